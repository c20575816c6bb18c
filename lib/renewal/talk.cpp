#include "renewal/talk.hpp"
#include "account/goal.hpp"
#include "account/listing.hpp"
#include "base/text.hpp"
#include "handoff/expectation.hpp"
#include "health/brief.hpp"
#include "renewal/upsell.hpp"
#include "renewal/winback.hpp"
#include "ticket/complaint.hpp"
#include "ticket/request.hpp"
#include "usage/standing.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int use_span = 30, one_year = 365;  // days

Table of_account(Context& context, std::int64_t account, std::string_view name, Words title,
                 std::span<const Listed> columns, std::string_view text, std::optional<Date> since = {}) {
    Sql sql;
    sql.values = {account};
    if (since) sql.values.emplace_back(*since);
    auto table = listed(context, name, columns, expanded_sql(context, text, std::move(sql)), {});
    table.title = title.in(context.lang);
    return table;
}

struct FactList {
    Lang lang;
    Facts facts;
    void add(const char* name, Words header, Type type, Cell value) {
        if (!empty(value)) facts.facts.push_back({{name, std::string{header.in(lang)}, type}, std::move(value)});
    }
};

std::string compared(std::int64_t now, std::int64_t before, Lang lang) {
    const Words says{"{} ({} in the 30 days before)", "{}（前 30 天：{}）"};
    return fmt::format(fmt::runtime(says.in(lang)), now, before);
}

std::string joined_sums(const Statement& row, std::string text) {
    const Money sum{row.integer(0), *Currency::of(row.text(1))};
    return text + (text.empty() ? "" : " · ") + to_text(sum);
}

std::string sums(Context& context, std::string_view text, std::vector<Cell> values) {
    Sql sql;
    sql.text = text;
    sql.values = std::move(values);
    const auto row = sql.prepared(context.engine);
    std::string all;
    while (row->step()) all = joined_sums(*row, std::move(all));
    return all;
}

void reads(Table& table, std::string_view column, std::span<const Choice> choices, Audience audience, Lang lang) {
    if (audience == Audience::person) label_choices(table, column, choices, lang);
}

}  // namespace

Facts money_of(Context& context, const Account& account) {
    FactList list{context.lang, {}};
    Sql sql;
    sql.text = R"sql(SELECT min(c."starts") FROM "contract" c WHERE c."account" = $1 AND c."recurring" = 1)sql";
    sql.values = {account.id};
    if (const auto row = sql.prepared(context.engine); row->step())
        list.add("customer_since", {"Customer since", "成为客户"}, Type::date, row->cell(0, Type::date));
    if (account.arr) list.add("arr", {"ARR", "年费"}, Type::money, Money{account.arr->value, account.arr_currency});
    const auto paid = sums(context, R"sql(SELECT sum(c."amount"), c."currency" FROM "contract" c WHERE c."account" = $1
AND c."recurring" = 1 AND c."ends" IS NOT NULL AND c."starts" <= $2 GROUP BY c."currency" ORDER BY 2)sql",
                           {account.id, context.today});
    list.add("bought", {"Bought so far", "累计购买"}, Type::text, paid.empty() ? Cell{} : Cell{paid});
    return std::move(list.facts);
}

Facts health_and_use(Context& context, const Account& account) {
    FactList list{context.lang, {}};
    const auto lang = context.lang;
    list.facts.title = Words{"Health and use", "健康与使用"}.in(lang);
    if (const auto brief = health_brief(context, account.id)) {
        if (brief->score) {
            list.add("health", {"Health", "健康分"}, Type::number, static_cast<double>(*brief->score) / 100);
            list.add("grade", {"Grade", "等级"}, Type::text, brief->grade);
        }
        if (std::ranges::any_of(brief->weeks, [](const auto& week) { return week.has_value(); }))
            list.add("weeks", {"Last 12 weeks", "近 12 周"}, Type::text, bars(*brief));
        std::vector<std::string> costs;
        for (const auto& cost : brief->costs)
            costs.push_back(fmt::format("{} −{}.{:02}", cost.measure, cost.points / 100, cost.points % 100));
        list.add("costs", {"Costs most", "失分最多"}, Type::text, costs.empty() ? Cell{} : Cell{join(costs, ", ")});
    }
    if (const auto use = account_usage(context, account.id, context.today, use_span)) {
        if (use->last_use) list.add("last_use", {"Last use", "最近使用"}, Type::date, *use->last_use);
        list.add("active_days", {"Days with use", "使用天数"}, Type::text,
                 compared(use->active_days, use->active_days_before, lang));
        list.add("events", {"Events", "使用次数"}, Type::text, compared(use->events, use->events_before, lang));
        if (use->core_licensed > 0)
            list.add(
                "core", {"Core functions used", "核心功能使用"}, Type::text,
                fmt::format(fmt::runtime(Words{"{} of {}", "{}/{}"}.in(lang)), use->core_features, use->core_licensed));
    }
    return std::move(list.facts);
}

