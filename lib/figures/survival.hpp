/// \file survival.hpp  How long until something happens, where for some it has not happened yet: Kaplan-Meier. Pure.
///
/// Times are in any unit, >= 0, the same for all. Somebody who is watched from `entry` on counts among those at risk
/// only after it (left truncation); what happens at a time comes before those who are lost sight of then.
/// Source: metrics.md §3.1; Greenwood's variance, log-log limits of 95%.
#pragma once
#include "figures/interval.hpp"
#include <span>
#include <vector>

namespace cs {

struct Wait {
    double time = 0;        ///< until it happened, or until the last day it had not
    bool happened = false;  ///< else censored at `time`
    double entry = 0;       ///< not watched before; less than `time`
};

/// The curve just after one of the times at which something happened.
struct SurvivalStep {
    double time = 0;
    std::int64_t at_risk = 0, events = 0;
    double share = 1;                ///< S(t): for how many it has not happened yet
    double error = 0;                ///< standard error of it; 0 where S is 0
    std::optional<Interval> limits;  ///< none where S is 1 or 0: there is only the point
};
/// Steps by time, one for each time at which something happened. Error{bug} for a time below 0 or not after its entry.
std::vector<SurvivalStep> survival(std::span<const Wait>);

/// The first time by which it has happened for half of them; nullopt: not reached.
std::optional<double> median(std::span<const SurvivalStep>);
/// The same of the limits: from where the lower one has come down to one half, until the upper one has. Either may not
/// be reached.
struct MedianLimits {
    std::optional<double> low, high;
};
MedianLimits median_limits(std::span<const SurvivalStep>);

/// The mean time until it happens or `horizon` is reached: the area under the curve up to there, and its standard
/// error.
struct RestrictedMean {
    double mean = 0, error = 0;
};
RestrictedMean restricted_mean(std::span<const SurvivalStep>, double horizon);

}  // namespace cs
