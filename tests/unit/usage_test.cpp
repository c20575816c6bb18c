// Use in a store: rows that are imported, corrected and taken back, and what is said of them.
#include "account/contract.hpp"
#include "store/bulk.hpp"
#include "usage/signal.hpp"
#include "usage/usage.hpp"
#include "usage_office.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>
#include <set>

using namespace cs;
using test::day;
using test::Office;

namespace {

/// A text as a file is read: piece by piece.
PullText pulled(std::string text) {
    return [text = std::move(text), at = std::size_t{0}](std::span<char> room) mutable {
        const auto size = text.copy(room.data(), room.size(), at);
        at += size;
        return size;
    };
}

}  // namespace

TEST_CASE("the summary is what the rows say, after any imports, corrections and undoing") {
    const unsigned seed = 20260301;
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto pick = [&](unsigned n) { return static_cast<int>(random() % n); };
    Office office{1500};  // more than one block
    int undone = 0;
    for (int round = 0; round < 25; ++round) {
        std::string text = "day,account,feature,user,events,minutes\n";
        std::set<std::string> keys;
        for (int i = 0; i < 60; ++i) {
            auto key = fmt::format("{},a{},f{},{}", to_text(add_days(day("2026-01-20"), pick(40))), pick(12) * 136,
                                   pick(4), pick(2) == 0 ? "" : fmt::format("u{}", pick(5)));
            if (keys.insert(key).second) text += fmt::format("{},{},{}\n", key, pick(3) * pick(5), pick(2) * 7);
        }
        const auto before = office.everything();
        RowsOptions options;
        options.run = pick(2) == 0 ? 0 : 13;
        options.whole_days = pick(4) == 0;
        const auto report = office.import(text, options);
        CHECK(report.rows == report.added + report.changed + report.unchanged);
        REQUIRE(office.faults().empty());
        office.same_from_rows(std::nullopt);
        office.same_from_rows(static_cast<std::uint32_t>(pick(12) * 136 + 1));
        const auto after = office.everything();
        CHECK(office.import(text, options).set == 0);  // the same file again
        CHECK(office.everything() == after);
        if (report.set != 0 && pick(3) == 0) {
            undo(office.context, std::nullopt);
            ++undone;
            REQUIRE(office.faults().empty());
            CHECK(office.everything() == before);
        }
    }
    CHECK(undone > 3);
    Office other{0};  // an export, restored, is the same store
    restore(other.context, pulled(office.everything()), "all.jsonl");
    CHECK(other.faults().empty());
    CHECK(other.everything() == office.everything());
    CHECK(other.standing(day("2026-02-28"), 30).size() == office.standing(day("2026-02-28"), 30).size());
    undo(other.context, std::nullopt);
    CHECK(other.standing(day("2026-02-28"), 30).empty());
}

