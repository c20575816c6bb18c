// What is due of those who left: a reason, a stage, a look back; to be told, to be called.
#include "agenda/duties.hpp"
#include "renewal/winback.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int mended_weight = 30, unexplained_weight = 22, stage_weight = 21, retro_weight = 12, call_weight = 8;
constexpr std::int64_t asked_for_days = 180;  // who left longer ago is not asked about any more

/// The first columns of a row: number, handle, key, name.
Duty duty_of(const Statement& row, Date due, int weight, std::string what, std::string command) {
    return {due,
            weight,
            "churn",
            row.integer(0),
            text_of(row, 1),
            text_of(row, 2),
            text_of(row, 3),
            std::move(what),
            std::move(command)};
}

void add_unexplained(Context& context, std::int64_t staff, Date until, std::vector<Duty>& duties) {
    const auto grace = context.settings.integer("renewal.grace_days");
    Sql sql;
    sql.text =
        R"sql(SELECT a."id", s."handle", a."key", a."name", max(c."stops") FROM "contract" c JOIN "account" a ON a."id" = c."account"
LEFT JOIN "staff" s ON s."id" = a."csm" WHERE c."renews" = 1 AND c."due" BETWEEN $1 AND $2 AND ($3 = 0 OR a."csm" = $3)
AND NOT EXISTS (SELECT 1 FROM "contract" l WHERE l."account" = c."account" AND l."recurring" = 1 AND l."kind" NOT IN ('pilot', 'service')
AND (l."stops" IS NULL OR l."stops" > c."stops"))
AND NOT EXISTS (SELECT 1 FROM "churn" x WHERE x."account" = c."account" AND x."whole" = 1 AND x."on" >= c."stops")
GROUP BY a."id", s."handle", a."key", a."name")sql";
    sql.values = {add_days(context.today, -asked_for_days), add_days(context.today, -grace - 1), staff};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto due = add_days(date_of(*row, 4), grace);
        if (due > until) continue;
        duties.push_back(
            duty_of(*row, due, unexplained_weight,
                    fmt::format(fmt::runtime(Words{"left on {}: say why", "{} 流失：说明原因"}.in(context.lang)),
                                to_text(date_of(*row, 4))),
                    "cs churn unexplained"));
    }
}

void add_losses(Context& context, std::int64_t staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.text =
        R"sql(SELECT x."id", s."handle", a."key", a."name", x."on", x."retro_on", CASE WHEN a."stage" = 'churned' OR EXISTS
(SELECT 1 FROM "contract" l WHERE l."account" = a."id" AND l."starts" <= $3 AND (l."stops" IS NULL OR l."stops" > $3)) THEN 1 ELSE 0 END
FROM "churn" x JOIN "account" a ON a."id" = x."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE x."whole" = 1 AND x."on" BETWEEN $1 AND $2 AND ($4 = 0 OR a."csm" = $4))sql";
    sql.values = {add_days(context.today, -asked_for_days), until, context.today, staff};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto on = date_of(*row, 4);
        const auto retro_by = add_days(on, context.settings.integer("churn.retro_days"));
        if (row->integer(6) == 0 && on <= context.today) {
            auto duty = duty_of(*row, on, stage_weight,
                                std::string{Words{"left: enter the stage", "已流失：更新阶段"}.in(context.lang)}, {});
            duty.command = fmt::format("cs account stage {} churned", duty.account);
            duties.push_back(std::move(duty));
        }
        if (!row->null(5) || retro_by > until) continue;
        duties.push_back(duty_of(*row, retro_by, retro_weight,
                                 std::string{Words{"look back at why they left", "流失复盘"}.in(context.lang)},
                                 fmt::format("cs churn show {}", row->integer(0))));
    }
}

}  // namespace

void churn_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    add_unexplained(context, staff.value_or(0), until, duties);
    add_losses(context, staff.value_or(0), until, duties);
}

void winback_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    for (const auto& one : due_winbacks(context, until, staff)) {
        Duty duty{
            one.due, one.mended ? mended_weight : call_weight, "winback", one.id, one.csm, one.account, one.name, {},
            {}};
        duty.what = (one.mended ? Words{"tell them that what drove them away is mended", "告知：流失原因已解决"}
                                : Words{"the usual call to who left", "流失客户例行回访"})
                        .in(context.lang);
        duty.command = fmt::format("cs winback {} {}", one.mended ? "letter" : "show", one.id);
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
