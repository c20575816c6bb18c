/// \file ascii.hpp  Letters as protocols compare them: header names, charsets, domains. Not for what people write.
#pragma once
#include <string>
#include <string_view>

namespace cs {

/// `text` with A to Z in lower case; every other byte stays as it is.
inline std::string ascii_lower(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

}  // namespace cs
