// cs request analyse, pass, decide, deliver, tell, ask -- one link of the chain after the other.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/request/verbs.hpp"
#include "store/find.hpp"
#include "ticket/request.hpp"
#include <fmt/format.h>

namespace cs::request {
namespace {

Date day(Session& session) { return given_date(session, "on").value_or(session.today); }
std::int64_t given_id(Session& session) {
    return read(session.context(), [&] { return record::operand_id(session, "request"); });
}

void take(Session& session, const RequestMove& move, std::string_view done) {
    const auto id = given_id(session);
    const auto outcome = record::as_usage([&] { return move_request(session.context(), id, move); });
    record::report(session, outcome, fmt::format(fmt::runtime(done), id));
}

}  // namespace

void analyse(Session& session) {
    RequestMove move{.to = RequestState::analysed, .on = day(session), .note = given_text(session, "note")};
    move.true_need = given_value<bool>(session, "true-need");
    move.class_name = given_text(session, "class");
    move.level = given_number(session, "level", 1, 5);
    take(session, move, "request {} is analysed");
}

void pass(Session& session) {
    RequestMove move{.to = RequestState::passed_on, .on = day(session), .note = given_text(session, "note")};
    if (const auto owner = session.given.value("owner"))
        move.owner =
            read(session.context(), [&] { return find(session.context(), session.context().nouns["staff"], *owner); });
    take(session, move, "passed request {} on to product");
}

void decide(Session& session) {
    const auto decision = given_value<Decision>(session, "decision");
    if (!decision)
        throw Error{Kind::usage, "'cs request decide' needs --decision: build, later or decline",
                    "such as --decision build --promised-for 2026-06-30"};
    RequestMove move{.to = *decision == Decision::decline ? RequestState::declined : RequestState::decided,
                     .on = day(session),
                     .note = given_text(session, "why")};
    move.decision = decision;
    move.promised_for = given_date(session, "promised-for");
    if (*decision == Decision::decline && trimmed(move.note).empty())
        throw Error{Kind::usage, "a refusal needs --why: the customer will be told",
                    "such as --why 'the law does not allow it'"};
    if (*decision == Decision::decline && move.promised_for)
        throw Error{Kind::usage, "--promised-for does not go with --decision decline", "leave it out"};
    take(session, move,
         *decision == Decision::decline ? "declined request {}; the customer is to be told"
                                        : "noted what was decided of request {}");
}

void deliver(Session& session) {
    RequestMove move{.to = RequestState::delivered, .on = day(session), .note = given_text(session, "note")};
    move.released_in = given_text(session, "released-in");
    take(session, move, "request {} is delivered; the customer is to be told");
}

void tell(Session& session) {
    auto& context = session.context();
    const auto id = given_id(session);
    std::vector<std::int64_t> accounts;
    for (const auto& name : session.given.all("account"))
        accounts.push_back(read(context, [&] { return find(context, context.nouns["account"], name); }));
    const auto outcome = record::as_usage(
        [&] { return tell_request(context, id, accounts, day(session), given_text(session, "note")); });
    record::report(session, outcome, fmt::format("noted that they know the outcome of request {}", id));
}

void ask(Session& session) {
    auto& context = session.context();
    const auto id = given_id(session);
    const auto [account, key] = read(context, [&] {
        const auto found = find(context, context.nouns["account"], session.given.operands[1]);
        return std::pair{found, label_of(context, context.nouns["account"], found)};
    });
    const auto outcome = record::as_usage([&] { return add_asker(context, id, account); });
    record::report(session, outcome, fmt::format("{} asks for request {}, too", printable(key), id));
}

}  // namespace cs::request
