#include "document/plot.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace cs {
namespace {

constexpr double largest = 1e12, least_span = 1e-9;
constexpr int most_across = 10, most_up = 4;  // gaps between ticks

bool drawable(double value) { return std::abs(value) <= largest; }  // a NaN is not

bool same_height(const CurvePoint& a, const CurvePoint& b) {
    return a.value == b.value && a.limits.has_value() == b.limits.has_value() &&
           (!a.limits || (a.limits->low == b.limits->low && a.limits->high == b.limits->high));
}

/// A step to where the curve is already, and what lies on a level line, is not seen.
std::vector<CurvePoint> thinned(const std::vector<CurvePoint>& points, bool stepped) {
    std::vector<CurvePoint> out;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool last = i + 1 == points.size();
        const bool level = !out.empty() && same_height(out.back(), points[i]);
        if (level && !last && (stepped || same_height(points[i], points[i + 1]))) continue;
        out.push_back(points[i]);
    }
    return out;
}

Curve cleaned(const Curve& curve) {
    Curve out{curve.label, {}, curve.stepped, curve.projected, {}};
    std::vector<CurvePoint> points;
    for (auto point : curve.points) {
        if (!drawable(point.at) || !drawable(point.value)) continue;
        if (point.limits && (!drawable(point.limits->low) || !drawable(point.limits->high))) point.limits.reset();
        points.push_back(point);
    }
    std::ranges::stable_sort(points, {}, &CurvePoint::at);
    out.points = thinned(points, curve.stepped);
    if (out.points.empty()) return out;
    for (const double mark : curve.marks)
        if (mark >= out.points.front().at && mark <= out.points.back().at) out.marks.push_back(mark);
    std::ranges::sort(out.marks);
    return out;
}

/// The least round step of which at most so many cover the span: 1, 2, 2.5 or 5 times a power of ten.
double round_step(double span, int most) {
    const double power = std::pow(10.0, std::floor(std::log10(span / most)));
    for (const double round : {1.0, 2.0, 2.5, 5.0})
        if (span / (round * power) <= most) return round * power;
    return 10 * power;
}

double step_of(double span, int most, Ticks ticks) {
    constexpr std::array months{1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 36.0, 60.0, 120.0};
    constexpr std::array days{1.0, 2.0, 7.0, 14.0, 30.0, 60.0, 90.0, 180.0, 365.0, 730.0};
    const auto first = [&](const auto& steps) {
        const auto fits = std::ranges::find_if(steps, [&](double step) { return span / step <= most; });
        return fits == steps.end() ? round_step(span, most) : *fits;
    };
    if (ticks == Ticks::months) return first(months);
    if (ticks == Ticks::days) return first(days);
    if (ticks == Ticks::whole) return std::max(1.0, std::ceil(round_step(span, most)));
    return round_step(span, most);
}

int decimals_of(double step) {
    int decimals = 0;
    for (double whole = step; decimals < 9 && std::abs(whole - std::round(whole)) > 1e-6 * whole; whole *= 10)
        ++decimals;
    return decimals;
}

void add_ticks(PlotAxis& axis, double step, Ticks ticks) {
    const int decimals = decimals_of(step);
    const double slack = step * 1e-6;
    for (double n = std::ceil(axis.low / step - 1e-6); n * step <= axis.high + slack; ++n)
        axis.ticks.push_back({n * step, grouped(fmt::format("{:.{}f}", n * step + 0.0, decimals)) +
                                            (ticks == Ticks::percent ? "%" : "")});
}

PlotAxis axis_across(double low, double high, Ticks ticks) {
    PlotAxis axis{std::min(low, 0.0), std::max(high, 0.0), {}};
    if (axis.high - axis.low < least_span) axis.high = axis.low + 1;
    add_ticks(axis, step_of(axis.high - axis.low, most_across, ticks), ticks);
    return axis;
}

/// From nothing on, to whole ticks: a curve cut off below looks steeper than it is.
PlotAxis axis_up(double low, double high, Ticks ticks) {
    PlotAxis axis{std::min(low, 0.0), std::max(high, ticks == Ticks::percent ? 100.0 : 0.0), {}};
    if (axis.high - axis.low < least_span) axis.high = axis.low + 1;
    const double step = step_of(axis.high - axis.low, most_up, ticks);
    axis.low = std::floor(axis.low / step + 1e-6) * step;
    axis.high = std::ceil(axis.high / step - 1e-6) * step;
    add_ticks(axis, step, ticks);
    return axis;
}

struct Range {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    void hold(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

}  // namespace

double PlotAxis::share(double at) const noexcept { return std::clamp((at - low) / (high - low), 0.0, 1.0); }

std::optional<Plot> plot_of(const Chart& chart) {
    Plot plot;
    Range at, value;
    for (const auto& curve : chart.curves) {
        auto clean = cleaned(curve);
        if (clean.points.empty()) continue;
        for (const auto& point : clean.points) {
            at.hold(point.at);
            value.hold(point.value);
            if (!point.limits) continue;
            value.hold(point.limits->low);
            value.hold(point.limits->high);
        }
        plot.curves.push_back(std::move(clean));
    }
    if (plot.curves.empty()) return std::nullopt;
    plot.across = axis_across(at.low, at.high, chart.across.ticks);
    plot.up = axis_up(value.low, value.high, chart.up.ticks);
    return plot;
}

double height_at(const Curve& curve, double at) noexcept {
    const auto next = std::ranges::upper_bound(curve.points, at, {}, &CurvePoint::at);
    if (next == curve.points.begin()) return next->value;
    const auto& from = *std::prev(next);
    if (curve.stepped || next == curve.points.end()) return from.value;
    return from.value + (next->value - from.value) * (at - from.at) / (next->at - from.at);
}

bool has_limits(const Curve& curve) noexcept {
    return std::ranges::any_of(curve.points, [](const auto& point) { return point.limits.has_value(); });
}

std::string value_text(double value, Ticks ticks) {
    const double tenth = std::round(value * 10) / 10 + 0.0;
    return grouped(fmt::format("{:.{}f}", tenth, tenth == std::round(tenth) ? 0 : 1)) +
           (ticks == Ticks::percent ? "%" : "");
}

}  // namespace cs
