// What becomes of the steps of a plan.
#include "handoff/plan.hpp"
#include "account/moves.hpp"
#include "base/past.hpp"
#include "store/find.hpp"
#include "ticket/service_policy.hpp"
#include "usage/feature.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace cs {
namespace {

constexpr Move<StepState> step_moves[] = {
    {"schedule", StepState::todo, StepState::scheduled}, {"do", StepState::todo, StepState::doing},
    {"done", StepState::todo, StepState::done},          {"hold", StepState::todo, StepState::on_hold},
    {"slip", StepState::todo, StepState::todo},          {"schedule", StepState::scheduled, StepState::scheduled},
    {"do", StepState::scheduled, StepState::doing},      {"done", StepState::scheduled, StepState::done},
    {"hold", StepState::scheduled, StepState::on_hold},  {"slip", StepState::scheduled, StepState::todo},
    {"done", StepState::doing, StepState::done},         {"hold", StepState::doing, StepState::on_hold},
    {"slip", StepState::doing, StepState::doing},        {"schedule", StepState::on_hold, StepState::scheduled},
    {"do", StepState::on_hold, StepState::doing},        {"slip", StepState::on_hold, StepState::on_hold},
};

StepState after_move(const PlanStep& step, std::string_view verb) {
    std::string hint;
    for (const auto& each : step_moves) {
        if (each.from != step.state) continue;
        if (each.verb == verb) return each.to;
        hint += fmt::format("{}'cs plan {} {}'", hint.empty() ? "what can be done: " : ", ", each.verb, step.id);
    }
    throw Error{Kind::no,
                fmt::format("step {} is {}: '{}' leads nowhere from there", step.id, name_of(step.state), verb),
                hint.empty() ? fmt::format("{} is where it ends", name_of(step.state)) : hint};
}

void check_day(const Context& context, const StepMove& move, StepState to) {
    if (to == StepState::scheduled && move.on < context.today)
        throw Error{Kind::no, fmt::format("{} has passed", to_text(move.on)), "an appointment lies ahead"};
    if (to != StepState::scheduled) refuse_future(move.on, context.today);
    if (to == StepState::on_hold && move.why.empty())
        throw Error{Kind::no, "say why with --why TEXT", "who reads the status asks what it waits for"};
}

void check_contact(Context& context, const PlanStep& step, const Ref<Contact>& contact) {
    const auto plan = get<Plan>(context, step.plan.id);
    if (get<Contact>(context, contact.id).account != plan.account)
        throw Error{Kind::data, "with: that person is not of this account",
                    fmt::format("'cs contact list --account {}' lists its people", plan.account.name)};
}

std::vector<Placed> places_of(const std::vector<PlanStep>& steps) {
    std::vector<Placed> places;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto& place = places.emplace_back();
        for (std::size_t j = 0; j < i && !steps[i].after.empty(); ++j)
            if (steps[j].name == steps[i].after) place.after = j;
    }
    return places;
}

// Days with use of a feature, by account, over all accounts that wait for it: one pass over the rows.
using Uses = std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::pair<std::int64_t, std::int64_t>>>;
Uses uses_since(Context& context, Date first, std::optional<std::int64_t> account) {
    Sql sql;
    sql.values = {std::int64_t{first.days()}, std::int64_t{context.today.days()}, account.value_or(0)};
    sql.text = R"sql(SELECT u."account", u."feature", u."day", sum(u."events") FROM "usage" u
WHERE u."day" BETWEEN $1 AND $2 AND u."events" > 0 AND ($3 = 0 OR u."account" = $3)
AND u."account" IN (SELECT p."account" FROM "plan_step" s JOIN "plan" p ON p."id" = s."plan" WHERE s."done_by" IS NOT NULL AND s."state" <> 'done')
GROUP BY u."account", u."feature", u."day" ORDER BY u."account", u."feature", u."day")sql";
    Uses uses;
    const auto row = sql.prepared(context.engine);
    while (row->step()) uses[{row->integer(0), row->integer(1)}].emplace_back(row->integer(2), row->integer(3));
    return uses;
}

// The day on which a condition was met, counted from the kick-off.
std::optional<Date> met_on(const std::vector<std::pair<std::int64_t, std::int64_t>>& uses, const UseCondition& use,
                           Date kickoff) {
    std::int64_t count = 0;
    for (const auto& [day, events] : uses) {
        if (day < kickoff.days()) continue;
        count = use.days ? count + 1 : checked_add(count, events);
        if (count >= use.least) return Date::from_days(day);
    }
    return std::nullopt;
}

}  // namespace

Plan find_plan(Context& context, std::string_view text) {
    const auto& noun = context.nouns.of<Plan>();
    const bool number = !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == text.npos;
    if (number)
        if (auto found = load(context, noun, parse_integer(text))) return std::move(static_cast<Plan&>(*found));
    const auto& accounts = context.nouns.of<Account>();
    const auto account = find(context, accounts, text);
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {account}, {}}};
    query.sort = parse_sort(noun, "-kickoff,-id");
    query.limit = 1;
    const auto found = all<Plan>(context, query);
    if (!found.empty()) return get<Plan>(context, found.front().id);
    const auto label = label_of(context, accounts, account);
    throw Error{Kind::no, fmt::format("'{}' has no plan", label),
                fmt::format("'cs plan start {} --template {}' begins one", label,
                            plan_templates(context.settings).back().name)};
}

