/// \file lang.hpp  The two languages of cs and a word in both.
#pragma once
#include <optional>
#include <string_view>

namespace cs {

enum class Lang { en, zh };
std::optional<Lang> parse_lang(std::string_view) noexcept;  ///< en, zh, and locale names such as zh_CN.UTF-8

struct Words {
    std::string_view en, zh;
    constexpr std::string_view in(Lang lang) const noexcept { return lang == Lang::zh && !zh.empty() ? zh : en; }
};

}  // namespace cs
