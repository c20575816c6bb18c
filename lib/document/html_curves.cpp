// Curves as a drawing within the page: nothing is fetched, nothing runs, and it is read aloud as a sentence a curve.
#include "base/text.hpp"
#include "document/formats.hpp"
#include "document/plot.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

// In units of the drawing, which is scaled as a whole; the margins hold ticks that are set larger on a small screen.
constexpr double wide = 640, high = 320, left = 68, right = 24, top = 34, bottom = 62;
constexpr std::size_t styles = 5;         // curves that differ by colour and by their dashes
constexpr std::ptrdiff_t most_bands = 2;  // of more none is drawn: where they overlap nobody sees whose is whose

/// A place in tenths of a unit: what falls on the same one is the same to the eye.
struct Place {
    long x = 0, y = 0;
    bool operator==(const Place&) const = default;
};
using Line = std::vector<Place>;

struct Sheet {
    const Plot& plot;

    double x(double at) const { return left + plot.across.share(at) * (wide - left - right); }
    double y(double value) const { return top + (1 - plot.up.share(value)) * (high - top - bottom); }
    Place place(double at, double value) const { return {std::lround(x(at) * 10), std::lround(y(value) * 10)}; }
};

/// Whether b lies on the straight way from a to c, along one of the axes.
bool on_the_way(const Place& a, const Place& b, const Place& c) {
    return (a.x == b.x && b.x == c.x && (a.y <= b.y) == (b.y <= c.y)) ||
           (a.y == b.y && b.y == c.y && (a.x <= b.x) == (b.x <= c.x));
}

void add(Line& line, Place place) {
    if (!line.empty() && line.back() == place) return;
    if (line.size() > 1 && on_the_way(line[line.size() - 2], line.back(), place)) line.pop_back();
    line.push_back(place);
}

/// Through the points of a curve, at the height that `value` finds in each.
template <class F> Line line_of(const Curve& curve, const Sheet& sheet, F value) {
    Line line;
    for (const auto& point : curve.points) {
        const auto place = sheet.place(point.at, value(point));
        if (curve.stepped && !line.empty()) add(line, {place.x, line.back().y});
        add(line, place);
    }
    return line;
}

std::string tenths(long value) {
    return value % 10 == 0 ? fmt::format("{}", value / 10) : fmt::format("{}.{}", value / 10, value % 10);
}

std::string path(const Line& line) {
    std::string out = fmt::format("M{} {}", tenths(line.front().x), tenths(line.front().y));
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto &from = line[i - 1], &to = line[i];
        out += from.y == to.y   ? "H" + tenths(to.x)
               : from.x == to.x ? "V" + tenths(to.y)
                                : fmt::format("L{} {}", tenths(to.x), tenths(to.y));
    }
    return line.size() == 1 ? out + "h0" : out;  // a dot, since its ends are round
}

std::string grid(const Chart& chart, const Sheet& sheet) {
    std::string out = "<g class=\"grid\">\n";
    for (const auto& tick : sheet.plot.up.ticks)
        out += fmt::format(
            "<path d=\"M{0:.0f} {1:.1f}H{2:.0f}\"/><text class=\"y\" x=\"{3:.0f}\" y=\"{4:.1f}\">{5}</text>\n", left,
            sheet.y(tick.at), wide - right, left - 8, sheet.y(tick.at) + 4, tick.text);
    for (const auto& tick : sheet.plot.across.ticks)
        out += fmt::format("<text class=\"x\" x=\"{:.1f}\" y=\"{:.0f}\">{}</text>\n", sheet.x(tick.at),
                           high - bottom + 22, tick.text);
    const auto title = [&](std::string_view css, double x, double y, const std::string& text) {
        if (!text.empty())
            out += fmt::format("<text class=\"{}\" x=\"{:.0f}\" y=\"{:.0f}\">{}</text>\n", css, x, y,
                               escape_html(shown_line(text)));
    };
    title("u", 4, 16, chart.up.title);
    title("x", (left + wide - right) / 2, high - 8, chart.across.title);
    return out + "</g>\n";
}

std::string band(const Curve& curve, const Sheet& sheet, std::string_view style) {
    auto edge = line_of(curve, sheet, [](const CurvePoint& p) { return p.limits ? p.limits->high : p.value; });
    const auto low = line_of(curve, sheet, [](const CurvePoint& p) { return p.limits ? p.limits->low : p.value; });
    edge.insert(edge.end(), low.rbegin(), low.rend());
    return fmt::format("<path class=\"b {}\" d=\"{}Z\"/>\n", style, path(edge));
}

/// One stroke for all that fall on the same place.
std::string marks(const Curve& curve, const Sheet& sheet, std::string_view style) {
    std::string d;
    long last = -1;
    for (const double at : curve.marks) {
        const auto place = sheet.place(at, height_at(curve, at));
        const long x = (place.x + 5) / 10;
        if (x != last) d += fmt::format("M{} {}v8", x, tenths(place.y - 40));
        last = x;
    }
    return d.empty() ? d : fmt::format("<path class=\"m {}\" d=\"{}\"/>\n", style, d);
}

std::string described(const Chart& chart, const Plot& plot, Lang lang) {
    std::string out;
    for (const auto& curve : plot.curves) {
        const auto &from = curve.points.front(), &to = curve.points.back();
        out += lang == Lang::zh
                   ? fmt::format("{}：横轴 {} 处为 {}，{} 处为 {}。", shown_line(curve.label),
                                 value_text(from.at, chart.across.ticks), value_text(from.value, chart.up.ticks),
                                 value_text(to.at, chart.across.ticks), value_text(to.value, chart.up.ticks))
                   : fmt::format("{}: {} at {}, {} at {}. ", shown_line(curve.label),
                                 value_text(from.value, chart.up.ticks), value_text(from.at, chart.across.ticks),
                                 value_text(to.value, chart.up.ticks), value_text(to.at, chart.across.ticks));
    }
    return std::string{trimmed(out)};
}

