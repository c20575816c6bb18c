/// \file standing.hpp  How support stands with each account: what a judgement of its health asks of tickets.
#pragma once
#include "store/store.hpp"
#include <functional>

namespace cs {

struct TicketStanding {
    std::int64_t account = 0;
    std::int64_t open = 0;                      ///< new, open, pending or on hold now
    std::int64_t reopened = 0;                  ///< times that one was opened again within the span
    std::int64_t complaints = 0;                ///< raised within the span
    std::optional<double> first_reply_minutes;  ///< median of those answered within the span, in open time
};

/// Each account that has an open ticket, or had anything of the above within the `span` days that end with `day` (days
/// of support.timezone), in the order of their ids. Four statements; cost by what happened within the span and by what
/// is open, not by what is stored. Open time is that of [support] and Context::holidays. Inside of a read.
void each_account_tickets(Context&, Date day, int span, const std::function<void(const TicketStanding&)>& visit);

}  // namespace cs
