// cs report calibration -- whether what was forecast came true.
#include "cmd/report/question.hpp"
#include "cmd/report/verbs.hpp"
#include "report/calibration.hpp"
#include <fmt/format.h>

namespace cs::report {
namespace {

ReportQuestion question_of_past(Session& session, Date today) {
    auto question = question_of(session, today);
    if (session.given.value("period")) return question;
    const auto months = session.context().settings.integer("forecast.history_months");
    const auto from = add_days(add_months(today, -static_cast<int>(months)), 1);
    question.periods = {{fmt::format("{}..{}", to_text(from), to_text(today)), from, today}};
    return question;
}

}  // namespace

void calibration(Session& session) { print_report(session, calibration_report, question_of_past); }

}  // namespace cs::report
