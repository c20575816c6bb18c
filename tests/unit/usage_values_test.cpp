// Use, without a store: the order of rows, the form of summaries, shares.
#include "error_of.hpp"
#include "usage/depth.hpp"
#include "usage/packed.hpp"
#include "usage/row_reader.hpp"
#include "usage/sorted_rows.hpp"
#include "usage/whole_days.hpp"
#include "usage/word_numbers.hpp"
#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <filesystem>
#include <fmt/format.h>
#include <random>

using namespace cs;

namespace {

std::uint32_t bits(std::mt19937& random) { return static_cast<std::uint32_t>(random()); }

FiledRow filed(std::mt19937& random, std::uint64_t line, bool wide) {
    const auto pick = [&](unsigned n) { return static_cast<std::uint32_t>(random() % n); };
    FiledRow row;
    row.key = {static_cast<std::int32_t>(pick(40)) - 20, wide ? bits(random) : pick(30), wide ? bits(random) : pick(5),
               wide ? bits(random) : pick(3)};
    row.first = static_cast<std::int64_t>(random()) - (1 << 30);
    row.second = pick(90);
    row.line = line;
    return row;
}

}  // namespace

TEST_CASE("rows come out by key, then by line, whatever fits into memory") {
    const unsigned seed = 20260302;
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (const bool wide : {false, true})
        for (const std::size_t run : {std::size_t{1}, std::size_t{7}, std::size_t{100}, std::size_t{5000}}) {
            CAPTURE(run);
            SortedRows sorted{std::filesystem::temp_directory_path().string(), run};
            std::vector<FiledRow> rows;
            for (std::uint64_t i = 0; i < 500; ++i) rows.push_back(filed(random, i, wide));
            for (const auto& row : rows) sorted.add(row);
            sorted.close();
            std::ranges::sort(rows, [](const FiledRow& a, const FiledRow& b) {
                return a.key != b.key ? a.key < b.key : a.line < b.line;
            });
            for (int pass = 0; pass < 2; ++pass) {
                SortedRows::Cursor cursor{sorted};
                FiledRow row;
                for (const auto& expected : rows) {
                    REQUIRE(cursor.next(row));
                    REQUIRE(row == expected);
                    REQUIRE(row.line == expected.line);
                }
                CHECK_FALSE(cursor.next(row));
            }
        }
}

TEST_CASE("a scratch folder that cannot be written is named") {
    SortedRows sorted{"/proc/none", 1};
    CHECK(error_of([&] { sorted.add({}); }).message().find("'/proc/none'") != std::string::npos);
}

TEST_CASE("packed days and months are read back as they were") {
    const unsigned seed = 7;
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 50; ++round) {
        std::vector<DayUse> uses;
        MonthUse month;
        DayPacker packer;
        for (std::uint32_t slot = 0; slot < accounts_of_block; ++slot) {
            if (random() % 3 != 0) continue;
            DayUse use{slot,
                       static_cast<std::int64_t>(random()),
                       random() % 2 == 0 ? 0 : INT64_C(1'000'000'000'000'000'000),
                       {},
                       {}};
            for (auto i = bits(random) % 3; i > 0; --i)
                use.features.push_back(std::uint64_t{random()} << 32 | random());
            for (auto i = bits(random) % 4; i > 0; --i)
                use.users.push_back((use.users.empty() ? 0 : use.users.back()) + 1 + bits(random) % 1000);
            uses.push_back(use);
            packer.add(use);
            month.rows[slot] = 1 + (bits(random) & 0x3FFFFFFF);
            month.unused[slot] = month.rows[slot] & bits(random);
        }
        const auto text = packer.take();
        DayReader reader{text};
        DayUse use;
        for (const auto& expected : uses) {
            REQUIRE(reader.next(use));
            REQUIRE(use == expected);
        }
        CHECK_FALSE(reader.next(use));
        CHECK(unpacked_month(packed(month)) == month);
    }
}

TEST_CASE("a damaged summary is said to be one, and never read beyond its end") {
    for (const std::string_view text :
         {"!", "0", "00", "000", "0000P", "ooooooooooooooooooo", "P00100", "00021", "000oo7", "0010000000\x80"}) {
        CAPTURE(text);
        CHECK(error_of([&] {
                  DayReader reader{text};
                  for (DayUse use; reader.next(use);) {
                  }
                  unpacked_month(text);
              }).kind() == Kind::data);
    }
}

