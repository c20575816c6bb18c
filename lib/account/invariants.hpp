/// \file invariants.hpp  What should be true of every account at any time, each rule with a name.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// Where a rule does not hold: columns account, rule, text, command (which mends it or shows more). Of one account, or
/// of all; ordered by account, then by rule. Empty when all is well.
Table broken_invariants(Context&, std::optional<std::int64_t> account);

}  // namespace cs
