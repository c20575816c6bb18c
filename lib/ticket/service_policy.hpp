/// \file service_policy.hpp  What [support] of cs.toml promises: hours, targets, and which states stop a clock.
#pragma once
#include "config/settings.hpp"
#include "ticket/service_clock.hpp"
#include <memory>

namespace cs {

/// Error{config} for a name below support.segments that is no segment or priority.
ServicePolicy service_policy(const Settings&);

/// The open hours, by the time zone they are read in; those of an account where support.zone_of says so.
class ServiceHours {
  public:
    /// Error{config} for hours or a zone that cannot be read, naming the key.
    ServiceHours(const Settings&, WorkCalendar);
    /// `zone` is the account's; where that is none of the tz database the company's stands in for it.
    OpenTime& of(std::string_view zone = {});
    const WorkCalendar& calendar() const noexcept { return calendar_; }

  private:
    WeekHours week_;
    WorkCalendar calendar_;
    OpenTime* company_;
    bool by_account_;
    std::map<std::string, std::unique_ptr<OpenTime>, std::less<>> zones_;
};

/// The point in time at which a day begins on the wall clock.
Instant begin_of_day(const TimeZone&, Date);

/// The years between the two days of which the calendar has no data, such as "2024, 2027-2029"; empty: it has
/// all.
std::string years_without_holidays(const WorkCalendar&, Date from, Date to);

}  // namespace cs
