// The vectors of unit economics (metrics.md 1.7), and by what it is judged how long customers stay.
#include "figures/lifetime_value.hpp"
#include <cmath>
#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace cs;

namespace {

constexpr double margin = 150'000 * 0.75;  // 1,500.00 at 75%, in minor units
constexpr MonthlyChurn two_percent{2, 100}, none{0, 100}, nobody{0, 0};

std::string amount(std::optional<double> minor) {
    return minor ? fmt::format("{:.2f}", std::round(*minor) / 100) : "n/a";
}

}  // namespace

TEST_CASE("what a customer is worth: for good, for 60 months, discounted; and where nobody leaves") {
    CHECK(amount(lifetime_value(margin, two_percent)) == "56250.00");
    CHECK(amount(lifetime_value(margin, {20, 1000})) == "56250.00");
    CHECK(amount(capped_value(margin, two_percent, 60)) == "39512.64");
    CHECK(amount(discounted_value(margin, two_percent, 0.10)) == "40536.40");
    CHECK(amount(capped_value(margin, none, 60)) == "67500.00");
    CHECK(amount(lifetime_value(margin, none)) == "n/a");
    CHECK(amount(discounted_value(margin, none, 0.10)) == "n/a");
    for (const auto value : {lifetime_value(margin, nobody), capped_value(margin, nobody, 60),
                             discounted_value(margin, nobody, 0.10)})
        CHECK_FALSE(value);
    // Everybody leaves: one month is paid, and one only.
    CHECK(amount(lifetime_value(margin, {100, 100})) == "1125.00");
    CHECK(amount(capped_value(margin, {100, 100}, 60)) == "1125.00");
    CHECK(amount(discounted_value(margin, two_percent, 0)) == "56250.00");
}

TEST_CASE("each form is the sum of its months") {
    for (const std::int64_t lost : {1, 7, 40, 99})
        for (const std::int64_t months : {1, 12, 60}) {
            CAPTURE(lost);
            CAPTURE(months);
            const MonthlyChurn churn{lost, 100};
            double capped = 0, discounted = 0, kept = 1;
            for (int month = 0; month < 20'000; ++month, kept *= 1 - static_cast<double>(lost) / 100) {
                if (month < months) capped += margin * kept;
                discounted += margin * kept / std::pow(1.1, month / 12.0);
            }
            CHECK(*capped_value(margin, churn, months) == doctest::Approx(capped).epsilon(1e-9));
            CHECK(*discounted_value(margin, churn, 0.1) == doctest::Approx(discounted).epsilon(1e-9));
        }
}

TEST_CASE("18,000 to win a customer: 16 months, and 3.125 of it comes back") {
    CHECK(*payback_months(1'800'000, margin) == doctest::Approx(16.0));
    CHECK(*lifetime_value(margin, two_percent) / 1'800'000 == doctest::Approx(3.125));
    CHECK_FALSE(payback_months(1'800'000, 0));
}

TEST_CASE("how long customers stay: what was seen, else the cohorts, else a churn that is the same at any age") {
    constexpr double month = 365.25 / 12;
    std::vector<Wait> waits;
    for (int i = 0; i < 10; ++i) waits.push_back({24 * month, true, 0});
    for (int i = 0; i < 10; ++i) waits.push_back({61 * month, false, 0});
    const auto seen = expected_stay(waits, {}, two_percent, 60);
    REQUIRE(seen);
    CHECK(seen->basis == StayBasis::kaplan_meier);
    CHECK(seen->months == doctest::Approx((24 + 60) / 2.0));
    CHECK(seen->lost == 10);
    CHECK(seen->watched == 10);

    waits.pop_back();  // nine have been watched to the end
    const std::vector<RenewedCohort> cohorts{{1000, 869, 743, 653, 593, 551, 517, 491}};
    const auto model = expected_stay(waits, cohorts, two_percent, 60);
    REQUIRE(model);
    CHECK(model->basis == StayBasis::beta_geometric);
    CHECK(model->months == doctest::Approx(12 * (1 + .869 + .743 + .653 + .593)).epsilon(0.01));
    CHECK(expected_stay(waits, cohorts, two_percent, 18)->months == doctest::Approx(12 + 6 * .869).epsilon(0.01));

    const auto constant = expected_stay(waits, {}, two_percent, 60);
    REQUIRE(constant);
    CHECK(constant->basis == StayBasis::constant);
    CHECK(amount(margin * constant->months) == "39512.64");
    CHECK(expected_stay({}, {}, none, 60)->months == 60);
    CHECK_FALSE(expected_stay({}, {}, nobody, 60));
}
