// Curves in characters that every terminal and every mail has.
#include "base/text.hpp"
#include "document/formats.hpp"
#include "document/plot.hpp"
#include <algorithm>
#include <cmath>

namespace cs {
namespace {

constexpr std::size_t widest = 80, narrowest = 24;  // cells: of the whole, and of the curves alone
constexpr std::size_t most_rows = 16;               // but for the last
constexpr std::string_view seen = "*ox+#", expected = "-~";
constexpr char within = '.';

class Canvas {
  public:
    Canvas(const Plot& plot, std::size_t columns)
        : plot_{plot}, gaps_{plot.up.ticks.size() - 1}, each_{std::max<std::size_t>(1, most_rows / gaps_)},
          columns_{columns}, rows_(gaps_ * each_ + 1, std::string(columns, ' ')) {}

    void band(const Curve& curve) {
        Curve low = curve, high = curve;
        for (auto& point : low.points) point.value = point.limits ? point.limits->low : point.value;
        for (auto& point : high.points) point.value = point.limits ? point.limits->high : point.value;
        for (std::size_t c = 0; c < columns_; ++c)
            if (reaches(curve, c)) fill(c, row(height_at(high, at(c))), row(height_at(low, at(c))), within);
    }

    /// Upright where it leaps, so that its pieces hang together.
    void line(const Curve& curve, char mark) {
        for (std::size_t c = 0; c < columns_; ++c) {
            if (!reaches(curve, c)) continue;
            const auto here = row(height_at(curve, at(c)));
            auto top = here, bottom = here;
            if (c > 0 && reaches(curve, c - 1)) {
                const auto before = row(height_at(curve, at(c - 1)));
                top = std::min(top, before + 1);
                bottom = std::max(bottom, std::max<std::size_t>(before, 1) - 1);
            }
            for (auto p = first_after(curve, c == 0 ? plot_.across.low : at(c - 1));
                 p != curve.points.end() && p->at <= at(c); ++p) {
                top = std::min(top, row(p->value));
                bottom = std::max(bottom, row(p->value));
            }
            fill(c, top, bottom, mark);
        }
    }

    std::string text(std::size_t labels) const {
        std::string out;
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            const bool ticked = r % each_ == 0;
            const auto& tick = plot_.up.ticks[gaps_ - r / each_];
            std::string line = padded(ticked ? tick.text : "", labels, true) + (ticked ? " +" : " |") + rows_[r];
            line.erase(line.find_last_not_of(' ') + 1);
            out += line + '\n';
        }
        return out + below(labels);
    }

  private:
    double at(std::size_t column) const {
        return plot_.across.low +
               (plot_.across.high - plot_.across.low) * static_cast<double>(column) / static_cast<double>(columns_ - 1);
    }
    std::size_t column(double at) const {
        return static_cast<std::size_t>(std::lround(plot_.across.share(at) * static_cast<double>(columns_ - 1)));
    }
    std::size_t row(double value) const {
        return static_cast<std::size_t>(
            std::lround((1 - plot_.up.share(value)) * static_cast<double>(rows_.size() - 1)));
    }
    bool reaches(const Curve& curve, std::size_t c) const {
        return c >= column(curve.points.front().at) && c <= column(curve.points.back().at);
    }
    static std::vector<CurvePoint>::const_iterator first_after(const Curve& curve, double at) {
        return std::ranges::upper_bound(curve.points, at, {}, &CurvePoint::at);
    }
    void fill(std::size_t column, std::size_t top, std::size_t bottom, char mark) {
        for (auto r = top; r <= bottom; ++r) rows_[r][column] = mark;
    }

    /// The axis across, and under each of its ticks the number, where there is room for it.
    std::string below(std::size_t labels) const {
        std::string rule(columns_, '-'), numbers(labels + 2, ' ');
        for (const auto& tick : plot_.across.ticks) {
            const auto c = column(tick.at);
            rule[c] = '+';
            const auto half = (tick.text.size() - 1) / 2;
            const auto begin = labels + 2 + c - std::min(half, labels + 2 + c);
            if (begin <= numbers.size() && numbers.find_last_not_of(' ') != std::string::npos) continue;
            if (begin + tick.text.size() > labels + 2 + columns_ + 1) continue;
            numbers.resize(std::max(numbers.size(), begin), ' ');
            numbers.replace(begin, std::string::npos, tick.text);
        }
        return std::string(labels, ' ') + " +" + rule + '\n' + numbers + '\n';
    }

    const Plot& plot_;
    std::size_t gaps_, each_, columns_;
    std::vector<std::string> rows_;
};

struct Entry {
    char mark;
    std::string text;
};

/// What each character means, side by side while there is room.
std::string legend(const std::vector<Entry>& entries, std::size_t indent, std::size_t room) {
    std::string out, line;
    for (const auto& entry : entries) {
        const std::string text = std::string{entry.mark} + ' ' + cut(shown_line(entry.text), room - indent - 2);
        if (!line.empty() && width(line) + 3 + width(text) > room) {
            out += line + '\n';
            line.clear();
        }
        line += (line.empty() ? std::string(indent, ' ') : "   ") + text;
    }
    return line.empty() ? out : out + line + '\n';
}

}  // namespace

std::string text_curves(const Chart& chart, const Look& look) {
    const auto plot = plot_of(chart);
    if (!plot) return {};
    const std::size_t room = look.width > 0 ? std::min(look.width, widest) : widest;
    std::size_t labels = 0;
    for (const auto& tick : plot->up.ticks) labels = std::max(labels, tick.text.size());
    if (room < labels + 3 + narrowest) return {};

    Canvas canvas{*plot, room - labels - 3};
    std::vector<Entry> entries;
    std::size_t of_seen = 0, of_expected = 0;
    for (const auto& curve : plot->curves) {
        const auto marks = curve.projected ? expected : seen;
        entries.push_back({marks[(curve.projected ? of_expected : of_seen)++ % marks.size()], curve.label});
    }
    // The bands of several would hide each other.
    const auto sure = std::ranges::find(plot->curves, false, &Curve::projected);
    const bool banded = of_seen == 1 && has_limits(*sure);
    if (banded) canvas.band(*sure);
    for (std::size_t i = plot->curves.size(); i-- > 0;) canvas.line(plot->curves[i], entries[i].mark);
    if (banded && !chart.limits.empty()) entries.push_back({within, chart.limits});

    const auto line = [&](const std::string& title) {
        return title.empty() ? "" : std::string(labels + 2, ' ') + cut(shown_line(title), room - labels - 2) + '\n';
    };
    return line(chart.up.title) + canvas.text(labels) + line(chart.across.title) + legend(entries, labels + 2, room);
}

}  // namespace cs
