/// \file moves.hpp  A state moves only along its arrows; a wrong move is refused with the allowed ones named. Pure.
#pragma once
#include "store/value.hpp"

namespace cs {

/// One arrow: what `verb` does to what stands in `from`.
template <class State> struct Move {
    std::string_view verb;
    State from, to;
};

/// Error{no}: `noun` `id` stands in `state`, and `verb` leads nowhere from there; `allowed` are the verbs that do.
[[noreturn]] void refuse_move(std::string_view noun, std::int64_t id, std::string_view state, std::string_view verb,
                              const std::vector<std::string_view>& allowed);

/// Where `verb` leads. Errors: those of refuse_move.
template <class State>
State moved(std::span<const Move<State>> moves, State from, std::string_view verb, std::string_view noun,
            std::int64_t id) {
    std::vector<std::string_view> allowed;
    for (const auto& move : moves) {
        if (move.from != from) continue;
        if (move.verb == verb) return move.to;
        allowed.push_back(move.verb);
    }
    refuse_move(noun, id, name_of(from), verb, allowed);
}

}  // namespace cs
