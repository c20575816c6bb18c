// cs contract notice, end -- the customer, or we, will not go on.
#include "account/contract.hpp"
#include "cmd/contract/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::contract {

void notice(Session& session) {
    auto& context = session.context();
    const auto on = given_date(session, "on").value_or(session.today);
    const auto id = read(context, [&] { return record::operand_id(session, "contract"); });
    const auto outcome = record::as_usage([&] { return give_notice(context, id, on); });
    record::report(session, outcome, fmt::format("noted the notice of contract {}, given on {}", id, to_text(on)));
}

void end(Session& session) {
    auto& context = session.context();
    const auto on = given_date(session, "on");
    if (!on)
        throw Error{Kind::usage, "'cs contract end' needs --on: the first day without service",
                    "such as --on 2026-05-01"};
    const auto id = read(context, [&] { return record::operand_id(session, "contract"); });
    const auto outcome = record::as_usage([&] { return end_early(context, id, *on, given_text(session, "why")); });
    record::report(session, outcome, fmt::format("ended contract {} on {}", id, to_text(*on)));
}

}  // namespace cs::contract
