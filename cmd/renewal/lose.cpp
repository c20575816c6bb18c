// cs renewal lose -- what fell due will not be renewed, and why.
#include "cmd/churn/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/churn.hpp"
#include <fmt/format.h>

namespace cs::renewal {

void lose(Session& session) {
    auto& context = session.context();
    auto loss = churn::given_loss(session, "renewal lose");
    const auto set = read(context, [&] {
        const auto& said = session.given.operands.front();
        auto found = find_renewal(context, said);
        if (said != std::to_string(found.id)) check_meant(context, found);
        return found;
    });
    std::int64_t made = 0;
    const auto outcome = record::as_usage([&] {
        if (const auto lost = session.given.value("lost")) loss.lost = parse_money(*lost, set.currency);
        return lose_renewal(context, set, loss, made);
    });
    record::report(session, outcome,
                   fmt::format("lost what falls due on {}: churn {}; 'cs churn retro {}' keeps what it teaches",
                               to_text(set.due), made, made));
}

}  // namespace cs::renewal
