#include "report/account_standing.hpp"
#include "account/listing.hpp"
#include "health/brief.hpp"
#include "ticket/pages.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr Listed health_columns[] = {{"score", {"Score", "健康分"}, Type::number},
                                     {"grade", {"Grade", "等级"}},
                                     {"coverage", {"Coverage %", "覆盖率 %"}, Type::number},
                                     {"weeks", {"Last 12 weeks", "近 12 周"}},
                                     {"costs_most", {"Costs most", "失分最多"}},
                                     {"most", {"Points", "失分"}, Type::number},
                                     {"costs_next", {"Then", "其次"}},
                                     {"next", {"Points", "失分"}, Type::number}};
static_assert(brief_weeks == 12);

constexpr Listed alert_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                    {"rule", {"Rule", "规则"}},
                                    {"text", {"What", "内容"}},
                                    {"opened_on", {"Opened", "触发日"}, Type::date},
                                    {"state", {"State", "状态"}, Type::choice},
                                    {"owner", {"Owner", "负责人"}}};
constexpr std::string_view alert_sql =
    R"sql(SELECT x."id", x."rule", x."text", x."opened_on", x."state", s."handle" FROM "alert" x LEFT JOIN "staff" s ON s."id" = x."owner"
WHERE x."account" = $1 AND x."closed_on" IS NULL ORDER BY x."opened_on", x."id")sql";

constexpr std::size_t most_lines = 5;

constexpr Listed request_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                      {"need", {"Need", "需求"}},
                                      {"state", {"State", "状态"}, Type::choice},
                                      {"since", {"Since", "状态起始"}, Type::date},
                                      {"promised_for", {"Promised for", "承诺日期"}, Type::date}};
// Of an account that asked, first or later, and does not know the outcome.
constexpr std::string_view request_sql =
    R"sql(SELECT r."id", r."need", r."state", r."since", r."promised_for", CASE WHEN r."state" IN ('delivered', 'declined') THEN 0 ELSE 1 END
FROM "request" r WHERE r."account" = $1 AND r."state" <> 'told'
AND NOT EXISTS (SELECT 1 FROM "request_told" t WHERE t."request" = r."id" AND t."value" = r."account")
UNION ALL SELECT o."id", o."need", o."state", o."since", o."promised_for", CASE WHEN o."state" IN ('delivered', 'declined') THEN 0 ELSE 1 END
FROM "request_askers" k JOIN "request" o ON o."id" = k."request" WHERE k."value" = $1 AND o."state" <> 'told'
AND NOT EXISTS (SELECT 1 FROM "request_told" t WHERE t."request" = o."id" AND t."value" = k."value") ORDER BY 6, 5 NULLS LAST, 1)sql";

constexpr Listed complaint_columns[] = {{"id", {"No.", "编号"}, Type::integer},
                                        {"what", {"What", "内容"}},
                                        {"kind", {"Kind", "类型"}, Type::choice},
                                        {"state", {"State", "状态"}, Type::choice},
                                        {"handler", {"Handler", "处理人"}},
                                        {"due_at", {"Due", "时限"}, Type::instant}};
constexpr std::string_view complaint_sql =
    R"sql(SELECT c."id", c."what", c."kind", c."state", h."handle", c."due_at" FROM "complaint" c LEFT JOIN "staff" h ON h."id" = c."handler"
WHERE c."account" = $1 AND c."state" NOT IN ('solved', 'reviewed') ORDER BY c."due_at", c."id")sql";

bool any_ticket(Context& context, std::int64_t account) {
    const auto row = context.engine.prepare(
        R"sql(SELECT 1 FROM "ticket" t WHERE t."account" = $1 AND t."state" IN ('new', 'open', 'pending', 'on_hold', 'solved') LIMIT 1)sql");
    row->bind(1, account);
    return row->step();
}

