/// \file depth.hpp  How deep and how wide use goes. Pure.
///
/// Source  metrics.md §1.3: depth = core features used / core features; breadth = features used / licensed features;
///         depth in time = time in the product / the customer's working time, at most 1. Of nothing there is no share.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace cs {

/// Percent, to one decimal, half away from zero; nullopt where the whole is 0.
std::optional<double> percent_of(std::int64_t part, std::int64_t whole);

struct TimeDepth {
    double share;  ///< 0 to 1
    bool capped;   ///< there were more hours of use than of work
};
/// nullopt where the working time is not known, or 0.
std::optional<TimeDepth> time_depth(std::int64_t minutes, double open_minutes) noexcept;

/// A line of bars, one a number; a dot for nothing. The greatest is highest, or `most` if that is more.
std::string sparkline(std::span<const std::int64_t> values, std::int64_t most = 0);

}  // namespace cs
