/// \file rules.hpp  When a renewal stands where, and when somebody is to be reminded. Pure.
///
/// Source: metrics.md §1.4 (status), §5 (working days), domain.md "Renewal timeline" (the steps).
#pragma once
#include "base/calendar.hpp"
#include "renewal/renewal.hpp"
#include <span>

namespace cs {

/// What is known of one line of a due set, as of the day asked about.
struct SetLine {
    Date ends;                               ///< first day without service, as agreed
    Date stops;                              ///< the same, early end considered
    bool renewed = false, extended = false;  ///< a line that follows was signed by then
    bool loss_noted = false;                 ///< of its set
};
/// Where a due set stands at the close of `today`. `lines` is not empty; `grace` in days.
/// The same rule stands in SQL (renewal_sql::status), so that lists can filter by it; a test compares the two.
RenewalStatus status_of(std::span<const SetLine> lines, Date today, std::int64_t grace);

/// The reminder that is due for something that happens on `on`: the smallest of `days` that has been reached. Those
/// before it that were missed are not caught up one by one. nullopt: none is reached yet, or the day is past.
std::optional<std::int64_t> reminder_due(Date on, Date today, std::span<const std::int64_t> days);

/// A last day counted back to one on which an office is open.
struct SafeDay {
    Date on;
    bool known;  ///< the calendar has data for that year; else only weekends were counted
};
SafeDay safe_day(Date deadline, const WorkCalendar&);

}  // namespace cs
