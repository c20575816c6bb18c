// cs contact attitude ID N -- how a person thinks of us.
#include "account/contact.hpp"
#include "base/text.hpp"
#include "cmd/contact/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::contact {

void attitude(Session& session) {
    auto& context = session.context();
    std::int64_t n = 0;
    try {
        n = parse_integer(session.given.operands[1]);
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("N");
    }
    const auto [id, name] = read(context, [&] {
        const auto found = record::operand_id(session, "contact");
        return std::pair{found, label_of(context, context.nouns["contact"], found)};
    });
    const auto outcome = record::as_usage([&] { return judge_attitude(context, id, n, given_text(session, "why")); });
    record::report(session, outcome, fmt::format("noted the attitude of {}: {}", printable(name), n));
}

}  // namespace cs::contact
