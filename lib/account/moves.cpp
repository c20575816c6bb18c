#include "account/moves.hpp"
#include <fmt/format.h>

namespace cs {

void refuse_move(std::string_view noun, std::int64_t id, std::string_view state, std::string_view verb,
                 const std::vector<std::string_view>& allowed) {
    std::string hint;
    for (const auto each : allowed)
        hint += fmt::format("{}'cs {} {} {}'", hint.empty() ? "what can be done: " : ", ", noun, each, id);
    if (hint.empty()) hint = fmt::format("{} is where it ends", state);
    throw Error{Kind::no, fmt::format("{} {} is {}: '{}' leads nowhere from there", noun, id, state, verb), hint};
}

}  // namespace cs
