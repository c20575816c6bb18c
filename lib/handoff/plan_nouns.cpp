// The rules and the tables of plans.
#include "base/text.hpp"
#include "handoff/plan.hpp"
#include "store/find.hpp"
#include "usage/feature.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void check_features(Context& context, const PlanTemplate& plan) {
    for (const auto& step : plan.steps) {
        if (step.done_by.empty()) continue;
        const auto use = parse_use(step.done_by);
        if (!find_exact(context, context.nouns.of<Feature>(), use.feature))
            refuse(fmt::format("template: step {} of {} is done by use of {}, and there is no such feature", step.name,
                               plan.name, quoted(use.feature)),
                   "'cs feature list' names them");
    }
}

void begin_new(Write& work, Plan& plan) {
    auto& context = work.context();
    const auto templates = plan_templates(context.settings);
    if (plan.template_name.empty() && templates.size() == 1) plan.template_name = templates.front().name;
    const auto& made_from = find_template(templates, plan.template_name);
    check_features(context, made_from);
    const auto calendar = context.holidays ? context.holidays() : WorkCalendar{};
    if (!plan.kickoff) plan.kickoff = calendar.first_working_on_or_after(context.today);
    check_working(calendar, "kickoff", *plan.kickoff);
    plan.first_kickoff = plan.kickoff;
    if (plan.done_until && *plan.done_until > context.today)
        refuse(fmt::format("done_until: {} lies in the future", to_text(*plan.done_until)));
    plan.currency = context.reading().currency;
    if (!plan.fee && made_from.fee) plan.fee = Minor{made_from.fee->minor};
}

void prepare_plan(Write& work, Record& after, const Record* before) {
    auto& plan = static_cast<Plan&>(after);
    if (!before)
        begin_new(work, plan);
    else if (static_cast<const Plan&>(*before).account != plan.account)
        refuse("account: a plan stays with its account");
    const auto* was = static_cast<const Plan*>(before);
    const bool same = was && was->currency == plan.currency;
    if (!same && plan.currency != work.context().reading().currency)
        refuse(fmt::format("fee: it is in {}, the currency of the company", work.context().reading().currency.code()));
    if (plan.fee && plan.fee->value < 0) refuse("fee: less than nothing");
}

void saved_plan(Write& work, const Record& after, const Record* before) {
    if (before) return;
    auto& context = work.context();
    const auto& plan = static_cast<const Plan&>(after);
    const auto account = get<Account>(context, plan.account.id);
    const auto lang = account.language ? *account.language == Language::zh ? Lang::zh : Lang::en : context.lang;
    const auto templates = plan_templates(context.settings);
    const auto& made_from = find_template(templates, plan.template_name);
    std::vector<Placed> places;
    for (const auto& step : made_from.steps) places.push_back(step.place);
    const auto days = due_days(context.holidays ? context.holidays() : WorkCalendar{}, places, *plan.kickoff);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto& step = made_from.steps[i];
        PlanStep made;
        made.plan = {plan.id, {}};
        made.position = static_cast<std::int64_t>(i) + 1;
        made.name = step.name, made.phase = step.phase(lang), made.title = step.title(lang);
        made.owner = step.owner;
        if (step.owner == StepOwner::ours) made.staff = account.csm;
        made.due = days[i];
        made.required = step.required;
        made.after = step.after, made.done_by = step.done_by;
        made.hours = step.hours;
        if (plan.done_until && days[i] <= *plan.done_until) {
            made.state = StepState::done;
            made.done_on = days[i];
        }
        work.insert(made);
    }
}

}  // namespace

void check_working(const WorkCalendar& calendar, std::string_view what, Date day) {
    if (calendar.working(day)) return;
    const auto* name = calendar.name_of(day);
    refuse(fmt::format("{}: {} is no working day{}", what, to_text(day), name ? fmt::format(" ({})", *name) : ""),
           fmt::format("the next one is {}", to_text(calendar.first_working_on_or_after(day))));
}

const NounView Noun<Plan>::view{.name = "plan",
                                .title = {"Plans", "实施计划"},
                                .fields = fields_of<Plan>(),
                                .owner = "account",
                                .columns = "id,account,template,kickoff,state,steps,open_steps,late_steps",
                                .order = "-kickoff,account",
                                .make = make_record<Plan>,
                                .prepare = prepare_plan,
                                .saved = saved_plan};
const NounView Noun<PlanStep>::view{.name = "plan_step",
                                    .title = {"Steps", "步骤"},
                                    .fields = fields_of<PlanStep>(),
                                    .owner = "plan",
                                    .label = "{t}.\"title\"",
                                    .columns = "id,plan,title,owner,due,state",
                                    .order = "plan,position",
                                    .internal = true,
                                    .make = make_record<PlanStep>};

const std::string_view plan_schema = R"sql(
CREATE TABLE "plan"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "template" {text} NOT NULL,
    "kickoff" {date} NOT NULL {check_date:kickoff},
    "first_kickoff" {date} NOT NULL {check_date:first_kickoff},
    "done_until" {date} {check_date:done_until},
    "currency" {text} NOT NULL,
    "fee" {integer},
    "note" {text}){strict};
CREATE INDEX "plan_account" ON "plan"("account");
CREATE TABLE "plan_step"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "plan" {ref} NOT NULL REFERENCES "plan"("id"),
    "position" {integer} NOT NULL,
    "name" {text} NOT NULL,
    "phase" {text},
    "title" {text} NOT NULL,
    "owner" {text} NOT NULL {one_of:owner:ours,customer},
    "staff" {ref} REFERENCES "staff"("id"),
    "contact" {ref} REFERENCES "contact"("id"),
    "due" {date} NOT NULL {check_date:due},
    "required" {boolean} NOT NULL CHECK ("required" IN (0, 1)),
    "after" {text},
    "done_by" {text},
    "hours" {real} NOT NULL CHECK ("hours" >= 0),
    "spent" {real} NOT NULL CHECK ("spent" >= 0),
    "state" {text} NOT NULL {one_of:state:todo,scheduled,doing,done,on_hold},
    "scheduled_on" {date} {check_date:scheduled_on},
    "done_on" {date} {check_date:done_on},
    "why" {text},
    UNIQUE ("plan", "position")){strict};
CREATE INDEX "plan_step_staff" ON "plan_step"("staff");
CREATE INDEX "plan_step_contact" ON "plan_step"("contact");
CREATE INDEX "plan_step_due" ON "plan_step"("due") WHERE "state" NOT IN ('done', 'on_hold');
CREATE INDEX "plan_step_scheduled" ON "plan_step"("scheduled_on") WHERE "state" = 'scheduled';
CREATE INDEX "plan_step_use" ON "plan_step"("plan") WHERE "done_by" IS NOT NULL AND "state" <> 'done';
)sql";

}  // namespace cs
