/// \file log_rank.hpp  Whether groups wait for different times: the log-rank test. Pure.
///
/// At each time at which something happened, what happened in each group is compared with its share of those at risk.
/// Source: metrics.md §3.1; the variance is that of the hypergeometric distribution.
#pragma once
#include "figures/survival.hpp"

namespace cs {

struct LogRank {
    double chi_square = 0;
    int degrees = 0;  ///< of freedom: groups that can be told apart, less one
    double p = 1;     ///< how often chance alone makes them differ so much
};
/// nullopt where there is nothing to compare: fewer than two groups with somebody at risk when something happened.
/// Error{bug}: those of survival().
std::optional<LogRank> log_rank(std::span<const std::vector<Wait>> groups);

/// How often a chi-square with so many degrees of freedom (> 0) is `x` or more.
double chi_square_tail(double x, int degrees);

}  // namespace cs
