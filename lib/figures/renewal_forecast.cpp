#include "figures/renewal_forecast.hpp"
#include <algorithm>
#include <cmath>
#include <numeric>

namespace cs {
namespace {

using Distribution = std::vector<double>;

std::int64_t sum_of(std::span<const std::int64_t> amounts) {
    return std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
}

double log_beta(double a, double b) { return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b); }
double log_choose(double n, double k) { return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1); }

// P(total = s) = sum over j of P(j renew) * P(a random j of them add up to s), with the latter built up amount by
// amount: of the first i, the i-th is among a random j of them with chance j / i.
Distribution exact(const ForecastBand& band) {
    const auto m = band.amounts.size();
    const auto width = static_cast<std::size_t>(sum_of(band.amounts)) + 1;
    std::vector<Distribution> subset(m + 1, Distribution(width, 0.0));
    subset[0][0] = 1;
    std::size_t reached = 0;
    for (std::size_t i = 1; i <= m; ++i) {
        const auto amount = static_cast<std::size_t>(band.amounts[i - 1]);
        reached += amount;
        for (auto j = i; j > 0; --j) {
            const double with = static_cast<double>(j) / static_cast<double>(i);
            auto& here = subset[j];
            const auto& before = subset[j - 1];
            for (auto s = reached + 1; s-- > 0;)
                here[s] = (1 - with) * here[s] + (s >= amount ? with * before[s - amount] : 0);
        }
    }
    Distribution total(width, 0.0);
    const auto n = static_cast<double>(m);
    for (std::size_t j = 0; j <= m; ++j) {
        const auto k = static_cast<double>(j);
        const double weight =
            std::exp(log_choose(n, k) + log_beta(band.a() + k, band.b() + n - k) - log_beta(band.a(), band.b()));
        for (std::size_t s = 0; s < width; ++s) total[s] += weight * subset[j][s];
    }
    return total;
}

double normal_cdf(double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); }

// For each of many rates the total is as good as normal; they are mixed as likely as each rate is.
Distribution mixed(const ForecastBand& band) {
    constexpr int rates = 2000;
    const auto width = static_cast<std::size_t>(sum_of(band.amounts)) + 1;
    double s1 = 0, s2 = 0;
    for (const auto amount : band.amounts) {
        s1 += static_cast<double>(amount);
        s2 += static_cast<double>(amount) * static_cast<double>(amount);
    }
    // Rates are spread over where the band's rate can be: ten standard deviations either way.
    const double a = band.a(), b = band.b(), spread = std::sqrt(a * b / ((a + b) * (a + b) * (a + b + 1)));
    const double low = std::max(0.0, band.rate() - 10 * spread), high = std::min(1.0, band.rate() + 10 * spread);
    Distribution total(width, 0.0);
    double all = 0;
    for (int i = 0; i < rates; ++i) {
        const double p = low + (high - low) * (i + 0.5) / rates;
        const double weight = std::exp((a - 1) * std::log(p) + (b - 1) * std::log1p(-p) - log_beta(a, b));
        if (!(weight > 1e-12)) continue;
        all += weight;
        const double mean = p * s1, deviation = std::sqrt(p * (1 - p) * s2);
        const auto at = [&](double s) { return std::clamp(s, 0.0, static_cast<double>(width - 1)); };
        const auto first = static_cast<std::size_t>(at(std::floor(mean - 8 * deviation)));
        const auto last = static_cast<std::size_t>(at(std::ceil(mean + 8 * deviation)));
        double below = 0;
        for (auto s = first; s <= last; ++s) {
            const double upto = s == last ? 1 : normal_cdf((static_cast<double>(s) + 0.5 - mean) / deviation);
            total[s] += weight * (upto - below);
            below = upto;
        }
    }
    for (auto& chance : total) chance /= all;
    return total;
}

Distribution convolved(const Distribution& a, const Distribution& b) {
    Distribution out(a.size() + b.size() - 1, 0.0);
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] > 0)
            for (std::size_t j = 0; j < b.size(); ++j) out[i + j] += a[i] * b[j];
    return out;
}

}  // namespace

ForecastMoments moments(std::span<const ForecastBand> bands) {
    ForecastMoments all;
    double variance = 0;
    for (const auto& band : bands) {
        double s1 = 0, s2 = 0;
        for (const auto amount : band.amounts) {
            s1 += static_cast<double>(amount);
            s2 += static_cast<double>(amount) * static_cast<double>(amount);
        }
        const double a = band.a(), b = band.b(), n = a + b;
        all.mean += band.rate() * s1;
        variance += a * b / (n * (n + 1)) * s2 + a * b / (n * n * (n + 1)) * s1 * s1;
    }
    all.deviation = std::sqrt(variance);
    return all;
}

std::vector<double> distribution(std::span<const ForecastBand> bands, std::size_t exact_most) {
    Distribution total{1.0};
    for (const auto& band : bands)
        if (!band.amounts.empty())
            total = convolved(total, band.amounts.size() <= exact_most ? exact(band) : mixed(band));
    return total;
}

std::int64_t quantile(std::span<const double> distribution, double q) {
    double below = 0;
    for (std::size_t s = 0; s < distribution.size(); ++s) {
        below += distribution[s];
        if (below >= q - 1e-12) return static_cast<std::int64_t>(s);
    }
    return static_cast<std::int64_t>(distribution.size()) - 1;
}

double chance_of(std::span<const double> distribution, std::int64_t least) {
    double chance = 0;
    for (auto s = static_cast<std::size_t>(std::max<std::int64_t>(least, 0)); s < distribution.size(); ++s)
        chance += distribution[s];
    return std::min(chance, 1.0);
}

double chance_of_all(std::span<const ForecastBand> bands) {
    double chance = 1;
    for (const auto& band : bands)
        for (std::size_t i = 0; i < band.amounts.size(); ++i)
            chance *= (band.a() + static_cast<double>(i)) / (band.a() + band.b() + static_cast<double>(i));
    return chance;
}

std::int64_t forecast_unit(std::int64_t total_minor) noexcept {
    constexpr std::int64_t most = 2000;
    std::int64_t unit = 1;
    // 1, 2, 5, 10, ... so that a reader can see what was rounded.
    for (std::int64_t ten = 1; total_minor / unit > most; ten *= 10)
        for (const auto step : {1, 2, 5})
            if (total_minor / (unit = ten * step) <= most) break;
    return unit;
}

std::vector<Calibration> calibration(std::span<const Prediction> predictions) {
    std::vector<Calibration> tenths(10);
    for (const auto& one : predictions) {
        auto& tenth = tenths[static_cast<std::size_t>(std::clamp(static_cast<int>(one.chance * 10), 0, 9))];
        ++tenth.n;
        tenth.came_true += one.came_true ? 1 : 0;
        tenth.expected += one.chance;
    }
    return tenths;
}

std::optional<double> brier_score(std::span<const Prediction> predictions) {
    if (predictions.empty()) return std::nullopt;
    double sum = 0;
    for (const auto& one : predictions) {
        const double miss = one.chance - (one.came_true ? 1 : 0);
        sum += miss * miss;
    }
    return sum / static_cast<double>(predictions.size());
}

}  // namespace cs
