/// \file talk.hpp  What one wants to know of a customer before talking about the renewal, each as a part of a page.
#pragma once
#include "account/page.hpp"
#include "document/document.hpp"
#include "renewal/outlook.hpp"

namespace cs {

/// Since when they are a customer, what they pay now, what they paid on all recurring lines that have begun.
Facts money_of(Context&, const Account&);
/// Health with its course, and use over 30 days against the 30 before; without what nobody knows.
Facts health_and_use(Context&, const Account&);

/// Tables of one account; without rows where there is nothing to say.
Table goals_then_and_now(Context&, std::int64_t account, Audience);
/// Value received, the newest first, and by currency the sum of what is worth money.
Table value_received(Context&, std::int64_t account);
std::string value_in_money(Context&, std::int64_t account);  ///< "CNY 30,000 · USD 1,200"; empty: none
/// Promises that are open, and those that were broken within a year.
Table promises_to(Context&, std::int64_t account, Audience);
/// Requests with an outcome that they know or do not know, and those that are still on their way.
Table requests_of(Context&, std::int64_t account, Audience);
/// Tickets and complaints that are open.
Table troubles_of(Context&, std::int64_t account, Audience);
/// What more they could buy, while nobody has said yes or no.
Table open_upsells_of(Context&, std::int64_t account, Audience);
/// What they left before, or dropped; and how it went with those that we wanted back.
Table losses_of(Context&, std::int64_t account, Audience);
Table winbacks_of(Context&, std::int64_t account, Audience);
/// Notices that were sent about a set, with their proof.
Table notices_of(Context&, const Renewal&, Audience);

}  // namespace cs
