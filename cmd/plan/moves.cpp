// cs plan schedule, do, done, hold, slip, check -- what becomes of the steps of a plan.
#include "cmd/given.hpp"
#include "cmd/plan/verbs.hpp"
#include "cmd/record/record.hpp"
#include "handoff/plan.hpp"
#include <fmt/format.h>

namespace cs::plan {
namespace {

constexpr std::int64_t most_days = 730;

std::int64_t step_number(Session& session) {
    try {
        return parse_integer(session.given.operands.front());
    } catch (const Error& e) {
        throw Error{Kind::usage, fmt::format("STEP: {}", e.what()),
                    "'cs plan status ACCOUNT' shows the numbers of its steps"};
    }
}

std::optional<double> given_hours(Session& session) {
    const auto hours = given_value<double>(session, "hours");
    if (hours && (*hours < 0 || *hours > 1000))
        throw Error{Kind::usage, fmt::format("--hours: {} is out of range", *hours), "0 to 1000"};
    return hours;
}

void move(Session& session, std::string_view verb, std::string_view done) {
    auto& context = session.context();
    StepMove move{.verb = verb, .on = given_date(session, "on").value_or(session.today)};
    move.step = step_number(session);
    move.staff = given_record<Staff>(session, "staff");
    move.contact = given_record<Contact>(session, "with");
    move.hours = given_hours(session);
    move.why = given_text(session, "why");
    const auto outcome = record::as_usage([&] { return cs::move(context, move); });
    const auto title = read(context, [&] { return find_step(context, move.step).title; });
    record::report(session, outcome, fmt::format("{} step {}: {}", done, move.step, title));
}

}  // namespace

void schedule(Session& session) {
    if (!session.given.has("on"))
        throw Error{Kind::usage, "say when with --on DATE", "the day agreed with the customer"};
    move(session, "schedule", "scheduled");
}
void do_it(Session& session) { move(session, "do", "began"); }
void done(Session& session) { move(session, "done", "finished"); }
void hold(Session& session) { move(session, "hold", "put on hold"); }

void slip(Session& session) {
    auto& context = session.context();
    const auto id = step_number(session);
    auto to = given_date(session, "to");
    const auto by = given_number(session, "by", -most_days, most_days);
    if (to.has_value() == by.has_value())
        throw Error{Kind::usage, "say either --to DATE or --by N", "N in working days"};
    const auto step = read(context, [&] { return find_step(context, id); });
    if (by) to = shifted(context.holidays ? context.holidays() : WorkCalendar{}, step.due, static_cast<int>(*by));
    std::vector<Slipped> moved;
    const auto outcome =
        record::as_usage([&] { return cs::slip(context, id, *to, given_text(session, "why"), moved); });
    record::report(session, outcome,
                   fmt::format("moved step {} from {} to {}: {}", id, to_text(step.due), to_text(*to), step.title));
    for (const auto& each : moved) {
        if (each.step != id)
            session.say(fmt::format("{} step {} from {} to {}: {}", session.dry_run ? "would have moved" : "moved",
                                    each.step, to_text(each.from), to_text(each.to), each.title));
        if (each.appointment)
            session.note(fmt::format("step {} had an appointment: make a new one with 'cs plan schedule {} --on DATE'",
                                     each.step, each.step));
    }
    say_unknown_years(session, step.plan.id);
}

void check(Session& session) {
    auto& context = session.context();
    std::optional<std::int64_t> account;
    if (!session.given.operands.empty())
        account =
            read(context, [&] { return find(context, context.nouns.of<Account>(), session.given.operands.front()); });
    std::vector<PlanStep> marked;
    const auto outcome = check_use(context, account, marked);
    if (marked.empty()) return;
    record::report(session, outcome,
                   fmt::format("marked {} step{} by use", marked.size(), marked.size() == 1 ? "" : "s"));
    for (const auto& step : marked)
        session.say(fmt::format("step {}: {}, {} ({})", step.id, step.title, to_text(*step.done_on), step.done_by));
}

}  // namespace cs::plan
