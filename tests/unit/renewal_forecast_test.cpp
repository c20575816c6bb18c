// How much will be renewed: the figures of metrics.md §3.3, and the exact total against every outcome there is.
#include "figures/renewal_forecast.hpp"
#include <algorithm>
#include <cmath>
#include <doctest/doctest.h>
#include <numeric>
#include <random>

using namespace cs;

namespace {

const ForecastBand green{46, 50, {50, 30, 20, 20, 10, 5}}, yellow{14, 20, {60, 25}}, red{4, 10, {40, 15, 10}};

/// The chance that exactly those of `mask` renew: all of a band share the rate.
double chance_of_outcome(const ForecastBand& band, unsigned mask) {
    double chance = 1, a = band.a(), b = band.b();
    for (std::size_t i = 0; i < band.amounts.size(); ++i) {
        const bool renews = (mask >> i & 1U) != 0;
        chance *= (renews ? a : b) / (a + b);
        (renews ? a : b) += 1;
    }
    return chance;
}

std::vector<double> enumerated(const ForecastBand& band) {
    const auto width = std::accumulate(band.amounts.begin(), band.amounts.end(), std::int64_t{0}) + 1;
    std::vector<double> total(static_cast<std::size_t>(width), 0.0);
    for (unsigned mask = 0; mask < 1U << band.amounts.size(); ++mask) {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < band.amounts.size(); ++i)
            if (mask >> i & 1U) sum += static_cast<std::size_t>(band.amounts[i]);
        total[sum] += chance_of_outcome(band, mask);
    }
    return total;
}

}  // namespace

TEST_CASE("the forecast of three bands is the published one") {
    const ForecastBand bands[] = {green, yellow, red};
    const auto m = moments(bands);
    CHECK(m.mean == doctest::Approx(208.370).epsilon(1e-5));
    CHECK(m.deviation == doctest::Approx(42.582).epsilon(1e-4));
    const auto total = distribution(bands);
    CHECK(std::accumulate(total.begin(), total.end(), 0.0) == doctest::Approx(1));
    CHECK(quantile(total, .10) == 150);
    CHECK(quantile(total, .90) == 260);
    CHECK(quantile(total, .025) == 120);
    CHECK(quantile(total, .975) == 285);
}

TEST_CASE("how many of ten renew, by eighteen of twenty before") {
    const ForecastBand band{18, 20, std::vector<std::int64_t>(10, 1)};
    const auto total = distribution({&band, 1});
    CHECK(total[10] == doctest::Approx(.351074).epsilon(1e-5));
    CHECK(total[9] == doctest::Approx(.319158).epsilon(1e-5));
    CHECK(total[8] == doctest::Approx(.189688).epsilon(1e-5));
    CHECK(chance_of(total, 10) == doctest::Approx(.351074).epsilon(1e-5));
    CHECK(chance_of(total, 0) == doctest::Approx(1));
    CHECK(chance_of(total, 11) == 0);
}

TEST_CASE("the total is the one that every outcome adds up to") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    for (int round = 0; round < 40; ++round) {
        ForecastBand band;
        band.past = static_cast<std::int64_t>(random() % 40);
        band.renewed = band.past == 0 ? 0 : static_cast<std::int64_t>(random() % (band.past + 1));
        for (auto n = random() % 9; n > 0; --n) band.amounts.push_back(static_cast<std::int64_t>(random() % 20));
        const auto total = distribution({&band, 1});
        const auto expected = enumerated(band);
        REQUIRE(total.size() == (band.amounts.empty() ? 1 : expected.size()));
        for (std::size_t s = 0; s < total.size(); ++s) CHECK(total[s] == doctest::Approx(expected[s]).epsilon(1e-9));
    }
}

TEST_CASE("many accounts are as good as counted one by one") {
    ForecastBand band{170, 200, {}};
    for (int i = 0; i < 200; ++i) band.amounts.push_back(1 + i % 7);
    const auto exact = distribution({&band, 1}), mixed = distribution({&band, 1}, 0);
    for (const double q : {.025, .10, .50, .90, .975}) {
        CAPTURE(q);
        CHECK(std::abs(quantile(exact, q) - quantile(mixed, q)) <= 1);
    }
}

TEST_CASE("nothing open is nothing to forecast") {
    const ForecastBand none{3, 4, {}};
    const auto total = distribution({&none, 1});
    CHECK(total == std::vector{1.0});
    CHECK(quantile(total, .9) == 0);
    CHECK(moments({&none, 1}).deviation == 0);
}

TEST_CASE("the unit keeps a total within 2,000") {
    CHECK(forecast_unit(0) == 1);
    CHECK(forecast_unit(2000) == 1);
    CHECK(forecast_unit(2001) == 2);
    CHECK(forecast_unit(9'000) == 5);
    for (std::int64_t total = 1; total < 4'000'000'000'000'000; total = total * 3 + 7) {
        CAPTURE(total);
        CHECK(total / forecast_unit(total) <= 2000);
        CHECK(total / forecast_unit(total) >= std::min<std::int64_t>(total, 700));
    }
}

TEST_CASE("chances that were given, against what came") {
    const Prediction given[] = {{.95, true}, {.9, true}, {.92, false}, {.3, false}, {1, true}};
    const auto tenths = calibration(given);
    CHECK(tenths[9].n == 4);
    CHECK(tenths[9].came_true == 3);
    CHECK(tenths[9].expected == doctest::Approx(3.77));
    CHECK(tenths[3].n == 1);
    CHECK(*brier_score(given) == doctest::Approx((.0025 + .01 + .8464 + .09 + 0) / 5));
    CHECK_FALSE(brier_score({}));
}

TEST_CASE("that all of a band renew is likelier than if their fates did not hang together") {
    const ForecastBand one{9, 10, {5}}, two{9, 10, {5, 7}};
    CHECK(chance_of_all(std::vector{one}) == doctest::Approx(9.5 / 11));
    CHECK(chance_of_all(std::vector{two}) == doctest::Approx(9.5 / 11 * 10.5 / 12));
    CHECK(chance_of_all(std::vector{two}) > one.rate() * one.rate());
    CHECK(chance_of_all({}) == 1);
    // The same as the last place of the distribution of the total.
    const std::vector bands{ForecastBand{9, 10, {5, 7, 3}}, ForecastBand{2, 6, {4, 1}}};
    CHECK(chance_of_all(bands) == doctest::Approx(distribution(bands).back()));
}
