/// \file readings.hpp  Measured measures off the store: for all accounts in one pass each, or for a few.
///
/// Missing  is told from not used (metrics.md §2.1): where a feed is late its measures are late, and the fault is not the
///          account's; where it is fresh and the account shows nothing, it gets no points.
/// Errors   Error{config} for a field, signal or select that is not there or does not say what it has to.
#pragma once
#include "health/population.hpp"
#include "health/scorecard.hpp"

namespace cs {

/// Readings by measure, then by member.
using Readings = std::vector<std::vector<Measured>>;

/// As of the day of the command. `few`: only these members are looked up, one by one where a measure can. Within a
/// transaction.
Readings read_measures(Context&, std::span<const Measure>, const Population&, bool few);

}  // namespace cs
