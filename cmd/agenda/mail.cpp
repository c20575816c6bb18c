// cs agenda --mail -- made for cron: to each person what is due, once a day.
#include "agenda/agenda_mail.hpp"
#include "cmd/agenda/verbs.hpp"
#include "cmd/mailer.hpp"
#include "cmd/posting.hpp"
#include <fmt/format.h>

namespace cs::agenda_verb {
namespace {

void report(Session& session, const AgendaMailed& done) {
    for (const auto& letter : done.sent)
        if (session.around.terminal_out) session.say(fmt::format("{} got the agenda", letter.to.person));
    for (const auto& letter : done.unknown) {
        session.note(fmt::format("it is not known whether {} got the agenda; 'cs agenda --mail --retry-unknown' sends "
                                 "it again",
                                 letter.to.person));
        session.status = exit_status(Kind::no);
    }
    for (const auto& [letter, why] : done.failed) {
        session.note(fmt::format("{} did not get the agenda: {}; the next run tries again", letter.to.person, why));
        session.status = exit_status(Kind::busy);
    }
}

}  // namespace

void messages(Session& session, const AgendaQuestion& question) {
    auto& context = session.context();
    std::vector<std::pair<std::string, std::string>> all;
    read(context, [&] {
        for (const auto& letter : agenda_letters(context, question))
            all.emplace_back(letter.to.person, render_mail(agenda_mail(context, letter)));
        return 0;
    });
    show_messages(session, all);
}

void mail(Session& session, const AgendaQuestion& question) {
    auto& context = session.context();
    const auto right = sending_right(session, "agenda");
    if (!right) return;
    const auto& mailer = context.settings.texts("mail.sendmail");
    check_mailer(mailer);
    const auto deliver = [&](const std::string& recipient, const std::string& message) {
        return hand_to_mailer(mailer, recipient, message);
    };
    report(session, mail_agenda(context, question, deliver,
                                {.retry_unknown = session.given.has("retry-unknown")}));
}

}  // namespace cs::agenda_verb
