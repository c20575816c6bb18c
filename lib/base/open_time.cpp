#include "base/open_time.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t minute = 60, day = 86400;
constexpr int first_year = 1971, last_year = 9997, longest_wait = 10;  // years

std::optional<int> time_of_day(std::string_view text) {
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return std::nullopt;
    const int hours = (text[0] - '0') * 10 + (text[1] - '0'), minutes = (text[3] - '0') * 10 + (text[4] - '0');
    if (minutes > 59 || hours * 60 + minutes > 24 * 60) return std::nullopt;
    return hours * 60 + minutes;
}

Hours parse_interval(std::string_view text) {
    const auto dash = text.find('-');
    if (dash != std::string_view::npos) {
        const auto from = time_of_day(trimmed(text.substr(0, dash))), to = time_of_day(trimmed(text.substr(dash + 1)));
        if (from && to && *from < *to) return {*from, *to};
    }
    throw Error{Kind::data, fmt::format("{} are no opening hours", quoted(text)),
                "write from and to of one day, such as 09:00-12:00; midnight at its end is 24:00"};
}

int year_of(Instant at, const TimeZone& zone) {
    constexpr std::int64_t earliest = (first_year - 1970) * 365 * day, latest = (last_year - 1970) * 365 * day;
    if (at.seconds < earliest) return first_year;
    return at.seconds > latest ? last_year : std::clamp(zone.local_date(at).year(), first_year, last_year);
}

}  // namespace

DayHours parse_hours(std::span<const std::string> intervals) {
    DayHours all;
    for (const auto& text : intervals) {
        const auto hours = parse_interval(text);
        if (!all.empty() && hours.from < all.back().to)
            throw Error{Kind::data, fmt::format("{} begins before the interval before it ends", quoted(text)),
                        "write the intervals of a day one after the other"};
        all.push_back(hours);
    }
    return all;
}

OpenTime::OpenTime(WeekHours week, WorkCalendar calendar, TimeZone zone)
    : week_{std::move(week)}, calendar_{std::move(calendar)}, zone_{std::move(zone)} {
    while (usual_ + 1 < week_.size() && week_[usual_].empty()) ++usual_;
}

OpenTime::DayKind OpenTime::kind(Date on) const {
    const auto& usual = week_[on.weekday() - 1];
    if (!calendar_.named(on)) return usual.empty() ? DayKind::closed : DayKind::open;
    if (!calendar_.working(on)) return usual.empty() ? DayKind::closed : DayKind::holiday;
    return usual.empty() ? DayKind::make_up : DayKind::open;
}

const DayHours& OpenTime::hours(Date on) const {
    static const DayHours none;
    switch (kind(on)) {
    case DayKind::open: return week_[on.weekday() - 1];
    case DayKind::make_up: return week_[usual_];
    case DayKind::closed:
    case DayKind::holiday: break;
    }
    return none;
}

// A stretch of the wall clock is one of UTC in each period of the zone that it touches.
void OpenTime::add_day(Date on, std::vector<Stretch>& all) const {
    for (const auto& [from, to] : hours(on)) {
        const auto begins = on.days() * day + from * minute, ends = on.days() * day + to * minute;
        for (auto period = zone_.period({begins - 2 * day}); period.from.seconds < ends + 2 * day;
             period = zone_.period(period.to)) {
            const Stretch open{{std::max(begins - period.offset, period.from.seconds)},
                               {std::min(ends - period.offset, period.to.seconds)}};
            if (open.from < open.to) all.push_back(open);
            if (period.to.seconds >= ends + 2 * day) break;
        }
    }
}

void OpenTime::add_year() {
    std::vector<Stretch> year;
    for (auto on = *Date::of(next_, 1, 1); on.year() == next_; on = add_days(on, 1)) add_day(on, year);
    std::ranges::sort(year, {}, &Stretch::from);
    for (const auto& open : year)
        counted_.push_back({open, counted_.empty() ? 0
                                                   : counted_.back().before + counted_.back().open.to.seconds -
                                                         counted_.back().open.from.seconds});
    ++next_;
}

void OpenTime::cover(Instant at) {
    if (at >= covered_.from && at < covered_.to) return;
    const auto year = year_of(at, zone_);
    const auto from = std::max(year - 1, first_year);
    if (counted_.empty() || from < first_) {
        const auto until = std::max(next_, year + 2);
        counted_.clear();
        first_ = next_ = from;
        while (next_ < until) add_year();
    }
    while (next_ < year + 2) add_year();
    // A day within, so that no zone is asked for the local year.
    covered_ = {{Date::of(first_ + 1, 1, 2)->days() * day}, {Date::of(next_ - 2, 12, 31)->days() * day}};
}

std::vector<OpenTime::Counted>::const_iterator OpenTime::around(Instant at) const {
    return std::ranges::upper_bound(counted_, at, {}, [](const Counted& c) { return c.open.to; });
}

std::int64_t OpenTime::before(Instant at) const {
    const auto next = around(at);
    if (next != counted_.end()) return next->before + std::max<std::int64_t>(at.seconds - next->open.from.seconds, 0);
    if (counted_.empty()) return 0;
    const auto& last = counted_.back();
    return last.before + last.open.to.seconds - last.open.from.seconds;
}

std::int64_t OpenTime::seconds(Instant from, Instant to) {
    if (from >= to || week_[usual_].empty()) return 0;
    cover(from);
    cover(to);
    return before(to) - before(from);
}

std::optional<Instant> OpenTime::after(Instant from, std::int64_t seconds) {
    if (seconds <= 0) return from;
    if (week_[usual_].empty()) return std::nullopt;
    cover(from);
    const auto latest = std::min(year_of(from, zone_) + longest_wait, last_year);
    const auto target = before(from) + seconds;
    while (true) {
        const auto ends = [](const Counted& c) { return c.before + c.open.to.seconds - c.open.from.seconds; };
        const auto found = std::ranges::lower_bound(counted_, target, {}, ends);
        if (found != counted_.end()) return Instant{found->open.from.seconds + target - found->before};
        if (next_ > latest) return std::nullopt;
        add_year();
    }
}

std::vector<Stretch> OpenTime::stretches(Instant from, Instant to) {
    std::vector<Stretch> all;
    if (from >= to || week_[usual_].empty()) return all;
    cover(from);
    cover(to);
    for (auto next = around(from); next != counted_.end() && next->open.from < to; ++next)
        all.push_back({std::max(next->open.from, from), std::min(next->open.to, to)});
    return all;
}

}  // namespace cs
