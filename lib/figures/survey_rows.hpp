/// \file survey_rows.hpp  The questions and answers that a report is about, read once.
#pragma once
#include "figures/columns.hpp"
#include "figures/survey_figures.hpp"

namespace cs {

/// One survey as it stood at the close of the report's day: an answer that came later is none yet.
struct SurveyRow {
    std::int64_t id = 0, contact = 0;
    SurveyKind kind = SurveyKind::nps;
    std::string account, account_name, name, csm, group;
    std::optional<Date> sent_on, answered_on;
    std::int64_t score = 0;  ///< if it is answered
};
/// Of NPS, CSAT and CES, those that were sent or answered from `from` to `to`; by account, contact and number. One
/// statement.
std::vector<SurveyRow> survey_rows(Context&, Date from, Date to, GroupBy);

/// A survey as a period has it: sent in it, answered in it, or both.
struct SurveyEntry {
    std::size_t period, row;  ///< places in the question's periods and in the rows
    bool asked, counted;      ///< sent in the period; its answer is its person's latest one in the period
};
/// By kind, period and group; the figures of all stand under no group.
using SurveyKey = std::tuple<SurveyKind, std::size_t, std::optional<std::string>>;
struct SurveyCounts {
    std::map<SurveyKey, SurveyFigures> figures;
    std::vector<SurveyEntry> entries;  ///< by period, then row
};
/// Scores: of each person the latest answer in a period. Asked: what was sent in a period; replied: what of that is
/// answered, whenever; `answer_days`: for how long an answer may still come. Pure.
SurveyCounts count_surveys(const std::vector<SurveyRow>&, const std::vector<Period>&, bool by_group, Date today,
                           std::int64_t answer_days);

}  // namespace cs
