/// \file plot.hpp  A chart's curves made ready to be drawn: what can be, how far the axes go, and their ticks. Pure.
#pragma once
#include "document/document.hpp"

namespace cs {

struct Tick {
    double at;
    std::string text;
};
struct PlotAxis {
    double low = 0, high = 1;  ///< low < high
    std::vector<Tick> ticks;   ///< two at least, ascending, within

    double share(double at) const noexcept;  ///< 0..1, how far along it
};

struct Plot {
    /// Each with a point at least, points in order; points that change nothing are gone.
    std::vector<Curve> curves;
    PlotAxis across, up;
};
/// nullopt where there is nothing to draw.
std::optional<Plot> plot_of(const Chart&);

/// How high a curve of a Plot is there, from its first point to its last; before and behind, as there.
double height_at(const Curve&, double at) noexcept;
bool has_limits(const Curve&) noexcept;       ///< at any of its points
std::string value_text(double value, Ticks);  ///< as a reader sees it: "85.2%", "12"

}  // namespace cs
