/// \file snapshot.hpp  What is open today, kept once a week, so that what was expected can be held against what came.
#pragma once
#include "figures/due_sets.hpp"
#include "renewal/snapshot.hpp"

namespace cs {

/// Keeps the sets that are open, or in grace, and due within renewal.snapshot_days, with the chance that the forecast
/// gives them. Once per ISO week: does nothing, and leaves `kept` empty, where this week has one.
Outcome take_snapshot(Context&, std::optional<RenewalSnapshot>& kept);

}  // namespace cs
