// cs report NAME -- figures of the whole, with what they are made of.
#include "report/report.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include "cmd/given.hpp"
#include "cmd/holidays.hpp"
#include "cmd/project.hpp"
#include "cmd/record/record.hpp"
#include "cmd/report/verbs.hpp"
#include "report/forecast.hpp"
#include "report/archive.hpp"
#include "report/monthly_usage.hpp"
#include <fmt/format.h>

namespace cs::report {
namespace {

/// "--period: …" before what was wrong with it.
template <class F> auto of_option(std::string_view option, F&& parse) {
    try {
        return parse();
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--" + std::string{option});
    }
}

std::vector<Period> periods_of(Session& session, const std::string& text) {
    const auto& settings = session.context().settings;
    const FiscalYear fiscal{static_cast<int>(settings.integer("fiscal.first_month")),
                            settings.text("fiscal.named_by") != "start"};
    return of_option("period", [&] { return parse_periods(text, fiscal); });
}

ReportQuestion question_of(Session& session, Date today) {
}

constexpr Choice months{"month", {"month", "月"}};

/// What a report takes for --by: some groups, and perhaps months, which are its periods then.
ReportQuestion question_by(Session& session, Date today, std::span<const Choice> groups, bool by_months) {
    ReportQuestion question;
    const auto format = session.format();
    question.labels = format == Format::table || format == Format::md || format == Format::html;
    question.rows = session.given.has("rows");
    const auto period = session.given.value("period");
    question.periods = period ? periods_of(session, *period) : std::vector{quarter_of(today)};
    return question;
}

/// Of a report that takes --by month: its periods are months, and it groups by nothing else.
ReportQuestion question_with_months(Session& session, Date today) try {
    auto question = question_of(session, today);
    if (session.given.value("by") == "month")
        question.periods = of_option("period", [&] { return months_of(question.periods); });
    return question;
} catch (const Error& e) {
    if (!e.message().starts_with("--by")) throw;
    throw Error{e.kind(), e.message() + ", month", e.hint()};
    question.periods =
        period ? of_option("period", [&] { return parse_periods(*period); }) : std::vector{quarter_of(today)};
    const auto by = session.given.value("by");
    if (!by) return question;
    std::vector<Choice> choices{groups.begin(), groups.end()};
    if (by_months) choices.push_back(months);
    const auto i = of_option("by", [&] {
        const auto found = find_choice(*by, choices);
        if (!found) refuse_choice(*by, choices);
        return *found;
    });
    if (i == groups.size())
        question.periods = months_of(question.periods);
    else
        question.by = static_cast<GroupBy>(i);
    return question;
}

ReportQuestion question_of(Session& session, Date today) { return question_by(session, today, account_groups, false); }
ReportQuestion question_with_months(Session& session, Date today) {
    return question_by(session, today, account_groups, true);
}
/// Whose lines are of something else.
ReportQuestion question_by_months(Session& session, Date today) { return question_by(session, today, {}, true); }
/// Of what somebody handles, and of no ticket.
ReportQuestion question_of_people(Session& session, Date today) {
    return question_by(session, today, account_groups_and_person, true);
}
ReportQuestion question_of_tickets(Session& session, Date today) {
    return question_by(session, today, Value<GroupBy>::choices, true);
}

void print(Session& session, Document (*make)(Context&, const ReportQuestion&),
           ReportQuestion (*ask)(Session&, Date) = question_of) {
    const auto format = session.format();
    auto context = session.context();
    context.today = given_date(session, "as-of").value_or(session.today);
    const auto question = ask(session, context.today);
    const auto document = read(context, [&] { return make(context, question); });
    session.out = render(document, format, session.look());
}

/// A document of one account's archive.
void print_archive(Session& session, Document (*make)(Context&, std::int64_t account)) {
    const auto format = session.format();
    auto& context = session.context();
    const auto document = read(context, [&] { return make(context, record::operand_id(session, "account")); });
    session.out = render(document, format, session.look());
}

}  // namespace

void areas(Session& session) { print(session, areas_report, question_by_months); }
void complaints(Session& session) { print(session, complaints_report, question_of_people); }
void adoption(Session& session) { print(session, adoption_report, question_with_months); }
void confirmation(Session& session) { print_archive(session, confirmation_form); }
void current_state(Session& session) { print_archive(session, cs::current_state); }
void handoff_form(Session& session) { print_archive(session, cs::handoff_form_of); }
void monthly_usage(Session& session) {
    const auto format = session.format();
    auto& context = session.context();
    const auto text = session.given.value("period");
    const auto document = read(context, [&] {
        const auto account = record::operand_id(session, "account");
        if (!text) return cs::monthly_usage(context, account, last_month(session.today));
        return of_option("period", [&] {
            const auto periods = parse_periods(*text);
            if (periods.size() > 1) throw Error{Kind::data, "one month at a time", "such as 2026-03"};
            return cs::monthly_usage(context, account, periods.front());
        });
    });
    session.out = render(document, format, session.look());
}
void churn(Session& session) { print(session, churn_report, question_with_months); }
void forecast(Session& session) {
    const auto format = session.format();
    const auto target = given_money(session, "target");
    auto context = session.context();
    context.today = given_date(session, "as-of").value_or(session.today);
    const auto question = question_with_months(session, context.today);
    const auto document = read(context, [&] { return forecast_report(context, question, target); });
    session.out = render(document, format, session.look());
}
void nps(Session& session) { print(session, nps_report, question_with_months); }
void goals(Session& session) { print(session, goals_report); }
void health(Session& session) { print(session, health_report); }
void lifecycle(Session& session) { print(session, lifecycle_report); }
void onboarding(Session& session) { print(session, onboarding_report); }
void portfolio(Session& session) { print(session, portfolio_report); }
void renewals(Session& session) { print(session, renewals_report); }
void reviews(Session& session) { print(session, reviews_report); }
void training_followup(Session& session) { print_archive(session, cs::training_followup); }
void requests(Session& session) { print(session, requests_report, question_with_months); }
void sla(Session& session) {
    const auto path = session.given.value("policy");
    if (!path) return print(session, sla_report, question_of_tickets);
    auto text = file_text(*path);
    if (!text)
        throw Error{Kind::missing, fmt::format("there is no file '{}'", printable(*path)),
                    "it holds the [support] tables of cs.toml that are to be other"};
    const Project other{session.project->directory,
                        settings_with(session.around, *session.project, {*path, std::move(*text), true}), {}};
    const auto format = session.format();
    auto now = session.context();
    now.today = given_date(session, "as-of").value_or(session.today);
    Context then{now.engine, now.nouns, other.settings, now.today, now.now, now.who, now.command, now.lang, now.dry_run,
                 [&other] { return holidays_of(other); }};
    const auto question = question_of_tickets(session, now.today);
    const auto document = read(now, [&] { return sla_policy_report(now, then, question); });
    session.out = render(document, format, session.look());
}
void support(Session& session) { print(session, support_report, question_by_months); }
void tickets(Session& session) { print(session, tickets_report, question_of_tickets); }
void usage(Session& session) { print(session, usage_report, question_with_months); }

}  // namespace cs::report
