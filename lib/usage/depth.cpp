#include "usage/depth.hpp"
#include <algorithm>
#include <cmath>

namespace cs {

std::optional<double> percent_of(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    return std::round(static_cast<double>(part) * 1000.0 / static_cast<double>(whole)) / 10.0;
}

std::optional<TimeDepth> time_depth(std::int64_t minutes, double open_minutes) noexcept {
    if (!(open_minutes > 0)) return std::nullopt;
    const auto share = static_cast<double>(minutes) / open_minutes;
    return TimeDepth{std::min(share, 1.0), share > 1};
}

std::string sparkline(std::span<const std::int64_t> values, std::int64_t most) {
    constexpr const char* bars[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    for (const auto value : values) most = std::max(most, value);
    std::string out;
    for (const auto value : values) {
        if (value <= 0)
            out += "·";
        else
            out += bars[static_cast<int>(static_cast<double>(value - 1) / static_cast<double>(most) * 8)];
    }
    return out;
}

}  // namespace cs
