/// \file page.hpp  One renewal as its owner needs it before the talk, and all of them as a calendar.
#pragma once
#include "account/page.hpp"
#include "document/calendar.hpp"
#include "document/document.hpp"
#include "renewal/rules.hpp"

namespace cs {

/// All that one needs for the talk: what falls due, who is who, how they are doing, what they got and what they wait for,
/// what was said last and judged, what is done, what is missing, and what to type next.
Document renewal_page(Context&, const WorkCalendar&, const Renewal&, Audience);

/// The play of one set: each step with its day, how it stands, and the command that does it.
Table play_table(Context&, const Renewal&);
/// The same of all open sets, of what is late or due within a week; of one who leads them.
Table missing_table(Context&, std::optional<std::int64_t> staff);

/// One event for the last service day of each open due set, and one for each deadline before it that is still to come:
/// the last safe day for a notice, and for telling a customer that the contract renews by itself. In order of days.
/// `csm`: only the accounts of that member of staff.
std::vector<Event> renewal_events(Context&, const WorkCalendar&, std::optional<std::int64_t> csm);

}  // namespace cs
