/// \file interval.hpp  How sure a share of few cases is (metrics.md §1.9).
#pragma once
#include "base/lang.hpp"
#include <cstdint>
#include <optional>
#include <string>

namespace cs {

/// Bounds of a share, 0..1.
struct Interval {
    double low = 0, high = 1;
};

/// Wilson's 95% interval for k of n, 0 <= k <= n; nullopt for n = 0. Error{bug} for counts that are none.
std::optional<Interval> wilson(std::int64_t k, std::int64_t n);

/// k / n in per cent with one decimal, rounded once, half away from zero; nullopt for n = 0: a rate of nothing is none.
std::optional<double> percent(std::int64_t k, std::int64_t n);
double percent(double share);  ///< the same of a share that was computed

/// "10/14 = 71.4% (45.4-88.3%)"; for n = 0 that there is none.
std::string rate_text(std::int64_t k, std::int64_t n, Lang lang = Lang::en);

}  // namespace cs
