#include "figures/month_of_use.hpp"
#include "store/records.hpp"
#include "usage/customers.hpp"
#include "usage/standing.hpp"
#include "usage/window.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

/// Sums rows of some days up; users are counted once.
struct Counting {
    UseSum sum, worked;  // worked: on working days alone
    std::set<std::int64_t> days, users;

    void add(std::int64_t day, bool works, std::int64_t user, std::int64_t events, std::int64_t minutes) {
        days.insert(day);
        if (user != 0) users.insert(user);
        for (auto* to : {&sum, works ? &worked : nullptr}) {
            if (!to) continue;
            to->events += events;
            to->minutes += minutes;
        }
    }
    UseSum counted() const {
        auto all = sum;
        all.days = static_cast<std::int64_t>(days.size());
        all.users = static_cast<std::int64_t>(users.size());
        return all;
    }
};

struct Counted {
    Counting all;
    std::int64_t working_days = 0;  // that there were
    std::map<std::int64_t, Counting> by_feature;
    std::map<std::int64_t, std::vector<std::int64_t>> weeks;  // by feature; 0: all together
};

// Day by day: the rows lie by day first, so that each day of one account is one seek.
Counted counted(Context& context, std::int64_t account, const WorkCalendar& calendar, Date first, Date last) {
    const auto weeks = static_cast<std::size_t>((last.days() - first.days()) / 7 + 1);
    Counted all;
    all.weeks[0].resize(weeks);
    const auto row = context.engine.prepare(
        R"sql(SELECT "feature", "user", "events", "minutes" FROM "usage" WHERE "day" = $1 AND "account" = $2 ORDER BY "feature", "user")sql");
    for (auto day = first.days(); day <= last.days(); ++day) {
        const bool worked = calendar.working(Date::from_days(day));
        all.working_days += worked ? 1 : 0;
        row->bind(1, std::int64_t{day});
        row->bind(2, account);
        while (row->step()) {
            const auto feature = row->integer(0), user = row->integer(1), events = row->integer(2),
                       minutes = row->integer(3);
            if (events == 0 && minutes == 0) continue;
            all.all.add(day, worked, user, events, minutes);
            all.by_feature[feature].add(day, worked, user, events, minutes);
            const auto week = static_cast<std::size_t>((day - first.days()) / 7);
            all.weeks[feature].resize(weeks);
            all.weeks[feature][week] += events;
            all.weeks[0][week] += events;
        }
        row->reset();
    }
    return all;
}

Licences::Bits ever_used(Context& context, std::uint32_t account, Date last) {
    Licences::Bits ever;
    each_day_use(context, INT32_MIN, last.days(), account, [&](std::int32_t, std::uint32_t, const DayUse& use) {
        if (use.active()) unite(ever, use.features);
    });
    return ever;
}

/// What two countings of these days have of something, per working day.
Compared a_day(const Counted& now, const Counted& before, const Counting& of_now, const Counting& of_before, std::int64_t UseSum::*what) {
    AccountUsage days;
    days.working_days = {now.working_days, before.working_days};
    return per_working_day(days, {of_now.worked.*what, of_before.worked.*what}, {of_now.sum.*what, of_before.sum.*what});
}

/// The month with its days, and nothing counted yet.
MonthOfUse begun(Account account, const Period& period, Date today) {
    const auto last = std::min(period.to, today);
    auto last_before = add_days(period.from, -1);
    if (last < period.to) last_before = std::min(last_before, add_months(last, -1));
    return {.account = std::move(account),
            .name = period.name,
            .first = period.from,
            .last = last,
            .first_before = add_months(period.from, -1),
            .last_before = last_before};
}

void check(const Period& period, Date today) {
    if (add_days(add_months(period.from, 1), -1) != period.to)
        throw Error{Kind::data, fmt::format("{} is not one month", period.name), "such as 2026-03"};
    if (period.from > today) throw Error{Kind::data, fmt::format("{} has not begun", period.name), ""};
}

void add_features(Context& context, MonthOfUse& month, const Counted& now, const Counted& before) {
    const auto id = static_cast<std::uint32_t>(month.account.id);
    const Licences licences{context, month.last, id};
    const auto ever = ever_used(context, id, month.last);
    const auto counting = [](const Counted& of, std::int64_t feature) {
        const auto found = of.by_feature.find(feature);
        return found == of.by_feature.end() ? Counting{} : found->second;
    };
    for (const auto& feature : feature_names(context)) {
        const auto mine = counting(now, feature.id), mine_before = counting(before, feature.id);
        FeatureMonth one{feature.name,
                         feature.core,
                         has_bit(licences.of(id), feature.id),
                         has_bit(ever, feature.id),
                         mine.counted(),
                         mine_before.counted(),
                         a_day(now, before, mine, mine_before, &UseSum::events),
                         {}};
        const auto weeks = now.weeks.find(feature.id);
        one.weeks = weeks == now.weeks.end() ? std::vector<std::int64_t>(month.weeks.size()) : weeks->second;
        if (one.licensed) {
            const bool used = one.now.days > 0;
            ++month.licensed, month.used += used ? 1 : 0;
            if (one.core) ++month.core, month.core_used += used ? 1 : 0;
        }
        if (one.licensed || one.now.days > 0 || one.before.days > 0) month.features.push_back(std::move(one));
    }
}

}  // namespace

std::optional<TimeDepth> MonthOfUse::depth_in_time() const {
    if (!account.hours_open_per_week) return std::nullopt;
    const auto days = static_cast<double>(last.days() - first.days() + 1);
    return time_depth(now.minutes, static_cast<double>(*account.hours_open_per_week) * 60.0 * days / 7.0);
}

MonthOfUse month_of_use(Context& context, std::int64_t account, const Period& period) {
    check(period, context.today);
    auto month = begun(get<Account>(context, account), period, context.today);
    month.feed = usage_feed(context).last_day;
    if (const auto use = account_usage(context, account, month.last, 1)) month.last_use = use->last_use;
    const auto calendar = context.holidays ? context.holidays() : WorkCalendar{};
    const auto now = counted(context, account, calendar, month.first, month.last);
    const auto before = counted(context, account, calendar, month.first_before, month.last_before);
    month.now = now.all.counted();
    month.before = before.all.counted();
    month.events_a_day = a_day(now, before, now.all, before.all, &UseSum::events);
    month.minutes_a_day = a_day(now, before, now.all, before.all, &UseSum::minutes);
    month.weeks = now.weeks.at(0);
    add_features(context, month, now, before);
    return month;
}

}  // namespace cs
