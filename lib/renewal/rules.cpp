#include "renewal/rules.hpp"
#include <algorithm>

namespace cs {

RenewalStatus status_of(std::span<const SetLine> lines, Date today, std::int64_t grace) {
    const auto any = [&](auto&& holds) { return std::ranges::any_of(lines, holds); };
    if (any([](const SetLine& l) { return l.renewed; })) {
        const auto due = add_days(lines.front().ends, -1);
        return due >= today ? RenewalStatus::renewed_early : RenewalStatus::renewed;
    }
    if (!any([](const SetLine& l) { return !l.extended; })) return RenewalStatus::extended;
    if (any([](const SetLine& l) { return l.loss_noted; })) return RenewalStatus::lost;
    if (any([&](const SetLine& l) { return !l.extended && l.stops > today; })) return RenewalStatus::open;
    // Who left before the end is not waited for.
    if (any([&](const SetLine& l) { return !l.extended && l.stops == l.ends && add_days(l.stops, grace) >= today; }))
        return RenewalStatus::in_grace;
    return RenewalStatus::lost;
}

std::optional<std::int64_t> reminder_due(Date on, Date today, std::span<const std::int64_t> days) {
    const auto left = days_between(today, on);
    if (left < 0) return std::nullopt;
    std::optional<std::int64_t> nearest;
    for (const auto each : days)
        if (each >= left && (!nearest || each < *nearest)) nearest = each;
    return nearest;
}

SafeDay safe_day(Date deadline, const WorkCalendar& calendar) {
    return {calendar.last_working_on_or_before(deadline), calendar.covers(deadline.year())};
}

}  // namespace cs
