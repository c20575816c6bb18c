/// \file tables.hpp  Every command there is, a table for each section of the help.
///
/// To add a verb: write cmd/<noun>/<verb>.cpp, declare it in cmd/<noun>/verbs.hpp, add its row to the table of its section
/// where the alphabet puts it, a section to man/cs-<noun>.1, and a transcript tests/cli/<noun>/<verb>.t.
#pragma once
#include "cmd/command.hpp"
#include <algorithm>

namespace cs {

/// Rows stand by noun, then by verb, so that one is found by halving.
constexpr bool in_order(std::span<const Verb> table) {
    return std::ranges::is_sorted(table, {}, [](const Verb& verb) { return std::pair{verb.noun, verb.name}; });
}

std::span<const Verb> customers_verbs() noexcept;
std::span<const Verb> guide_verbs() noexcept;
std::span<const Verb> health_verbs() noexcept;
std::span<const Verb> onboarding_verbs() noexcept;
std::span<const Verb> revenue_verbs() noexcept;
std::span<const Verb> steering_verbs() noexcept;
std::span<const Verb> store_verbs() noexcept;
std::span<const Verb> support_verbs() noexcept;

}  // namespace cs
