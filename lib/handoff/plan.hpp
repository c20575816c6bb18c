/// \file plan.hpp  The way from the kick-off to daily use (产品实施): steps, whose they are, and when they are due.
///
/// A plan is started from a template; every step gets a day, counted in working days. Steps are scheduled with the
/// customer, done, put on hold with a reason, or slip and take along what depends on them. A step with a condition of
/// use is marked by `plan check` once the usage shows it, on the day on which it was met: what was seen stays, also
/// when rows of usage are replaced later.
/// Source: domain.md, "From sale to use"; model.md (plan).
#pragma once
#include "account/contact.hpp"
#include "account/page.hpp"
#include "handoff/plan_template.hpp"

namespace cs {

enum class StepState { todo, scheduled, doing, done, on_hold };
template <> struct Value<StepState> : ChoiceValue<StepState> {
    static constexpr Choice choices[] = {{"todo", {"to do", "待办"}},
                                         {"scheduled", {"scheduled", "已约定"}},
                                         {"doing", {"under way", "进行中"}},
                                         {"done", {"done", "已完成"}},
                                         {"on_hold", {"on hold", "搁置"}}};
};
enum class PlanState { running, done };
template <> struct Value<PlanState> : ChoiceValue<PlanState> {
    static constexpr Choice choices[] = {{"running", {"running", "进行中"}}, {"done", {"done", "已完成"}}};
};

struct Plan : Record {
    Ref<Account> account;
    std::string template_name;
    std::optional<Date> kickoff, first_kickoff, done_until;
    Currency currency;
    std::optional<Minor> fee;
    std::string note;
    // computed, as of the day of the command
    PlanState state = PlanState::running;
    std::int64_t steps = 0, open_steps = 0, late_steps = 0;
};
struct PlanStep : Record {
    Ref<Plan> plan;
    std::int64_t position = 0;
    std::string name, phase, title;
    StepOwner owner = StepOwner::ours;
    std::optional<Ref<Staff>> staff;
    std::optional<Ref<Contact>> contact;
    Date due = *Date::of(1970, 1, 1);
    bool required = true;
    std::string after, done_by;
    double hours = 0, spent = 0;
    StepState state = StepState::todo;
    std::optional<Date> scheduled_on, done_on;
    std::string why;
};

template <> struct Noun<Plan> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Plan::account,
              {"Account", "客户"},
              "who is to be brought into use",
              {.noun = "account", .required = true}},
        Field{"template",
              &Plan::template_name,
              {"Template", "模板"},
              "what it is made from: session, standard, or one of cs.toml",
              {.access = Access::once, .identity = true}},
        Field{"kickoff",
              &Plan::kickoff,
              {"Kick-off", "启动日"},
              "first day; the next working day unless said",
              {.access = Access::once, .identity = true}},
        Field{"first_kickoff",
              &Plan::first_kickoff,
              {"First kick-off", "原定启动日"},
              "the day before it slipped",
              {.access = Access::derived, .hidden = true}},
        Field{"done_until",
              &Plan::done_until,
              {"Done until", "已完成至"},
              "of a plan that is under way when it is recorded: steps due by then are done",
              {.access = Access::once}},
        Field{"currency",
              &Plan::currency,
              {"Currency", "币种"},
              "of the fee: the company's",
              {.access = Access::derived}},
        Field{"fee",
              &Plan::fee,
              &Plan::currency,
              {"Fee", "实施费"},
              "what the customer pays for it; the template's unless said"},
        Field{"note", &Plan::note, {"Note", "备注"}, "free text"},
        Field{
            "state",
            &Plan::state,
            {"State", "状态"},
            "done once no required step is open",
            {.access = Access::derived,
             .sql =
                 R"(CASE WHEN EXISTS (SELECT 1 FROM "plan_step" s WHERE s."plan" = {t}."id" AND s."required" = 1 AND s."state" <> 'done') THEN 'running' ELSE 'done' END)"}},
        Field{"steps",
              &Plan::steps,
              {"Steps", "步骤数"},
              "how many it has",
              {.access = Access::derived, .sql = R"((SELECT count(*) FROM "plan_step" s WHERE s."plan" = {t}."id"))"}},
        Field{"open_steps",
              &Plan::open_steps,
              {"Open", "未完成"},
              "how many are not done",
              {.access = Access::derived,
               .sql = R"((SELECT count(*) FROM "plan_step" s WHERE s."plan" = {t}."id" AND s."state" <> 'done'))"}},
        Field{
            "late_steps",
            &Plan::late_steps,
            {"Late", "逾期"},
            "how many of them are late; what is on hold is not",
            {.access = Access::derived,
             .sql =
                 R"((SELECT count(*) FROM "plan_step" s WHERE s."plan" = {t}."id" AND s."state" NOT IN ('done', 'on_hold') AND s."due" < {today}))"}},
    };
    static const NounView view;
};
template <> struct Noun<PlanStep> {
    static constexpr auto fields = std::tuple{
        Field{"plan", &PlanStep::plan, {"Plan", "计划"}, "of which", {.noun = "plan", .required = true}},
        Field{"position", &PlanStep::position, {"Place", "次序"}, "in the plan, from 1"},
        Field{"name", &PlanStep::name, {"Name", "代号"}, "in the template"},
        Field{"phase", &PlanStep::phase, {"Phase", "阶段"}, "of the plan"},
        Field{"title", &PlanStep::title, {"Step", "步骤"}, "what is to be done"},
        Field{"owner", &PlanStep::owner, {"Whose", "责任方"}, "ours or the customer's"},
        Field{"staff", &PlanStep::staff, {"Ours", "我方"}, "who of ours", {.noun = "staff"}},
        Field{"contact", &PlanStep::contact, {"Theirs", "客户方"}, "who of theirs", {.noun = "contact"}},
        Field{"due", &PlanStep::due, {"Due", "期限"}, "by when"},
        Field{"required", &PlanStep::required, {"Required", "必需"}, "whether the plan is done without it"},
        Field{"after", &PlanStep::after, {"Waits for", "前置步骤"}, "the step that it waits for, by name"},
        Field{"done_by", &PlanStep::done_by, {"Done by use", "使用条件"}, "the use that shows that it is done"},
        Field{"hours", &PlanStep::hours, {"Hours", "计划工时"}, "of ours, as planned"},
        Field{"spent", &PlanStep::spent, {"Spent", "实际工时"}, "hours of ours that it took"},
        Field{"state", &PlanStep::state, {"State", "状态"}, "how it stands"},
        Field{"scheduled_on", &PlanStep::scheduled_on, {"Scheduled", "约定日"}, "the day agreed with the customer"},
        Field{"done_on", &PlanStep::done_on, {"Done on", "完成日"}, "the day"},
        Field{"why", &PlanStep::why, {"Why", "原因"}, "why it is on hold, or slipped"},
    };
    static const NounView view;
};

