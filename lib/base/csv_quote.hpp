/// \file csv_quote.hpp  How a value is written into a CSV file, and how a formula is kept from being born there.
///
/// Quoting    RFC 4180: a field is quoted only if it must be; quotes inside are doubled; line ends are kept as they
/// are. The guard  a spreadsheet runs a cell that begins with = + - @ TAB CR (or the full-width ＝＋－＠); one
/// apostrophe in
///            front makes it text. The guard is injective, so unguarded(guarded(x)) == x for every text x.
/// Purity     text in, text out; nothing throws.
#pragma once
#include <string>
#include <string_view>

namespace cs {

std::string csv_field(std::string_view value, char delimiter = ',');
void append_csv_field(std::string& out, std::string_view value, char delimiter = ',');

/// With an apostrophe in front if a spreadsheet could take it for a formula, or if it begins with one already. A plain
/// negative number (-5, -1200.50) and a dash alone are no formulas and stay as they are.
std::string guarded(std::string_view value);

/// The inverse: without the apostrophe that `guarded` put in front. Any other text is returned as it is.
std::string_view unguarded(std::string_view field) noexcept;

}  // namespace cs
