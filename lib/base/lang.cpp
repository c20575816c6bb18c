#include "base/lang.hpp"

namespace cs {

namespace {

bool begins(std::string_view text, char first, char second) noexcept {
    return text.size() >= 2 && (text[0] | 0x20) == first && (text[1] | 0x20) == second;
}

}  // namespace

std::optional<Lang> parse_lang(std::string_view text) noexcept {
    const bool whole_word =
        text.size() == 2 || (text.size() > 2 && std::string_view{"_-.@"}.find(text[2]) != std::string_view::npos);
    if (!whole_word) return std::nullopt;
    if (begins(text, 'e', 'n')) return Lang::en;
    if (begins(text, 'z', 'h')) return Lang::zh;
    return std::nullopt;
}

}  // namespace cs
