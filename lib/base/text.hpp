/// \file text.hpp  What must be known of human text: validity, width on a terminal, form for matching, safety.
///
/// All text is UTF-8. Widths are terminal cells by grapheme (utf8proc): 2 for East Asian wide and emoji.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

std::optional<std::size_t> first_invalid_utf8(std::string_view) noexcept;  ///< byte offset of the first bad sequence
std::size_t code_points(std::string_view) noexcept;                        ///< of valid UTF-8

std::string_view trimmed(std::string_view) noexcept;  ///< without white space at both ends, U+3000 and NBSP included
std::string nfc(std::string_view);                    ///< text that is not UTF-8 comes back as it is
/// The form in which names are compared: NFC, case-folded, trimmed, inner white space folded to one blank. Text that is
/// not UTF-8 comes back as it is.
std::string match_form(std::string_view);
/// A key made from a name: match form, letters and digits of any script kept, the rest one '-'; never empty for a name
/// that has a letter or digit. 'Acme Dental (North)' -> acme-dental-north, '重庆仁心' -> 重庆仁心. A name of digits
/// alone gets 'n-' before it, since a bare number is no key.
std::string slug(std::string_view name);
/// What an account's key may be: not empty, no blanks, no control or format characters, no leading '-',
/// not only digits.
bool is_slug(std::string_view) noexcept;

std::size_t width(std::string_view) noexcept;          ///< terminal cells of printable text; a bad byte counts 1
std::string cut(std::string_view, std::size_t cells);  ///< at most `cells` wide; '...' marks what is left out
std::string padded(std::string_view, std::size_t cells, bool right = false);
std::vector<std::string> wrapped(std::string_view,
                                 std::size_t cells);  ///< lines; breaks at blanks, and between CJK characters

/// Safe on a terminal: C0, DEL, C1, bidi controls and invalid bytes are shown as \x1b or <U+202E>; '\n' is kept only if
/// asked.
std::string printable(std::string_view, bool keep_newlines = false);

/// What somebody typed, as messages name it: in single quotes, printable, at most 60 cells.
std::string quoted(std::string_view);

std::string halfwidth(std::string_view);  ///< full-width forms of ASCII (０-９Ａ-Ｚ：) as ASCII, for hints
std::string grouped(std::string number);  ///< -1234567.89 as -1,234,567.89

std::vector<std::string> split(std::string_view, char separator);  ///< trimmed parts, empty parts left out
std::string join(const std::vector<std::string>&, std::string_view separator);

}  // namespace cs
