// Files of use: what is stored of them, and what is said of those that are refused.
#include "tests/unit/error_of.hpp"
#include "tests/unit/usage_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using test::day, test::Office;

TEST_CASE("what is wrong with a row is said at its place, and nothing is stored") {
    Office office{1};
    struct {
        const char *row, *place, *message;
    } const cases[] = {{"2026-02-30,a0,f,,1,0", "usage.csv:2:1", "day: '2026-02-30' is not a day"},
                       {"2026-03-04,a0,f,,1,0", "usage.csv:2:1", "day: 2026-03-04 is still to come"},
                       {"2026-03-01,nobody,f,,1,0", "usage.csv:2:12", "account: there is no account 'nobody'"},
                       {"2026-03-01,,f,,1,0", "usage.csv:2:12", "account: no account is named"},
                       {"2026-03-01,a0,,,1,0", "usage.csv:2:15", "feature: no feature is named"},
                       {"2026-03-01,a0,f,,-1,0", "usage.csv:2:18", "events: '-1' is not a whole number"},
                       {"2026-03-01,a0,f,,1,2.5", "usage.csv:2:20", "minutes: '2.5' is not a whole number"},
                       {"2026-03-01,a0,f,,1000000000001,0", "usage.csv:2:18", "events: '1000000000001' is not"},
                       {"2026-03-01,a0,f", "usage.csv:2", "expected 6 fields, got 3"}};
    const auto before = office.everything();
    for (const auto& each : cases) {
        CAPTURE(each.row);
        const auto text = fmt::format("day,account,feature,user,events,minutes\n{}\n2026-03-01,a0,f,,1,0\n", each.row);
        RowsReport report;
        CHECK(error_of([&] { office.import(text, {}, report); }).message() ==
              "1 of 2 rows is wrong, and nothing was imported");
        REQUIRE(report.errors.size() == 1);
        CHECK(to_text(*report.errors[0].place()).ends_with(each.place));
        CHECK(report.errors[0].message().starts_with(each.message));
        CHECK(office.everything() == before);
    }
}

TEST_CASE("two rows of one key are an error, unless they are added up") {
    Office office{1};
    const std::string text = "day,account,feature,events\n2026-03-01,a0,f,1\n2026-02-01,a0,f,4\n2026-03-01,a0,f,2\n";
    CHECK(error_of([&] { office.import(text); }).kind() == Kind::data);
    RowsOptions options;
    options.add_up = true;
    CHECK(office.import(text, options).added_up == 1);
    CHECK(office.standing(day("2026-03-02"), 7).front().events == 3);
    options = {};
    options.skip_bad = true;  // the first stays
    const auto report = office.import(text, options);
    CHECK(report.rejected == 1);
    CHECK(report.errors.front().place()->line == 4);
    CHECK(office.standing(day("2026-03-02"), 7).front().events == 1);
}

namespace {

/// Lines of a file by day: `days` of them, each account with a few features and now and then a user.
List lines_by_day(int days, int accounts) {
    List lines;
    for (int d = 0; d < days; ++d)
        for (int a = accounts; a-- > 0;)
            for (int f = 0; f < 3; ++f)
                lines.push_back(fmt::format("{},a{},f{},{},{},{}", to_text(add_days(day("2026-01-01"), d)), a,
                                            (a + d + f) % 9, a % 4 == 0 ? fmt::format("u{}", d) : "", f, 5 * f));
    return lines;
}
std::string file_of(const List& lines) {
    std::string text = "day,account,feature,user,events,minutes\n";
    for (const auto& line : lines) text += line + "\n";
    return text;
}

}  // namespace

TEST_CASE("a file that goes by day is stored while it is read, and one that does not says the same in the end") {
    const auto lines = lines_by_day(20, 15);
    const auto stored = [](const List& of, std::uint64_t size, std::size_t run) {
        Office office{15};
        RowsOptions options;
        options.run = run;
        options.size = size;
        RowsReport report;
        office.import(file_of(of), options, report);
        CHECK(report.added == of.size());
        CHECK(report.made.size() == 9);
        CHECK(office.faults().empty());
        return office.everything();
    };
    const auto at_once = stored(lines, 0, 0);
    for (const std::size_t run :
         {1, 7, 45, 100, 1000}) {  // 45 rows are a day; a day of 45 does not fit into 4 runs of 1
        CAPTURE(run);
        CHECK(stored(lines, 1, run) == at_once);
        auto late = lines;  // the last line is of the first day
        std::ranges::rotate(late, late.begin() + 1);
        CHECK(stored(late, 1, run).size() == at_once.size());
    }
}

TEST_CASE("whatever is wrong with a file by day is said as it is of any other, wherever it stands") {
    auto lines = lines_by_day(20, 15);
    lines[44] = lines[43];  // across two runs
    lines[600] = "2026-01-14,nobody,f1,,1,1";
    lines[700] = lines[698];
    lines[898] = "2026-01-20,a0,f1,,-1,1";
    const auto text = file_of(lines);
    Office office{15};
    const auto before = office.everything();
    List said;
    for (const std::uint64_t size : {0, 1})
        for (const std::size_t run : {0, 44, 100}) {
            RowsOptions options;
            options.size = size;
            options.run = run;
            RowsReport report;
            CHECK(error_of([&] { office.import(text, options, report); }).kind() == Kind::data);
            CHECK(report.rows == 900);
            CHECK(report.rejected == 4);
            std::string all;
            for (const auto& error : report.errors)
                all += fmt::format("{}: {}\n", to_text(*error.place()), error.message());
            said.push_back(all);
            CHECK(office.everything() == before);
        }
    for (const auto& each : said) CHECK(each == said.front());
    CHECK(said.front().find("usage.csv:602:12: account: there is no account 'nobody'\n") != std::string::npos);
    CHECK(said.front().find("usage.csv:900:19: events: '-1'") <
          said.front().find("usage.csv:46: line 45 has the same day"));
    RowsOptions options;
    options.skip_bad = true;
    options.run = 44;
    CHECK(office.import(text, options).added == 896);
    CHECK(office.faults().empty());
}

TEST_CASE("a file that breaks off is refused at its place, however much of it was stored by then") {
    Office office{15};
    const auto before = office.everything();
    RowsOptions options;
    options.size = 1;
    options.run = 50;
    const auto text = file_of(lines_by_day(20, 15)) + "2026-01-20,\"a0,f1,,1,1\n";
    RowsReport report;
    CHECK(to_text(*error_of([&] { office.import(text, options, report); }).place()).ends_with("usage.csv:902:12"));
    CHECK(office.everything() == before);
}
