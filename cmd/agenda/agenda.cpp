// cs agenda -- what is late, due today and due soon, with the command that does it. A bare 'cs' is this.
#include "cmd/agenda/verbs.hpp"
#include "cmd/posting.hpp"
#include "document/calendar.hpp"
#include "store/find.hpp"

namespace cs::agenda_verb {
namespace {

/// Mail goes to everybody, unless somebody is named.
std::optional<std::int64_t> whose(Session& session, bool mailed) {
    auto& context = session.context();
    if (session.given.has("all")) return std::nullopt;
    if (const auto name = session.given.value("csm")) return find(context, context.nouns["staff"], *name);
    return mailed ? std::nullopt : find_exact(context, context.nouns["staff"], session.who);
}

std::vector<Duty> duties_asked_for(Session& session, const AgendaQuestion& question) {
    auto& context = session.context();
    return read(context, [&] {
        auto duties = agenda(context, question.staff);
        return question.changed ? new_duties(context, std::move(duties)) : duties;
    });
}

void check_options(const Arguments& given) {
    if (given.has("all") && given.has("csm"))
        throw Error{Kind::usage, "--all and --csm exclude each other", "give one of them"};
    if (given.has("retry-unknown") && !given.has("mail"))
        throw Error{Kind::usage, "--retry-unknown is for --mail", "without --mail nothing is sent"};
}

}  // namespace

void show(Session& session) {
    auto& context = session.context();
    check_options(session.given);
    const bool eml = wants_messages(session), mailed = session.given.has("mail") || eml;
    const AgendaQuestion question{read(context, [&] { return whose(session, mailed); }), session.given.has("changed")};
    if (eml) return messages(session, question);
    if (mailed && !session.dry_run) return mail(session, question);
    const auto format = session.format();
    const auto duties = duties_asked_for(session, question);
    const auto look = session.look();
    const auto document = [&] { return read(context, [&] { return agenda_document(context, duties); }); };
    switch (format) {
    case Format::ics: session.out = render_calendar(agenda_events(duties), "agenda", session.now); return;
    case Format::table:
        if (!duties.empty())
            session.out = render(document(), format, look);
        else if (look.reader)
            session.say(agenda_table(context, duties).none);
        return;
    case Format::md:
    case Format::html: session.out = render(document(), format, look); return;
    default: session.out = render(agenda_table(context, duties), format, look);
    }
}

}  // namespace cs::agenda_verb
