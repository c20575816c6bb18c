// cs goal measure, confirm, review, outcome, drop -- what happens to a goal.
#include "account/goal.hpp"
#include "cmd/given.hpp"
#include "cmd/goal/verbs.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::goal {
namespace {

std::int64_t goal_id(Session& session) {
    return read(session.context(), [&] { return record::operand_id(session, "goal"); });
}

}  // namespace

void measure(Session& session) {
    Measurement reading;
    try {
        reading.value = parse_number(session.given.operands[1]);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("N");
    }
    reading.goal = {goal_id(session), {}};
    reading.on = given_date(session, "on").value_or(session.today);
    reading.source = given_text(session, "source");
    reading.note = given_text(session, "note");
    const auto outcome = record::as_usage([&] { return cs::measure(session.context(), reading); });
    record::report(session, outcome, fmt::format("noted {} for goal {}", reading.value, reading.goal.id));
}

void confirm(Session& session) {
    Rediscovery heard;
    heard.goal = {goal_id(session), {}};
    heard.on = given_date(session, "on").value_or(session.today);
    heard.contact = given_record<Contact>(session, "with");
    heard.note = given_text(session, "note");
    const auto outcome = record::as_usage([&] { return rediscover(session.context(), heard); });
    record::report(session, outcome, fmt::format("goal {} was read back and confirmed", heard.goal.id));
}

void review(Session& session) {
    GoalReview asked;
    asked.goal = {goal_id(session), {}};
    asked.on = given_date(session, "on").value_or(session.today);
    asked.installed = given_value<bool>(session, "installed");
    asked.as_advised = given_value<bool>(session, "as-advised");
    asked.used_by = given_text(session, "used-by");
    asked.why = given_text(session, "why");
    const auto answer = given_value<Answer>(session, "answer");
    auto found = Answer::no;
    const auto outcome = cs::review(session.context(), asked, answer, found);
    record::report(session, outcome, fmt::format("reviewed goal {}: {}", asked.goal.id, name_of(found)));
}

void outcome(Session& session) {
    GoalOutcome value;
    value.goal = {goal_id(session), {}};
    value.on = given_date(session, "on").value_or(session.today);
    value.currency = session.context().reading().currency;
    if (const auto amount = given_money(session, "amount")) {
        value.amount = Minor{amount->minor};
        value.currency = amount->currency;
    }
    value.what = given_text(session, "what");
    value.evidence = given_text(session, "evidence");
    const auto done = receive(session.context(), value);
    record::report(session, done, fmt::format("noted what goal {} has brought", value.goal.id));
}

void drop(Session& session) {
    const auto id = goal_id(session);
    const auto why = given_text(session, "why");
    if (why.empty()) throw Error{Kind::usage, "say why with --why TEXT"};
    record::report(session, drop_goal(session.context(), id, why), fmt::format("dropped goal {}", id));
}

}  // namespace cs::goal
