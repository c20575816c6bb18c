// cs renewal lose -- what fell due will not be renewed, and why.
#include "cmd/churn/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/churn.hpp"
#include <fmt/format.h>

namespace cs::renewal {

void lose(Session& session) {
    auto& context = session.context();
    const auto loss = churn::given_loss(session, "renewal lose");
    const auto set = read(context, [&] { return find_renewal(context, session.given.operands.front()); });
    std::int64_t made = 0;
    const auto outcome = record::as_usage([&] { return lose_renewal(context, set, loss, made); });
    record::report(session, outcome,
                   fmt::format("lost what falls due on {}: churn {}; 'cs churn retro {}' keeps what it teaches",
                               to_text(set.due), made, made));
}

}  // namespace cs::renewal
