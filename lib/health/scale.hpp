/// \file scale.hpp  From a measure's value to its points.
///
/// Units   a value is an exact quotient; points run from 0 (lost) to 100 (thriving) and are kept in billionths, so that
///         the only rounding anybody can see is that of the score.
/// Source  metrics.md §2.1: piecewise linear between breakpoints, monotone, clamped outside of them.
#pragma once
#include "base/money.hpp"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// A value as it was counted: 12 of 30 days, 3 days, 0.8. The denominator is above 0.
struct Quantity {
    std::int64_t numerator = 0, denominator = 1;
    bool operator==(const Quantity&) const = default;
};
/// a / b; beyond 10^9 both are scaled down together. b > 0.
Quantity ratio(std::int64_t a, std::int64_t b);
Quantity decimal(double);  ///< to six decimals, at most 9 * 10^12 either way; finite
double number_of(Quantity) noexcept;
std::strong_ordering compare(Quantity, Quantity) noexcept;
std::string to_text(Quantity);  ///< for a reader: at most two decimals, 12.5

inline constexpr std::int64_t one_point = 1'000'000'000;

/// One breakpoint: a value in millionths, its points in hundredths.
struct Breakpoint {
    std::int64_t at, points;
    bool operator==(const Breakpoint&) const = default;
};

class Scale {
  public:
    Scale() = default;
    /// "VALUE:POINTS", at least two, values rising, points from 0 to 100 all rising or all falling (or standing still).
    /// Error{config} that says which breakpoint is wrong.
    static Scale read(const std::vector<std::string>& breakpoints);

    std::int64_t points(Quantity) const;      ///< in billionths
    std::vector<std::string> texts() const;   ///< as read() takes them
    bool operator==(const Scale&) const = default;

  private:
    std::vector<Breakpoint> breakpoints_;
};

/// A decimal number of at most `digits` decimals in units of its last one: "0.8", 6 -> 800000. Error{config}.
std::int64_t fixed_point(std::string_view text, int digits);
std::string fixed_text(std::int64_t units, int digits);  ///< 800000, 6 -> "0.8"

}  // namespace cs
