/// \file joined.hpp  Constant texts put together by the compiler.
#pragma once
#include <array>
#include <string_view>

namespace cs {

/// `joined<a, b, c>` is the text of its parts, one after the other; each part is a constexpr std::string_view with a
/// name of its own.
template <const std::string_view&... Parts> struct Joined {
    static constexpr auto letters = [] {
        std::array<char, (Parts.size() + ... + 0)> all{};
        std::size_t at = 0;
        const auto put = [&](std::string_view part) {
            for (const char letter : part) all[at++] = letter;
        };
        (put(Parts), ...);
        return all;
    }();
    static constexpr std::string_view text{letters.data(), letters.size()};
};
template <const std::string_view&... Parts> inline constexpr std::string_view joined = Joined<Parts...>::text;

}  // namespace cs
