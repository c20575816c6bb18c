/// \file renewal_forecast.hpp  How much of what falls due will be renewed, with how sure that is known. Pure.
///
/// Accounts of one band of health share a rate of renewal that is itself only known from the past: Beta(s + 1/2,
/// n - s + 1/2) of s renewed among n. All of a band share it, so that their fates hang together, and the interval is
/// wider than one of known rates would be. The total is exact to the unit that amounts are rounded to.
/// Source: metrics.md §3.3.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cs {

/// One band: what became of those before, and the amounts that are open now.
struct ForecastBand {
    std::int64_t renewed = 0, past = 0;
    std::vector<std::int64_t> amounts;  ///< whole units, >= 0
    double a() const noexcept { return static_cast<double>(renewed) + 0.5; }
    double b() const noexcept { return static_cast<double>(past - renewed) + 0.5; }
    double rate() const noexcept { return a() / (a() + b()); }
};

/// Mean and standard deviation of the total, in units, without any rounding.
struct ForecastMoments {
    double mean = 0, deviation = 0;
};
ForecastMoments moments(std::span<const ForecastBand>);

/// How likely each total is: the chance of exactly i units at place i. Adds up to 1.
/// A band of more than `exact_most` accounts is taken as normal for each rate, mixed over the rate. Memory and time
/// grow with the sum of the amounts in units: keep it within a few thousand (forecast_unit).
std::vector<double> distribution(std::span<const ForecastBand>, std::size_t exact_most = 300);
/// The least total that is reached with a chance of `q` at most from below: cdf >= q.
std::int64_t quantile(std::span<const double> distribution, double q);
/// The chance of `least` or more.
double chance_of(std::span<const double> distribution, std::int64_t least);

/// The chance that every one of them renews; 1 of none.
double chance_of_all(std::span<const ForecastBand>);

/// Units of minor currency that keep a total within 2,000 of them; 1 where it is no more than that.
std::int64_t forecast_unit(std::int64_t total_minor) noexcept;

/// How well chances that were given came true: metrics.md §3.3 (Brier), by tenths of the chance.
struct Prediction {
    double chance = 0;  ///< 0..1
    bool came_true = false;
};
struct Calibration {
    std::int64_t n = 0, came_true = 0;
    double expected = 0;  ///< the sum of the chances
};
std::vector<Calibration> calibration(std::span<const Prediction>);  ///< ten of them: 0-10%, ... 90-100%
std::optional<double> brier_score(std::span<const Prediction>);     ///< mean squared error; nullopt of none

}  // namespace cs
