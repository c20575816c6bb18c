/// \file lifetime_value.hpp  What a customer is worth for as long as they stay, and what one costs to win. Pure.
///
/// Amounts are in minor units and may have parts of one; they are rounded once, where they are shown. A margin is what
/// a customer leaves in a month: ARPA x gross margin. A churn is of a month: of so many customers at its beginning, so
/// many left within it, over several months the sums of both. Source: metrics.md §1.7.
#pragma once
#include "figures/interval.hpp"
#include "figures/shifted_beta_geometric.hpp"
#include "figures/survival.hpp"

namespace cs {

struct MonthlyChurn {
    std::int64_t lost = 0, customers = 0;  ///< 0 <= lost <= customers
};

/// Of a constant churn, for good. nullopt: nobody left, or there was nobody, so that there is no end to count to.
std::optional<double> lifetime_value(double margin, MonthlyChurn);
/// The same for so many months at most, the first one whole; whoever does not leave pays in all of them. nullopt: there
/// was nobody.
std::optional<double> capped_value(double margin, MonthlyChurn, std::int64_t months);
/// For good, each month worth less by a rate of so much a year, 0 <= rate. nullopt as of lifetime_value.
std::optional<double> discounted_value(double margin, MonthlyChurn, double yearly_rate);

/// By what it was judged how long customers stay.
enum class StayBasis { kaplan_meier, beta_geometric, constant };
struct ExpectedStay {
    StayBasis basis = StayBasis::constant;
    double months = 0;         ///< of the first `cap` ones, how many a customer is expected to stay
    std::int64_t lost = 0;     ///< seen to leave within them
    std::int64_t watched = 0;  ///< still there and watched at the end of them
};
/// So many must have left, and so many been watched to the end, before a curve is trusted (metrics.md §2.6).
inline constexpr std::int64_t least_lost = 10, least_watched = 10;
/// The area under the curve of those who were watched (in days), where enough of them were watched throughout the cap;
/// else what is to be expected of the yearly cohorts, where there are any; else of a churn that is the same at any age.
/// nullopt: nothing is known.
std::optional<ExpectedStay> expected_stay(std::span<const Wait>, std::span<const RenewedCohort>, MonthlyChurn,
                                          std::int64_t cap_months);

/// Months until what it cost to win a customer has come in again; nullopt for a margin of nothing.
std::optional<double> payback_months(double cost, double margin);

}  // namespace cs
