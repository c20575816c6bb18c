/// \file plan_dates.hpp  The days of a plan: counted in working days, and moved together. Pure.
///
/// A step is due so many working days after the kick-off or, where it waits for another step, after the day of that
/// one. What slips takes along what depends on it: the steps that wait for it, and those that name no step to wait for
/// and stand after it.
#pragma once
#include "base/calendar.hpp"
#include <optional>
#include <span>
#include <vector>

namespace cs {

/// `n` working days on; back where n < 0. 0 is the day itself.
Date shifted(const WorkCalendar&, Date, int n);
/// How many working days lie after `from` up to `to`; less than 0 where `to` comes first. For a working day `to`:
/// shifted(from, working_days(from, to)) == to.
int working_days(const WorkCalendar&, Date from, Date to);

/// One step of a plan, by its place in it.
struct Placed {
    std::optional<std::size_t> after;  ///< an earlier step that it waits for
    int offset = 0;                    ///< working days
};
/// When each is due. Error{bug}: one that waits for itself or for a later one.
std::vector<Date> due_days(const WorkCalendar&, std::span<const Placed>, Date kickoff);
/// The steps that move when the one at `slipped` does, in order, without it.
std::vector<std::size_t> depending_on(std::span<const Placed>, std::size_t slipped);

}  // namespace cs