/// The plan that `text` means: its number, or an account, of which it is the newest. Errors: Error{no} when there is
/// none; those of find().
Plan find_plan(Context&, std::string_view text);
/// Its steps, in their order.
std::vector<PlanStep> steps_of(Context&, std::int64_t plan);
/// Error{no} if there is none.
PlanStep find_step(Context&, std::int64_t id);

/// What a verb says about a step.
struct StepMove {
    std::string_view verb;  ///< schedule, do, done, hold
    std::int64_t step = 0;
    Date on;
    std::optional<Ref<Staff>> staff = {};
    std::optional<Ref<Contact>> contact = {};
    std::optional<double> hours = {};  ///< of ours, added to what it took
    std::string why = {};
};
/// Error{no}: a move that leads nowhere from its state; an appointment in the past; a deed in the future; hold without
/// a reason.
Outcome move(Context&, const StepMove&);

/// A step that got another day.
struct Slipped {
    std::int64_t step = 0;
    std::string title;
    Date from, to;
    bool appointment = false;  ///< it had one, which is to be made anew
};
/// Moves a step to a day, and what depends on it by as many working days; what is done stays. The steps that moved.
/// Error{no}: one that is done, a day that is no working day, or the day that it has.
Outcome slip(Context&, std::int64_t step, Date to, const std::string& why, std::vector<Slipped>& moved);

/// Marks the steps whose condition of use is met: of one account or of all. What was marked.
Outcome check_use(Context&, std::optional<std::int64_t> account, std::vector<PlanStep>& marked);

/// Error{data} unless it is a working day; `what` is what the message calls it, and the hint has the next one.
void check_working(const WorkCalendar&, std::string_view what, Date day);
/// The years that the plan's days lie in and of which no holidays are known; empty: there is none.
std::string unknown_years(const WorkCalendar&, const std::vector<PlanStep>&);

/// How it stands, for everybody who has a part in it, in the account's language.
Document plan_status(Context&, const Plan&, Audience);
/// A deal is closed and nobody has begun: who signed within the last half year, is not in use yet, and had no kick-off.
struct Unstarted {
    std::int64_t account = 0;
    std::string key, name, csm;
    Date signed_on;
    bool planned = false;   ///< a kick-off lies ahead
    bool is_small = false;  ///< of segment small
};
inline constexpr int days_to_kickoff = 14;  ///< domain.md: a closed deal without kick-off in 14 days stands still
/// Who signed on `signed_until` or before; of one CSM's, if one is named. What counts is the account's signature, else
/// the first of its contracts.
std::vector<Unstarted> unstarted(Context&, std::optional<std::int64_t> staff, Date signed_until);
/// Customers who signed 14 to 180 days ago without a kick-off; steps that are late; appointments that have passed.
Table stalled(Context&, std::optional<std::int64_t> staff, Audience);
/// By plan: hours planned and spent, what they cost, and the fee against three times that.
Table plan_costs(Context&, std::optional<std::int64_t> account);

extern const std::string_view plan_schema;

}  // namespace cs
