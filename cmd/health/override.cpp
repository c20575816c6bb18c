// cs health override -- a score or a grade in place of the computed one, for a reason and until a day.
#include "cmd/given.hpp"
#include "cmd/health/verbs.hpp"
#include "cmd/record/record.hpp"
#include "health/health.hpp"
#include "health/scale.hpp"
#include <fmt/format.h>

namespace cs::health {
namespace {

OverrideWish wish_of(Session& session) {
    OverrideWish wish;
    const auto until = given_date(session, "until");
    if (!until) throw Error{Kind::usage, "--until: missing", "an override ends by itself: --until +30d"};
    wish.until = *until;
    wish.why = given_text(session, "why");
    wish.grade = given_text(session, "grade");
    if (const auto score = session.given.value("score")) {
        try {
            wish.score = fixed_point(*score, 2);
        } catch (const Error& e) {
            throw e.as(Kind::usage).about("--score");
        }
    }
    return wish;
}

}  // namespace

void override_(Session& session) {
    auto& context = session.context();
    const auto [id, key] = read(context, [&] {
        const auto found = record::operand_id(session, "account");
        return std::pair{found, label_of(context, context.nouns["account"], found)};
    });
    if (session.given.has("lift"))
        return record::report(session, lift_override(context, id), fmt::format("lifted the override of {}", key));
    const auto wish = wish_of(session);
    const auto outcome = record::as_usage([&] { return override_health(context, id, wish); });
    record::report(session, outcome, fmt::format("overrode the health of {} until {}", key, to_text(wish.until)));
}

}  // namespace cs::health
