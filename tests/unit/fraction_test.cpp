#include "base/money.hpp"
#include "tests/unit/error_of.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {
constexpr Int128 largest = ~(Int128{1} << 127);
constexpr Int128 lowest = Int128{1} << 127;
}  // namespace

TEST_CASE("quotients are rounded half away from zero") {
    struct Case {
        std::int64_t numerator, denominator, rounded;
    };
    const Case cases[] = {
        {2675, 10, 268},
        {1005, 10, 101},
        {-125, 10, -13},
        {125, 10, 13},
        {124, 10, 12},
        {-124, 10, -12},
        {1, 2, 1},
        {-1, 2, -1},
        {1, 3, 0},
        {2, 3, 1},
        {-2, 3, -1},
        {0, 7, 0},
        {7, 7, 1},
        {5, 1, 5},
        {14, 4, 4},
        {10, 4, 3},
        {9, 4, 2},
        {-10, 4, -3},
        {100000 * 365, 95, 384211},   // 1,000.00 for 95 days: a year's worth
        {6000000 * 12, 36, 2000000},  // 60,000.00 for 36 months
        {600000 * 12, 6, 1200000},    // 6,000.00 for 6 months
        {INT64_MAX, 1, INT64_MAX},
        {INT64_MIN, 1, INT64_MIN},
    };
    for (const auto& [numerator, denominator, rounded] : cases) {
        CAPTURE(numerator);
        CAPTURE(denominator);
        CHECK(round_half_away(numerator, denominator) == rounded);
    }
    CHECK(round_half_away(largest, largest) == 1);
    CHECK(round_half_away(lowest, largest) == -1);
    CHECK(round_half_away(largest / 2, largest) == 0);
    CHECK(round_half_away(largest / 2 + 1, largest) == 1);
}

TEST_CASE("rounding agrees with its definition on small numbers") {
    for (int numerator = -200; numerator <= 200; ++numerator)
        for (int denominator = 1; denominator <= 40; ++denominator) {
            const auto nearest = round_half_away(numerator, denominator);
            const auto twice_off = 2 * std::abs(nearest * denominator - numerator);
            CHECK(twice_off <= denominator);
            if (twice_off == denominator) CHECK(std::abs(nearest * denominator) > std::abs(numerator));
        }
}

TEST_CASE("sums and products are checked") {
    CHECK(checked_add(INT64_MAX - 1, 1) == INT64_MAX);
    CHECK(checked_add(INT64_MIN, INT64_MAX) == -1);
    CHECK(checked_multiply(INT64_MIN, 1) == INT64_MIN);
    CHECK(checked_multiply(-3, 5) == -15);
    for (const auto& error :
         {error_of([] { checked_add(INT64_MAX, 1); }), error_of([] { checked_add(INT64_MIN, -1); }),
          error_of([] { checked_multiply(INT64_MAX, 2); }), error_of([] { checked_multiply(INT64_MIN, -1); }),
          error_of([] { round_half_away(Int128{INT64_MAX} + 1, 1); }),
          error_of([] { round_half_away(Int128{INT64_MIN} - 1, 1); }), error_of([] { round_half_away(lowest, 1); }),
          error_of([] { fraction(lowest, 1); }), error_of([] { fraction(1, lowest); }),
          error_of([] { fraction(largest, 1) + fraction(1, 1); }),
          error_of([] { fraction(largest, 1) * fraction(2, 1); })}) {
        CHECK(error.kind() == Kind::data);
        CHECK(error.message() == "an amount, or a sum or product of amounts, is too large to be counted");
    }
    CHECK(error_of([] { fraction(1, 0); }).kind() == Kind::bug);
    CHECK(error_of([] { round_half_away(1, 0); }).kind() == Kind::bug);
    CHECK(error_of([] { round_half_away(1, -1); }).kind() == Kind::bug);
}

TEST_CASE("fractions are reduced and keep the sign above") {
    CHECK(fraction(6, 4) == Fraction{3, 2});
    CHECK(fraction(-6, 4) == Fraction{-3, 2});
    CHECK(fraction(6, -4) == Fraction{-3, 2});
    CHECK(fraction(-6, -4) == Fraction{3, 2});
    CHECK(fraction(0, -9) == Fraction{0, 1});
    CHECK(fraction(1, 3) + fraction(1, 6) == Fraction{1, 2});
    CHECK(fraction(1, 3) + fraction(-1, 3) == Fraction{});
    CHECK(fraction(2, 3) * fraction(3, 4) == Fraction{1, 2});
    CHECK(fraction(largest, 3) * fraction(3, largest) == Fraction{1, 1});
    CHECK(rounded(fraction(5, 2)) == 3);
    CHECK(rounded(fraction(-5, 2)) == -3);
}

TEST_CASE("a sum of many yearly values is exact") {
    // thirds of a fen lose nothing: 3 x 1/3 = 1, however many are added
    Fraction sum;
    for (int i = 0; i < 30000; ++i) sum = sum + fraction(1, 3);
    CHECK(sum == Fraction{10000, 1});

    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 random{seed};
    std::uniform_int_distribution<int> amount{-100000, 100000}, days{1, 400};
    for (int i = 0; i < 5000; ++i) {
        const Fraction a = fraction(amount(random), days(random)), b = fraction(amount(random), days(random));
        const Fraction c = fraction(amount(random), days(random));
        CHECK((a + b) + c == a + (b + c));
        CHECK(a * (b + c) == a * b + a * c);
        CHECK(a + b == b + a);
    }
}
