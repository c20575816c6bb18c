// Kaplan-Meier against published curves: aml of R's survival, the control group of lifelines' g3 (metrics.md §3.1).
#include "base/error.hpp"
#include "figures/survival.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {

Wait event(double time) { return {time, true, 0}; }
Wait censored(double time) { return {time, false, 0}; }
doctest::Approx near(double value, double by) { return doctest::Approx(value).epsilon(by); }

const std::vector<Wait> aml{event(9),  event(13), censored(13), event(18), event(23),    censored(28),
                            event(31), event(34), censored(45), event(48), censored(161)};

}  // namespace

TEST_CASE("the curve of aml, maintained") {
    const auto steps = survival(aml);
    const double times[] = {9, 13, 18, 23, 31, 34, 48};
    const double shares[] = {.9091, .8182, .7159, .6136, .4909, .3682, .1841};
    REQUIRE(steps.size() == 7);
    for (std::size_t i = 0; i < 7; ++i) {
        CHECK(steps[i].time == times[i]);
        CHECK(steps[i].share == near(shares[i], 2e-4));
    }
    CHECK(steps[0].error == near(.08668, 1e-4));
    CHECK(steps[0].limits->low == near(.5081, 1e-4));
    CHECK(steps[0].limits->high == near(.987, 1e-3));
    CHECK(steps[4].limits->low == near(.1673, 1e-3));
    CHECK(steps[4].limits->high == near(.753, 1e-3));
    CHECK(median(steps) == 31);
    CHECK(median_limits(steps).low == 13);  // of log-log limits; 18 is what plain log limits give
    CHECK_FALSE(median_limits(steps).high);
    const auto mean = restricted_mean(steps, 161);
    CHECK(mean.mean == near(52.645, 1e-5));
    CHECK(mean.error == near(19.829, 1e-4));
}

TEST_CASE("the curve of g3, control: limits at each step") {
    const auto steps = survival(std::vector{event(34), event(32), event(9), event(19), censored(50), censored(48)});
    const double times[] = {9, 19, 32, 34}, shares[] = {.8333, .6667, .5, .3333};
    const double low[] = {.2731, .1946, .1109, .0461}, high[] = {.975, .904, .804, .676};
    REQUIRE(steps.size() == 4);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(steps[i].time == times[i]);
        CHECK(steps[i].share == near(shares[i], 1e-4));
        CHECK(steps[i].limits->low == near(low[i], 1e-3));
        CHECK(steps[i].limits->high == near(high[i], 1e-3));
    }
    CHECK(median(steps) == 32);
}

TEST_CASE("who is not there yet counts: the median of those who are is too low") {
    // Activated after 10, 20, 30, 45 and 60 days; three more wait, the longest for 90 days (metrics.md §1.3).
    const auto steps = survival(
        std::vector{event(10), event(20), event(30), event(45), event(60), censored(15), censored(40), censored(90)});
    CHECK(median(steps) == 45);  // the naive one, of the five, is 30
}

TEST_CASE("nothing happened, everything at once, nobody at all") {
    CHECK(survival({}).empty());
    CHECK_FALSE(median(survival({})));
    const auto none = survival(std::vector{censored(5), censored(7)});
    CHECK(none.empty());
    CHECK(restricted_mean(none, 7).mean == 7);
    CHECK(restricted_mean(none, 7).error == 0);
    const auto all = survival(std::vector{event(3), event(3)});
    REQUIRE(all.size() == 1);
    CHECK(all[0].share == 0);
    CHECK(all[0].error == 0);
    CHECK_FALSE(all[0].limits);
    CHECK(median(all) == 3);
    CHECK(median_limits(all).low == 3);
    CHECK_FALSE(median_limits(all).high);
    const auto at_once = survival(std::vector{event(0), censored(10)});
    CHECK(at_once.at(0).at_risk == 2);
    CHECK(at_once.at(0).share == 0.5);
    CHECK(median(at_once) == 0);
}

TEST_CASE("who is watched from later on is at risk from then on") {
    const auto steps = survival(std::vector{event(5), event(20), Wait{30, false, 10}, Wait{25, true, 10}});
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].at_risk == 2);
    CHECK(steps[1].at_risk == 3);
    CHECK(steps[2].at_risk == 2);
    CHECK_THROWS_AS(survival(std::vector{Wait{5, true, 6}}), Error);
    CHECK_THROWS_AS(survival(std::vector{Wait{-1, true, -2}}), Error);
}

TEST_CASE("without censoring the curve is the share of those who still wait") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 200; ++round) {
        std::vector<Wait> waits(1 + random() % 30);
        for (auto& wait : waits) wait = event(static_cast<double>(random() % 20));
        for (const auto& step : survival(waits)) {
            const auto later = std::ranges::count_if(waits, [&](const Wait& w) { return w.time > step.time; });
            CHECK(step.share == near(static_cast<double>(later) / static_cast<double>(waits.size()), 1e-9));
        }
    }
}