Table goals_then_and_now(Context& context, std::int64_t account, Audience audience) {
    constexpr Listed columns[] = {{"statement", {"Goal", "目标"}},
                                  {"metric", {"Metric", "指标"}},
                                  {"baseline", {"Then", "当初"}, Type::measure},
                                  {"value", {"Now", "当前"}, Type::measure},
                                  {"target", {"Target", "目标值"}, Type::measure},
                                  {"unit", {"Unit", "单位"}},
                                  {"due", {"By", "期限"}, Type::date},
                                  {"status", {"Status", "状态"}, Type::choice}};
    auto table = of_account(context, account, "goals", {"Goals, then and now", "目标：当初与现在"}, columns,
                            R"sql(SELECT g."statement", g."metric", g."baseline",
(SELECT m."value" FROM "measurement" m WHERE m."goal" = g."id" AND m."on" <= {today} ORDER BY m."on" DESC LIMIT 1),
g."target", g."unit", g."due", g."status" FROM "goal" g WHERE g."account" = $1 AND g."status" <> 'dropped'
ORDER BY g."due" NULLS LAST, g."id")sql");
    reads(table, "status", Value<GoalStatus>::choices, audience, context.lang);
    return table;
}

Table value_received(Context& context, std::int64_t account) {
    constexpr Listed columns[] = {{"on", {"On", "日期"}, Type::date},
                                  {"what", {"Value received", "获得的价值"}},
                                  {"amount", {"Worth", "价值金额"}, Type::money},
                                  {"evidence", {"Evidence", "依据"}}};
    return of_account(context, account, "outcomes", {"Value received", "获得的价值"}, columns,
                      R"sql(SELECT x."on", x."what", x."amount", x."currency", x."evidence" FROM "goal_outcome" x
JOIN "goal" g ON g."id" = x."goal" WHERE g."account" = $1 AND x."on" <= {today} ORDER BY x."on" DESC, x."id" DESC)sql");
}

std::string value_in_money(Context& context, std::int64_t account) {
    return sums(context, R"sql(SELECT sum(x."amount"), x."currency" FROM "goal_outcome" x
JOIN "goal" g ON g."id" = x."goal" WHERE g."account" = $1 AND x."on" <= $2 AND x."amount" IS NOT NULL
GROUP BY x."currency" ORDER BY 2)sql",
                {account, context.today});
}

Table promises_to(Context& context, std::int64_t account, Audience audience) {
    constexpr Listed columns[] = {{"id", {"No.", "编号"}, Type::integer},     {"text", {"Promise", "承诺"}},
                                  {"promised_by", {"Promised by", "承诺人"}}, {"due", {"Due", "期限"}, Type::date},
                                  {"state", {"State", "状态"}, Type::choice}, {"why", {"Why", "原因"}}};
    auto table = of_account(context, account, "promises", {"Promises open or broken", "未了结或未兑现的承诺"}, columns,
                            R"sql(SELECT e."id", e."text", s."handle", e."due", e."state", e."why" FROM "expectation" e
LEFT JOIN "staff" s ON s."id" = e."promised_by" WHERE e."account" = $1
AND (e."state" IN ('promised', 'confirmed', 'planned') OR (e."state" = 'broken' AND e."settled_on" >= $2))
ORDER BY e."due" NULLS LAST, e."id")sql",
                            add_days(context.today, -one_year));
    reads(table, "state", Value<PromiseState>::choices, audience, context.lang);
    return table;
}

Table requests_of(Context& context, std::int64_t account, Audience audience) {
    constexpr Listed columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                  {"need", {"Request", "需求"}},
                                  {"state", {"State", "状态"}, Type::choice},
                                  {"since", {"Since", "状态起始"}, Type::date},
                                  {"promised_for", {"Promised for", "承诺日期"}, Type::date},
                                  {"told", {"They know", "已告知"}, Type::boolean}};
    auto table = of_account(context, account, "requests", {"Requests", "需求"}, columns,
                            R"sql(SELECT r."id", r."need", r."state", r."since", r."promised_for",
CASE WHEN r."state" IN ('delivered', 'declined', 'told') THEN CASE WHEN w."value" IS NULL THEN 0 ELSE 1 END END
FROM "request" r LEFT JOIN "request_told" w ON w."request" = r."id" AND w."value" = $1
WHERE (r."account" = $1 OR r."id" IN (SELECT k."request" FROM "request_askers" k WHERE k."value" = $1))
AND (r."state" <> 'told' OR r."since" >= $2) ORDER BY r."since" DESC, r."id")sql",
                            add_days(context.today, -one_year));
    reads(table, "state", Value<RequestState>::choices, audience, context.lang);
    return table;
}

