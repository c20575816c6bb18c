// cs contact leave ID -- a person left the company; perhaps somebody takes the seat.
#include "account/contact.hpp"
#include "base/text.hpp"
#include "cmd/contact/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include <fmt/format.h>

namespace cs::contact {

void leave(Session& session) {
    auto& context = session.context();
    const auto on = given_date(session, "on").value_or(session.today);
    const auto successor = given_text(session, "successor");
    const auto [id, name] = read(context, [&] {
        const auto found = record::operand_id(session, "contact");
        return std::pair{found, label_of(context, context.nouns["contact"], found)};
    });
    Departure departure;
    const auto outcome = cs::leave(context, id, on, successor, departure);
    auto done = fmt::format("noted that {} left on {}", printable(name), to_text(on));
    if (departure.successor != 0)
        done += fmt::format("; {} takes over{}", printable(successor),
                            departure.successor_is_new ? fmt::format(" as contact {}", departure.successor) : "");
    record::report(session, outcome, done);
    for (const auto& warning : departure.warnings) session.note(fmt::format("cs: {}", warning.in(session.lang)));
}

}  // namespace cs::contact
