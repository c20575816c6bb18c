// cs goal show ID -- a goal on one page, with what to type next.
#include "account/goal.hpp"
#include "cmd/given.hpp"
#include "cmd/goal/verbs.hpp"
#include "cmd/record/record.hpp"

namespace cs::goal {

void show(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto page =
        read(context, [&] { return goal_page(context, record::operand_id(session, "goal"), audience_of(session)); });
    session.out = render(page, format, session.look());
}

}  // namespace cs::goal
