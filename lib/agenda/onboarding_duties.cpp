// What is due while a customer is brought into use: hand-overs, promises, goals, milestones, and whom to ask anew.
#include "account/contact.hpp"
#include "account/goal.hpp"
#include "account/milestones.hpp"
#include "agenda/duties.hpp"
#include "handoff/expectation.hpp"
#include "handoff/handoff.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int handoff_weight = 35, promise_weight = 33, milestone_weight = 25, goal_weight = 24, attitude_weight = 22;
constexpr std::int64_t days_to_confirm = 14;  // a promise that nobody has talked over with the customer since
constexpr std::int64_t days_to_ask = 14;      // from a transfer until the people there have been asked anew
constexpr std::int64_t days_named = 180;      // a milestone is asked for so long; in the report it stays


std::string_view label(std::span<const Choice> choices, std::size_t i, Lang lang) { return choices[i].label.in(lang); }

}  // namespace

void handoff_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto& noun = context.nouns.of<Handoff>();
    Query query;
    query.where = {{&noun.at("state"), Condition::Op::not_equal, {std::string{"confirmed"}}, {}}};
    query.fields = parse_columns(noun, "account,account_name,from,csm");
    for (const auto& handoff : all<Handoff>(context, query)) {
        const auto due = add_days(*handoff.since, days_allowed(context.settings, handoff.state));
        const auto turn = whose_turn(handoff);
        if (due > until || (staff && (!turn || turn->id != *staff))) continue;
        Duty duty{due,
                  handoff_weight,
                  "handoff",
                  handoff.id,
                  turn ? turn->name : "",
                  handoff.account.name,
                  handoff.account_name,
                  {},
                  {}};
        const Words says{"hand-over: {} since {}", "交接：{}，自 {} 起"};
        duty.what =
            fmt::format(fmt::runtime(says.in(context.lang)),
                        label(Value<HandoffState>::choices, static_cast<std::size_t>(handoff.state), context.lang),
                        to_text(*handoff.since));
        duty.command = next_command(context, handoff);
        duties.push_back(std::move(duty));
    }
}

void promise_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.values = {until, add_days(until, -days_to_confirm), staff.value_or(0)};
    sql.text =
        R"sql(SELECT e."id", e."text", e."state", e."feasible", e."due", e."promised_on", a."key", a."name", s."handle", e."answer"
FROM "expectation" e JOIN "account" a ON a."id" = e."account" LEFT JOIN "staff" s ON s."id" = coalesce(a."csm", e."promised_by")
WHERE e."state" IN ('promised', 'confirmed', 'planned') AND (e."due" <= $1 OR (e."state" <> 'planned' AND e."promised_on" <= $2))
AND ($3 = 0 OR coalesce(a."csm", e."promised_by") = $3) ORDER BY e."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto id = row->integer(0);
        const bool planned = row->text(2) == "planned", promised = row->text(2) == "promised",
                   cannot = row->text(3) == "no";
        const auto asked = add_days(date_of(*row, 5), days_to_confirm);
        const auto day = maybe_date(*row, 4);
        Duty duty{planned ? *day : std::min(asked, day.value_or(asked)),
                  promise_weight,
                  "expectation",
                  id,
                  text_of(*row, 8),
                  text_of(*row, 6),
                  text_of(*row, 7),
                  {},
                  {}};
        const Words says = cannot    ? Words{"promised, and it cannot be done: {}", "已承诺但不可行：{}"}
                           : planned ? Words{"promised for this day: {}", "承诺于此日兑现：{}"}
                           : promised
                               ? Words{"promised, not talked over with the customer: {}", "已承诺，尚未与客户确认：{}"}
                               : Words{"confirmed, without a day: {}", "已确认，尚未排期：{}"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), row->text(1));
        const auto verb = cannot     ? (row->null(9) ? "show" : "withdraw")
                          : planned  ? "meet"
                          : promised ? "confirm"
                                     : "show";
        duty.command = fmt::format("cs expectation {} {}", verb, id);
        duties.push_back(std::move(duty));
    }
}

