#include "base/utf8.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <array>
#include <cstring>
#include <utf8proc.h>

namespace cs {

char32_t next_code_point(std::string_view text, std::size_t& at) noexcept {
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at;
    if (*bytes < 0x80) return ++at, *bytes;
    utf8proc_int32_t code_point = 0;
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - at), &code_point);
    if (length <= 0) return ++at, bad_byte;
    at += static_cast<std::size_t>(length);
    return static_cast<char32_t>(code_point);
}

void append(std::string& text, char32_t code_point) {
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto length = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes.data());
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

std::string valid_utf8(std::string_view text) {
    std::string result;
    while (const auto bad = first_invalid_utf8(text)) {
        result += text.substr(0, *bad);
        append(result, replacement_character);
        text.remove_prefix(*bad + 1);
    }
    return result.append(text);
}

bool is_blank(char32_t c) noexcept {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    if (c == bad_byte) return false;
    if (c == 0x85) return true;
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

bool plain_ascii(std::string_view text) noexcept {
    bool plain = true;  // without leaving early, many bytes at once: nearly all texts are plain
    for (const char c : text) plain &= c >= 0x20 && c < 0x7f;
    return plain;
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        std::uint64_t eight = 0;
        if (text.size() - at >= sizeof eight) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const auto start = at;
        if (next_code_point(text, at) == bad_byte) return start;
    }
    return std::nullopt;
}

std::size_t code_points(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace cs
