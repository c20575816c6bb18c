// cs survey due, sent -- who is to be asked now; that they were, or by mail.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/mailer.hpp"
#include "cmd/posting.hpp"
#include "cmd/record/record.hpp"
#include "cmd/survey/verbs.hpp"
#include "health/survey_mail.hpp"
#include "store/find.hpp"
#include <fmt/format.h>

namespace cs::survey {
namespace {

std::optional<SurveyKind> given_kind(Session& session) {
    const auto text = session.given.value("kind");
    if (!text) return std::nullopt;
    try {
        return Value<SurveyKind>::parse(*text, session.context().reading());
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--kind");
    }
}

WhomToAsk whom(Session& session) {
    WhomToAsk whom{given_kind(session), {}, {}};
    if (const auto csm = session.given.value("csm"))
        whom.csm = find(session.context(), session.context().nouns["staff"], *csm);
    return whom;
}

void note_held(Session& session, const DueQuestions& questions) {
    if (questions.held == 0) return;
    const Words says{"{} more would be due, but were asked something within the last {} days",
                     "另有 {} 人到期，但 {} 天内已被询问过"};
    session.note(fmt::format(fmt::runtime(says.in(session.lang)), questions.held,
                             session.context().settings.integer("survey.gap_days")));
}

std::vector<DueQuestion> named(Session& session, Date on) {
    auto& context = session.context();
    const auto kind = given_kind(session);
    const auto asked = kind ? std::vector{*kind} : asked_kinds(context.settings);
    if (asked.empty()) throw Error{Kind::usage, "survey.kinds of cs.toml names no kind", "say which: --kind nps"};
    std::vector<DueQuestion> questions;
    for (const auto& name : session.given.operands) {
        const auto id = find(context, context.nouns["contact"], name);
        for (const auto& one : questions)
            if (one.contact == id) throw Error{Kind::usage, fmt::format("{} is named twice", one.name)};
        questions.push_back(question_to(context, id, asked.front(), on));
    }
    return questions;
}

DueQuestions meant(Session& session, Date on) {
    if (!session.given.has("all")) return {named(session, on), {}, 0};
    return due_questions(session.context(), whom(session));
}

void show_mails(Session& session, const DueQuestions& questions) {
    std::vector<std::pair<std::string, std::string>> messages;
    for (const auto& one : questions.now)
        if (is_email(one.email))
            messages.emplace_back(fmt::format("{}-{}", one.contact, one.name),
                                  render_mail(question_mail(session.context(), one)));
    show_messages(session, messages);
}

std::string asked_what(const DueQuestion& one) {
    return fmt::format("{} ({}) {}", printable(one.name), one.key, name_of(one.kind));
}

void report_mails(Session& session, const QuestionsMailed& done) {
    const bool named = !session.given.has("all") && !done.sent.empty();
    if (session.around.terminal_out || named)  // cron mails whatever is printed
        session.say(fmt::format("sent {} question{}", done.sent.size(), done.sent.size() == 1 ? "" : "s"));
    for (const auto& one : done.unreachable) {
        session.note(fmt::format("{} has no address that mail could go to and was not asked", asked_what(one)));
        session.status = exit_status(Kind::no);
    }
    for (const auto& one : done.unknown) {
        session.note(fmt::format("it is not known whether {} was asked; 'cs survey sent --all --mail --retry-unknown' "
                                 "asks again, 'cs survey edit {} --sent-on DATE' if it did",
                                 asked_what(one), one.planned));
        session.status = exit_status(Kind::no);
    }
    for (const auto& [one, why] : done.failed) {
        session.note(fmt::format("{} was not asked: {}; the next run tries again", asked_what(one), why));
        session.status = exit_status(Kind::busy);
    }
}

void send(Session& session, Date on) {
    auto& context = session.context();
    if (on != session.today) throw Error{Kind::usage, "--on and --mail exclude each other", "mail goes out today"};
    const auto right = sending_right(session, "survey");
    if (!right) return;
    const auto& mailer = context.settings.texts("mail.sendmail");
    check_mailer(mailer);
    mark_interrupted_questions(context);
    const auto questions = read(context, [&] { return meant(session, on); });
    const auto deliver = [&](const std::string& recipient, const std::string& message) {
        return hand_to_mailer(mailer, recipient, message);
    };
    report_mails(session, mail_questions(context, questions, deliver,
                                         {.retry_unknown = session.given.has("retry-unknown")}));
    if (session.around.terminal_out) note_held(session, questions);  // of cron, it would be said every day of the gap
}

}  // namespace

void due(Session& session) {
    auto& context = session.context();
    const auto questions = read(context, [&] { return due_questions(context, whom(session)); });
    if (wants_messages(session)) return show_mails(session, questions);
    const auto format = session.format();
    session.out = render(due_table(context, questions), format, session.look());
    note_held(session, questions);
}

void sent(Session& session) {
    auto& context = session.context();
    const bool all = session.given.has("all");
    if (all != session.given.operands.empty())
        throw Error{Kind::usage, all ? "--all and names exclude each other" : "say who was asked",
                    "name contacts, or --all for everybody whom 'cs survey due' names"};
    if (!all && session.given.has("csm"))
        throw Error{Kind::usage, "--csm goes with --all", "contacts are named already"};
    const auto on = given_date(session, "on").value_or(session.today);
    if (session.given.has("mail") && !session.dry_run) return send(session, on);
    const auto questions = read(context, [&] { return meant(session, on); });
    const auto outcome = record::as_usage([&] { return mark_sent(context, questions.now, on); });
    const auto n = questions.now.size();
    record::report(session, outcome, fmt::format("recorded {} question{} as sent", n, n == 1 ? "" : "s"));
    note_held(session, questions);
}

}  // namespace cs::survey
