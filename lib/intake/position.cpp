#include "intake/position.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <string>

namespace cs {

std::size_t line_breaks(std::string_view text) noexcept {
    const auto returns = std::count(text.begin(), text.end(), '\r');
    auto breaks = std::count(text.begin(), text.end(), '\n') + returns;
    if (returns == 0) return static_cast<std::size_t>(breaks);
    for (auto at = text.find("\r\n"); at != std::string_view::npos; at = text.find("\r\n", at + 2)) --breaks;
    return static_cast<std::size_t>(breaks);
}

Place place_after(std::string_view file, std::size_t line, std::string_view before) {
    const auto last_break = before.find_last_of("\r\n");
    const auto this_line = last_break == std::string_view::npos ? before : before.substr(last_break + 1);
    return {std::string{file}, line + line_breaks(before), code_points(this_line) + 1};
}

}  // namespace cs
