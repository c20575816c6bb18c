// cs report NAME -- figures of the whole, with what they are made of.
#include "report/report.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/report/verbs.hpp"
#include "report/monthly_usage.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

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

FiscalYear fiscal_year(Session& session) {
    const auto& settings = session.context().settings;
    return {static_cast<int>(settings.integer("fiscal.start_month")), settings.text("fiscal.label") == "start"};
}

ReportQuestion question_of(Session& session, Date today) {
    ReportQuestion question;
    const auto format = session.format();
    question.labels = format == Format::table || format == Format::md || format == Format::html;
    question.rows = session.given.has("rows");
    if (const auto by = session.given.value("by"); by && *by != "month")
        question.by = of_option("by", [&] { return Value<GroupBy>::parse(*by, session.context().reading()); });
    const auto period = session.given.value("period");
    question.periods = period ? of_option("period", [&] { return parse_periods(*period, fiscal_year(session)); })
                              : std::vector{quarter_of(today)};
    return question;
}

/// Of a report that takes --by month: its periods are months, and it groups by nothing else.
ReportQuestion question_with_months(Session& session, Date today) try {
    auto question = question_of(session, today);
    if (session.given.value("by") == "month") question.periods = months_of(question.periods);
    return question;
} catch (const Error& e) {
    if (!e.message().starts_with("--by")) throw;
    throw Error{e.kind(), e.message() + ", month", e.hint()};
}

/// One of the words that an option takes.
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

/// Of months only; the last twelve that have begun unless others are asked for.
ReportQuestion cohorts_question(Session& session, Date today) {
    auto question = question_of(session, today);
    if (!session.given.value("period"))
        question.periods = {{"", add_months(add_days(end_of_month(today), 1), -12), end_of_month(today)}};
    question.periods = months_of(question.periods);
    question.ages = given_number(session, "ages", 0, 399).value_or(question.ages);
    return question;
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

}  // namespace

void adoption(Session& session) { print(session, adoption_report, question_with_months); }
void cohorts(Session& session) { print(session, cohorts_report, cohorts_question); }
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
void movements(Session& session) { print(session, movements_report); }
void nps(Session& session) { print(session, nps_report, question_with_months); }
void goals(Session& session) { print(session, goals_report); }
void health(Session& session) { print(session, health_report); }
void lifecycle(Session& session) { print(session, lifecycle_report); }
void onboarding(Session& session) { print(session, onboarding_report); }
void portfolio(Session& session) { print(session, portfolio_report); }
void renewals(Session& session) { print(session, renewals_report); }
void retention(Session& session) { print(session, retention_report, retention_question); }
void usage(Session& session) { print(session, usage_report, question_with_months); }

}  // namespace cs::report