TEST_CASE("standing is what a loop over the rows would count") {
    const unsigned seed = 11;
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto pick = [&](unsigned n) { return static_cast<int>(random() % n); };
    Office office{8};
    struct Row {
        Date on;
        int account, feature;
        std::string user;
        std::int64_t events, minutes;
    };
    std::map<std::string, Row> rows;
    for (int i = 0; i < 900; ++i) {
        Row row{add_days(day("2025-11-01"), pick(120)),          pick(8), pick(6),
                pick(3) == 0 ? "" : fmt::format("u{}", pick(9)), pick(4), pick(3) == 0 ? 5 : 0};
        if (row.account == 7 && row.on > day("2025-12-05")) continue;  // fell silent
        rows.insert_or_assign(fmt::format("{},a{},f{},{}", to_text(row.on), row.account, row.feature, row.user), row);
    }
    std::string text = "day,account,feature,user,events,minutes\n";
    for (const auto& [key, row] : rows) text += fmt::format("{},{},{}\n", key, row.events, row.minutes);
    office.import(text);
    for (const auto* on : {"2025-11-15", "2026-01-10", "2026-03-02"}) {
        for (const int span : {1, 7, 30, 90}) {
            CAPTURE(on);
            CAPTURE(span);
            const auto found = office.standing(day(on), span);
            std::size_t next = 0;
            for (int a = 0; a < 8; ++a) {
                AccountUsage expected;
                std::set<Date> now, before;
                std::set<int> features;
                std::set<std::string> users;
                for (const auto& [key, row] : rows) {
                    if (row.account != a || row.on > day(on) || (row.events == 0 && row.minutes == 0)) continue;
                    expected.last_use = std::max(expected.last_use.value_or(row.on), row.on);
                    const auto age = days_between(row.on, day(on));
                    if (age >= 2 * span) continue;
                    (age < span ? now : before).insert(row.on);
                    (age < span ? expected.events : expected.events_before) += row.events;
                    (age < span ? expected.minutes : expected.minutes_before) += row.minutes;
                    if (WorkCalendar{}.working(row.on)) {
                        (age < span ? expected.events_worked.now : expected.events_worked.before) += row.events;
                        (age < span ? expected.minutes_worked.now : expected.minutes_worked.before) += row.minutes;
                    }
                    if (age >= span) continue;
                    features.insert(row.feature);
                    if (!row.user.empty()) users.insert(row.user);
                }
                if (!expected.last_use) continue;
                expected.account = a + 1;
                for (int age = 0; age < 2 * span; ++age)
                    if (WorkCalendar{}.working(add_days(day(on), -age)))
                        ++(age < span ? expected.working_days.now : expected.working_days.before);
                expected.active_days = static_cast<int>(now.size());
                expected.active_days_before = static_cast<int>(before.size());
                expected.features = static_cast<int>(features.size());
                expected.features_licensed = 6;
                expected.users = static_cast<int>(users.size());
                REQUIRE(next < found.size());
                CHECK(found[next] == expected);
                CHECK(read(office.context, [&] { return account_usage(office.context, a + 1, day(on), span); }) ==
                      expected);
                ++next;
            }
            CHECK(next == found.size());
        }
    }
    CHECK_FALSE(read(office.context, [&] { return account_usage(office.context, 99, day("2026-03-02"), 30); }));
    CHECK(read(office.context, [&] { return usage_feed(office.context); }).last_day == rows.rbegin()->second.on);
}

TEST_CASE("the Spring Festival is no fall in use") {
    // 2026: off from 15 to 23 February, worked on the Saturdays 14 and 28 February.
    WorkCalendar china;
    for (int d = 15; d <= 23; ++d) china.set(*Date::of(2026, 2, static_cast<unsigned>(d)), false, "春节");
    for (const auto on : {"2026-02-14", "2026-02-28"}) china.set(day(on), true, "调休");
    const auto used = [&](bool closed, std::int64_t then) {  // 10 a working day in January, `then` after the festival
        std::string text = "day,account,feature,events,minutes\n";
        for (auto on = day("2026-01-01"); on <= day("2026-03-02"); on = add_days(on, 1)) {
            if (closed && !china.working(on)) continue;
            const auto events = on < day("2026-02-01") ? 10 : then;
            text += fmt::format("{},a0,f,{},{}\n", to_text(on), events, 6 * events);
        }
        return text;
    };
    struct {
        bool closed, known;
        std::int64_t then;
        double trend;
    } const cases[] = {
        {true, true, 10, 1.0},             // closed over the festival: as before
        {true, false, 10, 15.0 / 21},      // where nobody gave a calendar: 15 of 21 days from Monday to Friday
        {true, true, 5, 0.5},              // and a fall is one all the same
        {false, true, 10, 1.0},            // open every day: neither a fall nor a rise
        {false, true, 5, 0.5},
    };
    for (const auto& each : cases) {
        CAPTURE(each.closed);
        CAPTURE(each.known);
        Office office{1};
        if (each.known) office.context.holidays = [&] { return china; };
        office.import(used(each.closed, each.then));
        const auto usage = office.standing(day("2026-03-02"), 30).front();
        const auto events = per_working_day(usage, usage.events_worked, {usage.events, usage.events_before});
        const auto minutes = per_working_day(usage, usage.minutes_worked, {usage.minutes, usage.minutes_before});
        CHECK(static_cast<double>(events.now) / static_cast<double>(events.before) == doctest::Approx(each.trend));
        CHECK(static_cast<double>(minutes.now) / static_cast<double>(minutes.before) == doctest::Approx(each.trend));
    }
    AccountUsage weekends;  // whoever is open at weekends alone is compared by all days
    weekends.working_days = {16, 22};
    CHECK(per_working_day(weekends, {}, {8, 9}) == Compared{8, 9});
}

