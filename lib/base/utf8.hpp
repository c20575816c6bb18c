/// \file utf8.hpp  Code points of UTF-8 text, read strictly.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace cs {

/// Stands for one byte that is part of no valid sequence.
inline constexpr char32_t bad_byte = 0xFFFFFFFF;

/// The code point at `at`, which moves past it; `bad_byte` (and one byte on) for overlong forms, surrogates, values
/// above U+10FFFF and everything else that is not UTF-8. Needs at < text.size().
char32_t next_code_point(std::string_view text, std::size_t& at) noexcept;

/// What is written where a byte makes no sense.
inline constexpr char32_t replacement_character = 0xFFFD;
std::string valid_utf8(std::string_view);  ///< each bad byte replaced by the replacement character

void append(std::string& text, char32_t code_point);  ///< needs a valid code point

bool is_blank(char32_t) noexcept;  ///< white space in any script, NBSP and U+3000 included

/// Whether every byte is printable ASCII, the case worth a short cut.
bool plain_ascii(std::string_view) noexcept;

}  // namespace cs
