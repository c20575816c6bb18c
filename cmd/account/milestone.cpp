// cs account milestone KEY NAME -- the account has reached a milestone of its first year.
#include "account/milestones.hpp"
#include "cmd/account/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::account {

void milestone(Session& session) {
    auto& context = session.context();
    Milestone reached;
    reached.name = session.given.operands[1];
    reached.on = given_date(session, "on").value_or(session.today);
    reached.note = given_text(session, "note");
    const auto key = read(context, [&] {
        reached.account = {record::operand_id(session, "account"), {}};
        return label_of(context, context.nouns["account"], reached.account.id);
    });
    const auto outcome = reach(context, reached);
    record::report(session, outcome, fmt::format("{} has reached {}, on {}", key, reached.name, to_text(reached.on)));
}

}  // namespace cs::account
