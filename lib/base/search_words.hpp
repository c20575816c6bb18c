/// \file search_words.hpp  The words by which texts are found, the same on every engine.
///
/// NFKC, case-folded. Scripts that write words apart give those words, without the plural's s of English; Chinese,
/// Japanese and Korean, which do not, give each character and each two that stand side by side. So a question of
/// two characters finds them wherever they stand together.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace cs {

inline constexpr std::size_t most_indexed_words = 4096;  ///< of one text; what comes later is not found
inline constexpr std::size_t most_asked_words = 64;
inline constexpr int most_found = 2000;  ///< rows that a store gives of those that hold a word, the newest

/// The different words of a text, in order, one blank between; empty where it has none. What is no UTF-8 parts words.
std::string indexed_words(std::string_view text);

/// The words that somebody asks for, each once: of two and more characters without blanks only the pairs. Words that
/// stand in every text ("the", 的) are left out unless there are no others.
std::vector<std::string> asked_words(std::string_view question);

}  // namespace cs
