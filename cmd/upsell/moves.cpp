// cs upsell candidates, propose, win, lose -- from a reason to a contract line.
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/upsell/verbs.hpp"
#include "renewal/upsell.hpp"
#include <fmt/format.h>

namespace cs::upsell {
namespace {

Upsell meant(Session& session) {
    auto& context = session.context();
    return read(context, [&] { return get<Upsell>(context, record::operand_id(session, "upsell")); });
}

}  // namespace

void candidates(Session& session) {
    auto& context = session.context();
    const auto csm = given_record<Staff>(session, "csm");
    print(session, [&] {
        return upsell_candidates(context, csm ? std::optional{csm->id} : std::nullopt,
                                 audience_of(session) == Audience::person);
    });
}

void propose(Session& session) {
    const auto upsell = meant(session);
    const auto day = given_date(session, "on").value_or(session.today);
    const auto outcome = propose_upsell(session.context(), upsell.id, day, given_text(session, "anyway"));
    record::report(session, outcome, fmt::format("proposed upsell {} to {}", upsell.id, upsell.account.name));
}

void win(Session& session) {
    auto& context = session.context();
    const auto upsell = meant(session);
    WonUpsell won{given_date(session, "on").value_or(session.today), session.today};
    won.starts = given_date(session, "starts").value_or(won.on);
    if (const auto money = given_money(session, "amount")) {
        if (money->currency != upsell.currency)
            throw Error{Kind::usage, fmt::format("--amount: upsell {} is in {}", upsell.id, upsell.currency.code())};
        won.amount = Minor{money->minor};
    }
    std::int64_t line = 0;
    const auto outcome = record::as_usage([&] { return win_upsell(context, upsell.id, won, line); });
    record::report(session, outcome, fmt::format("won upsell {}: contract {}", upsell.id, line));
    if (session.dry_run) return;
    const auto contract = read(context, [&] { return get<Contract>(context, line); });
    session.say(fmt::format("{} from {} to {}", to_text(Money{contract.amount.value, contract.currency}),
                            to_text(contract.starts), to_text(*contract.ends)));
}

void lose(Session& session) {
    const auto upsell = meant(session);
    const auto day = given_date(session, "on").value_or(session.today);
    const auto outcome = lose_upsell(session.context(), upsell.id, day, given_text(session, "why"));
    record::report(session, outcome, fmt::format("lost upsell {} to {}", upsell.id, upsell.account.name));
}

}  // namespace cs::upsell
