/// \file near.hpp  "did you mean": the candidates nearest to a mistyped word.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// Damerau-Levenshtein (optimal string alignment) distance in code points, given up beyond `limit` (returns limit + 1).
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// Up to `most` candidates within distance 2 (1 if either word has up to 3 letters) or that `wanted` begins; nearest
/// first, then in the order given. Compared in match form, so that capitals cost nothing.
std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string_view> candidates,
                                 std::size_t most = 3);

/// "did you mean 'account'?", "did you mean 'a' or 'b'?"; empty if nothing is near.
std::string did_you_mean(std::string_view wanted, std::span<const std::string_view> candidates);

}  // namespace cs
