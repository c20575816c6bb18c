#include "figures/survival.hpp"
#include "base/error.hpp"
#include <algorithm>
#include <cmath>

namespace cs {
namespace {

constexpr double z = 1.959963984540054;  // of 97.5%

void check(const Wait& wait) {
    const bool sound = std::isfinite(wait.time) && wait.entry >= 0 && wait.time >= wait.entry;
    if (!sound) throw Error{Kind::bug, "a time to wait is negative, or ends before it is watched"};
}

std::optional<Interval> log_log(double share, double sum) {
    if (share <= 0 || share >= 1) return std::nullopt;
    const double spread = z * std::sqrt(sum) / std::log(share);  // negative
    return Interval{std::pow(share, std::exp(-spread)), std::pow(share, std::exp(spread))};
}

}  // namespace

std::vector<SurvivalStep> survival(std::span<const Wait> waits) {
    for (const auto& wait : waits) check(wait);
    std::vector<double> entries, ends;
    std::vector<double> events;
    for (const auto& wait : waits) {
        entries.push_back(wait.entry);
        ends.push_back(wait.time);
        if (wait.happened) events.push_back(wait.time);
    }
    std::ranges::sort(entries);
    std::ranges::sort(ends);
    std::ranges::sort(events);
    std::vector<SurvivalStep> steps;
    double share = 1, sum = 0;  // sum of d / (n (n - d))
    for (auto it = events.begin(); it != events.end();) {
        const auto next = std::upper_bound(it, events.end(), *it);
        // At risk: entered before that time (or at its very beginning), and not gone before it.
        const auto entered = *it == 0 ? std::ssize(entries) : std::ranges::lower_bound(entries, *it) - entries.begin();
        const auto gone = std::ranges::lower_bound(ends, *it) - ends.begin();
        const auto n = static_cast<std::int64_t>(entered - gone), d = static_cast<std::int64_t>(next - it);
        share *= static_cast<double>(n - d) / static_cast<double>(n);
        if (n > d) sum += static_cast<double>(d) / (static_cast<double>(n) * static_cast<double>(n - d));
        steps.push_back({*it, n, d, share, share * std::sqrt(sum), log_log(share, sum)});
        it = next;
    }
    return steps;
}

std::optional<double> median(std::span<const SurvivalStep> steps) {
    // A half that a product of quotients misses by a rounding is a half.
    const auto found = std::ranges::find_if(steps, [](const SurvivalStep& s) { return s.share <= 0.5 + 1e-12; });
    return found == steps.end() ? std::nullopt : std::optional{found->time};
}

MedianLimits median_limits(std::span<const SurvivalStep> steps) {
    MedianLimits limits;
    for (const auto& step : steps) {
        const double low = step.limits ? step.limits->low : step.share,
                     high = step.limits ? step.limits->high : step.share;
        if (!limits.low && low <= 0.5) limits.low = step.time;
        // At S = 0 there is a point and no upper limit: whether it would have come down to one half nobody knows.
        if (!limits.high && step.limits && high <= 0.5) limits.high = step.time;
    }
    return limits;
}

RestrictedMean restricted_mean(std::span<const SurvivalStep> steps, double horizon) {
    double mean = 0, from = 0, share = 1;
    for (const auto& step : steps) {
        if (step.time >= horizon) break;
        mean += share * (step.time - from);
        from = step.time;
        share = step.share;
    }
    mean += share * (horizon - from);
    double variance = 0, area = mean, at = 0, before = 1;
    for (const auto& step : steps) {
        if (step.time >= horizon) break;
        area -= before * (step.time - at);  // what is left of it after this step
        at = step.time;
        before = step.share;
        const auto n = static_cast<double>(step.at_risk), d = static_cast<double>(step.events);
        if (n > d) variance += area * area * d / (n * (n - d));
    }
    return {mean, std::sqrt(variance)};
}

}  // namespace cs
