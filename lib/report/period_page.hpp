/// \file period_page.hpp  A closed period on a page: what was frozen, what of it would come out otherwise today, and why.
#pragma once
#include "figures/restatement.hpp"
#include "report/report.hpp"

namespace cs {

struct PeriodQuestion {
    GroupBy by = GroupBy::none;  ///< csm, segment or level, as they were frozen
    bool rows = false;           ///< every frozen row, and every changed one
    bool labels = false;         ///< for a reader
};
Document period_page(Context&, const ClosedPeriod&, const PeriodQuestion&);

/// The figures of closed periods that are others today; `restated`: there is one, or rows that are not what was closed.
Document period_check(Context&, const std::vector<ClosedPeriod>&, bool labels, bool& restated);

/// Figures and parts that differ, in a table: with the period first where several are told of.
Table restated_table(const std::vector<Restatement>&, bool with_period, bool labels, Lang);

/// A footnote under a report of a period that is closed as of the report's day: by whom and when, and which of these figures
/// of today, by the names of period_figures(), are not what was closed.
using TodaysFigures = std::vector<std::pair<std::string_view, Cell>>;
void add_closing_note(Document&, Context&, const Period&, const TodaysFigures&);

}  // namespace cs
