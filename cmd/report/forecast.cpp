// cs report forecast -- how much of what falls due will be renewed.
#include "cmd/report/question.hpp"
#include "cmd/report/verbs.hpp"
#include "report/forecast.hpp"

namespace cs::report {

void forecast(Session& session) {
    const auto format = session.format();
    const auto target = given_money(session, "target");
    auto context = session.context();
    context.today = given_date(session, "as-of").value_or(session.today);
    const auto question = question_with_months(session, context.today);
    const auto document = read(context, [&] { return forecast_report(context, question, target); });
    session.out = render(document, format, session.look());
}

}  // namespace cs::report
