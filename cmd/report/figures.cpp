// cs report NAME -- figures of the whole, with what they are made of.
#include "cmd/report/question.hpp"
#include "cmd/report/verbs.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cs::report {
namespace {

/// One of the words that an option takes; the first unless said.
std::string choice_of(Session& session, std::string_view option, std::initializer_list<std::string_view> words) {
    const auto given = session.given.value(option);
    if (!given) return std::string{*words.begin()};
    if (std::ranges::find(words, *given) != words.end()) return std::string{*given};
    throw Error{Kind::usage, fmt::format("--{}: '{}' is none of {}", option, *given, fmt::join(words, ", "))};
}

ReportQuestion retention_question(Session& session, Date today) {
    auto question = question_of(session, today);
    question.winback = choice_of(session, "winback", {"lost", "count"}) == "count";
    question.chartmogul = choice_of(session, "style", {"plain", "chartmogul"}) == "chartmogul";
    return question;
}

ReportQuestion renewals_question(Session& session, Date today) {
    auto question = question_of(session, today);
    question.signings = session.given.has("signed");
    question.basis = choice_of(session, "basis", {"contract", "cash"}) == "cash" ? Basis::cash : Basis::contract;
    if (question.signings && question.basis == Basis::cash)
        throw Error{Kind::usage, "--signed and --basis cash are never mixed", "one tells what was agreed, the other what came in"};
    return question;
}

/// Of periods of one length; unless others are asked for the last twelve that have begun, or five of years.
ReportQuestion cohorts_question(Session& session, Date today) {
    auto question = question_of(session, today);
    question.each = static_cast<Grain>(of_option("each", [&] {
        const auto text = session.given.value("each").value_or("month");
        const auto found = find_choice(text, Value<Grain>::choices);
        if (!found) refuse_choice(text, Value<Grain>::choices);
        return *found;
    }));
    const auto fiscal = fiscal_year(session.context().settings);
    const int unless_said = question.each == Grain::month || question.each == Grain::quarter ? 12 : 5;
    question.periods = session.given.value("period")
                           ? of_option("period", [&] { return parts_of(question.periods, question.each, fiscal); })
                           : last_parts(today, question.each, unless_said, fiscal);
    question.ages = given_number(session, "ages", 0, 399).value_or(question.ages);
    return question;
}

/// Of what is made of months, as costs are; the last quarter that is over unless another is asked for.
ReportQuestion unit_economics_question(Session& session, Date today) {
    auto question = question_of(session, today);
    if (!session.given.value("period")) question.periods = {quarter_of(add_days(quarter_of(today).from, -1))};
    for (const auto& period : question.periods)
        if (!made_of_months(period))
            throw Error{Kind::usage, fmt::format("--period: {} is not made of months, by which costs are kept", period.name)};
    return question;
}

}  // namespace

void adoption(Session& session) { print_report(session, adoption_report, question_with_months); }
void areas(Session& session) { print_report(session, areas_report, question_by_months); }
void churn(Session& session) { print_report(session, churn_report, question_with_months); }
void cohorts(Session& session) { print_report(session, cohorts_report, cohorts_question); }
void complaints(Session& session) { print_report(session, complaints_report, question_of_people); }
void goals(Session& session) { print_report(session, goals_report); }
void health(Session& session) { print_report(session, health_report); }
void lifecycle(Session& session) { print_report(session, lifecycle_report); }
void movements(Session& session) { print_report(session, movements_report); }
void nps(Session& session) { print_report(session, nps_report, question_with_months); }
void onboarding(Session& session) { print_report(session, onboarding_report); }
void portfolio(Session& session) { print_report(session, portfolio_report); }
void renewals(Session& session) { print_report(session, renewals_report, renewals_question); }
void requests(Session& session) { print_report(session, requests_report, question_with_months); }
void retention(Session& session) { print_report(session, retention_report, retention_question); }
void reviews(Session& session) { print_report(session, reviews_report); }
void survival(Session& session) { print_report(session, survival_report); }
void support(Session& session) { print_report(session, support_report, question_by_months); }
void targets(Session& session) { print_report(session, targets_report); }
void tickets(Session& session) { print_report(session, tickets_report, question_of_tickets); }
void unit_economics(Session& session) { print_report(session, unit_economics_report, unit_economics_question); }
void usage(Session& session) { print_report(session, usage_report, question_with_months); }

}  // namespace cs::report
