#include "base/error.hpp"
#include <fmt/format.h>
#include <utility>

namespace cs {

int exit_status(Kind kind) noexcept {
    switch (kind) {
    case Kind::no: return 1;
    case Kind::usage: return 2;
    case Kind::data: return 65;
    case Kind::missing: return 66;
    case Kind::bug: return 70;
    case Kind::io: return 74;
    case Kind::busy: return 75;
    case Kind::denied: return 77;
    case Kind::config: return 78;
    }
    return 70;
}

std::string to_text(const Place& place) {
    if (place.line == 0) return place.file;
    if (place.column == 0) return fmt::format("{}:{}", place.file, place.line);
    return fmt::format("{}:{}:{}", place.file, place.line, place.column);
}

Error::Error(Kind kind, std::string message, std::string hint, std::optional<Place> place)
    : kind_{kind}, message_{std::move(message)}, hint_{std::move(hint)}, place_{std::move(place)} {}

Error Error::about(const std::string& subject) const { return {kind_, subject + ": " + message_, hint_, place_}; }
Error Error::as(Kind kind) const { return {kind, message_, hint_, place_}; }
Error Error::at(Place place) const { return {kind_, message_, hint_, std::move(place)}; }

}  // namespace cs
