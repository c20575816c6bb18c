/// \file zone.hpp  Time zones by their IANA name, from the system's tz database (date-tz).
///
/// Between two changes of a zone's offset its wall clock is plain arithmetic; period() gives such a stretch, so that
/// whoever counts local time crosses a change of clocks knowingly.
#pragma once
#include "base/instant.hpp"
#include <string>
#include <string_view>

namespace date {
class time_zone;
}

namespace cs {

class TimeZone {
  public:
    /// Error{data} when there is no such zone.
    explicit TimeZone(std::string_view name);

    /// A stretch in which local time is UTC plus `offset` seconds: from <= t < to.
    struct Period {
        Instant from, to;
        std::int64_t offset;
    };
    Period period(Instant) const;
    std::int64_t local_seconds(Instant at) const { return at.seconds + period(at).offset; }  ///< as if it were UTC
    Date local_date(Instant) const;
    const std::string& name() const noexcept { return name_; }

  private:
    std::string name_;
    const date::time_zone* zone_;  // of the library's database, which lives as long as the program
};

/// The instant at which the zone's wall clock shows `local_seconds` (seconds since 1970 as if it were UTC). A time that a
/// change of clocks skips is read as before the change; of one that it repeats the first is meant.
Instant instant_at(const TimeZone&, std::int64_t local_seconds);
std::string local_text(const TimeZone&, Instant);  ///< 2026-03-02 09:30 on the zone's wall clock

}  // namespace cs
