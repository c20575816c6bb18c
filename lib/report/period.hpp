/// \file period.hpp  The months, quarters and years that a report is about.
#pragma once
#include "base/date.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct Period {
    std::string name;  ///< 2026, 2026Q3, 2026-03
    Date from, to;     ///< both within it
    bool operator==(const Period&) const = default;
};

/// `2026`, `2026Q3`, `2026-03`, or a row of them, `2025Q1..2026Q2`, at most 400. Error{data} that says what was
/// expected.
std::vector<Period> parse_periods(std::string_view text);
Period quarter_of(Date);
/// The months that some periods are made of.
std::vector<Period> months_of(const std::vector<Period>&);

}  // namespace cs
