/// \file judged.hpp  Tickets with their clocks: read from the store, computed when they are asked for.
#pragma once
#include "store/store.hpp"
#include "ticket/service_policy.hpp"
#include "ticket/ticket.hpp"

namespace cs {

/// What the clocks of a ticket are made of: its own events, and the words of tickets that were merged into it.
std::vector<ServiceEvent> service_events(Context&, std::int64_t ticket);

/// A ticket that is not closed, with what ranks it.
struct OpenTicket {
    std::int64_t id = 0;
    std::string account, account_name, subject, assignee, csm;  ///< keys and handles; empty: nobody
    TicketState state = TicketState::fresh;
    Priority priority = Priority::normal;
    Instant opened_at;
    std::optional<Segment> segment;
    std::optional<std::int64_t> arr;    ///< minor units of the company's currency
    bool written_since_solved = false;  ///< the customer wrote after it was solved
    std::vector<ServiceClock> clocks;   ///< of one that is solved: none

    /// The clock that presses most: of those that have not ended and have a target the one with the least time left, a
    /// running one before one that is paused. nullptr: none.
    const ServiceClock* pressing() const;
};
/// Those that are new, open, pending or on hold, and those solved to which the customer has written since; by number.
/// Of one member of staff if one is named. It costs what the open ones cost, however many are closed.
std::vector<OpenTicket> open_tickets(Context&, ServiceHours&, std::optional<std::int64_t> assignee);
/// The same of one account.
std::vector<OpenTicket> open_tickets_of(Context&, ServiceHours&, std::int64_t account);

std::string work_text(std::int64_t seconds, Lang);  ///< 2 h 10 min; without a sign

}  // namespace cs
