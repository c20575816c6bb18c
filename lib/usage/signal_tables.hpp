/// \file signal_tables.hpp  Signals as people see them.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// Every signal that cs.toml declares, and how far its numbers go.
Table signal_list(Context&);
/// The signals of one account: over `span` days that end with today, and as many before.
Table account_signals(Context&, std::int64_t account, int span);

}  // namespace cs
