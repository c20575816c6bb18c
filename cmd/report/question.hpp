/// \file question.hpp  What a report is asked, as the command line says it.
#pragma once
#include "cmd/given.hpp"
#include "report/report.hpp"

namespace cs::report {

/// "--period: …" before what was wrong with it.
template <class F> auto of_option(std::string_view option, F&& parse) {
    try {
        return parse();
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--" + std::string{option});
    }
}

/// What --period says, in the business years of cs.toml.
std::vector<Period> periods_of(Session&, const std::string& text);

/// What a report takes for --by: some groups, and perhaps months, which are its periods then.
ReportQuestion question_by(Session&, Date today, std::span<const Choice> groups, bool by_months);
ReportQuestion question_of(Session&, Date today);           ///< by what accounts have
ReportQuestion question_with_months(Session&, Date today);  ///< or by months
ReportQuestion question_by_months(Session&, Date today);    ///< by months alone: its lines are of something else
ReportQuestion question_of_people(Session&, Date today);    ///< of what somebody handles, and of no ticket
ReportQuestion question_of_tickets(Session&, Date today);

/// The report as of --as-of.
void print_report(Session&, Document (*make)(Context&, const ReportQuestion&),
                  ReportQuestion (*ask)(Session&, Date) = question_of);

}  // namespace cs::report