std::string entry(std::string_view drawn, const std::string& text) {
    return fmt::format("<li><svg class=\"key\" viewBox=\"0 0 40 12\" aria-hidden=\"true\">{}</svg>{}</li>\n", drawn,
                       escape_html(shown_line(text)));
}

std::string legend(const Chart& chart, const Plot& plot, const std::vector<std::string>& looks, bool banded) {
    std::string out = "<ul class=\"legend\">\n";
    bool marked = false;
    for (std::size_t i = 0; i < plot.curves.size(); ++i) {
        out += entry(fmt::format("<path class=\"l {}\" d=\"M1 6H39\"/>", looks[i]), plot.curves[i].label);
        marked = marked || !plot.curves[i].marks.empty();
    }
    if (banded && !chart.limits.empty())
        out += entry(fmt::format("<path class=\"b {}\" d=\"M0 0H40V12H0Z\"/>", looks.front()), chart.limits);
    if (marked && !chart.marks.empty())
        out += entry(
            fmt::format("<path class=\"l {0}\" d=\"M1 6H39\"/><path class=\"m {0}\" d=\"M20 1v10\"/>", looks.front()),
            chart.marks);
    return out + "</ul>\n";
}

/// The dashes of what is expected are its own, whichever colour it takes.
std::vector<std::string> looks_of(const Plot& plot) {
    std::vector<std::string> out;
    std::size_t seen = 0;
    for (const auto& curve : plot.curves) out.push_back(curve.projected ? "e" : fmt::format("c{}", seen++ % styles));
    return out;
}

}  // namespace

const std::string_view curve_style = R"css(
:root{--c0:#3f72af;--c1:#b4501a;--c2:#2b7a57;--c3:#8250a0;--c4:#7a6a00}
@media (prefers-color-scheme:dark){:root{--c0:#6c9fd8;--c1:#e58a4e;--c2:#5fb98b;--c3:#bd92d8;--c4:#c9b43c}}
.curves{margin:1.75rem 0;max-width:44rem;break-inside:avoid}
.curve,.key{fill:none;stroke-linecap:round;stroke-linejoin:round}.curve{height:auto}
.curve text{fill:var(--quiet);font-size:13px;font-variant-numeric:tabular-nums}.y{text-anchor:end}.x{text-anchor:middle}
.grid path{stroke:var(--line)}.b{stroke:none;opacity:.17}.l{stroke-width:2.5}.m{stroke-width:1.25}
.c0{stroke:var(--c0)}.c1{stroke:var(--c1);stroke-dasharray:14 5}.c2{stroke:var(--c2);stroke-dasharray:1 5}.c3{stroke:var(--c3);stroke-dasharray:14 5 1 5}.c4{stroke:var(--c4);stroke-dasharray:6 5 1 5 1 5}
.b.c0{fill:var(--c0)}.b.c1{fill:var(--c1)}.b.c2{fill:var(--c2)}.b.c3{fill:var(--c3)}.b.c4{fill:var(--c4)}
.e{stroke:var(--ink);stroke-dasharray:6 5}.l.e{stroke-width:1.75}.m,.dot{stroke-dasharray:none}.l.dot{stroke-width:8}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;list-style:none;margin:.25rem 0 0;padding:0;font-size:.875rem}
.legend li{display:flex;align-items:center;gap:.625rem}.key{flex:none;width:2.5rem;height:.75rem}
@media (max-width:36rem){.curve text{font-size:20px}.curve .l{stroke-width:3.5}}
@media print{:root{--c0:#3f72af;--c1:#b4501a;--c2:#2b7a57;--c3:#8250a0;--c4:#7a6a00}.curve{height:auto}.key{height:.75rem}.b{print-color-adjust:exact}}
)css";

std::string html_curves(const Chart& chart, Lang lang) {
    const auto plot = plot_of(chart);
    if (!plot) return {};
    const Sheet sheet{*plot};
    const auto looks = looks_of(*plot);
    const auto title = escape_html(shown_line(chart.title));
    std::string out = "<figure class=\"curves\">\n";
    if (!title.empty()) out += fmt::format("<figcaption class=\"t\">{}</figcaption>\n", title);
    out += fmt::format(
        "<svg class=\"curve\" viewBox=\"0 0 {:.0f} {:.0f}\" role=\"img\">\n<title>{}</title>\n<desc>{}</desc>\n", wide,
        high, title, escape_html(described(chart, *plot, lang)));
    out += grid(chart, sheet);
    const auto bands = std::ranges::count_if(plot->curves, has_limits);
    const bool banded = bands > 0 && bands <= most_bands;
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (banded && has_limits(plot->curves[i])) out += band(plot->curves[i], sheet, looks[i]);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto& curve = plot->curves[i];
        out += fmt::format("<path class=\"l {}{}\" d=\"{}\"/>\n", looks[i], curve.points.size() == 1 ? " dot" : "",
                           path(line_of(curve, sheet, [](const CurvePoint& p) { return p.value; })));
        out += marks(curve, sheet, looks[i]);
    }
    return out + "</svg>\n" + legend(chart, *plot, looks, banded) + "</figure>\n";
}

}  // namespace cs
