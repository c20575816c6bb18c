// cs ticket assign, tag, merge, events -- who answers a ticket, what it is about, and what others know of it.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/intake/verbs.hpp"
#include "cmd/record/record.hpp"
#include "cmd/ticket/verbs.hpp"
#include "store/find.hpp"
#include "ticket/moves.hpp"
#include <fmt/format.h>

namespace cs::ticket {

void assign(Session& session) {
    auto& context = session.context();
    const auto& who = session.given.operands[1];
    const auto [id, staff, handle] = read(context, [&] {
        const auto found = find(context, context.nouns["staff"], who);
        return std::tuple{record::operand_id(session, "ticket"), found,
                          label_of(context, context.nouns["staff"], found)};
    });
    const auto outcome = assign_ticket(context, id, staff, given_text(session, "why"));
    record::report(session, outcome, fmt::format("gave ticket {} to {}", id, printable(handle)));
}

void tag(Session& session) {
    auto& context = session.context();
    const auto& words = session.given.operands;
    const Tagging tagging{session.given.value("area"),
                          session.given.value("function"),
                          {words.begin() + 1, words.end()},
                          session.given.all("drop")};
    if (!tagging.area && !tagging.function && tagging.add.empty() && tagging.drop.empty())
        throw Error{Kind::usage, "'cs ticket tag' needs a TAG, --area, --function or --drop",
                    "such as: cs ticket tag 7 --area stock vip"};
    const auto id = read(context, [&] { return record::operand_id(session, "ticket"); });
    const auto outcome = tag_ticket(context, id, tagging);
    record::report(session, outcome, fmt::format("tagged ticket {}", id));
}

void merge(Session& session) {
    auto& context = session.context();
    const auto [id, into] = read(context, [&] {
        return std::pair{record::operand_id(session, "ticket"),
                         find(context, context.nouns["ticket"], session.given.operands[1])};
    });
    const auto outcome = merge_tickets(context, id, into);
    record::report(session, outcome, fmt::format("merged ticket {} into ticket {}", id, into));
}

void events(Session& session) {
    session.noun = &session.context().nouns["ticket_event"];
    intake::import_noun(session);
}

}  // namespace cs::ticket
