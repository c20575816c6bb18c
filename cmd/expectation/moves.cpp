// cs expectation confirm, plan, meet, withdraw, break, open -- what becomes of what was promised.
#include "cmd/expectation/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "handoff/expectation.hpp"
#include <fmt/format.h>

namespace cs::expectation {
namespace {

void move(Session& session, std::string_view verb, std::string_view done) {
    auto& context = session.context();
    PromiseMove move{.verb = verb, .on = given_date(session, "on").value_or(session.today)};
    move.expectation = read(context, [&] { return record::operand_id(session, "expectation"); });
    move.contact = given_record<Contact>(session, "with");
    move.feasible = given_value<Feasible>(session, "feasible");
    move.due = given_date(session, "due");
    move.answer = given_text(session, "answer");
    move.why = given_text(session, "why");
    const auto outcome = record::as_usage([&] { return cs::move(context, move); });
    record::report(session, outcome, fmt::format("{} expectation {}", done, move.expectation));
}

}  // namespace

void confirm(Session& session) { move(session, "confirm", "confirmed"); }
void plan(Session& session) { move(session, "plan", "planned"); }
void meet(Session& session) { move(session, "meet", "met"); }
void withdraw(Session& session) { move(session, "withdraw", "withdrew"); }
void break_it(Session& session) { move(session, "break", "noted as broken:"); }

void open(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    if (session.given.has("by-person")) {
        if (session.given.has("account") || session.given.has("promised-by"))
            throw Error{Kind::usage, "--by-person counts all accounts and everybody",
                        "leave out --account and --promised-by"};
        session.out = render(read(context, [&] { return promises_by_person(context); }), format, session.look());
        return;
    }
    const auto id_of = [](const auto& ref) { return ref ? std::optional{ref->id} : std::nullopt; };
    const auto account = id_of(given_record<Account>(session, "account"));
    const auto staff = id_of(given_record<Staff>(session, "promised-by"));
    const auto table = read(context, [&] { return unkept(context, account, staff, audience_of(session)); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::expectation
