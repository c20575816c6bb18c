// cs handoff submit, accept, return, introduce, confirm -- the next step of a hand-over.
#include "cmd/given.hpp"
#include "cmd/handoff/verbs.hpp"
#include "cmd/record/record.hpp"
#include "handoff/handoff.hpp"
#include <fmt/format.h>

namespace cs::handoff {
namespace {

void move(Session& session, std::string_view verb, std::string_view done) {
    auto& context = session.context();
    HandoffMove move{.verb = verb, .on = given_date(session, "on").value_or(session.today)};
    const auto found = read(context, [&] { return find_handoff(context, session.given.operands.front()); });
    move.handoff = found.id;
    move.contact = given_record<Contact>(session, "with");
    move.clock = given_date(session, "clock");
    move.note = given_text(session, verb == "return" ? "missing" : "note");
    const auto outcome = record::as_usage([&] { return cs::move(context, move); });
    record::report(session, outcome, fmt::format("{} hand-over {} of {}", done, found.id, found.account.name));
    if (verb != "confirm" || session.dry_run) return;
    const auto confirmed = read(context, [&] { return get<Handoff>(context, found.id); });
    if (confirmed.clock_starts_on)
        session.say(
            fmt::format("the clock of {} starts on {}", found.account.name, to_text(*confirmed.clock_starts_on)));
}

}  // namespace

void submit(Session& session) { move(session, "submit", "submitted"); }
void accept(Session& session) { move(session, "accept", "accepted"); }
void introduce(Session& session) { move(session, "introduce", "noted the introduction in"); }
void confirm(Session& session) { move(session, "confirm", "confirmed"); }

void return_it(Session& session) {
    if (given_text(session, "missing").empty()) throw Error{Kind::usage, "say what is missing with --missing TEXT"};
    move(session, "return", "returned");
}

}  // namespace cs::handoff
