/// \file open_time.hpp  When an office is open, and how much of that lies between two points in time.
///
/// Hours    per weekday any number of intervals on the wall clock of one time zone: open while the clock on the wall
///          shows a time within them. So an hour that a change of clocks skips is not worked, and one that it repeats
///          is worked twice.
/// Days     a holiday of the calendar has no hours; a make-up workday has those of its weekday, and where that has
///          none, those of the first weekday that has any. A day that the calendar does not name has its weekday's.
/// Units    seconds. Intervals are half-open. Source: metrics.md §5.
/// Range    years 1971 to 9998; outside of them nobody is open. What was counted is kept, a year at a time.
#pragma once
#include "base/calendar.hpp"
#include "base/zone.hpp"
#include <array>
#include <span>
#include <vector>

namespace cs {

/// Minutes of the day on the wall clock, from <= t < to, 0 to 1440.
struct Hours {
    int from, to;
    bool operator==(const Hours&) const = default;
};
using DayHours = std::vector<Hours>;                 ///< ascending, apart from each other
using WeekHours = std::array<DayHours, 7>;           ///< Monday first
DayHours parse_hours(std::span<const std::string>);  ///< "09:00-12:00", "13:30-18:00"; Error{data}

struct Stretch {
    Instant from, to;
    bool operator==(const Stretch&) const = default;
};

class OpenTime {
  public:
    OpenTime(WeekHours, WorkCalendar, TimeZone);

    std::int64_t seconds(Instant from, Instant to);  ///< open between the two; 0 unless from < to
    /// When so many open seconds have passed since `from`. What is reached exactly as the office closes is reached
    /// then, not when it opens again. nullopt when that takes more than ten years.
    std::optional<Instant> after(Instant from, std::int64_t seconds);
    std::vector<Stretch> stretches(Instant from, Instant to);  ///< those that are open between the two

    enum class DayKind { open, closed, holiday, make_up };
    DayKind kind(Date) const;
    const WorkCalendar& calendar() const noexcept { return calendar_; }
    const TimeZone& zone() const noexcept { return zone_; }

  private:
    struct Counted {
        Stretch open;
        std::int64_t before;  // open seconds in those that stand before it
    };
    const DayHours& hours(Date) const;
    void add_day(Date, std::vector<Stretch>&) const;
    void add_year();
    void cover(Instant);                                            // counted_ reaches from before it to past it
    std::int64_t before(Instant at) const;                          // open seconds in counted_ before it
    std::vector<Counted>::const_iterator around(Instant at) const;  // the first that ends after it

    WeekHours week_;
    WorkCalendar calendar_;
    TimeZone zone_;
    std::size_t usual_ = 0;  // the first weekday that has hours
    std::vector<Counted> counted_;
    int first_ = 0, next_ = 0;  // years that counted_ holds: first_ <= y < next_
    Stretch covered_{};         // in which counted_ surely reaches from the year before to the year after
};

}  // namespace cs
