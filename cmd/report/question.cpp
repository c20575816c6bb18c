#include "cmd/report/question.hpp"
#include <algorithm>

namespace cs::report {
namespace {

constexpr Choice months{"month", {"month", "月"}};

}  // namespace

std::vector<Period> periods_of(Session& session, const std::string& text) {
    return of_option("period", [&] { return parse_periods(text, fiscal_year(session.context().settings)); });
}

ReportQuestion question_by(Session& session, Date today, std::span<const Choice> groups, bool by_months) {
    ReportQuestion question;
    const auto format = session.format();
    question.labels = format == Format::table || format == Format::md || format == Format::html;
    question.lang = session.context().lang;
    question.rows = session.given.has("rows");
    const auto period = session.given.value("period");
    question.periods = period ? periods_of(session, *period) : std::vector{quarter_of(today)};
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
        question.periods = of_option("period", [&] { return months_of(question.periods); });
    else
        question.by = static_cast<GroupBy>(i);
    return question;
}

ReportQuestion question_of(Session& session, Date today) { return question_by(session, today, account_groups, false); }
ReportQuestion question_with_months(Session& session, Date today) {
    return question_by(session, today, account_groups, true);
}
ReportQuestion question_by_months(Session& session, Date today) { return question_by(session, today, {}, true); }
ReportQuestion question_of_people(Session& session, Date today) {
    return question_by(session, today, account_groups_and_person, true);
}
ReportQuestion question_of_tickets(Session& session, Date today) {
    return question_by(session, today, Value<GroupBy>::choices, true);
}

void print_report(Session& session, Document (*make)(Context&, const ReportQuestion&),
                  ReportQuestion (*ask)(Session&, Date)) {
    const auto format = session.format();
    auto context = session.context();
    context.today = given_date(session, "as-of").value_or(session.today);
    const auto question = ask(session, context.today);
    const auto document = read(context, [&] { return make(context, question); });
    session.out = render(document, format, session.look());
}

}  // namespace cs::report
