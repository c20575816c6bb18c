/// \file curves.hpp  Waits as the curve that a report draws. Pure.
#pragma once
#include "document/document.hpp"
#include "figures/survival.hpp"

namespace cs {

inline constexpr std::size_t most_curves = 5;  ///< more in one drawing cannot be told apart

/// Kaplan-Meier in per cent with its limits, from 0 until the longest wait; times are divided by `unit`. Marks: who was
/// lost sight of.
Curve still_waiting(std::string label, std::span<const Wait>, double unit);
Curve happened_by(std::string label, std::span<const Wait>, double unit);  ///< the same, of those for whom it has

/// Which of the groups to draw: those with the most members, at most most_curves, none that is empty; in their order.
std::vector<std::size_t> largest(std::span<const std::size_t> members);
/// That there are others, for a footnote; empty if there are none.
std::string curves_left_out(std::span<const std::size_t> members, Lang);

}  // namespace cs
