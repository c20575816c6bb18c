/// \file calendar.hpp  iCalendar (RFC 5545): one VEVENT per concrete day.
#pragma once
#include "base/date.hpp"
#include "base/instant.hpp"
#include <span>
#include <string>

namespace cs {

struct Event {
    std::string uid;  ///< stable: the same event has the same uid in every export
    Date on;          ///< a whole day
    std::string summary, description;
};
/// CRLF, lines folded at 75 octets without splitting a character, values escaped, stamped with `stamp`.
std::string render_calendar(std::span<const Event>, const std::string& name, Instant stamp);

}  // namespace cs
