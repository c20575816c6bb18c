// cs account check [KEY] -- what should be true of every account, and is not; silent and 0 when all is well.
#include "account/invariants.hpp"
#include "cmd/account/verbs.hpp"
#include "cmd/record/record.hpp"

namespace cs::account {

void check(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto broken = read(context, [&] {
        const auto id =
            session.given.operands.empty() ? std::nullopt : std::optional{record::operand_id(session, "account")};
        return broken_invariants(context, id);
    });
    session.status = broken.rows.empty() ? 0 : 1;
    if (broken.rows.empty() && format == Format::table) return;
    session.out = render(broken, format, session.look());
}

}  // namespace cs::account
