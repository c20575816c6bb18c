#include "base/zone.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <date/tz.h>
#include <fmt/format.h>
#include <stdexcept>

namespace cs {
namespace {

const date::time_zone* located(const std::string& name) {
    try {
        return date::locate_zone(name);
    } catch (const std::runtime_error&) {
        throw Error{Kind::data, fmt::format("there is no time zone {}", quoted(name)),
                    "write one of the tz database, such as Asia/Shanghai or Europe/Berlin"};
    }
}

}  // namespace

TimeZone::TimeZone(std::string_view name) : name_{name}, zone_{located(name_)} {}

TimeZone::Period TimeZone::period(Instant at) const {
    const auto info = zone_->get_info(date::sys_seconds{std::chrono::seconds{at.seconds}});
    return {{info.begin.time_since_epoch().count()}, {info.end.time_since_epoch().count()}, info.offset.count()};
}

Date TimeZone::local_date(Instant at) const { return utc_date({local_seconds(at)}); }

Instant instant_at(const TimeZone& zone, std::int64_t local_seconds) {
    // A day before lies on the same side of any change but the one that is asked about.
    const auto before = zone.period({local_seconds - 86400});
    const Instant early{local_seconds - before.offset};
    if (early < before.to) return early;
    const auto after = zone.period(early);
    const Instant late{local_seconds - after.offset};
    return late < after.from ? early : late;
}

std::string local_text(const TimeZone& zone, Instant at) {
    auto text = to_text(Instant{zone.local_seconds(at)});
    text.resize(16);
    text[10] = ' ';
    return text;
}

}  // namespace cs