TEST_CASE("a feature counts where a contract in force includes it") {
    Office office{2};
    office.import("day,account,feature,events\n2026-03-01,a0,stock,3\n2026-03-01,a0,till,1\n2026-03-01,a1,stock,2\n");
    write(office.context, [&](Write& work) {
        auto stock = get<Feature>(office.context, 1);
        stock.plans = {"Pro Suite"};
        stock.core = true;
        work.update(stock);
        for (const auto* ends : {"2026-03-01", "2027-01-01"}) {  // the first is over
            Contract line;
            line.account = {std::string_view{ends} == "2027-01-01" ? 1 : 2, {}};
            line.product = "pro suite";
            line.starts = day("2025-01-01");
            line.ends = day(ends);
            line.currency = *Currency::of("CNY");
            line.kind = ContractKind::first;
            work.insert(line);
        }
    });
    const auto all = office.standing(day("2026-03-02"), 30);
    REQUIRE(all.size() == 2);
    CHECK(std::tuple{all[0].features, all[0].features_licensed, all[0].core_features, all[0].core_licensed} ==
          std::tuple{2, 2, 1, 1});
    CHECK(std::tuple{all[1].features, all[1].features_licensed, all[1].core_features, all[1].core_licensed} ==
          std::tuple{0, 1, 0, 0});
}

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
        const auto path = (office.folder / "usage.csv").string();
        std::ofstream{path} << "day,account,feature,user,events,minutes\n" << each.row << "\n2026-03-01,a0,f,,1,0\n";
        InputFile file{path};
        RowsOptions options;
        options.create_features = true;
        options.scratch = office.folder.string();
        RowsReport report;
        CHECK(error_of([&] { import_rows(office.context, file, options, report); }).message() ==
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
                lines.push_back(fmt::format("{},a{},f{},{},{},{}", to_text(add_days(day("2026-01-01"), d)), a, (a + d + f) % 9,
                                            a % 4 == 0 ? fmt::format("u{}", d) : "", f, 5 * f));
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
        const auto text = file_of(of);
        const auto path = (office.folder / "usage.csv").string();
        std::ofstream{path, std::ios::binary} << text;
        InputFile file{path};
        options.create_features = true;
        options.scratch = office.folder.string();
        RowsReport report;
        import_rows(office.context, file, options, report);
        CHECK(report.added == of.size());
        CHECK(report.made.size() == 9);
        CHECK(office.faults().empty());
        return office.everything();
    };
    const auto at_once = stored(lines, 0, 0);
    for (const std::size_t run : {1, 7, 45, 100, 1000}) {  // 45 rows are a day; a day of 45 does not fit into 4 runs of 1
        CAPTURE(run);
        CHECK(stored(lines, 1, run) == at_once);
        auto late = lines;  // the last line is of the first day
        std::ranges::rotate(late, late.begin() + 1);
        CHECK(stored(late, 1, run).size() == at_once.size());
    }
}

