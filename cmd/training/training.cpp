// cs training attended, missed, reschedule, due, homework, certify, certificate, verify.
#include "handoff/training.hpp"
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/training/verbs.hpp"
#include <fmt/format.h>

namespace cs::training {
namespace {

std::int64_t the_one(Session& session) {
    return read(session.context(), [&] { return record::operand_id(session, "training"); });
}

void move(Session& session, std::string_view verb, std::string_view done) {
    auto& context = session.context();
    TrainingMove move{.verb = verb, .training = the_one(session), .on = given_date(session, "on")};
    move.score = given_number(session, "score", 0, 100);
    move.note = given_text(session, "note");
    const auto outcome = record::as_usage([&] { return cs::move(context, move); });
    record::report(session, outcome, fmt::format("{} training {}", done, move.training));
}

Certificate the_certificate(Session& session) {
    const auto& code = session.given.operands.front();
    if (auto found = find_certificate(session.context(), code)) return *found;
    throw Error{Kind::no, fmt::format("the register has no certificate {}", quoted(code)),
                "a code is like 7K2M-09QD-X4TB"};
}

}  // namespace

void attended(Session& session) { move(session, "attended", "noted who attended"); }
void missed(Session& session) { move(session, "missed", "noted as missed:"); }
void reschedule(Session& session) {
    if (!session.given.has("on")) throw Error{Kind::usage, "say when with --on DATE"};
    move(session, "reschedule", "put on another day:");
}

// What the register says stays.
void remove(Session& session) {
    auto& context = session.context();
    const auto training =
        read(context, [&] { return get<Training>(context, record::operand_id(session, "training")); });
    if (!training.certificate.empty())
        throw Error{Kind::no, fmt::format("training {} has certificate {}", training.id, training.certificate),
                    "what a certificate was given for stays; 'cs undo' takes back one that was given by mistake"};
    record::remove(session);
}

void due(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto id_of = [](const auto& ref) { return ref ? std::optional{ref->id} : std::nullopt; };
    const auto account = id_of(given_record<Account>(session, "account"));
    const auto csm = id_of(given_record<Staff>(session, "csm"));
    const auto table = read(context, [&] { return training_due(context, account, csm, audience_of(session)); });
    session.out = render(table, format, session.look());
}

void homework(Session& session) {
    auto& context = session.context();
    const auto id = the_one(session);
    const auto feature = given_record<Feature>(session, "feature");
    const auto times = given_number(session, "times", 1, 1'000'000);
    const auto by = given_date(session, "by");
    if (!feature && (times || by))
        throw Error{Kind::usage, "say what is to be used with --feature NAME", "without options the homework is shown"};
    if (!feature) {
        const auto format = session.format();
        const auto table =
            read(context, [&] { return homework_table(context, get<Training>(context, id), audience_of(session)); });
        session.out = render(table, format, session.look());
        return;
    }
    const auto last = by.value_or(add_days(session.today, 7));
    const auto outcome = record::as_usage([&] { return set_homework(context, id, *feature, times.value_or(1), last); });
    record::report(session, outcome, fmt::format("set homework of training {} until {}", id, to_text(last)));
}

void certify(Session& session) {
    auto& context = session.context();
    const auto id = the_one(session);
    std::string code;
    const auto outcome = cs::certify(context, id, code);
    record::report(session, outcome,
                   fmt::format("certified training {}: 'cs training certificate {}' shows it", id, code));
}

void certificate(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto page = read(context, [&] { return certificate_page(context, the_certificate(session)); });
    session.out = render(page, format, session.look());
}

void verify(Session& session) {
    const auto found = read(session.context(), [&] { return the_certificate(session); });
    session.say(fmt::format("{} {}, {}, {}", found.code, found.name, found.topic, to_text(found.on)));
}

}  // namespace cs::training
