#include "report/account_standing.hpp"
#include "account/listing.hpp"
#include "health/brief.hpp"

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

constexpr Listed support_columns[] = {{"tickets", {"Tickets open", "未解决工单"}, Type::integer},
                                      {"urgent", {"Urgent", "紧急"}, Type::integer},
                                      {"complaints", {"Complaints open", "未解决投诉"}, Type::integer}};
constexpr std::string_view support_sql = R"sql(SELECT t."tickets", t."urgent", c."complaints"
FROM (SELECT count(*) AS "tickets", count(CASE WHEN k."priority" = 'urgent' THEN 1 END) AS "urgent" FROM "ticket" k
  WHERE k."account" = $1 AND k."state" IN ('new', 'open', 'pending', 'on_hold')) t,
(SELECT count(*) AS "complaints" FROM "complaint" k WHERE k."account" = $1 AND k."state" NOT IN ('solved', 'reviewed')) c
WHERE t."tickets" + c."complaints" > 0)sql";

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

Table open_support(Context& context, std::int64_t account) {
    return of_account(context, account, "open_support", {"Support", "客服"}, support_columns, support_sql);
}

}  // namespace cs
