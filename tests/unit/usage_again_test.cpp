// A file that brings what stands already, or all but a row of it.
#include "store/journal.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/usage_fixture.hpp"
#include "usage/directory.hpp"
#include "usage/row_table.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <iterator>
#include <map>
#include <random>
#include <set>

using namespace cs;
using test::day;
using test::Office;

namespace {

using Numbers = std::map<std::string, std::pair<int, int>>;  // by "day,account,feature,user"

std::string csv(const Numbers& numbers) {
    std::string text = "day,account,feature,user,events,minutes\n";
    for (const auto& [key, values] : numbers) text += fmt::format("{},{},{}\n", key, values.first, values.second);
    return text;
}

/// The rows that stand, each with the import that brought it.
std::vector<std::string> lines(Office& office, std::string_view noun = "usage") {
    std::vector<std::string> all;
    const auto text = office.everything();
    const auto head = fmt::format("{{\"noun\":\"{}\",", noun);
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        if (auto line = text.substr(at, end - at); line.starts_with(head)) all.push_back(std::move(line));
        at = end + 1;
    }
    std::ranges::sort(all);
    return all;
}

/// How many lines of `a` are not among `b`.
std::size_t only_in(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::string> only;
    std::ranges::set_difference(a, b, std::back_inserter(only));
    return only.size();
}

Numbers some_numbers(std::mt19937& random) {
    const auto pick = [&](unsigned n) { return static_cast<int>(random() % n); };
    Numbers numbers;
    while (numbers.size() < 200)  // of three days and three blocks
        numbers.emplace(fmt::format("{},a{},f{},{}", to_text(add_days(day("2026-01-30"), pick(3))), pick(12) * 207,
                                    pick(4), pick(2) == 0 ? "" : fmt::format("u{}", pick(3))),
                        std::pair{pick(9), pick(2)});
    return numbers;
}

enum class Difference { none, events, minutes, added, missing };

/// The same numbers but for one row.
Numbers changed(Numbers numbers, Difference change, std::size_t row) {
    const auto at = std::next(numbers.begin(), static_cast<std::ptrdiff_t>(row));
    using enum Difference;
    if (change == events) ++at->second.first;
    if (change == minutes) ++at->second.second;
    if (change == added) numbers.emplace(at->first + "9", std::pair{3, 0});
    if (change == missing) numbers.erase(at);
    return numbers;
}

}  // namespace

TEST_CASE("a file with one row that stands otherwise changes that row alone, and undone it changed nothing") {
    const unsigned seed = 20261122;
    CAPTURE(seed);
    std::mt19937 random{seed};
    Office office{2500};
    const auto numbers = some_numbers(random);
    Numbers half;  // rows of two imports stand side by side
    for (const auto& row : numbers)
        if (random() % 2 == 0) half.insert(row);
    office.import(csv(half));
    CHECK(office.import(csv(numbers)).unchanged == half.size());
    const auto before = office.everything();
    const auto stood = lines(office);
    REQUIRE(stood.size() == numbers.size());
    using enum Difference;
    for (const auto change : {none, events, minutes, added, missing})
        for (const bool whole : {false, true})
            for (const auto row : {std::size_t{0}, random() % numbers.size(), numbers.size() - 1}) {
                CAPTURE(static_cast<int>(change));
                CAPTURE(whole);
                CAPTURE(row);
                RowsOptions options;
                options.whole_days = whole;
                options.run = random() % 2 == 0 ? 0 : 17;
                const auto report = office.import(csv(changed(numbers, change, row)), options);
                const bool corrected = change == events || change == minutes, removed = change == missing && whole,
                           one_more = change == added;
                CHECK(report.changed == (corrected ? 1 : 0));
                CHECK(report.added == (one_more ? 1 : 0));
                CHECK(report.removed == (removed ? 1 : 0));
                CHECK(report.unchanged == numbers.size() - (corrected || change == missing ? 1 : 0));
                const auto stand = lines(office);
                CHECK(only_in(stand, stood) == (corrected || one_more ? 1 : 0));
                CHECK(only_in(stood, stand) == (corrected || removed ? 1 : 0));
                REQUIRE(office.faults().empty());
                test::same_from_rows(office.context, std::nullopt);
                CHECK((report.set != 0) == (corrected || one_more || removed));
                if (report.set == 0) continue;
                undo(office.context, std::nullopt);
                REQUIRE(office.faults().empty());
                CHECK(office.everything() == before);
            }
}

