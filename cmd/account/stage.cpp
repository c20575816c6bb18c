// cs account stage KEY STAGE -- the account enters a stage of its life, on a day and for a reason.
#include "account/lifecycle.hpp"
#include "cmd/account/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::account {

void stage(Session& session) {
    auto& context = session.context();
    const auto on = given_date(session, "on").value_or(session.today);
    Stage to;
    try {
        to = Value<Stage>::parse(session.given.operands[1], context.reading());
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("STAGE");
    }
    const auto [id, key] = read(context, [&] {
        const auto found = record::operand_id(session, "account");
        return std::pair{found, label_of(context, context.nouns["account"], found)};
    });
    const auto outcome = enter_stage(context, id, to, on, given_text(session, "why"));
    record::report(session, outcome, fmt::format("moved account {} to {}, as of {}", key, name_of(to), to_text(on)));
}

}  // namespace cs::account
