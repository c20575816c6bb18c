/// \file period.hpp  The months, quarters and years that a report is about.
#pragma once
#include "base/date.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct Period {
    std::string name;  ///< 2026, 2026Q3, 2026-03, 2026-W10, FY2026, FY2026Q1, 2025-07-01..2026-06-30
    Date from, to;     ///< both within it
    bool operator==(const Period&) const = default;
};

/// A business year of twelve months; metrics.md §5.
struct FiscalYear {
    int first_month = 1;           ///< 1 to 12
    bool named_by_its_end = true;  ///< by the calendar year in which it ends; else in which it begins
};

/// `2026`, `2026Q3`, `2026-03`, the ISO week `2026-W10`, `FY2026` and `FY2026Q1` of the business year, or a row of
/// them, `2025Q1..2026Q2`, at most 400; or one span of days, both in it, `2025-07-01..2026-06-30`. Error{data} that says
/// what was expected.
std::vector<Period> parse_periods(std::string_view text, const FiscalYear& = {});
Period quarter_of(Date);
/// The months that some periods are made of. Error{data} for weeks: they are not made of months.
std::vector<Period> months_of(const std::vector<Period>&);

/// Whether it begins with a month and ends with one.
bool made_of_months(const Period&) noexcept;

/// Periods of one length, which follow each other without a gap.
enum class Grain { month, quarter, year, fiscal_year };
/// Those of the grain that some periods are made of. Error{data} for a period that is not made of whole ones.
std::vector<Period> parts_of(const std::vector<Period>&, Grain, const FiscalYear&);
/// The last so many that have begun by a day, ascending.
std::vector<Period> last_parts(Date today, Grain, int count, const FiscalYear&);

}  // namespace cs
