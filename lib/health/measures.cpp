#include "health/measures.hpp"
#include "account/milestones.hpp"
#include "health/survey.hpp"
#include <algorithm>

namespace cs {
namespace {

Measured present(Quantity value, std::optional<Date> on = {}) { return {Measured::State::present, value, on}; }
Measured without(Measured::State state) { return {state, {}, {}}; }

Measured share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? present(ratio(part, whole)) : without(Measured::State::missing);
}
// Without use before there is nothing to compare with; without use at all there is nothing.
Measured against(Compared use) {
    if (use.now == 0 && use.before == 0) return without(Measured::State::nothing);
    return share(use.now, use.before);
}

Measured frequency(const AccountUsage& u, const Moment&) { return present({u.active_days, 1}, u.last_use); }
Measured trend(const AccountUsage& u, const Moment&) { return against(per_working_day(u, u.events_worked, {u.events, u.events_before})); }
Measured time_trend(const AccountUsage& u, const Moment&) { return against(per_working_day(u, u.minutes_worked, {u.minutes, u.minutes_before})); }
Measured depth(const AccountUsage& u, const Moment&) { return share(u.core_features, u.core_licensed); }
Measured breadth(const AccountUsage& u, const Moment&) { return share(u.features, u.features_licensed); }
Measured since_use(const AccountUsage& u, const Moment& at) {
    if (!u.last_use) return without(Measured::State::nothing);
    return present({days_between(*u.last_use, at.day), 1}, u.last_use);
}
// Rows that name no user say nothing about the share of users.
Measured active_users(const AccountUsage& u, const Moment& at) {
    if (u.users == 0 && u.active_days > 0) return without(Measured::State::missing);
    return share(u.users, at.seats);
}

Measured tickets_open(const TicketStanding& t) { return present({t.open, 1}); }
Measured reopened(const TicketStanding& t) { return present({t.reopened, 1}); }
Measured complaints(const TicketStanding& t) { return present({t.complaints, 1}); }
Measured first_reply(const TicketStanding& t) {
    return t.first_reply_minutes ? present(decimal(*t.first_reply_minutes)) : without(Measured::State::missing);
}

void milestones_overdue(Context& context, std::optional<std::int64_t> account,
                        const std::function<void(std::int64_t, Measured)>& visit) {
    each_overdue_milestones(context, account, [&](const MilestonesOverdue& m) { visit(m.account, present({m.overdue, 1})); });
}

#define CS_ATTITUDE(TIER)                                                                                              \
    R"(SELECT c."account", CAST(sum(CASE WHEN c."attitude_on" >= {fresh} THEN c."attitude" END) AS BIGINT),)"         \
    R"( count(CASE WHEN c."attitude_on" >= {fresh} THEN c."attitude" END), max(c."attitude_on") FROM "contact" c)"     \
    R"( WHERE c."tier" = )" TIER R"( AND c."attitude" IS NOT NULL AND c."attitude_on" <= {today})"                    \
    R"( AND (c."left_on" IS NULL OR c."left_on" > {today}){one:c."account"} GROUP BY c."account" ORDER BY c."account")"

constexpr std::string_view last_touch_sql =
    R"(SELECT a."id", 1, 1, (SELECT max(x."on") FROM "touch" x WHERE x."account" = a."id" AND x."on" <= {today}))"
    R"( FROM "account" a WHERE TRUE{one:a."id"} ORDER BY a."id")";
constexpr std::string_view left_sql =
    R"(SELECT c."account", count(*), 1, max(c."left_on") FROM "contact" c WHERE c."tier" IN (1, 2))"
    R"( AND c."left_on" > {recent} AND c."left_on" <= {today}{one:c."account"} GROUP BY c."account" ORDER BY c."account")";
constexpr std::string_view silence_sql =
    R"(SELECT p."account", 1, 1, min((SELECT max(x."on") FROM "touch" x JOIN "touch_with" w ON w."touch" = x."id")"
    R"( WHERE w."value" = p."id" AND x."on" <= {today})) FROM "contact" p WHERE p."tier" = 1)"
    R"( AND (p."left_on" IS NULL OR p."left_on" > {today}){one:p."account"} GROUP BY p."account" ORDER BY p."account")";

// The latest answer of each person who is still there; who did not answer has said nothing, and is in no mean.
#define CS_NPS(SUM, COUNT)                                                                                             \
    R"(SELECT x."account", CAST()" SUM R"((CASE WHEN x."answered_on" >= {fresh} THEN x."score" END) AS BIGINT), )"     \
    COUNT R"(, max(x."answered_on") FROM (SELECT y."account", y."contact", y."score", y."answered_on",)"               \
    R"( row_number() OVER (PARTITION BY y."contact" ORDER BY y."answered_on" DESC, y."id" DESC) AS "nth" FROM "survey" y)" \
    R"( WHERE y."kind" = 'nps' AND y."answered_on" <= {today}) x JOIN "contact" p ON p."id" = x."contact")"            \
    R"( WHERE x."nth" = 1 AND (p."left_on" IS NULL OR p."left_on" > {today}){one:x."account"})"                       \
    R"( GROUP BY x."account" ORDER BY x."account")"
constexpr std::string_view nps_mean_sql = CS_NPS("sum", R"(count(CASE WHEN x."answered_on" >= {fresh} THEN 1 END))");
constexpr std::string_view nps_lowest_sql = CS_NPS("min", "1");
// Of the goals whose day has come or that have ended; a draft and a dropped one say nothing.
constexpr std::string_view goals_sql =
    R"(SELECT g."account", count(CASE WHEN g."status" = 'reached' THEN 1 END), count(*), NULL FROM "goal" g)"
    R"( WHERE (g."status" IN ('reached', 'missed') OR (g."status" = 'agreed' AND g."due" < {today})){one:g."account"})"
    R"( GROUP BY g."account" ORDER BY g."account")";

using enum Better;
using enum Otherwise;
constexpr MeasureKind kinds[] = {
    {.name = "usage_frequency", .words = {"active days of 30", "30天内活跃天数"}, .unit = "d", .better = more, .otherwise = nothing,
     .weight = 20, .points = "0:0 4:40 12:80 20:100", .usage = frequency},
    {.name = "days_since_use", .words = {"days since last use", "未使用天数"}, .unit = "d", .better = less, .otherwise = nothing,
     .weight = 20, .points = "0:100 7:90 14:70 30:30 60:0", .usage = since_use},
    {.name = "usage_trend", .words = {"use against the 30 days before", "使用量环比"}, .unit = "x", .better = more, .otherwise = nothing,
     .weight = 10, .points = "0.2:0 0.6:40 0.9:80 1.1:100", .usage = trend},
    {.name = "time_trend", .words = {"time in use against the 30 days before", "使用时长环比"}, .unit = "x", .better = more, .otherwise = nothing,
     .weight = 0, .points = "0.2:0 0.6:40 0.9:80 1.1:100", .usage = time_trend},
    {.name = "core_depth", .words = {"core functions used", "核心功能使用深度"}, .unit = "", .better = more, .otherwise = nothing,
     .weight = 15, .points = "0:0 0.5:60 0.9:100", .usage = depth},
    {.name = "breadth", .words = {"licensed functions used", "功能使用广度"}, .unit = "", .better = more, .otherwise = nothing,
     .weight = 5, .points = "0:0 0.4:60 0.8:100", .usage = breadth},
    {.name = "active_users", .words = {"seats in use in 30 days", "30天活跃用户占比"}, .unit = "", .better = more, .otherwise = nothing,
     .weight = 5, .points = "0:0 0.5:60 0.8:100", .usage = active_users},
    {.name = "attitude_tier1", .words = {"attitude of tier 1", "一级关键人态度"}, .unit = "", .better = more, .otherwise = missing,
     .weight = 10, .points = "-2:0 0:60 1:85 2:100", .stale_days = 90, .sql = CS_ATTITUDE("1")},
    {.name = "attitude_tier2", .words = {"attitude of tier 2", "二级关键人态度"}, .unit = "", .better = more, .otherwise = missing,
     .weight = 5, .points = "-2:0 0:60 1:85 2:100", .stale_days = 90, .sql = CS_ATTITUDE("2")},
    {.name = "days_since_touch", .words = {"days since last touch", "未联系天数"}, .unit = "d", .better = less, .otherwise = missing,
     .weight = 10, .points = "14:100 45:70 90:20 180:0", .sql = last_touch_sql, .ages = true},
    {.name = "key_contacts_left", .words = {"key contacts who left in 90 days", "90天内离职关键人"}, .unit = "", .better = less, .otherwise = zero,
     .weight = 0, .points = "0:100 1:40 2:0", .sql = left_sql},
    {.name = "key_contact_silence", .words = {"days a tier 1 contact is silent", "一级关键人沉默天数"}, .unit = "d", .better = less, .otherwise = missing,
     .weight = 0, .points = "14:100 45:70 90:20 180:0", .sql = silence_sql, .ages = true},
    {.name = "nps_mean", .words = {"mean NPS answer of the contacts", "联系人NPS平均分"}, .unit = "", .better = more, .otherwise = missing,
     .weight = 0, .points = "0:0 6:40 8:80 9:100", .stale_days = stale_survey_days, .sql = nps_mean_sql},
    {.name = "nps_lowest", .words = {"lowest NPS answer of a contact", "联系人NPS最低分"}, .unit = "", .better = more, .otherwise = missing,
     .weight = 0, .points = "0:0 6:40 8:80 9:100", .stale_days = stale_survey_days, .sql = nps_lowest_sql},
    {.name = "tickets_open", .words = {"tickets open", "未关闭工单"}, .unit = "", .better = less, .otherwise = zero,
     .weight = 0, .points = "0:100 3:80 10:30 20:0", .tickets = tickets_open},
    {.name = "tickets_reopened", .words = {"tickets opened again in 90 days", "90天内重开工单"}, .unit = "", .better = less, .otherwise = zero,
     .weight = 0, .points = "0:100 1:70 3:30 5:0", .tickets = reopened},
    {.name = "complaints", .words = {"complaints in 90 days", "90天内投诉"}, .unit = "", .better = less, .otherwise = zero,
     .weight = 0, .points = "0:100 1:40 3:0", .tickets = complaints},
    {.name = "first_reply", .words = {"median first reply in 90 days, in open time", "90天首次回复中位时长（工作时间）"}, .unit = "min", .better = less, .otherwise = missing,
     .weight = 0, .points = "30:100 120:80 480:40 1440:0", .tickets = first_reply},
    {.name = "milestones_overdue", .words = {"milestones overdue", "逾期里程碑"}, .unit = "", .better = less, .otherwise = missing,
     .weight = 0, .points = "0:100 1:50 3:0", .each = milestones_overdue},
    {.name = "goals_reached", .words = {"goals reached of those due", "到期目标达成率"}, .unit = "", .better = more, .otherwise = missing,
     .weight = 0, .points = "0:0 0.5:60 1:100", .sql = goals_sql},
    {.name = "overdue_amount", .words = {"amount overdue", "逾期金额"}, .unit = "", .better = less, .otherwise = zero,
     .weight = 0, .points = "0:100 10000:40 50000:0", .signal = "overdue_amount", .take = "last"},
    {.name = "business_volume", .words = {"business volume against the 30 days before", "业务量环比"}, .unit = "x", .better = more, .otherwise = nothing,
     .weight = 0, .points = "0.5:0 0.8:50 1:100", .signal = "business_volume", .take = "change"},
};

#undef CS_ATTITUDE
#undef CS_NPS

}  // namespace

std::span<const MeasureKind> measure_kinds() noexcept { return kinds; }

const MeasureKind* find_kind(std::string_view name) noexcept {
    const auto found = std::ranges::find(kinds, name, &MeasureKind::name);
    return found == std::end(kinds) ? nullptr : found;
}

std::string measure_words(std::string_view name, Lang lang) {
    const auto* kind = find_kind(name);
    return std::string{kind ? kind->words.in(lang) : name};
}

}  // namespace cs
