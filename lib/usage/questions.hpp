/// \file questions.hpp  What is asked of use: by one account, of those who stopped, of what was never used, of all.
///
/// Windows  `span` days that end with today, and as many before them.
/// All      are customers with a contract in force; features count where the account has a right to them.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// One account's use: figures, trend against the span before, a line a feature.
Document usage_page(Context&, std::int64_t account, int span);

/// Customers without use for `days` days, longest first; and contacts whom usage files name by address or external id.
Table silent_accounts(Context&, int days);
Table silent_users(Context&, int days);

/// Core features that a customer has a right to and never used; within the last `days`, if given.
Table usage_gaps(Context&, std::optional<int> days);

enum class AdoptionBy { feature, segment, level };
Table adoption(Context&, AdoptionBy, int span);

}  // namespace cs
