/// \file calendar.hpp  Working days: weekends, holidays and make-up workdays.
///
/// Holidays are data (a CSV of date,kind,name with kind off|work), never computed; a year without data falls back to
/// Monday to Friday and `covers` says so. Source: metrics.md §5.
#pragma once
#include "base/date.hpp"
#include <map>
#include <set>
#include <string>

namespace cs {

class WorkCalendar {
  public:
    void set(Date, bool working, std::string name);
    bool working(Date) const;
    bool named(Date date) const { return days_.contains(date); }  ///< a line of its data speaks of that day
    bool covers(int year) const { return years_.contains(year); }
    bool empty() const noexcept { return days_.empty(); }
    const std::string* name_of(Date) const;      ///< the holiday's name, nullptr if it has none
    Date last_working_on_or_before(Date) const;  ///< the last safe day
    Date first_working_on_or_after(Date) const;
    Date add_working_days(Date, int n) const;  ///< n >= 0; day 0 is the date itself

  private:
    struct Day {
        bool working;
        std::string name;
    };
    std::map<Date, Day> days_;
    std::set<int> years_;
};

}  // namespace cs
