// Against the published values of Fader & Hardie (2007).
#include "figures/shifted_beta_geometric.hpp"
#include <cmath>
#include <doctest/doctest.h>

using namespace cs;

namespace {

const RenewedCohort high_end{1000, 869, 743, 653, 593, 551, 517, 491}, regular{1000, 631, 468, 382, 326, 289, 262, 241};
bool near(double a, double b, double by) { return std::abs(a - b) <= by; }

}  // namespace

TEST_CASE("the fit finds the published parameters and likelihoods") {
    const auto high = fit(std::vector<RenewedCohort>{high_end}), plain = fit(std::vector<RenewedCohort>{regular});
    REQUIRE(high);
    REQUIRE(plain);
    CHECK(near(high->a, 0.668088, 1e-3));
    CHECK(near(high->b, 3.806096, 1e-3));
    CHECK(near(high->log_likelihood, -1611.1581, 1e-4));
    CHECK(near(plain->a, 0.704077, 1e-3));
    CHECK(near(plain->b, 1.182043, 1e-3));
    CHECK(near(plain->log_likelihood, -1680.2652, 1e-4));
    CHECK_FALSE(high->at_bound);
    const auto four = fit(std::vector<RenewedCohort>{RenewedCohort{1000, 631, 468, 382, 326}});
    CHECK(near(four->a, 0.7637, 1e-3));
    CHECK(near(four->b, 1.2958, 2e-3));
}

TEST_CASE("seven years project the next five") {
    const auto high = *fit(std::vector<RenewedCohort>{high_end}), plain = *fit(std::vector<RenewedCohort>{regular});
    const double of_high[] = {46.04, 43.58, 41.42, 39.51, 37.80}, of_plain[] = {22.01, 20.44, 19.12, 17.99, 17.00};
    for (int i = 0; i < 5; ++i) {
        CHECK(near(100 * high.survival(8 + i), of_high[i], 0.006));
        CHECK(near(100 * plain.survival(8 + i), of_plain[i], 0.006));
    }
    CHECK(high.survival(0) == 1);
    CHECK(near(high.expected_payments(7, 0.10), 7.5296, 1e-3));
    CHECK(high.retention(8) > high.retention(1));
}

TEST_CASE("cohorts of several lengths are fitted together") {
    // The same customers, cut in two and seen for as long, say the same.
    const std::vector<RenewedCohort> halves{{500, 435, 372, 327, 297, 276, 259, 246}, {500, 434, 371, 326, 296, 275, 258, 245}};
    const auto together = *fit(halves), whole = *fit(std::vector<RenewedCohort>{high_end});
    CHECK(near(together.a, whole.a, 1e-3));
    CHECK(near(together.b, whole.b, 1e-2));
}

TEST_CASE("what says nothing is not fitted, and what is alike is said to be") {
    CHECK_FALSE(fit(std::span<const RenewedCohort>{}));
    CHECK_FALSE(fit(std::vector<RenewedCohort>{RenewedCohort{100}}));
    CHECK_FALSE(fit(std::vector<RenewedCohort>{RenewedCohort{0, 0, 0}}));
    CHECK(fit(std::vector<RenewedCohort>{RenewedCohort{1 << 20, 1 << 19, 1 << 18, 1 << 17, 1 << 16}})->at_bound);
    CHECK_THROWS(fit(std::vector<RenewedCohort>{RenewedCohort{10, 11}}));
    CHECK_THROWS(fit(std::vector<RenewedCohort>{RenewedCohort{10, -1}}));
}