TEST_CASE("shares, and the vectors of depth, breadth and time") {
    CHECK(percent_of(6, 8) == 75.0);
    CHECK(percent_of(11, 20) == 55.0);
    CHECK_FALSE(percent_of(0, 0));
    const auto time = time_depth(7950, 208 * 60);  // 132.5 of 208 hours
    REQUIRE(time);
    CHECK(std::round(time->share * 10'000) == 6370);
    CHECK_FALSE(time->capped);
    CHECK(time_depth(700, 600)->share == 1.0);
    CHECK(time_depth(700, 600)->capped);
    CHECK_FALSE(time_depth(10, 0));
    const std::int64_t values[] = {0, 1, 8};
    CHECK(sparkline(values) == "·▁█");
}

TEST_CASE("numbers of signals are exact to six decimals") {
    struct {
        std::string_view text;
        std::optional<std::int64_t> value;
    } const cases[] = {{"0", 0},
                       {"12", 12'000'000},
                       {"-0.5", -500'000},
                       {"1200.50", 1'200'500'000},
                       {"+3", 3'000'000},
                       {"0.000001", 1},
                       {"1.1000000", 1'100'000},
                       {"1000000000000", INT64_C(1'000'000'000'000'000'000)},
                       {"1000000000000.000001", {}},
                       {"0.0000001", {}},
                       {"", {}},
                       {".5", {}},
                       {"5.", {}},
                       {"1e3", {}},
                       {"nan", {}},
                       {"--1", {}},
                       {"1,2", {}},
                       {"99999999999999999999", {}}};
    for (const auto& each : cases) {
        CAPTURE(each.text);
        CHECK(millionths(each.text) == each.value);
    }
}

TEST_CASE("runs of a file by day come out as whole days, each once") {
    const auto row = [](std::int32_t day, std::uint32_t account, std::uint64_t line) {
        FiledRow out;
        out.key = {day, account, 1, 0};
        out.line = line;
        return out;
    };
    const auto days = [](const std::vector<FiledRow>& rows) {
        std::string out;
        for (const auto& each : rows) out += fmt::format("{}/{} ", each.key.day, each.key.account);
        return out;
    };
    WholeDays whole{4};
    std::vector<FiledRow> out;
    REQUIRE(whole.add(std::vector{row(1, 5, 1), row(2, 3, 2), row(2, 7, 3)}));
    whole.take(out);
    CHECK(days(out) == "1/5 ");
    REQUIRE(whole.add(std::vector{row(2, 1, 4), row(2, 5, 5)}));  // the day goes on
    whole.take(out);
    CHECK(days(out).empty());
    REQUIRE(whole.add(std::vector{row(2, 6, 6), row(4, 1, 7)}));
    whole.take(out);
    CHECK(days(out) == "2/1 2/3 2/5 2/6 2/7 ");
    REQUIRE(whole.add(std::vector<FiledRow>{}));
    whole.take_all(out);
    CHECK(days(out) == "4/1 ");
    whole.take_all(out);
    CHECK(out.empty());
    REQUIRE(whole.add(std::vector{row(9, 1, 8)}));
    CHECK_FALSE(whole.add(std::vector{row(8, 1, 9), row(9, 2, 10)}));  // back in time
    WholeDays narrow{2};
    CHECK_FALSE(narrow.add(std::vector{row(1, 1, 1), row(1, 2, 2), row(1, 3, 3)}));  // more than may wait
}

TEST_CASE("a word keeps the number it was given first, however many there are") {
    WordNumbers words;
    CHECK(words.find("a") == nullptr);
    const auto word = [](std::uint32_t i) { return i == 0 ? std::string{} : fmt::format("w{}{}", i % 7, i); };
    for (std::uint32_t i = 0; i < 5000; ++i) CHECK(words.add(word(i), i) == i);
    for (std::uint32_t i = 0; i < 5000; ++i) {
        CHECK(words.add(word(i), 9) == i);
        REQUIRE(words.find(word(i)));
        CHECK(*words.find(word(i)) == i);
    }
    CHECK(words.find("w") == nullptr);
    CHECK(words.size() == 5000);
    CHECK(words.words().size() == 5000);
}
