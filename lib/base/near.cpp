#include "base/near.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace cs {

namespace {

std::u32string characters(std::string_view text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) result.push_back(next_code_point(text, at));
    return result;
}

/// Three rows of the table are enough, since a swap looks back two; and of each row the cells within `limit` of the
/// diagonal, so that even long texts cost next to nothing.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t limit) {
    limit = std::min(limit, std::max(a.size(), b.size()));
    const std::size_t beyond = limit + 1;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit) return beyond;
    std::array<std::vector<std::size_t>, 3> rows;
    for (auto& row : rows) row.assign(b.size() + 2, beyond);
    for (std::size_t j = 0; j <= std::min(b.size(), limit); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& two_above = rows[(i + 1) % 3];
        const std::size_t first = i > limit ? i - limit : 1, last = std::min(b.size(), i + limit);
        row[first - 1] = first == 1 ? i : beyond;
        row[last + 1] = beyond;
        for (std::size_t j = first; j <= last; ++j) {
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], two_above[j - 2] + 1);
        }
    }
    return std::min(rows[a.size() % 3][b.size()], beyond);
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit) {
    return distance(characters(a), characters(b), limit);
}

std::vector<std::string> nearest(std::string_view wanted, std::span<const std::string_view> candidates,
                                 std::size_t most) {
    const auto word = characters(match_form(wanted));
    if (word.empty()) return {};
    std::vector<std::pair<std::size_t, std::string_view>> found;
    for (const auto candidate : candidates) {
        const auto name = characters(match_form(candidate));
        const std::size_t shorter = std::min(word.size(), name.size());
        const std::size_t limit = shorter <= 1 ? 0 : shorter <= 3 ? 1 : 2;
        const auto steps = distance(word, name, limit);
        const bool begun = name.starts_with(word);
        if (steps <= limit || begun) found.emplace_back(begun ? std::min<std::size_t>(steps, 2) : steps, candidate);
    }
    std::ranges::stable_sort(found, {}, &std::pair<std::size_t, std::string_view>::first);
    std::vector<std::string> result;
    for (const auto& [steps, name] : found)
        if (result.size() < most && std::ranges::find(result, name) == result.end()) result.emplace_back(name);
    return result;
}

std::string did_you_mean(std::string_view wanted, std::span<const std::string_view> candidates) {
    const auto names = nearest(wanted, candidates);
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i)
        list += fmt::format("{}'{}'", i == 0 ? "" : i + 1 == names.size() ? " or " : ", ", names[i]);
    return names.empty() ? "" : fmt::format("did you mean {}?", list);
}

}  // namespace cs
