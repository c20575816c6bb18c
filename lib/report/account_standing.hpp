/// \file account_standing.hpp  How an account is doing, for its page: health, open alerts, open support.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// One row, or none if the account was never scored: score, grade, the last weeks as bars, what costs most and next.
Table health_line(Context&, std::int64_t account);
/// Alerts that have not ended, the oldest first.
Table open_alerts(Context&, std::int64_t account);
/// What is open of support, at most five lines each, with how many there are in the title. Tickets: those that press
/// most first, with the clock that does and the working time that is left; solved ones only if the customer has written
/// since. Requests: those whose outcome the account does not know; what it is to be told first. Complaints: not solved.
Table account_tickets(Context&, std::int64_t account);
Table account_requests(Context&, std::int64_t account);
Table account_complaints(Context&, std::int64_t account);

}  // namespace cs
