#include "report/account_page.hpp"
#include "account/contract.hpp"
#include "account/goal.hpp"
#include "account/listing.hpp"
#include "account/milestones.hpp"
#include "account/touch.hpp"
#include "base/text.hpp"
#include "base/zone.hpp"
#include "handoff/expectation.hpp"
#include "health/alert.hpp"
#include "health/measures.hpp"
#include "renewal/renewal.hpp"
#include "renewal/upsell.hpp"
#include "report/account_standing.hpp"
#include "report/classes.hpp"
#include "review/review.hpp"
#include "store/records.hpp"
#include "ticket/complaint.hpp"
#include "ticket/request.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr Listed contact_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                      {"name", {"Name", "姓名"}},
                                      {"title", {"Title", "职务"}},
                                      {"function", {"Function", "职能"}},
                                      {"tier", {"Tier", "层级"}, Type::integer},
                                      {"role", {"Role", "角色"}, Type::choice},
                                      {"attitude", {"Attitude", "态度"}, Type::integer},
                                      {"will_to_renew", {"Will to renew", "续费意愿"}, Type::integer},
                                      {"last_touch", {"Last touch", "最近联系"}, Type::date}};
constexpr std::string_view contact_sql =
    R"sql(SELECT p."id", p."name", p."title", p."function", p."tier", p."role", p."attitude", p."will_to_renew",
(SELECT max(x."on") FROM "touch" x JOIN "touch_with" w ON w."touch" = x."id" WHERE w."value" = p."id")
FROM "contact" p WHERE p."account" = $1 AND p."left_on" IS NULL ORDER BY p."tier" NULLS LAST, p."name", p."id")sql";

constexpr Listed contract_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                       {"product", {"Product", "产品"}},
                                       {"plan", {"Plan", "版本"}},
                                       {"kind", {"Kind", "类型"}, Type::choice},
                                       {"seats", {"Seats", "席位"}, Type::integer},
                                       {"starts", {"Starts", "开始"}, Type::date},
                                       {"due", {"Due", "到期日"}, Type::date},
                                       {"amount", {"Amount", "金额"}, Type::money},
                                       {"arr", {"ARR", "年费"}, Type::money},
                                       {"notice_on", {"Notice", "通知日"}, Type::date}};
constexpr std::string_view contract_sql =
    R"sql(SELECT c."id", c."product", c."plan", c."kind", c."seats", c."starts", c."due", c."amount", c."currency",
CAST(round(CAST(c."arr_dividend" * 1.0 / c."arr_divisor" AS NUMERIC)) AS BIGINT), c."currency", c."notice_on"
FROM "contract" c WHERE c."account" = $1 AND (c."stops" IS NULL OR c."stops" > {today}) ORDER BY c."starts", c."id")sql";

constexpr Listed step_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                   {"next_on", {"Due", "期限"}, Type::date},
                                   {"next", {"Next step", "下一步"}},
                                   {"by", {"By", "我方"}}};
constexpr std::string_view step_sql =
    R"sql(SELECT x."id", x."next_on", x."next", s."handle" FROM "touch" x LEFT JOIN "staff" s ON s."id" = coalesce(x."next_by", x."by")
WHERE x."account" = $1 AND x."next" IS NOT NULL AND x."next_done_on" IS NULL ORDER BY x."next_on" NULLS LAST, x."id")sql";

constexpr Listed goal_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                   {"statement", {"Goal", "目标"}},
                                   {"metric", {"Metric", "指标"}},
                                   {"baseline", {"Baseline", "基线"}, Type::measure},
                                   {"value", {"Value", "当前值"}, Type::measure},
                                   {"target", {"Target", "目标值"}, Type::measure},
                                   {"due", {"Due", "期限"}, Type::date},
                                   {"status", {"Status", "状态"}, Type::choice}};
constexpr std::string_view goal_sql = R"sql(SELECT g."id", g."statement", g."metric", g."baseline",
(SELECT m."value" FROM "measurement" m WHERE m."goal" = g."id" AND m."on" <= {today} ORDER BY m."on" DESC LIMIT 1), g."target", g."due", g."status"
FROM "goal" g WHERE g."account" = $1 AND g."status" <> 'dropped' ORDER BY g."due" NULLS LAST, g."id")sql";

constexpr Listed review_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                     {"due", {"Due", "应办日期"}, Type::date},
                                     {"way", {"Way", "方式"}, Type::choice},
                                     {"state", {"State", "状态"}, Type::choice},
                                     {"open_actions", {"Open actions", "未完成行动"}, Type::integer}};
constexpr std::string_view review_sql = R"sql(SELECT r."id", r."due", r."way", r."state", count(x."id") FROM "review" r
LEFT JOIN "review_action" x ON x."review" = r."id" AND x."done_on" IS NULL WHERE r."account" = $1
GROUP BY r."id", r."due", r."way", r."state" HAVING r."state" IN ('to_schedule', 'scheduled') OR count(x."id") > 0 ORDER BY r."due", r."id")sql";

