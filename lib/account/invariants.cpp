#include "account/invariants.hpp"
#include "account/listing.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t quiet_days = 90, quiet_days_large = 30, near_due_days = 90;

/// How a rule is called, what is said where it is broken ({} is the detail), and what to do about it ({}: the key).
struct Invariant {
    std::string_view name;
    Words says;
    std::string_view command;
};
constexpr Invariant invariants[] = {
    {"csm_named", {"a customer without a CSM", "在约客户没有客户成功经理"}, "cs account edit {} --csm HANDLE"},
    {"csm_active", {"its CSM, {}, works here no longer", "客户成功经理 {} 已离职"}, "cs account edit {} --csm HANDLE"},
    {"due_looked_after",
     {"due on {}, and nobody looks after it", "{} 到期，无人负责"},
     "cs account edit {} --csm HANDLE"},
    {"next_step_in_time",
     {"a next step is overdue since {}", "下一步已逾期，应于 {} 完成"},
     "cs touch list --account {}"},
    {"talked_to",
     {"not talked to lately; the last time: {}", "近期没有沟通，最近一次：{}"},
     "cs touch add {} --kind call"},
    {"tier_1_known", {"no contact of tier 1", "没有一级关键人"}, "cs contact list --account {}"},
};

// $1 today, $2 the day since when every customer should have been talked to, $3 the same of large ones, $4 until when a
// due date is near, $5 the account, 0 for all. A customer whose service has just begun has not been silent yet.
constexpr std::string_view sql = R"sql(
WITH "a" AS (SELECT * FROM "account" WHERE $5 = 0 OR "id" = $5),
"served" AS (SELECT "account", min("starts") AS "since" FROM "contract" WHERE "starts" <= $1 AND ("stops" IS NULL OR "stops" > $1) GROUP BY "account"),
"talk" AS (SELECT "account", max("on") AS "last" FROM "touch" WHERE "kind" <> 'note' GROUP BY "account")
SELECT "a"."key", 'csm_named' AS "rule", NULL AS "detail" FROM "a" JOIN "served" s ON s."account" = "a"."id" WHERE "a"."csm" IS NULL
UNION ALL SELECT "a"."key", 'csm_active', h."handle" FROM "a" JOIN "served" s ON s."account" = "a"."id" JOIN "staff" h ON h."id" = "a"."csm" WHERE h."active" = 0
UNION ALL SELECT "a"."key", 'due_looked_after', CAST(min(c."due") AS TEXT) FROM "a" JOIN "contract" c ON c."account" = "a"."id"
  WHERE "a"."csm" IS NULL AND c."renews" = 1 AND c."stops" > $1 AND c."due" <= $4
  AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id") GROUP BY "a"."key"
UNION ALL SELECT "a"."key", 'next_step_in_time', CAST(min(x."next_on") AS TEXT) FROM "touch" x JOIN "a" ON "a"."id" = x."account"
  WHERE x."next_on" < $1 AND x."next_on" IS NOT NULL AND x."next_done_on" IS NULL GROUP BY "a"."key"
UNION ALL SELECT "a"."key", 'talked_to', CAST(t."last" AS TEXT) FROM "a" JOIN "served" s ON s."account" = "a"."id" LEFT JOIN "talk" t ON t."account" = "a"."id"
  WHERE s."since" < CASE WHEN "a"."segment" = 'large' THEN $3 ELSE $2 END
  AND (t."last" IS NULL OR t."last" < CASE WHEN "a"."segment" = 'large' THEN $3 ELSE $2 END)
UNION ALL SELECT "a"."key", 'tier_1_known', NULL FROM "a" JOIN "served" s ON s."account" = "a"."id"
  WHERE NOT EXISTS (SELECT 1 FROM "contact" p WHERE p."account" = "a"."id" AND p."tier" = 1 AND p."left_on" IS NULL)
ORDER BY 1, 2)sql";

}  // namespace

Table broken_invariants(Context& context, std::optional<std::int64_t> account) {
    constexpr Listed columns[] = {
        {"account", {"Account", "客户"}}, {"rule", {"Rule", "规则"}}, {"text", {"What is wrong", "问题"}}};
    Sql query;
    query.text = sql;
    query.values = {context.today, add_days(context.today, -quiet_days), add_days(context.today, -quiet_days_large),
                    add_days(context.today, near_due_days), account.value_or(0)};
    auto table = listed(context, "broken", columns, query, {"all is well", "一切正常"});
    table.columns.push_back({"command", std::string{Words{"What to do", "怎么办"}.in(context.lang)}, Type::text});
    for (auto& row : table.rows) {
        const auto key = machine_text(row[0]), name = machine_text(row[1]);
        const auto detail = empty(row[2]) ? std::string{Words{"never", "从未"}.in(context.lang)} : machine_text(row[2]);
        for (const auto& rule : invariants) {
            if (rule.name != name) continue;
            row[2] = fmt::format(fmt::runtime(rule.says.in(context.lang)), detail);
            row.push_back(fmt::format(fmt::runtime(rule.command), key));
        }
    }
    return table;
}

}  // namespace cs
