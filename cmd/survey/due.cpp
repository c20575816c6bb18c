// cs survey due, sent -- who is to be asked now, and that they were.
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/survey/verbs.hpp"
#include "health/survey_due.hpp"
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

}  // namespace

void due(Session& session) {
    const auto format = session.format();
    auto& context = session.context();
    const auto questions = read(context, [&] { return due_questions(context, whom(session)); });
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
    const auto questions = read(context, [&] {
        if (!all) return DueQuestions{named(session, on), 0};
        return due_questions(context, whom(session));
    });
    const auto outcome = record::as_usage([&] { return mark_sent(context, questions.now, on); });
    const auto n = questions.now.size();
    record::report(session, outcome, fmt::format("recorded {} question{} as sent", n, n == 1 ? "" : "s"));
    note_held(session, questions);
}

}  // namespace cs::survey
