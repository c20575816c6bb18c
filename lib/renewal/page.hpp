/// \file page.hpp  One renewal as its owner needs it before the talk, and all of them as a calendar.
#pragma once
#include "document/calendar.hpp"
#include "document/document.hpp"
#include "renewal/rules.hpp"

namespace cs {

/// What falls due, who is who, what was said last, what is ready, what is missing, and what to type next.
Document renewal_page(Context&, const WorkCalendar&, const Renewal&);

/// One event for the last service day of each open due set, and one for each deadline before it that is still to come:
/// the last safe day for a notice, and for telling a customer that the contract renews by itself. In order of days.
/// `csm`: only the accounts of that member of staff.
std::vector<Event> renewal_events(Context&, const WorkCalendar&, std::optional<std::int64_t> csm);

}  // namespace cs
