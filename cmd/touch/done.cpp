// cs touch done ID -- the next step that a touch named is done.
#include "account/touch.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/touch/verbs.hpp"
#include <fmt/format.h>

namespace cs::touch {

void done(Session& session) {
    auto& context = session.context();
    const auto on = given_date(session, "on").value_or(session.today);
    const auto id = read(context, [&] { return record::operand_id(session, "touch"); });
    const auto outcome = finish_next_step(context, id, on);
    record::report(session, outcome, fmt::format("marked the next step of touch {} as done", id));
}

}  // namespace cs::touch
