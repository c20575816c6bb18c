#include "base/cell.hpp"
#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <doctest/doctest.h>
#include <limits>
#include <random>

using namespace cs;

namespace {
constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
Date day(std::string_view iso) { return iso_date(iso).value(); }
}  // namespace

TEST_CASE("cells for machines and for people") {
    struct Case {
        Cell cell;
        std::string_view machine, en, zh;
    };
    const Case cases[] = {
        {{}, "", "", ""},
        {std::string{"重庆; x"}, "重庆; x", "重庆; x", "重庆; x"},
        {std::int64_t{-1234567}, "-1234567", "-1,234,567", "-1,234,567"},
        {INT64_MIN, "-9223372036854775808", "-9,223,372,036,854,775,808", "-9,223,372,036,854,775,808"},
        {true, "true", "yes", "是"},
        {false, "false", "no", "否"},
        {day("2026-12-01"), "2026-12-01", "2026-12-01", "2026-12-01"},
        {Instant{1795320960}, "2026-11-22T04:16:00Z", "2026-11-22 04:16Z", "2026-11-22 04:16Z"},
        {Money{120050, Currency{}}, "1200.50", "CNY 1,200.50", "CNY 1,200.50"},
        {List{"a", "b"}, "a;b", "a, b", "a, b"},
        {List{}, "", "", ""},
        {0.1, "0.1", "0.1", "0.1"},
        {0.1 + 0.2, "0.30000000000000004", "0.3", "0.3"},
        {1234567.5, "1234567.5", "1,234,567.5", "1,234,567.5"},
        {-1234.0, "-1234", "-1,234", "-1,234"},
        {999999.9999999, "999999.9999999", "1,000,000", "1,000,000"},
        {0.0, "0", "0", "0"},
        {-0.0, "0", "0", "0"},
        {1e-9, "1e-09", "1e-09", "1e-09"},
        {1e20, "1e+20", "1e+20", "1e+20"},
        {nan_value, "", "", ""},
        {infinity, "", "", ""},
    };
    for (const auto& [cell, machine, en, zh] : cases) {
        CAPTURE(machine);
        CHECK(machine_text(cell) == machine);
        CHECK(human_text(cell, Lang::en) == en);
        CHECK(human_text(cell, Lang::zh) == zh);
    }
}

TEST_CASE("a number's machine form is read back as the same number") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937_64 random{seed};
    for (int i = 0; i < 20000; ++i) {
        const auto number = std::bit_cast<double>(random());
        if (!std::isfinite(number) || number == 0) continue;
        const std::string text = machine_text(number);
        double read = 0;
        std::from_chars(text.data(), text.data() + text.size(), read);
        CHECK(read == number);
    }
}

TEST_CASE("cells of one type are ordered, and what was not given comes last") {
    const std::pair<Cell, Cell> ordered[] = {
        {std::int64_t{2}, std::int64_t{10}},
        {2.5, 10.0},
        {-1e300, 1e-300},
        {std::string{"10"}, std::string{"2"}},
        {std::string{"z"}, std::string{"é"}},
        {false, true},
        {day("2026-12-01"), day("2026-12-02")},
        {Instant{-1}, Instant{0}},
        {Money{500, Currency{}}, Money{1000, Currency{}}},
        {Money{500, Currency{}}, Money{1, *Currency::of("USD")}},
        {List{"a"}, List{"a", "b"}},
        {List{"a", "b"}, List{"b"}},
        {std::int64_t{INT64_MAX} - 1, INT64_MAX},
        {std::string{"z"}, Cell{}},
        {INT64_MAX, Cell{}},
        {1e308, Cell{}},
        {1e308, nan_value},
    };
    for (const auto& [less, more] : ordered) {
        CAPTURE(machine_text(less));
        CAPTURE(machine_text(more));
        CHECK(compare(less, more) == std::partial_ordering::less);
        CHECK(compare(more, less) == std::partial_ordering::greater);
        CHECK(compare(less, less) == std::partial_ordering::equivalent);
        CHECK(compare(more, more) == std::partial_ordering::equivalent);
    }
    CHECK(compare(Cell{}, nan_value) == std::partial_ordering::equivalent);
    CHECK(compare(0.0, -0.0) == std::partial_ordering::equivalent);
}

TEST_CASE("whole numbers and numbers are compared by value, cells of other types by type") {
    CHECK(compare(std::int64_t{2}, 2.5) == std::partial_ordering::less);
    CHECK(compare(INT64_MAX, 9223372036854775808.0) == std::partial_ordering::less);
    CHECK(compare(std::string{"x"}, std::int64_t{1}) == std::partial_ordering::less);
    CHECK(compare(day("2026-12-01"), std::string{"x"}) == std::partial_ordering::greater);
}

TEST_CASE("every type has a name") {
    for (int i = 0; i <= static_cast<int>(Type::list); ++i) CHECK_FALSE(name_of(static_cast<Type>(i)).empty());
    CHECK(name_of(Type::integer) == "whole number");
    CHECK(name_of(Type::money) == "amount");
}
