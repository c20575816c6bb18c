/// \file notation.hpp  How a file writes its days and numbers, where that is not how we do; said by a person, never
/// guessed.
///
/// Days      dmy 31/12/2026 · mdy 12/31/2026, both also with '-' or '.' and years of four digits · zh 2026/1/5,
///           2026.1.5, 2026年1月5日 · excel 46357, days since 1899-12-30 from 1900-03-01 on. 2026-12-31 is always read.
/// Numbers   with a decimal comma, '.' and blanks group digits by three: 1.234,56, 1 234,56.
/// Errors    Error{data}: what is not written so.
#pragma once
#include "store/fields.hpp"
#include <optional>
#include <string>
#include <string_view>

namespace cs {

enum class DayForm { ours, dmy, mdy, zh, excel };
std::optional<DayForm> parse_day_form(std::string_view name) noexcept;  ///< "dmy", "mdy", "zh", "excel"; "" is ours

struct Notation {
    DayForm days = DayForm::ours;
    bool decimal_comma = false;

    /// A cell in our own notation; the cell itself where it is neither a day nor a number.
    std::string in_ours(const FieldView&, std::string_view cell) const;
    std::string day_in_ours(std::string_view cell) const;
    /// The options under which a cell that is wrong for the field would be right: "--date-format dmy"; empty if none.
    std::string remedy(const FieldView&, std::string_view cell) const;
};

}  // namespace cs
