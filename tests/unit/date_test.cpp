#include "base/date.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>
#include <functional>
#include <random>
#include <tuple>

using namespace cs;

namespace {

Date day(std::string_view iso) { return iso_date(iso).value(); }

unsigned length_of(int year, unsigned month) {
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    constexpr unsigned lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && leap ? 29 : lengths[month - 1];
}

}  // namespace

TEST_CASE("every day of the range follows the day before it") {
    std::int32_t days = -25567;
    unsigned weekday = 1;  // 1900-01-01 was a Monday
    bool same = true;
    for (int year = 1900; year <= 9999; ++year)
        for (unsigned month = 1; month <= 12; ++month) {
            for (unsigned d = 1; d <= length_of(year, month); ++d, ++days, weekday = weekday % 7 + 1) {
                const auto date = Date::of(year, month, d);
                same = same && date && date->days() == days && date->weekday() == weekday && date->year() == year &&
                       date->month() == month && date->day() == d && *date == Date::from_days(days);
            }
            same = same && !Date::of(year, month, length_of(year, month) + 1);
        }
    CHECK(same);
    CHECK(days == day("9999-12-31").days() + 1);
    CHECK(day("1970-01-01").days() == 0);
}

TEST_CASE("what is no day is refused") {
    for (const auto& [year, month, d] :
         std::initializer_list<std::tuple<int, unsigned, unsigned>>{{1899, 12, 31},
                                                                    {10000, 1, 1},
                                                                    {2026, 0, 1},
                                                                    {2026, 13, 1},
                                                                    {2026, 1, 0},
                                                                    {2026, 1, 32},
                                                                    {2026, 257, 1},
                                                                    {2026, 1, 257},
                                                                    {-2147483647 - 1, 1, 1},
                                                                    {2147483647, 1, 1},
                                                                    {2026, 4294967295U, 4294967295U}})
        CHECK_FALSE(Date::of(year, month, d));
}

TEST_CASE("arithmetic never leaves the range") {
    const Date first = day("1900-01-01"), last = day("9999-12-31");
    for (const auto& act : std::initializer_list<std::function<void()>>{
             [&] { add_days(first, -1); }, [&] { add_days(last, 1); }, [&] { add_months(first, -1); },
             [&] { add_months(last, 1); }, [&] { add_days(last, INT64_MAX); }, [&] { add_days(first, INT64_MIN); },
             [&] { add_months(last, INT32_MAX); }, [&] { add_months(first, INT32_MIN); },
             [&] { Date::from_days(INT64_MIN); }, [&] { add(last, Span{.days = 1}); }}) {
        const auto error = error_of(act);
        CHECK(error.kind() == Kind::data);
        CHECK(error.message() == "the date lies outside 1900-01-01 to 9999-12-31");
    }
    CHECK(add_days(first, days_between(first, last)) == last);
    CHECK(end_of_month(last) == last);
}

TEST_CASE("months are added to the anchor and clamped to the month's end") {
    const std::tuple<std::string_view, int, std::string_view> cases[] = {
        {"2025-01-31", 1, "2025-02-28"},   {"2025-01-31", 2, "2025-03-31"},  {"2025-01-31", 3, "2025-04-30"},
        {"2024-01-31", 1, "2024-02-29"},   {"2024-02-29", 12, "2025-02-28"}, {"2024-02-29", 48, "2028-02-29"},
        {"2025-02-28", 36, "2028-02-28"},  {"2025-05-31", -3, "2025-02-28"}, {"2025-05-31", 1, "2025-06-30"},
        {"2025-05-31", 4, "2025-09-30"},   {"2025-05-31", 9, "2026-02-28"},  {"2026-01-15", 0, "2026-01-15"},
        {"2026-01-15", -13, "2024-12-15"}, {"2000-12-31", 2, "2001-02-28"},  {"9999-11-30", 1, "9999-12-30"},
        {"1900-02-28", -1, "1900-01-28"},
    };
    for (const auto& [from, months, to] : cases) {
        CAPTURE(from);
        CAPTURE(months);
        CHECK(to_text(add_months(day(from), months)) == to);
    }
}

TEST_CASE("400 years of months from 31 anchors keep the anchor's day") {
    bool same = true;
    for (unsigned anchor = 1; anchor <= 31; ++anchor)
        for (int n = -1200; n <= 4800; ++n) {
            const Date date = add_months(*Date::of(2000, 1, anchor), n);
            const int index = 2000 * 12 + n;
            const auto month = static_cast<unsigned>(index % 12) + 1;
            same = same && date.year() == index / 12 && date.month() == month &&
                   date.day() == std::min(anchor, length_of(index / 12, month));
        }
    CHECK(same);
}

TEST_CASE("whole months are what adding months reaches") {
    const std::tuple<std::string_view, std::string_view, int> cases[] = {
        {"2025-01-01", "2028-01-01", 36}, {"2025-01-01", "2025-07-01", 6}, {"2025-01-31", "2025-02-28", 1},
        {"2024-02-29", "2025-02-28", 12}, {"2025-01-15", "2025-04-20", 0}, {"2025-02-28", "2025-03-31", 0},
        {"2025-01-01", "2025-01-01", 0},  {"2025-02-01", "2025-01-01", 0}, {"1900-01-01", "9999-01-01", 8099 * 12},
    };
    for (const auto& [start, end, months] : cases) {
        CAPTURE(start);
        CAPTURE(end);
        CHECK(whole_months(day(start), day(end)).value_or(0) == months);
    }
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 random{seed};
    for (int i = 0; i < 20000; ++i) {
        const Date start = Date::from_days(std::uniform_int_distribution{-25567, 2900000}(random));
        const int months = std::uniform_int_distribution{1, 1000}(random);
        CHECK(whole_months(start, add_months(start, months)) == months);
    }
}

TEST_CASE("ISO text goes there and back, and nothing else is ISO") {
    for (const char* text : {"1900-01-01", "2024-02-29", "9999-12-31"}) CHECK(to_text(day(text)) == text);
    for (const char* text :
         {"", "2026-02-29", "2026-2-01", "2026-02-1", "2026/02/01", " 2026-02-01", "2026-02-01 ", "2026-02-0a",
          "+026-02-01", "-026-02-01", "1899-12-31", "２０２６-02-01", "2026-00-01", "2026-02-01T"})
        CHECK_FALSE(iso_date(text));
    CHECK_FALSE(iso_date(std::string_view{"2026-02-0\0", 10}));
}

TEST_CASE("spans are a number and a unit") {
    CHECK(parse_span("90d") == Span{.days = 90});
    CHECK(parse_span("2w") == Span{.days = 14});
    CHECK(parse_span("3m") == Span{.months = 3});
    CHECK(parse_span("1y") == Span{.months = 12});
    CHECK(parse_span("0d") == Span{});
    CHECK(parse_span("9999999y") == Span{.months = 119999988});
    for (const char* text : {"", "d", "90", "90 d", "+90d", "-1d", "1.5y", "90D", "10000000d", "9d9d", "９d"})
        CHECK_FALSE(parse_span(text));
    CHECK(add(day("2025-01-31"), {.months = 1, .days = 1}) == day("2025-03-01"));
    CHECK(add(day("2025-03-31"), {.months = 1, .days = 1}, -1) == day("2025-02-27"));
}
