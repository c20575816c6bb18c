// What losses teach: reasons by weight, and losses that nobody has explained.
#include "account/listing.hpp"
#include "renewal/churn.hpp"
#include "renewal/churn_reason.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void label_reasons(Table& table, std::string_view column, Lang lang) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].name != column) continue;
        for (auto& row : table.rows)
            if (const auto* reason = std::get_if<std::string>(&row[c])) row[c] = reason_label(*reason, lang);
    }
}

}  // namespace

Table churn_reasons_table(Context& context, std::optional<Date> since, std::optional<Date> until, Audience audience) {
    constexpr Listed columns[] = {{"reason", {"Reason", "原因"}},
                                  {"accounts", {"Accounts", "客户数"}, Type::integer},
                                  {"arr", {"Lost", "流失年费"}, Type::money},
                                  {"parts", {"Parts", "部分流失"}, Type::integer},
                                  {"preventable", {"Preventable", "可避免"}, Type::integer},
                                  {"judged", {"Judged", "已判断"}, Type::integer},
                                  {"customer_agrees", {"They say so, too", "客户同因"}, Type::integer},
                                  {"last", {"Last", "最近"}, Type::date}};
    Sql sql;
    sql.text =
        R"sql(SELECT "reason", count(DISTINCT CASE WHEN "whole" = 1 THEN "account" END), CAST(sum("arr") AS BIGINT), "currency",
sum(CASE WHEN "whole" = 0 THEN 1 ELSE 0 END), sum(CASE WHEN "preventable" = 1 THEN 1 ELSE 0 END),
sum(CASE WHEN "preventable" IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN "customer_reason" = "reason" THEN 1 ELSE 0 END), max("on")
FROM "churn" WHERE "on" BETWEEN $1 AND $2 GROUP BY "reason", "currency" ORDER BY 3 DESC, 2 DESC, "reason", "currency")sql";
    sql.values = {since.value_or(*Date::of(1970, 1, 1)), until.value_or(*Date::of(9999, 12, 31))};
    auto table = listed(context, "reasons", columns, sql, {"no loss was noted", "没有流失记录"});
    if (audience == Audience::person) label_reasons(table, "reason", context.lang);
    return table;
}

Table unexplained_churn(Context& context) {
    constexpr Listed columns[] = {{"account", {"Account", "客户"}},
                                  {"name", {"Name", "名称"}},
                                  {"csm", {"CSM", "客户成功经理"}},
                                  {"on", {"Left", "流失日"}, Type::date}};
    Sql sql;
    sql.text =
        R"sql(SELECT a."key", a."name", s."handle", e."on" FROM (SELECT c."account" AS "account", max(c."stops") AS "on" FROM "contract" c
WHERE c."recurring" = 1 AND c."kind" NOT IN ('pilot', 'service') GROUP BY c."account" HAVING count(*) = count(c."stops") AND max(c."stops") < $1) e
JOIN "account" a ON a."id" = e."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE NOT EXISTS (SELECT 1 FROM "churn" x WHERE x."account" = a."id" AND x."whole" = 1 AND x."on" >= e."on") ORDER BY 4 DESC, 1)sql";
    sql.values = {add_days(context.today, -context.settings.integer("renewal.grace_days"))};
    auto table = listed(context, "unexplained", columns, sql, {"every loss has its reason", "所有流失均已说明原因"});
    table.columns.push_back({"command", std::string{Words{"Command", "命令"}.in(context.lang)}, Type::text, true});
    for (auto& row : table.rows)
        row.emplace_back(fmt::format("cs churn record {} --reason REASON", machine_text(row[0])));
    return table;
}

}  // namespace cs
