#include "figures/interval.hpp"
#include "base/error.hpp"
#include "base/money.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {

std::optional<Interval> wilson(std::int64_t k, std::int64_t n) {
    if (n < 0 || k < 0 || k > n) throw Error{Kind::bug, fmt::format("{} of {} is no share", k, n)};
    if (n == 0) return std::nullopt;
    constexpr double z = 1.959963984540054;  // of 97.5%
    const auto size = static_cast<double>(n), p = static_cast<double>(k) / size;
    const double centre = (p + z * z / (2 * size)) / (1 + z * z / size);
    const double half = z * std::sqrt(p * (1 - p) / size + z * z / (4 * size * size)) / (1 + z * z / size);
    return Interval{k == 0 ? 0 : std::max(0.0, centre - half), k == n ? 1 : std::min(1.0, centre + half)};
}

std::optional<double> percent(std::int64_t k, std::int64_t n) {
    if (n == 0) return std::nullopt;
    return static_cast<double>(round_half_away(Int128{k} * 1000, n)) / 10;
}

double percent(double share) { return std::round(share * 1000) / 10; }

std::string rate_text(std::int64_t k, std::int64_t n, Lang lang) {
    const auto interval = wilson(k, n);
    if (!interval) return std::string{Words{"n/a", "不适用"}.in(lang)};
    return fmt::format("{}/{} = {:.1f}% ({:.1f}-{:.1f}%)", k, n, *percent(k, n), percent(interval->low),
                       percent(interval->high));
}

}  // namespace cs
