/// \file instant.hpp  Points in time, UTC, to the second.
#pragma once
#include "base/date.hpp"
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cs {

struct Instant {
    std::int64_t seconds = 0;  ///< since 1970-01-01T00:00:00Z
    friend auto operator<=>(const Instant&, const Instant&) = default;
};
Date utc_date(Instant);                                ///< throws Error{data} outside the range of Date
std::string to_text(Instant);                          ///< 2026-11-22T04:16:00Z; throws likewise
std::optional<Instant> iso_instant(std::string_view);  ///< exactly that form, else nullopt
/// As a person or an export writes one: with or without seconds, fraction (dropped), 'Z', 'UTC' or an offset such as
/// +08:00, +0800 or +08; 'T' or a blank between date and time, perhaps a blank before the offset. No offset means UTC.
/// Throws Error{data}.
Instant parse_instant(std::string_view text);

}  // namespace cs
