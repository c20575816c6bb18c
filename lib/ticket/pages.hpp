/// \file pages.hpp  A ticket on one page, its clocks interval by interval, what is next, and what should not have
/// happened.
#pragma once
#include "document/document.hpp"
#include "ticket/judged.hpp"

namespace cs {

/// What it is about, how it stands against what was promised, and what was said and done.
Document ticket_page(Context&, ServiceHours&, std::int64_t ticket, Reader);
/// Each clock with every stretch that counts, every pause, and every day that was skipped, with the reason.
Document clock_page(Context&, ServiceHours&, std::int64_t ticket, Reader);

/// The open tickets, the most pressing first, each with the reason for its place: what is over its time, then what is
/// due within an open hour, within a day of work, later, and what has no target; among equals by priority, segment,
/// time left and ARR. Those that only wait, within their time, are left out.
Table ticket_queue(Context&, ServiceHours&, std::optional<std::int64_t> assignee, Reader);
/// The tickets of the queue, in its order.
std::vector<OpenTicket> queued(std::vector<OpenTicket>);
std::string reason_text(const Context&, const OpenTicket&);  ///< why it stands where it stands
/// The clock that presses and the working time that is left, such as "first reply in 2 h".
std::string deadline_text(const Context&, const OpenTicket&);

/// What `events` say should not have happened.
struct Finding {
    enum class Rule { parked, unconfirmed, reassigned } rule;
    Instant at;
    std::optional<std::int64_t> staff;
    std::string detail;
    bool operator==(const Finding&) const = default;
};
/// parked: put where its clock stands still while the customer's last word had no answer, or left there after they
/// wrote · unconfirmed: closed without the customer's word · reassigned: given to somebody else after a rating of 1 or
/// 2. `in_order` are the events of one ticket.
std::vector<Finding> findings(std::span<const TicketEvent> in_order);
/// Findings of the days since `since`: columns ticket, account, rule, at, by, what, command.
Table ticket_audit(Context&, const TimeZone&, Date since, Reader);

}  // namespace cs
