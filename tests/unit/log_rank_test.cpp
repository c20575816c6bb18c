// The log-rank test against published values (metrics.md §3.1).
#include "figures/log_rank.hpp"
#include <cmath>
#include <doctest/doctest.h>

using namespace cs;

namespace {

std::vector<Wait> waits(std::initializer_list<double> times, std::initializer_list<double> censored = {}) {
    std::vector<Wait> all;
    for (const double time : times) all.push_back({time, true, 0});
    for (const double time : censored) all.push_back({time, false, 0});
    return all;
}
doctest::Approx near(double value, double by = 1e-6) { return doctest::Approx(value).epsilon(by); }

}  // namespace

TEST_CASE("log-rank: aml, maintained and not") {
    const std::vector groups{waits({9, 13, 18, 23, 31, 34, 48}, {13, 28, 45, 161}),
                             waits({5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45}, {16})};
    const auto found = log_rank(groups);
    REQUIRE(found);
    CHECK(found->chi_square == near(3.396389));
    CHECK(found->degrees == 1);
    CHECK(found->p == near(.0653, 1e-3));
}

TEST_CASE("log-rank: tiny ones") {
    CHECK(log_rank(std::vector{waits({10, 20, 30}), waits({10, 20, 50})})->chi_square == near(.254237));
    CHECK(log_rank(std::vector{waits({10, 30}, {20}), waits({10, 50}, {20})})->chi_square == near(.384615));
}

TEST_CASE("log-rank: several groups, equal ones, and nothing to compare") {
    const auto one = waits({1, 4, 9, 16}), two = waits({2, 5, 8}, {20});
    const auto same = log_rank(std::vector{one, one, one});
    REQUIRE(same);
    CHECK(same->chi_square == near(0, 1e-9));
    CHECK(same->degrees == 2);
    CHECK(same->p == near(1));
    // In whatever order they stand.
    const auto three = waits({30, 31, 32});
    CHECK(log_rank(std::vector{one, two, three})->chi_square ==
          near(log_rank(std::vector{three, one, two})->chi_square, 1e-9));
    // A group that is never at risk when something happens does not count.
    CHECK(log_rank(std::vector{one, two, waits({}, {0.5})})->degrees == 1);
    CHECK_FALSE(log_rank(std::vector<std::vector<Wait>>{one}));
    CHECK_FALSE(log_rank(std::vector{one, waits({}, {0.5})}));
    CHECK_FALSE(log_rank(std::vector{waits({}, {3}), waits({}, {4})}));
    CHECK_FALSE(log_rank(std::vector<std::vector<Wait>>{}));
}

TEST_CASE("the tail of chi-square") {
    for (const double x : {0.01, 0.5, 1.0, 3.841458820694124, 10.0, 50.0}) {
        CHECK(chi_square_tail(x, 1) == near(std::erfc(std::sqrt(x / 2)), 1e-12));
        CHECK(chi_square_tail(x, 2) == near(std::exp(-x / 2), 1e-12));
    }
    CHECK(chi_square_tail(3.841458820694124, 1) == near(.05, 1e-12));
    CHECK(chi_square_tail(18.307038053275146, 10) == near(.05, 1e-12));
    CHECK(chi_square_tail(0, 3) == 1);
    CHECK(chi_square_tail(-1e-18, 3) == 1);
}
