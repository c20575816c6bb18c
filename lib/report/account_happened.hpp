/// \file account_happened.hpp  What was heard from one account: tickets, complaints, requests, alerts, surveys.
///
/// Tickets and complaints know the time of day. Their day is that of the account's clock on the wall, else of
/// support.timezone: "yesterday" in a talk with a customer is the customer's.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// Rows as those of timeline() (account/timeline.hpp), in its order; no more than `limit` of them.
std::vector<std::vector<Cell>> account_happened(Context&, std::int64_t account, std::optional<std::size_t> limit);

}  // namespace cs
