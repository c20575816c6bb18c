/// \file shifted_beta_geometric.hpp  How long customers stay who differ: each renews with a chance of its own. Pure.
///
/// At each renewal somebody leaves with a chance that is theirs for good; over all customers these chances are
/// Beta(a, b). So those who are left are the more loyal ones, and retention rises though nobody changes.
/// Source: Fader & Hardie 2007; metrics.md §3.2.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cs {

/// Of customers who began together: how many were there at the start, and after each renewal. Never more than before.
using RenewedCohort = std::vector<std::int64_t>;

struct ShiftedBetaGeometric {
    double a = 1, b = 1;  ///< > 0
    double log_likelihood = 0;
    bool at_bound = false;  ///< all are alike: a plain geometric says it as well

    double survival(std::int64_t renewals) const;   ///< S(n), 1 for none
    double retention(std::int64_t renewal) const;   ///< r(n) = S(n) / S(n - 1), of the n-th renewal, >= 1
    /// Payments still expected of somebody who has survived n renewals, the next one undiscounted, each later one worth
    /// 1 / (1 + discount) of the one before; discount > 0.
    double expected_payments(std::int64_t renewals, double discount) const;
};

/// Enough to fit: cohorts of fewer, or seen for fewer renewals, say nothing (metrics.md §3.2).
inline constexpr std::int64_t least_cohort = 50, least_renewals = 3;

/// By maximum likelihood over all cohorts together, a and b from 0.001 to 10,000. nullopt: nobody, or no renewal was
/// seen. Error{bug} for counts that rise or are below 0.
std::optional<ShiftedBetaGeometric> fit(std::span<const RenewedCohort>);

}  // namespace cs
