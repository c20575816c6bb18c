// cs winback due, letter; tell, call, talk, won, decline -- the way back of those who left.
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/winback/verbs.hpp"
#include "renewal/winback.hpp"
#include <fmt/format.h>

namespace cs::winback {
namespace {

std::int64_t given_id(Session& session) {
    return read(session.context(), [&] { return record::operand_id(session, "winback"); });
}

void move(Session& session, std::string_view verb, std::string_view done) {
    WinbackMove move{.verb = verb, .on = given_date(session, "on").value_or(session.today)};
    move.winback = given_id(session);
    move.note = given_text(session, "note");
    if (verb == "won")
        move.contract = given_record<Contract>(session, "contract");
    else
        move.next = given_date(session, "next");
    const auto outcome = record::as_usage([&] { return move_winback(session.context(), move); });
    record::report(session, outcome, fmt::format(fmt::runtime(done), move.winback));
}

}  // namespace

void tell(Session& session) { move(session, "tell", "noted that they know: win-back {}"); }
void call(Session& session) { move(session, "call", "noted the call: win-back {}"); }
void talk(Session& session) { move(session, "talk", "win-back {} is talked about"); }
void won(Session& session) { move(session, "won", "won back: win-back {}"); }
void decline(Session& session) { move(session, "decline", "noted that they decline: win-back {}"); }

void due(Session& session) {
    auto& context = session.context();
    const auto csm = given_record<Staff>(session, "csm");
    const auto until = given_date(session, "until").value_or(session.today);
    print(session, [&] {
        return due_winbacks_table(context, due_winbacks(context, until, csm ? std::optional{csm->id} : std::nullopt),
                                  audience_of(session));
    });
}

void letter(Session& session) {
    const auto id = given_id(session);
    print(session, [&] { return winback_letter(session.context(), id); });
}

}  // namespace cs::winback