void goal_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto months = static_cast<int>(context.settings.integer("goal.review_months"));
    Sql sql;
    sql.values = {context.today, staff.value_or(0)};
    sql.text =
        R"sql(SELECT g."id", g."statement", coalesce(a."clock_starts_on", g."agreed_on"), g."due", a."key", a."name", s."handle",
(SELECT max(r."on") FROM "goal_review" r WHERE r."goal" = g."id" AND r."on" <= $1)
FROM "goal" g JOIN "account" a ON a."id" = g."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE g."status" = 'agreed' AND ($2 = 0 OR a."csm" = $2) ORDER BY g."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto due =
            review_due(maybe_date(*row, 2), maybe_date(*row, 3), maybe_date(*row, 7), months, context.today);
        if (!due || *due > until) continue;
        Duty duty{*due, goal_weight, "goal", row->integer(0), text_of(*row, 6), text_of(*row, 4), text_of(*row, 5),
                  {},   {}};
        const Words says{"is it reached? and if not, why: {}", "达成了吗？如未达成，原因：{}"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), row->text(1));
        duty.command = fmt::format("cs goal show {}", duty.record);
        duties.push_back(std::move(duty));
    }
}

void milestone_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto rules = milestone_rules(context.settings);
    Sql sql;  // of customers in force: one line each, the first milestone that is not reached
    sql.values = {context.today, add_months(context.today, -rules.back().months - 12), staff.value_or(0)};
    sql.text = R"sql(SELECT a."id", a."key", a."name", s."handle", a."clock_starts_on", a."stage", m."name"
FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm" LEFT JOIN "milestone" m ON m."account" = a."id"
WHERE a."clock_starts_on" BETWEEN $2 AND $1 AND a."stage" <> 'churned' AND ($3 = 0 OR a."csm" = $3)
AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1))
ORDER BY a."id")sql";
    struct One {
        std::string key, name, csm;
        Date clock;
        std::vector<std::string> reached = {};
    };
    std::map<std::int64_t, One> accounts;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto [found, is_new] = accounts.try_emplace(
            row->integer(0), One{text_of(*row, 1), text_of(*row, 2), text_of(*row, 3), date_of(*row, 4)});
        if (is_new && row->text(5) != "signing" && row->text(5) != "activation")
            found->second.reached.emplace_back(activated);
        if (!row->null(6)) found->second.reached.emplace_back(row->text(6));
    }
    for (const auto& [id, one] : accounts)
        for (const auto& rule : rules) {
            if (std::ranges::find(one.reached, rule.name) != one.reached.end()) continue;
            const auto due = add_months(one.clock, rule.months);
            if (due < add_days(context.today, -days_named)) continue;
            if (due > until) break;
            const Words says{"milestone of month {}: {}", "第 {} 个月里程碑：{}"};
            duties.push_back({due, milestone_weight, "milestone", id, one.csm, one.key, one.name,
                              fmt::format(fmt::runtime(says.in(context.lang)), rule.months, rule.title(context.lang)),
                              fmt::format("cs account milestone {} {}", one.key, rule.name)});
            break;
        }
}

void attitude_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;  // of those who count, since the last transfer
    sql.values = {add_days(until, -days_to_ask), staff.value_or(0)};
    sql.text =
        R"sql(SELECT p."id", p."name", a."key", a."name", s."handle", h."on" FROM "contact" p JOIN "account" a ON a."id" = p."account"
JOIN (SELECT t."account", max(x."on") AS "on" FROM "handoff" t JOIN "handoff_step" x ON x."handoff" = t."id"
  WHERE t."kind" = 'transfer' AND x."state" = 'submitted' GROUP BY t."account") h ON h."account" = a."id"
LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE p."attitude" IS NULL AND p."left_on" IS NULL AND p."tier" = 1 AND h."on" <= $1 AND ($2 = 0 OR a."csm" = $2) ORDER BY p."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        Duty duty{add_days(date_of(*row, 5), days_to_ask),
                  attitude_weight,
                  "attitude",
                  row->integer(0),
                  text_of(*row, 4),
                  text_of(*row, 2),
                  text_of(*row, 3),
                  {},
                  {}};
        const Words says{"ask anew how {} thinks of us", "重新了解 {} 对我们的态度"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), row->text(1));
        duty.command = fmt::format("cs touch add {} --kind call --with {}", duty.account, duty.record);
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
