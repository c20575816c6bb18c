#include "ticket/service_policy.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view weekdays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::pair<ClockKind, std::string_view> keys[] = {
    {ClockKind::first_reply, "first_reply"}, {ClockKind::next_reply, "next_reply"}, {ClockKind::solution, "solve"}};

/// A refusal names the key that it is about.
template <class F> auto about(const std::string& key, F&& act) {
    try {
        return act();
    } catch (const Error& e) {
        throw e.as(Kind::config).about(key);
    }
}

/// A key, behind the place of the file where it stands.
std::string place(const Settings& settings, const std::string& key) {
    return settings.is_default(key) ? key : fmt::format("{}: {}", settings.value(key).origin, key);
}

template <class E> E named(const std::string& text) {
    return Value<E>::parse(text, Reading{*Date::of(1970, 1, 1), {}});
}

std::set<TicketState> states(const std::vector<std::string>& names) {
    std::set<TicketState> all;
    for (const auto& name : names) all.insert(named<TicketState>(name));
    return all;
}

WeekHours week(const Settings& settings) {
    WeekHours hours;
    for (std::size_t day = 0; day < hours.size(); ++day) {
        const auto key = fmt::format("support.hours.{}", weekdays[day]);
        hours[day] = about(place(settings, key), [&] { return parse_hours(settings.texts(key)); });
    }
    return hours;
}

}  // namespace

ServicePolicy service_policy(const Settings& settings) {
    ServicePolicy policy;
    for (const auto& [clock, key] : keys)
        for (const auto& priority : Value<Priority>::choices)
            policy.targets[{clock, named<Priority>(std::string{priority.name})}] =
                settings.integer(fmt::format("support.{}.{}", key, priority.name));
    for (const auto& name : settings.tables("support.segments")) {
        const auto segment = about("support.segments", [&] { return named<Segment>(name); });
        for (const auto& [clock, key] : keys) {
            const auto table = setting_name({"support", "segments", name, std::string{key}});
            for (const auto& [priority, value] : settings.table(table))
                policy.of_segment[segment][{clock, about(table, [&] { return named<Priority>(priority); })}] =
                    parse_integer(value.items.front());
        }
    }
    policy.reply_pauses = states(settings.texts("support.pause_reply"));
    policy.solution_pauses = states(settings.texts("support.pause_solve"));
    return policy;
}

ServiceHours::ServiceHours(const Settings& settings, WorkCalendar calendar)
    : week_{week(settings)}, calendar_{std::move(calendar)}, by_account_{settings.text("support.zone_of") ==
                                                                         "account"} {
    auto& company = zones_[std::string{}];
    company = std::make_unique<OpenTime>(week_, calendar_, about(place(settings, "support.timezone"), [&] {
                                             return TimeZone{settings.text("support.timezone")};
                                         }));
    company_ = company.get();
}

OpenTime& ServiceHours::of(std::string_view zone) {
    if (!by_account_ || zone.empty()) return *company_;
    if (const auto found = zones_.find(zone); found != zones_.end()) return found->second ? *found->second : *company_;
    auto& made = zones_[std::string{zone}];
    try {
        made = std::make_unique<OpenTime>(week_, calendar_, TimeZone{zone});
    } catch (const Error& e) {
        if (e.kind() != Kind::data) throw;
        return *company_;
    }
    return *made;
}

Instant begin_of_day(const TimeZone& zone, Date day) {
    const Instant as_utc{day.days() * std::int64_t{86400}};
    const Instant guess{as_utc.seconds - zone.period(as_utc).offset};
    return {as_utc.seconds - zone.period(guess).offset};
}

std::string years_without_holidays(const WorkCalendar& calendar, Date from, Date to) {
    std::vector<std::string> years;
    for (int year = from.year(); year <= to.year(); ++year) {
        if (calendar.covers(year)) continue;
        const int first = year;
        while (year < to.year() && !calendar.covers(year + 1)) ++year;
        years.push_back(first == year ? std::to_string(year) : fmt::format("{}-{}", first, year));
    }
    return join(years, ", ");
}

}  // namespace cs