constexpr Listed upsell_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                     {"product", {"Product", "产品"}},
                                     {"seats", {"Seats", "席位"}, Type::integer},
                                     {"amount", {"Amount", "金额"}, Type::money},
                                     {"state", {"State", "状态"}, Type::choice}};
constexpr std::string_view upsell_sql = R"sql(SELECT u."id", u."product", u."seats", u."amount", u."currency", u."state"
FROM "upsell" u WHERE u."account" = $1 AND u."state" IN ('open', 'proposed') ORDER BY u."id")sql";

constexpr Listed touch_columns[] = {{"on", {"On", "日期"}, Type::date},
                                    {"kind", {"Kind", "方式"}, Type::choice},
                                    {"by", {"By", "我方"}},
                                    {"purpose", {"Purpose", "目的"}},
                                    {"note", {"Note", "内容"}}};
constexpr std::string_view touch_sql =
    R"sql(SELECT x."on", x."kind", s."handle", x."purpose", x."note" FROM "touch" x LEFT JOIN "staff" s ON s."id" = x."by"
WHERE x."account" = $1 ORDER BY x."on" DESC, x."id" DESC LIMIT 5)sql";

constexpr Listed child_columns[] = {
    {"key", {"Key", "代号"}}, {"name", {"Name", "名称"}}, {"stage", {"Stage", "阶段"}, Type::choice}};
constexpr std::string_view child_sql =
    R"sql(SELECT a."key", a."name", a."stage" FROM "account" a WHERE a."parent" = $1 ORDER BY a."key")sql";

Table part(Context& context, std::int64_t account, std::string_view name, Words title, std::span<const Listed> columns,
           std::string_view text) {
    Sql sql;
    sql.values = {account};
    auto table = listed(context, name, columns, expanded_sql(context, text, std::move(sql)), {});
    table.title = title.in(context.lang);
    return table;
}

bool is_up(RenewalStatus status) noexcept {
    return status == RenewalStatus::open || status == RenewalStatus::in_grace;
}

Table renewals_of(Context& context, std::int64_t account) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.fields = parse_columns(noun, "id,due,days_left,amount_due,status,notice_by");
    query.sort = parse_sort(noun, "due");
    query.where = {{&noun.at("account"), Condition::Op::equal, {account}, {}}};
    query.only_fields = true;
    Table table;
    table.name = "renewals";
    table.title = Words{"Up for renewal", "待续约"}.in(context.lang);
    for (const auto* field : query.fields)
        table.columns.push_back({std::string{field->name}, std::string{field->header.in(context.lang)}, field->type});
    for (const auto& record : list(context, noun, query)) {
        // Of the few of one account: as a condition it would be read, and its long SQL prepared, a second time.
        if (!is_up(static_cast<const Renewal&>(*record).status)) continue;
        auto& row = table.rows.emplace_back();
        for (const auto* field : query.fields) row.push_back(field->seen(*record, context.today));
    }
    return table;
}

Fact fact_of(const FieldView& field, const Record& record, Date today, Lang lang) {
    auto value = field.seen(record, today);
    if (const auto* name = std::get_if<std::string>(&value))
        if (const auto i = find_choice(*name, field.choices)) value = std::string{field.choices[*i].label.in(lang)};
    return {{std::string{field.name}, std::string{field.header.in(lang)}, field.type}, std::move(value)};
}

// What stands in the title needs no line of its own; what is asked for first stands first.
constexpr std::string_view said_above[] = {"id", "key", "name", "arr_currency", "created", "updated", "name_match",
                                          "health", "grade"};
constexpr std::string_view first[] = {"status", "stage",     "stage_since", "segment", "level", "arr",       "mrr",
                                      "due",    "days_left", "csm",         "support", "sales", "last_touch"};

Facts facts_of(const Context& context, const Account& account, const std::string& usage_level) {
    const auto& noun = context.nouns.of<Account>();
    Facts facts;
    const auto add = [&](const FieldView& field) {
        auto fact = fact_of(field, account, context.today, context.lang);
        if (!empty(fact.value)) facts.facts.push_back(std::move(fact));
    };
    for (const auto name : first) {
        add(noun.at(name));
        if (name == "level" && !usage_level.empty())
            facts.facts.push_back(
                {{"usage_level", std::string{Words{"Usage level", "使用程度"}.in(context.lang)}, Type::text}, usage_level});
    }
    for (const auto& field : noun.fields)
        if (!field.spec.hidden && std::ranges::find(first, field.name) == std::end(first) &&
            std::ranges::find(said_above, field.name) == std::end(said_above))
            add(field);
    return facts;
}

/// Points in time as the wall clock shows them from which the hours of support are read.
void show_local_times(const Context& context, Table& table) {
    const TimeZone zone{context.settings.text("support.timezone")};
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].type != Type::instant) continue;
        table.columns[c].type = Type::text;
        for (auto& row : table.rows)
            if (const auto* at = std::get_if<Instant>(&row[c])) row[c] = local_text(zone, *at);
    }
}

