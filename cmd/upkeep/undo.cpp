// cs undo [CHANGE] -- takes back the last change, or one that nothing was built upon.
#include "base/text.hpp"
#include "cmd/record/record.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "store/change_log.hpp"
#include <fmt/format.h>

namespace cs::upkeep {
namespace {

std::optional<std::int64_t> change_number(const Session& session) {
    if (session.given.operands.empty()) return std::nullopt;
    try {
        return parse_integer(session.given.operands.front());
    } catch (const Error&) {
        throw Error{Kind::usage,
                    fmt::format("{} is not the number of a change", quoted(session.given.operands.front())),
                    "'cs log' lists them"};
    }
}

}  // namespace

void undo(Session& session) {
    auto& context = session.context();
    const auto given = change_number(session);
    const auto set = read(context, [&] { return change_set(context, given ? *given : last_to_undo(context)); });
    const auto outcome = cs::undo(context, set.id);
    record::report(session, outcome, fmt::format("taken back change {}: {}", set.id, printable(set.command)));
}

}  // namespace cs::upkeep