TEST_CASE("whatever is wrong with a file by day is said as it is of any other, wherever it stands") {
    auto lines = lines_by_day(20, 15);
    lines[44] = lines[43];                           // across two runs
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
            const auto report = office.refused(text, options);
            CHECK(report.rows == 900);
            CHECK(report.rejected == 4);
            std::string all;
            for (const auto& error : report.errors) all += fmt::format("{}: {}\n", to_text(*error.place()), error.message());
            said.push_back(all);
            CHECK(office.everything() == before);
        }
    for (const auto& each : said) CHECK(each == said.front());
    CHECK(said.front().find("usage.csv:602:12: account: there is no account 'nobody'\n") != std::string::npos);
    CHECK(said.front().find("usage.csv:900:19: events: '-1'") < said.front().find("usage.csv:46: line 45 has the same day"));
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
    const auto path = (office.folder / "usage.csv").string();
    std::ofstream{path, std::ios::binary} << file_of(lines_by_day(20, 15)) << "2026-01-20,\"a0,f1,,1,1\n";
    InputFile file{path};
    options.create_features = true;
    options.scratch = office.folder.string();
    RowsReport report;
    CHECK(to_text(*error_of([&] { import_rows(office.context, file, options, report); }).place()).ends_with("usage.csv:902:12"));
    CHECK(office.everything() == before);
}

TEST_CASE("an account or a feature with use is not removed, and an import that others were built on stands") {
    Office office{2};
    office.import("day,account,feature,events\n2026-03-01,a0,f,1\n");
    const auto gone = [&](const char* noun, std::int64_t id) {
        return error_of([&] { write(office.context, [&](Write& work) { work.remove(work.noun(noun), id); }); }).kind();
    };
    CHECK(gone("account", 1) == Kind::no);
    CHECK(gone("feature", 1) == Kind::no);
    write(office.context, [&](Write& work) { work.remove(work.noun("account"), 2); });
    const auto first = office.import("day,account,feature,events\n2026-03-02,a0,f,1\n").set;
    office.import("day,account,feature,events\n2026-03-02,a0,f,5\n");
    CHECK(error_of([&] { undo(office.context, first); }).message().find("were imported again since") !=
          std::string::npos);
    undo(office.context, std::nullopt);
    undo(office.context, first);
    CHECK(office.standing(day("2026-03-02"), 1).front().active_days == 0);
}

TEST_CASE("signals sum exactly, late days and corrections too") {
    Office office{2, "[signal.orders]\nunit = \"orders\"\n[signal.debt]\ndirection = \"down\"\n"};
    RowsOptions options;
    options.about = UsageAbout::signal;
    const auto standing = [&] {
        std::vector<SignalStanding> all;
        read(office.context, [&] {
            each_signal(office.context, "orders", day("2026-03-02"), 7,
                        [&](const SignalStanding& s) { all.push_back(s); });
            return 0;
        });
        return all;
    };
    office.import("day,account,signal,value\n2026-03-01,a0,orders,0.1\n2026-02-28,a0,orders,0.2\n2026-02-20,a0,orders,-"
                  "7\n2026-03-01,a0,debt,1\n",
                  options);
    REQUIRE(standing().size() == 1);
    CHECK(standing()[0].sum == 0.3);
    CHECK(standing()[0].sum_before == -7);
    CHECK(standing()[0].last_value == 0.1);
    office.import("day,account,signal,value\n2026-03-01,a0,orders,0.5\n", options);
    CHECK(standing()[0].sum == 0.7);
    undo(office.context, std::nullopt);
    CHECK(standing()[0].sum == 0.3);
    CHECK(error_of([&] { office.import("day,account,signal,value\n2026-03-01,a0,ordres,1\n", options); }).kind() ==
          Kind::data);
    CHECK(error_of([&] {
              read(office.context, [&] {
                  each_signal(office.context, "none", day("2026-03-02"), 7, [](const SignalStanding&) {});
                  return 0;
              });
          }).kind() == Kind::no);
    Office other{0, "[signal.orders]\n[signal.debt]\n"};
    restore(other.context, pulled(office.everything()), "all.jsonl");
    CHECK(other.everything() == office.everything());
}
