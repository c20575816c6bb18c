// cs ticket reply, note, wait, hold, solve, confirm, close, reopen -- one step of a ticket's life.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/ticket/verbs.hpp"
#include "ticket/moves.hpp"
#include <fmt/format.h>

namespace cs::ticket {
namespace {

/// `done` has a place for the number of the ticket.
void take(Session& session, const Step& step, std::string_view done) {
    auto& context = session.context();
    const auto id = read(context, [&] { return record::operand_id(session, "ticket"); });
    const auto outcome = record::as_usage([&] { return take_step(context, id, step); });
    record::report(session, outcome, fmt::format(fmt::runtime(done), id));
}

std::string needed_text(Session& session, std::string_view verb, std::string_view what) {
    auto text = given_text(session, "text");
    if (trimmed(text).empty())
        throw Error{Kind::usage, fmt::format("'cs ticket {}' needs --text: {}", verb, what),
                    fmt::format("see 'cs ticket {} --help'", verb)};
    return text;
}

}  // namespace

void reply(Session& session) {
    const bool theirs = session.given.has("customer"), waits = session.given.has("wait"),
               solves = session.given.has("solve");
    if (theirs + waits + solves > 1)
        throw Error{Kind::usage, "--customer, --wait and --solve exclude each other", "give one of them"};
    Step step{theirs ? Move::hear : Move::reply, {}, {}, {}};
    take_answer(session, step);
    if (theirs && (step.macro || step.article))
        throw Error{Kind::usage, "--customer goes without --macro and --article", "give one of them"};
    if (!step.macro) step.text = needed_text(session, "reply", "what was said");
    if (waits) step.then = Move::wait;
    if (solves) step.then = Move::solve;
    take(session, step,
         theirs   ? "noted what the customer wrote to ticket {}"
         : waits  ? "replied to ticket {}; it waits for the customer"
         : solves ? "replied to ticket {} and solved it"
                  : "replied to ticket {}");
}

void note(Session& session) {
    Step step{Move::note, {}, {}, {}};
    take_answer(session, step);
    if (!step.macro) step.text = needed_text(session, "note", "what is to be kept");
    take(session, step, "noted in ticket {}");
}
void wait(Session& session) {
    take(session, {Move::wait, given_text(session, "why"), {}, {}}, "ticket {} waits for the customer");
}
void hold(Session& session) {
    take(session, {Move::hold, given_text(session, "why"), {}, {}}, "ticket {} waits for others");
}
void solve(Session& session) { take(session, {Move::solve, given_text(session, "why"), {}, {}}, "solved ticket {}"); }
void reopen(Session& session) {
    take(session, {Move::reopen, given_text(session, "why"), {}, {}}, "ticket {} is open again");
}
void confirm(Session& session) {
    take(session, {Move::confirm, given_text(session, "text"), given_number(session, "rating", 1, 5), {}},
         "noted that the customer confirmed ticket {}");
}
void close(Session& session) {
    take(session, {Move::close, given_text(session, "unconfirmed"), {}, {}}, "closed ticket {}");
}

}  // namespace cs::ticket
