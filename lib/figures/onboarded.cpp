#include "figures/onboarded.hpp"
#include "account/listing.hpp"
#include "account/milestones.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view later_stages = "('growth', 'maturity', 'renewal')";

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
    return a && b ? std::min(*a, *b) : a ? a : b;
}

}  // namespace

int months_of_activation(const Settings& settings) {
    const auto rules = milestone_rules(settings);
    return std::ranges::find(rules, activated, &MilestoneRule::name)->months;
}

std::vector<Onboarded> onboarded(Context& context, GroupBy by) {
    Sql sql;
    sql.values = {context.today};
    // The first record of a stage is where an account was when it was recorded, not when it got there.
    sql.text =
        fmt::format(R"sql(WITH "first" AS (SELECT "account", min("id") AS "id" FROM "stage_change" GROUP BY "account")
SELECT a."id", a."key", a."name", s."handle", {0}, a."clock_starts_on", m."on", g."since", v."on",
CASE WHEN b."account" IS NULL THEN 0 ELSE 1 END, CASE WHEN f."account" IS NULL THEN 0 ELSE 1 END
FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm"
LEFT JOIN (SELECT "account", min("on") AS "on" FROM "milestone" WHERE "name" = 'activated' AND "on" <= $1 GROUP BY "account") m ON m."account" = a."id"
LEFT JOIN (SELECT c."account", min(c."since") AS "since" FROM "stage_change" c JOIN "first" x ON x."account" = c."account" AND c."id" > x."id"
  WHERE c."stage" IN {1} AND c."since" <= $1 GROUP BY c."account") g ON g."account" = a."id"
LEFT JOIN (SELECT p."account", min(o."on") AS "on" FROM "goal_outcome" o JOIN "goal" p ON p."id" = o."goal" WHERE o."on" <= $1 GROUP BY p."account") v ON v."account" = a."id"
LEFT JOIN (SELECT c."account" FROM "stage_change" c JOIN "first" x ON x."id" = c."id" WHERE c."stage" IN {1}) b ON b."account" = a."id"
LEFT JOIN (SELECT DISTINCT "account" FROM "contract" WHERE "starts" <= $1 AND ("stops" IS NULL OR "stops" > $1)) f ON f."account" = a."id"
ORDER BY a."key")sql",
                    group_sql(by), later_stages);
    std::vector<Onboarded> all;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& one = all.emplace_back();
        one.id = row->integer(0);
        one.key = row->text(1);
        one.name = row->text(2);
        one.csm = text_of(*row, 3);
        one.group = text_of(*row, 4);
        one.clock = maybe_date(*row, 5);
        one.activated = earlier(maybe_date(*row, 6), maybe_date(*row, 7));
        one.first_value = maybe_date(*row, 8);
        one.before = !one.activated && row->integer(9) != 0;
        one.in_force = row->integer(10) != 0;
    }
    return all;
}

std::vector<Wait> waits(std::span<const Onboarded> accounts, std::optional<Date> Onboarded::*event, Date today) {
    std::vector<Wait> all;
    for (const auto& one : accounts) {
        if (!one.clock || *one.clock > today) continue;
        if (event == &Onboarded::activated && one.before) continue;  // nobody knows how long it took
        const auto& on = one.*event;
        const auto until = on ? std::max(*on, *one.clock) : today;
        all.push_back({static_cast<double>(days_between(*one.clock, until)), on.has_value()});
    }
    return all;
}

std::string waiting_text(std::span<const Wait> all, Lang lang) {
    if (all.empty()) return std::string{Words{"n/a", "不适用"}.in(lang)};
    const auto steps = survival(all);
    const auto happened = std::ranges::count_if(all, [](const Wait& w) { return w.happened; });
    const auto middle = median(steps);
    if (!middle) {
        const auto longest = std::ranges::max(all, {}, &Wait::time).time;
        return fmt::format(
            fmt::runtime(Words{"not reached by half of them ({} of {}); mean up to day {:.0f}: {:.1f} days",
                               "尚未过半（{}/{}）；截至第 {:.0f} 天的均值：{:.1f} 天"}
                             .in(lang)),
            happened, all.size(), longest, restricted_mean(steps, longest).mean);
    }
    const auto limits = median_limits(steps);
    const auto bound = [](std::optional<double> day) { return day ? fmt::format("{:.0f}", *day) : std::string{"?"}; };
    return fmt::format(fmt::runtime(Words{"{:.0f} days ({}-{}), {} of {}", "{:.0f} 天（{}-{}），{}/{}"}.in(lang)),
                       *middle, bound(limits.low), bound(limits.high), happened, all.size());
}

void add_waiting(Facts& facts, std::span<const Wait> all, Words what, Lang lang) {
    const auto steps = survival(all);
    const auto limits = median_limits(steps);
    const auto cell = [](std::optional<double> value) { return value ? Cell{*value} : Cell{}; };
    facts.facts.push_back({column("waiting", what, Type::text, lang), waiting_text(all, lang)});
    facts.facts.push_back(
        {column("median_days", {"Median days", "中位天数"}, Type::number, lang), cell(median(steps))});
    facts.facts.push_back({column("median_low", {"from", "下限"}, Type::number, lang), cell(limits.low)});
    facts.facts.push_back({column("median_high", {"to", "上限"}, Type::number, lang), cell(limits.high)});
}

std::string share_text(std::int64_t k, std::int64_t n, Lang lang) {
    return rate_text(k, n, lang);
}

}  // namespace cs