void label(const Context& context, Table& table) {
    const auto lang = context.lang;
    if (table.name == "milestones")
        for (auto& row : table.rows)
            for (const auto& rule : milestone_rules(context.settings))
                if (row.front() == Cell{rule.name}) row.front() = rule.title(lang);
    if (table.name == "health_line")
        for (auto& cell : table.rows.front())
            if (const auto* name = std::get_if<std::string>(&cell); name && find_kind(*name))
                cell = measure_words(*name, lang);
    if (table.name == "open_alerts") label_choices(table, "state", Value<AlertState>::choices, lang);
    label_choices(table, "role", Value<ContactRole>::choices, lang);
    if (table.name == "goals")
        label_choices(table, "status", Value<GoalStatus>::choices, lang);
    else
        label_choices(table, "status", Value<RenewalStatus>::choices, lang);
    if (table.name == "reviews") label_choices(table, "state", Value<ReviewState>::choices, lang);
    label_choices(table, "way", Value<ReviewWay>::choices, lang);
    if (table.name == "upsells") label_choices(table, "state", Value<UpsellState>::choices, lang);
    if (table.name == "open_tickets" || table.name == "open_complaints") show_local_times(context, table);
    if (table.name == "open_tickets") {
        label_choices(table, "state", Value<TicketState>::choices, lang);
        label_choices(table, "priority", Value<Priority>::choices, lang);
    }
    if (table.name == "open_requests") label_choices(table, "state", Value<RequestState>::choices, lang);
    if (table.name == "open_complaints") {
        label_choices(table, "state", Value<ComplaintState>::choices, lang);
        label_choices(table, "kind", Value<ComplaintKind>::choices, lang);
    }
    label_choices(table, "state", Value<PromiseState>::choices, lang);
    label_choices(table, "feasible", Value<Feasible>::choices, lang);
    label_choices(table, "standing", Value<Standing>::choices, lang);
    label_choices(table, "stage", Value<Stage>::choices, lang);
    if (table.name == "contracts") label_choices(table, "kind", Value<ContractKind>::choices, lang);
    if (table.name == "touches") label_choices(table, "kind", Value<TouchKind>::choices, lang);
}

void drop_column(Table& table, std::string_view name) {
    for (std::size_t c = table.columns.size(); c-- > 0;) {
        if (table.columns[c].name != name) continue;
        table.columns.erase(table.columns.begin() + static_cast<std::ptrdiff_t>(c));
        for (auto& row : table.rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(c));
    }
}

}  // namespace

AccountPage account_page(Context& context, std::int64_t id) {
    AccountPage page{get<Account>(context, id), usage_level(context, id), {}};
    page.lists.push_back(health_line(context, id));
    page.lists.push_back(open_alerts(context, id));
    page.lists.push_back(account_complaints(context, id));
    page.lists.push_back(account_tickets(context, id));
    page.lists.push_back(account_requests(context, id));
    page.lists.push_back(renewals_of(context, id));
    page.lists.push_back(part(context, id, "contracts", {"Contracts in force and to come", "在约及待生效合同"},
                              contract_columns, contract_sql));
    page.lists.push_back(
        part(context, id, "next_steps", {"Open next steps", "未完成的下一步"}, step_columns, step_sql));
    page.lists.push_back(part(context, id, "goals", {"Goals", "成功目标"}, goal_columns, goal_sql));
    auto promises = unkept(context, id, {}, Audience::program);
    promises.name = "promises";
    promises.title = Words{"Promises not kept yet", "未兑现的承诺"}.in(context.lang);
    page.lists.push_back(std::move(promises));
    page.lists.push_back(part(context, id, "reviews", {"Business reviews", "业务回顾"}, review_columns, review_sql));
    page.lists.push_back(part(context, id, "upsells", {"Upsells", "增购机会"}, upsell_columns, upsell_sql));
    page.lists.push_back(milestones_of(context, page.account, Audience::program));
    page.lists.push_back(part(context, id, "contacts", {"Contacts", "联系人"}, contact_columns, contact_sql));
    page.lists.push_back(part(context, id, "touches", {"Last touches", "最近联系记录"}, touch_columns, touch_sql));
    page.lists.push_back(
        part(context, id, "children", {"Accounts that belong to it", "下级客户"}, child_columns, child_sql));
    return page;
}

Document document_of(const Context& context, AccountPage page) {
    Document doc;
    doc.name = "account";
    doc.lang = context.lang;
    doc.title = page.account.name;
    doc.subtitle = page.account.key + " · " + to_text(context.today);
    doc.blocks.emplace_back(facts_of(context, page.account, page.usage_level));
    for (auto& table : page.lists) {
        if (table.rows.empty()) continue;
        if (table.name == "promises") drop_column(table, "account");  // the page is its
        label(context, table);
        drop_empty_columns(table);
        doc.blocks.emplace_back(std::move(table));
    }
    return doc;
}

}  // namespace cs