TEST_CASE("a block whose rows are all gone is a day's no more, and comes back when it is undone") {
    Office office{2500};
    office.import("day,account,feature,events\n2026-02-01,a5,f,1\n2026-02-01,a1100,f,2\n2026-02-01,a2400,f,3\n");
    const auto before = office.everything();
    RowsOptions options;
    options.whole_days = true;
    const auto report = office.import("day,account,feature,events\n2026-02-01,a1100,f,2\n", options);
    CHECK(report.removed == 2);
    CHECK(report.unchanged == 1);
    CHECK(lines(office).size() == 1);
    CHECK(office.faults().empty());
    undo(office.context, std::nullopt);
    CHECK(office.faults().empty());
    CHECK(office.everything() == before);
}

TEST_CASE("signals that stand already change nothing, and one that does not changes alone") {
    Office office{1500, "[signal.orders]\nunit = \"orders\"\n[signal.debt]\ndirection = \"down\"\n"};
    RowsOptions options;
    options.about = UsageAbout::signal;
    const std::string head = "day,account,signal,value\n", first = "2026-02-01,a3,orders,1.5\n",
                      second = "2026-02-01,a3,debt,-2\n", third = "2026-02-01,a1400,orders,0.25\n";
    office.import(head + first + second + third, options);
    const auto before = office.everything();
    const auto stood = lines(office, "signal");
    REQUIRE(stood.size() == 3);
    CHECK(office.import(head + first + second + third, options).set == 0);
    CHECK(office.import(head + third, options).set == 0);
    CHECK(office.everything() == before);
    CHECK(office.import(head + first + "2026-02-01,a3,debt,-2.000001\n" + third, options).changed == 1);
    CHECK(only_in(lines(office, "signal"), stood) == 1);
    undo(office.context, std::nullopt);
    options.whole_days = true;
    CHECK(office.import(head + third, options).removed == 2);
    CHECK(only_in(stood, lines(office, "signal")) == 2);
    undo(office.context, std::nullopt);
    CHECK(office.everything() == before);
}

TEST_CASE("the blocks of a day are those that have rows on it, however far apart") {
    const unsigned seed = 7;
    CAPTURE(seed);
    std::mt19937 random{seed};
    Office office{0};
    const auto blocks = [&](const RowTable& table, std::int32_t on) {
        return read(office.context, [&] { return kept_blocks(office.context.engine, table, on); });
    };
    for (const auto about : {UsageAbout::usage, UsageAbout::signal}) {
        const auto& table = row_table(about);
        const auto columns = table.columns();
        std::set<std::uint32_t> accounts{1, 1023, 1024, 2047, 5000, first_new - 1};
        for (int i = 0; i < 30; ++i) accounts.insert(static_cast<std::uint32_t>(random() % (first_new - 1)) + 1);
        std::vector<std::int64_t> cells;
        std::set<std::uint32_t> expected;
        for (const std::int64_t on : {99, 100, 102})
            for (const auto account : accounts) {
                if (on == 99 && account < 1024) continue;
                cells.insert(cells.end(), {on, account});
                cells.resize(cells.size() + columns.size() - 2, 1);
                expected.insert(block_of(account));
            }
        auto& engine = office.context.engine;
        Transaction transaction{engine, Engine::Mode::write};
        engine.feed(table.name, columns, cells);
        transaction.commit();
        CHECK(blocks(table, 100) == std::vector<std::uint32_t>(expected.begin(), expected.end()));
        CHECK(blocks(table, 102).size() == expected.size());
        expected.erase(0);
        CHECK(blocks(table, 99) == std::vector<std::uint32_t>(expected.begin(), expected.end()));
        CHECK(blocks(table, 101).empty());
        CHECK(blocks(table, 98).empty());
    }
}