/// Keeps the first few, and says in the title how many there are.
void keep_few(Table& table, Lang lang) {
    if (table.rows.size() <= most_lines) return;
    table.title += fmt::format(fmt::runtime(Words{" ({} of {})", "（{} / {}）"}.in(lang)), most_lines, table.rows.size());
    table.rows.resize(most_lines);
}

Table of_account(Context& context, std::int64_t account, std::string_view name, Words title,
                 std::span<const Listed> columns, std::string_view text) {
    Sql sql;
    sql.values = {account};
    auto table = listed(context, name, columns, expanded_sql(context, text, std::move(sql)), {});
    table.title = title.in(context.lang);
    return table;
}

Cell hundredths(std::optional<std::int64_t> value) { return value ? Cell{static_cast<double>(*value) / 100} : Cell{}; }

}  // namespace

Table health_line(Context& context, std::int64_t account) {
    Table table;
    table.name = "health_line";
    table.title = Words{"Health", "健康度"}.in(context.lang);
    for (const auto& c : health_columns)
        table.columns.push_back({std::string{c.name}, std::string{c.header.in(context.lang)}, c.type});
    const auto brief = health_brief(context, account);
    if (!brief) return table;
    auto& row = table.rows.emplace_back();
    row = {hundredths(brief->score), brief->grade.empty() ? Cell{} : Cell{brief->grade}, hundredths(brief->coverage),
           bars(*brief)};
    for (std::size_t i = 0; i < 2; ++i) {
        const bool any = i < brief->costs.size();
        row.push_back(any ? Cell{brief->costs[i].measure} : Cell{});
        row.push_back(any ? hundredths(-brief->costs[i].points) : Cell{});
    }
    return table;
}

Table open_alerts(Context& context, std::int64_t account) {
    return of_account(context, account, "open_alerts", {"Open alerts", "未关闭预警"}, alert_columns, alert_sql);
}

Table account_tickets(Context& context, std::int64_t account) {
    const auto lang = context.lang;
    Table table;
    table.name = "open_tickets";
    table.title = Words{"Open tickets", "未解决工单"}.in(lang);
    const auto column = [&](const char* name, Words header, Type type = Type::text) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("id", {"No.", "编号"}, Type::integer);
    column("subject", {"Subject", "主题"});
    column("state", {"State", "状态"}, Type::choice);
    column("priority", {"Priority", "优先级"}, Type::choice);
    column("assignee", {"Assignee", "处理人"});
    column("next", {"Next", "下一时限"});
    column("due", {"Due", "期限"}, Type::instant);
    if (!any_ticket(context, account)) return table;
    ServiceHours hours{context.settings, context.holidays ? context.holidays() : WorkCalendar{}};
    auto tickets = open_tickets_of(context, hours, account);
    // The most pressing first; those that only wait, within their time, last.
    auto order = queued(tickets);
    for (auto& ticket : tickets)
        if (std::ranges::find(order, ticket.id, &OpenTicket::id) == order.end()) order.push_back(std::move(ticket));
    for (const auto& ticket : order) {
        const auto* clock = ticket.pressing();
        table.rows.push_back({ticket.id, ticket.subject, std::string{name_of(ticket.state)},
                              std::string{name_of(ticket.priority)},
                              ticket.assignee.empty() ? Cell{} : Cell{ticket.assignee}, deadline_text(context, ticket),
                              clock && clock->due ? Cell{*clock->due} : Cell{}});
    }
    keep_few(table, lang);
    return table;
}

Table account_requests(Context& context, std::int64_t account) {
    auto table = of_account(context, account, "open_requests", {"Open requests", "未闭环需求"}, request_columns,
                            request_sql);
    keep_few(table, context.lang);
    return table;
}

Table account_complaints(Context& context, std::int64_t account) {
    auto table = of_account(context, account, "open_complaints", {"Open complaints", "未解决投诉"}, complaint_columns,
                            complaint_sql);
    keep_few(table, context.lang);
    return table;
}

}  // namespace cs
