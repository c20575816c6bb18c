#include "base/text.hpp"
#include "base/error.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utf8proc.h>

namespace cs {

namespace {

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* buffer = nullptr;
    const auto length =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &buffer, static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner{buffer, &std::free};
    if (length < 0) return std::string{text};
    return {reinterpret_cast<const char*>(buffer), static_cast<std::size_t>(length)};
}

bool ascii(std::string_view text) noexcept {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The match form of ASCII text, in one pass: names in long lists mostly are.
std::string ascii_match_form(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool gap = false;
    for (const char c : text) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        if (!blank && gap && !result.empty()) result += ' ';
        if (!blank) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        gap = blank;
    }
    return result;
}

/// Each run of white space as one blank.
std::string blanks_folded(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool gap = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const bool blank = is_blank(next_code_point(text, at));
        if (!blank)
            result += text.substr(start, at - start);
        else if (!gap)
            result += ' ';
        gap = blank;
    }
    return result;
}

enum class Part { letter, digit, mark, ignored, other };

Part part_of(char32_t c) noexcept {
    if (c == bad_byte) return Part::other;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO: return Part::letter;
    case UTF8PROC_CATEGORY_ND: return Part::digit;
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return Part::mark;
    case UTF8PROC_CATEGORY_CF: return Part::ignored;
    default: return Part::other;
    }
}

/// Each byte that is not UTF-8 as U+FFFD, which is no letter of any script.
std::string repaired(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        append(result, c == bad_byte ? U'\uFFFD' : c);
    }
    return result;
}

bool only_digits(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();)
        if (part_of(next_code_point(text, at)) != Part::digit) return false;
    return true;
}

}  // namespace

std::string_view trimmed(std::string_view text) noexcept {
    while (!text.empty()) {
        std::size_t at = 0;
        if (!is_blank(next_code_point(text, at))) break;
        text.remove_prefix(at);
    }
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && text.size() - last < 4 && (text[last] & 0xC0) == 0x80) --last;
        std::size_t at = last;
        if (!is_blank(next_code_point(text, at)) || at != text.size()) break;
        text.remove_suffix(text.size() - last);
    }
    return text;
}

std::string nfc(std::string_view text) {
    if (ascii(text)) return std::string{text};
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string match_form(std::string_view text) {
    if (ascii(text)) return ascii_match_form(text);
    if (first_invalid_utf8(text)) return std::string{text};
    return blanks_folded(trimmed(mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD)));
}

std::string slug(std::string_view name) {
    const std::string form = match_form(repaired(name));
    std::string result;
    bool gap = false;
    for (std::size_t at = 0; at < form.size();) {
        const char32_t c = next_code_point(form, at);
        const Part part = part_of(c);
        if (part == Part::letter || part == Part::digit || (part == Part::mark && !result.empty() && !gap)) {
            if (gap && !result.empty()) result += '-';
            append(result, c);
            gap = false;
        } else if (part == Part::other)
            gap = true;
    }
    if (!result.empty() && only_digits(result)) result.insert(0, "n-");
    return nfc(result);  // what was left out may have kept a letter and its mark apart
}

bool is_slug(std::string_view text) noexcept {
    if (text.empty() || text.starts_with('-') || first_invalid_utf8(text) || only_digits(text)) return false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
        const bool invisible = category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF;
        if (is_blank(c) || invisible) return false;
    }
    return true;
}

std::string halfwidth(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const char32_t c = next_code_point(text, at);
        if (c >= 0xFF01 && c <= 0xFF5E)
            result += static_cast<char>(c - 0xFF01 + '!');
        else
            result += text.substr(start, at - start);
    }
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        const auto part = trimmed(text.substr(start, end - start));
        if (!part.empty()) parts.emplace_back(part);
        start = end + 1;
    }
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) result += separator;
        result += parts[i];
    }
    return result;
}

std::string grouped(std::string number) {
    const std::size_t first = number.starts_with('-') ? 1 : 0;
    for (auto at = std::min(number.find('.'), number.size()); at > first + 3;) number.insert(at -= 3, 1, ',');
    return number;
}

}  // namespace cs
