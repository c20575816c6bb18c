#include "base/calendar.hpp"
#include "base/error.hpp"
#include <utility>

namespace cs {

void WorkCalendar::set(Date date, bool working, std::string name) {
    days_.insert_or_assign(date, Day{working, std::move(name)});
    years_.insert(date.year());
}

bool WorkCalendar::working(Date date) const {
    const auto found = days_.find(date);
    return found == days_.end() ? date.weekday() <= 5 : found->second.working;
}

const std::string* WorkCalendar::name_of(Date date) const {
    const auto found = days_.find(date);
    return found == days_.end() || found->second.name.empty() ? nullptr : &found->second.name;
}

Date WorkCalendar::last_working_on_or_before(Date date) const {
    while (!working(date)) date = add_days(date, -1);
    return date;
}

Date WorkCalendar::first_working_on_or_after(Date date) const {
    while (!working(date)) date = add_days(date, 1);
    return date;
}

Date WorkCalendar::add_working_days(Date date, int n) const {
    if (n < 0) throw Error{Kind::data, "working days are counted forward: 0 or more of them"};
    for (; n > 0; --n) date = first_working_on_or_after(add_days(date, 1));
    return date;
}

}  // namespace cs
