// cs agenda -- what is late, due today and due soon, with the command that does it. A bare 'cs' is this.
#include "report/agenda.hpp"
#include "cmd/agenda/verbs.hpp"
#include "document/calendar.hpp"
#include "store/find.hpp"

namespace cs::agenda_verb {
namespace {

std::optional<std::int64_t> whose(Session& session) {
    auto& context = session.context();
    if (session.given.has("all")) return std::nullopt;
    if (const auto name = session.given.value("csm")) return find(context, context.nouns["staff"], *name);
    return find_exact(context, context.nouns["staff"], session.who);
}

}  // namespace

void show(Session& session) {
    auto& context = session.context();
    if (session.given.has("all") && session.given.has("csm"))
        throw Error{Kind::usage, "--all and --csm exclude each other", "give one of them"};
    const auto format = session.format();
    const auto duties = read(context, [&] { return agenda(context, whose(session)); });
    const auto look = session.look();
    switch (format) {
    case Format::ics: session.out = render_calendar(agenda_events(duties), "agenda", session.now); return;
    case Format::table:
        if (!duties.empty())
            session.out = render(agenda_document(context, duties), format, look);
        else if (look.reader)
            session.say(agenda_table(context, duties).none);
        return;
    case Format::md:
    case Format::html: session.out = render(agenda_document(context, duties), format, look); return;
    default: session.out = render(agenda_table(context, duties), format, look);
    }
}

}  // namespace cs::agenda_verb