std::vector<PlanStep> steps_of(Context& context, std::int64_t plan) {
    const auto& noun = context.nouns.of<PlanStep>();
    Query query;
    query.where = {{&noun.at("plan"), Condition::Op::equal, {plan}, {}}};
    query.sort = parse_sort(noun, "position");
    query.fields = parse_columns(noun, "staff,contact");
    return all<PlanStep>(context, query);
}

PlanStep find_step(Context& context, std::int64_t id) {
    auto found = load(context, context.nouns.of<PlanStep>(), id);
    if (!found)
        throw Error{Kind::no, fmt::format("there is no step {}", id), "'cs plan status ACCOUNT' shows their numbers"};
    return std::move(static_cast<PlanStep&>(*found));
}

Outcome move(Context& context, const StepMove& move) {
    return write(context, [&](Write& work) {
        auto step = find_step(context, move.step);
        const auto to = after_move(step, move.verb);
        check_day(context, move, to);
        if (move.contact) check_contact(context, step, *move.contact);
        if (move.staff) step.staff = move.staff;
        if (move.contact) step.contact = move.contact;
        if (move.hours) step.spent += *move.hours;
        if (to == StepState::scheduled) step.scheduled_on = move.on;
        if (to == StepState::on_hold) step.scheduled_on.reset();
        if (to == StepState::done) step.done_on = move.on;
        step.why = move.why;
        step.state = to;
        work.update(step);
    });
}

Outcome slip(Context& context, std::int64_t id, Date to, const std::string& why, std::vector<Slipped>& moved) {
    const auto calendar = context.holidays ? context.holidays() : WorkCalendar{};
    return write(context, [&](Write& work) {
        moved.clear();
        const auto given = find_step(context, id);
        after_move(given, "slip");
        check_working(calendar, "to", to);
        if (to == given.due)
            throw Error{Kind::no, fmt::format("step {} is due on {} already", id, to_text(to)), "--by N or --to DATE"};
        auto steps = steps_of(context, given.plan.id);
        const auto at = static_cast<std::size_t>(given.position - 1);
        const auto by = working_days(calendar, given.due, to);
        auto which = depending_on(places_of(steps), at);
        which.insert(which.begin(), at);
        for (const auto i : which) {
            auto& step = steps[i];
            if (step.state == StepState::done) continue;
            const auto due = i == at ? to : shifted(calendar, step.due, by);
            moved.push_back({step.id, step.title, step.due, due, step.state == StepState::scheduled});
            step.due = due;
            step.state = after_move(step, "slip");
            step.scheduled_on.reset();
            if (i == at) step.why = why;
            work.update(step);
        }
        if (at == 0) {
            auto plan = get<Plan>(context, given.plan.id);
            if (plan.kickoff == given.due) plan.kickoff = to;
            work.update(plan);
        }
    });
}

Outcome check_use(Context& context, std::optional<std::int64_t> account, std::vector<PlanStep>& marked) {
    return write(context, [&](Write& work) {
        marked.clear();
        Sql sql;
        sql.values = {account.value_or(0)};
        sql.text = R"sql(SELECT s."id", p."account", p."kickoff" FROM "plan_step" s JOIN "plan" p ON p."id" = s."plan"
WHERE s."done_by" IS NOT NULL AND s."state" <> 'done' AND ($1 = 0 OR p."account" = $1) ORDER BY s."id")sql";
        struct Waiting {
            std::int64_t step, account;
            Date kickoff;
        };
        std::vector<Waiting> waiting;
        {
            const auto row = sql.prepared(context.engine);
            while (row->step())
                waiting.push_back({row->integer(0), row->integer(1), std::get<Date>(row->cell(2, Type::date))});
        }
        if (waiting.empty()) return;
        const auto uses = uses_since(context, std::ranges::min(waiting, {}, &Waiting::kickoff).kickoff, account);
        for (const auto& each : waiting) {
            auto step = find_step(context, each.step);
            const auto use = parse_use(step.done_by);
            const auto feature = find_exact(context, context.nouns.of<Feature>(), use.feature);
            const auto found = feature ? uses.find({each.account, *feature}) : uses.end();
            if (found == uses.end()) continue;
            const auto day = met_on(found->second, use, each.kickoff);
            if (!day) continue;
            step.state = StepState::done;
            step.done_on = day;
            step.why.clear();
            work.update(step);
            marked.push_back(std::move(step));
        }
    });
}

std::string unknown_years(const WorkCalendar& calendar, const std::vector<PlanStep>& steps) {
    if (steps.empty()) return {};
    const auto [first, last] = std::ranges::minmax(steps, {}, &PlanStep::due);
    return years_without_holidays(calendar, first.due, last.due);
}

}  // namespace cs
