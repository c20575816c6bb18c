// cs contract pause, resume -- some time without service; the end moves by as much.
#include "account/contract.hpp"
#include "cmd/contract/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::contract {

void pause(Session& session) {
    auto& context = session.context();
    const auto from = given_date(session, "from").value_or(session.today);
    const auto to = given_date(session, "to");
    const auto id = read(context, [&] { return record::operand_id(session, "contract"); });
    std::optional<Date> ends;
    const auto outcome = record::as_usage([&] { return cs::pause(context, id, from, to, ends); });
    const auto until = to ? fmt::format(" to {}", to_text(*to)) : std::string{};
    const auto end = to && ends ? fmt::format(": it ends on {}", to_text(*ends)) : std::string{};
    record::report(session, outcome, fmt::format("paused contract {} from {}{}{}", id, to_text(from), until, end));
}

void resume(Session& session) {
    auto& context = session.context();
    const auto on = given_date(session, "on").value_or(session.today);
    const auto id = read(context, [&] { return record::operand_id(session, "contract"); });
    std::optional<Date> ends;
    const auto outcome = record::as_usage([&] { return cs::resume(context, id, on, ends); });
    const auto end = ends ? fmt::format(": it ends on {}", to_text(*ends)) : std::string{};
    record::report(session, outcome, fmt::format("resumed contract {} on {}{}", id, to_text(on), end));
}

}  // namespace cs::contract
