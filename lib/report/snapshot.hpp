/// \file snapshot.hpp  What is open today, kept once a week, so that what was expected can be held against what came.
#pragma once
#include "renewal/snapshot.hpp"
#include "report/due_sets.hpp"

namespace cs {

/// Keeps the sets that are open, or in grace, and due within renewal.snapshot_days, with the chance that the forecast
/// gives them. Once per ISO week: does nothing, and leaves `kept` empty, where this week has one.
Outcome take_snapshot(Context&, std::optional<RenewalSnapshot>& kept);

/// What the people expect of a set: the amount that was written, at most what is due; the amount due where they only
/// said commit or likely, nothing where they said at risk or lost; nullopt where nobody said anything.
std::optional<std::int64_t> called_amount(std::int64_t amount_due, std::optional<RenewalCategory>,
                                          std::optional<std::int64_t> forecast);

}  // namespace cs
