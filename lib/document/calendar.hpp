/// \file calendar.hpp  iCalendar (RFC 5545): one VEVENT per concrete day.
///
/// A day is a day, not a rule: nothing repeats, so the 29th of February and the ends of months stay what they are.
/// Errors: Error{bug} for an event without a uid, Error{data} for a stamp outside the years 1900..9999.
#pragma once
#include "base/date.hpp"
#include "base/instant.hpp"
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace cs {

struct Event {
    std::string uid;  ///< stable: the same event has the same uid in every export
    Date on;          ///< a whole day
    std::string summary, description;
    std::int64_t sequence = 0;  ///< grows when the event is moved or changed
    std::optional<Instant> at = {};  ///< of a meeting: when it begins; it lasts an hour, and the person is busy
};
/// CRLF, lines folded at 75 octets without splitting a character, values escaped, stamped with `stamp`.
std::string render_calendar(std::span<const Event>, const std::string& name, Instant stamp);

}  // namespace cs