Table troubles_of(Context& context, std::int64_t account, Audience audience) {
    constexpr Listed columns[] = {{"kind", {"Kind", "类型"}},
                                  {"id", {"No.", "编号"}, Type::integer},
                                  {"what", {"What", "内容"}},
                                  {"state", {"State", "状态"}, Type::choice},
                                  {"opened_at", {"Since", "起始"}, Type::instant}};
    auto table =
        of_account(context, account, "troubles", {"Tickets and complaints open", "未解决的工单与投诉"}, columns,
                   R"sql(SELECT 'complaint', k."id", k."what", k."state", k."raised_at" FROM "complaint" k
WHERE k."account" = $1 AND k."state" NOT IN ('solved', 'reviewed')
UNION ALL SELECT 'ticket', t."id", t."subject", t."state", t."opened_at" FROM "ticket" t
WHERE t."account" = $1 AND t."state" IN ('new', 'open', 'pending', 'on_hold') ORDER BY 1, 5, 2)sql");
    constexpr Choice kinds[] = {{"complaint", {"complaint", "投诉"}}, {"ticket", {"ticket", "工单"}}};
    reads(table, "kind", kinds, audience, context.lang);
    reads(table, "state", Value<TicketState>::choices, audience, context.lang);
    reads(table, "state", Value<ComplaintState>::choices, audience, context.lang);
    return table;
}

Table open_upsells_of(Context& context, std::int64_t account, Audience audience) {
    const auto& noun = context.nouns.of<Upsell>();
    return table_of(context, noun,
                    {{&noun.at("account"), Condition::Op::equal, {account}, {}},
                     {&noun.at("state"), Condition::Op::equal, {std::string{"open"}, std::string{"proposed"}}, {}}},
                    "id,product,seats,amount,state,promises,note", {"What more they could buy", "增购机会"}, audience);
}

Table losses_of(Context& context, std::int64_t account, Audience audience) {
    const auto& noun = context.nouns.of<Churn>();
    return table_of(context, noun, {{&noun.at("account"), Condition::Op::equal, {account}, {}}},
                    "id,on,arr,reason,detail,change", {"What they left before", "历史流失"}, audience);
}

Table winbacks_of(Context& context, std::int64_t account, Audience audience) {
    const auto& noun = context.nouns.of<Winback>();
    return table_of(context, noun, {{&noun.at("account"), Condition::Op::equal, {account}, {}}},
                    "id,churn,state,since,contract,notes", {"Win-backs", "挽回"}, audience);
}

Table notices_of(Context& context, const Renewal& set, Audience audience) {
    constexpr Listed columns[] = {{"about", {"About", "事由"}, Type::choice},
                                  {"on", {"Sent", "发出日"}, Type::date},
                                  {"deadline", {"Deadline", "期限"}, Type::date},
                                  {"how", {"How", "方式"}, Type::choice},
                                  {"contact", {"To", "收件人"}},
                                  {"proof", {"Proof", "凭证"}},
                                  {"by", {"By", "人员"}}};
    Sql sql;
    sql.values = {set.account.id, set.due, std::string{set.currency.code()}};
    sql.text =
        R"sql(SELECT n."about", n."on", n."deadline", n."how", p."name", n."proof", n."by" FROM "renewal_outlook" o
JOIN "renewal_notice" n ON n."outlook" = o."id" AND n."account" = o."account"
LEFT JOIN "contact" p ON p."id" = n."contact"
WHERE o."account" = $1 AND o."due" = $2 AND o."currency" = $3 ORDER BY n."on" DESC, n."id" DESC)sql";
    auto table = listed(context, "notices", columns, sql, {});
    table.title = Words{"Notices sent", "已发通知"}.in(context.lang);
    reads(table, "about", Value<NoticeAbout>::choices, audience, context.lang);
    reads(table, "how", Value<NoticeWay>::choices, audience, context.lang);
    return table;
}

}  // namespace cs
