// Kick-offs, steps of plans, trainings and homework that are due.
#include "agenda/duties.hpp"
#include "base/text.hpp"
#include "handoff/plan.hpp"
#include "handoff/training.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int kickoff_weight = 34, step_weight = 32, training_weight = 31;

/// What a customer is brought into use with: small ones in one session, where cs.toml has not other templates.
std::string template_for(const std::vector<PlanTemplate>& templates, bool is_small) {
    const std::string_view wanted = is_small ? "session" : "standard";
    const auto found = std::ranges::find(templates, wanted, &PlanTemplate::name);
    return found == templates.end() ? templates.front().name : found->name;
}

}  // namespace

void kickoff_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    std::vector<PlanTemplate> templates;
    for (const auto& one : unstarted(context, staff, add_days(until, -days_to_kickoff))) {
        if (one.planned) continue;  // its first step stands in the agenda
        if (templates.empty()) templates = plan_templates(context.settings);
        const Words says{"no kick-off since the signature on {}", "签约（{}）后尚未启动"};
        duties.push_back(
            {add_days(one.signed_on, days_to_kickoff), kickoff_weight, "kickoff", one.account, one.csm, one.key,
             one.name, fmt::format(fmt::runtime(says.in(context.lang)), to_text(one.signed_on)),
             fmt::format("cs plan start {} --template {}", one.key, template_for(templates, one.is_small))});
    }
}

void plan_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.values = {context.today, until, staff.value_or(0)};
    sql.text =
        R"sql(SELECT t."id", t."title", t."state", t."owner", t."due", t."scheduled_on", a."key", a."name", s."handle",
CASE WHEN t."state" = 'scheduled' AND t."scheduled_on" < $1 THEN 1 ELSE 0 END
FROM "plan_step" t JOIN "plan" p ON p."id" = t."plan" JOIN "account" a ON a."id" = p."account"
LEFT JOIN "staff" s ON s."id" = coalesce(t."staff", a."csm")
WHERE t."state" NOT IN ('done', 'on_hold') AND a."stage" <> 'churned'
AND (t."due" <= $2 OR (t."state" = 'scheduled' AND t."scheduled_on" <= $2))
AND ($3 = 0 OR coalesce(t."staff", a."csm") = $3) ORDER BY t."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const bool missed = row->integer(9) == 1, scheduled = row->text(2) == "scheduled",
                   doing = row->text(2) == "doing", theirs = row->text(3) == "customer";
        const auto id = row->integer(0);
        Duty duty{std::get<Date>(row->cell(scheduled ? 5 : 4, Type::date)),
                  step_weight,
                  "plan",
                  id,
                  text_of(*row, 8),
                  text_of(*row, 6),
                  text_of(*row, 7),
                  {},
                  {}};
        const Words says = missed ? Words{"appointment has passed, make a new one: {}", "约定日已过，请重新约定：{}"}
                           : theirs ? Words{"step of the customer: {}", "客户方步骤：{}"}
                                    : Words{"step: {}", "步骤：{}"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), row->text(1));
        duty.command = missed ? fmt::format("cs plan schedule {} --on +1d", id)
                              : fmt::format("cs plan {} {}", doing || theirs ? "done" : "do", id);
        duties.push_back(std::move(duty));
    }
}

void training_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.values = {until, staff.value_or(0)};
    sql.text = R"sql(SELECT t."id", t."topic", t."state", t."on", p."name", a."key", a."name", s."handle"
FROM "training" t JOIN "contact" p ON p."id" = t."contact" JOIN "account" a ON a."id" = p."account"
LEFT JOIN "staff" s ON s."id" = coalesce(t."trainer", a."csm")
WHERE t."state" <> 'attended' AND t."on" <= $1 AND p."left_on" IS NULL AND a."stage" <> 'churned'
AND ($2 = 0 OR coalesce(t."trainer", a."csm") = $2) ORDER BY t."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const bool missed = row->text(2) == "missed";
        const auto id = row->integer(0);
        Duty duty{std::get<Date>(row->cell(3, Type::date)),
                  training_weight,
                  "training",
                  id,
                  text_of(*row, 7),
                  text_of(*row, 5),
                  text_of(*row, 6),
                  {},
                  {}};
        const Words says = missed ? Words{"missed, put it on another day: {}, {}", "缺席，请改期：{}，{}"}
                                  : Words{"training: {}, {}", "培训：{}，{}"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), row->text(4), row->text(1));
        const auto* command = missed                     ? "cs training reschedule {} --on +7d"
                              : duty.due > context.today ? "cs training show {}"
                                                         : "cs training attended {}";
        duty.command = fmt::format(fmt::runtime(command), id);
        duties.push_back(std::move(duty));
    }
}

void homework_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    for (const auto& one : open_homework(context, {}, until)) {
        if (staff && one.person != *staff) continue;
        std::vector<std::string> left;
        for (const auto& done : one.left)
            left.push_back(fmt::format(fmt::runtime(Words{"{}: {} of {}", "{}：{}/{} 次"}.in(context.lang)),
                                       done.homework.feature.name, done.count, done.homework.times));
        const Words says{"homework of {}, {}", "{} 的课后任务，{}"};
        duties.push_back({one.by, training_weight, "homework", one.training, one.handle, one.key, one.name,
                          fmt::format(fmt::runtime(says.in(context.lang)), one.contact,
                                      join(left, Words{"; ", "；"}.in(context.lang))),
                          fmt::format("cs training homework {}", one.training)});
    }
}

}  // namespace cs
