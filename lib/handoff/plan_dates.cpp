#include "handoff/plan_dates.hpp"
#include "base/error.hpp"

namespace cs {

Date shifted(const WorkCalendar& calendar, Date date, int n) {
    if (n >= 0) return calendar.add_working_days(date, n);
    for (; n < 0; ++n) date = calendar.last_working_on_or_before(add_days(date, -1));
    return date;
}

int working_days(const WorkCalendar& calendar, Date from, Date to) {
    int n = 0;
    for (auto day = from; day < to;) {
        day = add_days(day, 1);
        n += calendar.working(day);
    }
    for (auto day = from; day > to;) {
        day = add_days(day, -1);
        n -= calendar.working(day);
    }
    return n;
}

std::vector<Date> due_days(const WorkCalendar& calendar, std::span<const Placed> steps, Date kickoff) {
    std::vector<Date> days;
    for (const auto& step : steps) {
        if (step.after && *step.after >= days.size())
            throw Error{Kind::bug, "a step waits for one that is not before it"};
        days.push_back(shifted(calendar, step.after ? days[*step.after] : kickoff, step.offset));
    }
    return days;
}

std::vector<std::size_t> depending_on(std::span<const Placed> steps, std::size_t slipped) {
    std::vector<bool> moves(steps.size());
    std::vector<std::size_t> found;
    moves[slipped] = true;
    for (std::size_t i = slipped + 1; i < steps.size(); ++i) {
        moves[i] = !steps[i].after || moves[*steps[i].after];
        if (moves[i]) found.push_back(i);
    }
    return found;
}

}  // namespace cs
