/// \file forecast_calls.hpp  Beside the forecast: what the people call each renewal, and which ones a target hangs on.
#pragma once
#include "figures/due_sets.hpp"

namespace cs {

/// Of the undecided sets of the periods asked for, by category: how many, what is due, and what the people expect of
/// it; nullopt where nobody said anything of any of them. In `currency`, to which the exchange converts.
std::optional<Table> calls_table(const Context&, const ReportQuestion&, std::span<const CalledSet>, const Exchange&,
                                 Currency);

/// The largest undecided sets that reach `missing` together at their full amount, the largest first; at most ten, so
/// that `reached` may fall short of it.
struct MustRenew {
    std::vector<const DueSet*> sets;
    std::int64_t reached = 0;  ///< minor units
    double chance = 1;         ///< that all of them renew
};
MustRenew must_renew(std::span<const DueSet>, const Period&, std::int64_t missing, const PastOfBands&);
Table must_renew_table(const Context&, const ReportQuestion&, const MustRenew&, const DueLines&, const PastOfBands&,
                       Currency);

}  // namespace cs
