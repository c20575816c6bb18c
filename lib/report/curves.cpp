#include "report/curves.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace cs {
namespace {

template <class F> Curve curve_of(std::string label, std::span<const Wait> waits, double unit, F shown) {
    Curve curve{std::move(label), {}, true, false, {}};
    if (waits.empty()) return curve;
    curve.points.push_back({0, shown(1.0), {}});
    for (const auto& step : survival(waits)) {
        auto& point = curve.points.emplace_back(CurvePoint{step.time / unit, shown(step.share), {}});
        if (!step.limits) continue;
        const auto [low, high] = std::minmax({shown(step.limits->low), shown(step.limits->high)});
        point.limits = Limits{low, high};
    }
    auto end = curve.points.back();
    end.at = std::ranges::max(waits, {}, &Wait::time).time / unit;
    curve.points.push_back(end);
    for (const auto& wait : waits)
        if (!wait.happened) curve.marks.push_back(wait.time / unit);
    return curve;
}

}  // namespace

Curve still_waiting(std::string label, std::span<const Wait> waits, double unit) {
    return curve_of(std::move(label), waits, unit, [](double share) { return 100 * share; });
}

Curve happened_by(std::string label, std::span<const Wait> waits, double unit) {
    return curve_of(std::move(label), waits, unit, [](double share) { return 100 * (1 - share); });
}

std::vector<std::size_t> largest(std::span<const std::size_t> members) {
    std::vector<std::size_t> places(members.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::erase_if(places, [&](std::size_t p) { return members[p] == 0; });
    std::ranges::stable_sort(places, std::greater<>{}, [&](std::size_t p) { return members[p]; });
    places.resize(std::min(places.size(), most_curves));
    std::ranges::sort(places);
    return places;
}

std::string curves_left_out(std::span<const std::size_t> members, Lang lang) {
    const auto groups = static_cast<std::size_t>(std::ranges::count_if(members, [](auto n) { return n > 0; }));
    if (groups <= most_curves) return {};
    return fmt::format(fmt::runtime(Words{"Drawn: the {} groups with the most accounts of {}; the table has them all.",
                                          "图中为客户数最多的 {} 组（共 {} 组），表中列出全部。"}
                                        .in(lang)),
                       most_curves, groups);
}

}  // namespace cs
