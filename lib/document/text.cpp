#include "base/text.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace cs {
namespace {

constexpr std::size_t gap = 2;       // blanks between columns
constexpr std::size_t readable = 8;  // below this a shortened text says nothing any more
constexpr std::size_t page = 100;    // where a paragraph breaks when nobody says how wide the screen is
constexpr std::size_t longest_bar = 40;

std::string bold(const std::string& text, const Look& look) {
    return look.colour && !text.empty() ? "\x1b[1m" + text + "\x1b[0m" : text;
}

void strip(std::string& line) { line.erase(line.find_last_not_of(' ') + 1); }

/// The cells of each text, which is made one line: measured once, as this is what a long list spends its time on.
void measure(std::vector<std::string>& texts, std::vector<std::size_t>& cells) {
    for (auto& text : texts) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        cells.push_back(width(text));
    }
}

/// A table as text: what its columns show, how wide they would like to be, and how narrow they may become.
class Grid {
  public:
    Grid(const Table& table, Lang lang) : table_{table}, rows_{shown_rows(table, lang)} {
        for (const auto& column : table.columns) headers_.push_back(label(column));
        measure(headers_, header_cells_);
        cells_.reserve(rows_.size() * headers_.size());
        for (auto& row : rows_) measure(row, cells_);
        for (std::size_t c = 0; c < headers_.size(); ++c) {
            std::size_t content = 0;
            for (std::size_t at = c; at < cells_.size(); at += headers_.size()) content = std::max(content, cells_[at]);
            natural_.push_back(std::max(content, header_cells_[c]));
            const bool keep = c == 0 || table.columns[c].whole || !is_prose(table.columns[c].type);
            floor_.push_back(keep ? content : std::min(natural_[c], readable));
        }
    }

    std::string text(const Look& look) const {
        const auto widths = fitted(look.width);
        std::string out = bold(line(headers_, header_cells_, widths, look.width), look) + '\n';
        std::span<const std::size_t> cells{cells_};
        for (const auto& row : rows_) {
            (out += line(row, cells.first(row.size()), widths, look.width)) += '\n';
            cells = cells.subspan(row.size());
        }
        return out;
    }

  private:
    /// Whether half of it is still worth reading; half an amount, a day or a key is wrong.
    static bool is_prose(Type type) {
        return type == Type::text || type == Type::choice || type == Type::reference || type == Type::list;
    }

    static std::size_t total(const std::vector<std::size_t>& widths) {
        std::size_t sum = 0;
        for (const auto w : widths) sum += w + gap;
        return sum - std::min(sum, gap);
    }

    /// No column wider than `level`, none narrower than its floor.
    std::vector<std::size_t> levelled(std::size_t level, const std::vector<std::size_t>& floor) const {
        std::vector<std::size_t> widths;
        for (std::size_t c = 0; c < natural_.size(); ++c)
            widths.push_back(std::max(floor[c], std::min(natural_[c], level)));
        return widths;
    }

    /// The widest columns give way first; the key only when nothing else is left.
    std::vector<std::size_t> fitted(std::size_t room) const {
        if (room == 0 || total(natural_) <= room) return natural_;
        auto floor = floor_;
        for (const bool last_resort : {false, true}) {
            if (last_resort && !floor.empty() && is_prose(table_.columns[0].type))
                floor[0] = std::min(floor[0], readable);
            for (std::size_t level = room; level > 0; --level)
                if (auto widths = levelled(level, floor); total(widths) <= room) return widths;
        }
        return levelled(0, floor);
    }

    std::string line(const std::vector<std::string>& row, std::span<const std::size_t> cells,
                     const std::vector<std::size_t>& widths, std::size_t room) const {
        std::string out;
        out.reserve(total(widths) * 2);  // bytes, of which a wide character has more than cells
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (c > 0) out.append(gap, ' ');
            const bool right = right_aligned(table_.columns[c].type);
            if (cells[c] > widths[c]) {
                out += padded(cut(row[c], widths[c]), widths[c], right);
                continue;
            }
            const auto blanks = widths[c] - cells[c];
            if (right) out.append(blanks, ' ');
            out += row[c];
            if (!right) out.append(blanks, ' ');
        }
        strip(out);
        return room > 0 ? cut(out, room) : std::move(out);
    }

    const Table& table_;
    std::vector<std::string> headers_;
    std::vector<std::vector<std::string>> rows_;
    std::vector<std::size_t> header_cells_, cells_, natural_, floor_;  // cells_: row by row
};

bool is_command(std::string_view line) { return line.starts_with("$ "); }

/// The lines of a text, but for commands each at most so many cells wide; 0 leaves them as long as they are.
std::vector<std::string> lines_of(std::string_view text, std::size_t cells) {
    std::vector<std::string> out;
    const std::string safe = shown_lines(text);
    for (std::size_t at = 0; at <= safe.size();) {
        const std::size_t end = std::min(safe.find('\n', at), safe.size());
        const auto part = std::string_view{safe}.substr(at, end - at);
        const auto lines = cells > 0 && !part.empty() && !is_command(part)
                               ? wrapped(part, cells)
                               : std::vector<std::string>{std::string{part}};
        out.insert(out.end(), lines.begin(), lines.end());
        at = end + 1;
    }
    return out;
}

std::string prose(std::string_view text, std::size_t cells, std::string_view indent = {}) {
    std::string out;
    for (const auto& line : lines_of(text, cells)) {
        out.append(indent).append(line);
        strip(out);
        out += '\n';
    }
    return out;
}

std::string fact_lines(const std::vector<Fact>& facts, const Look& look, Lang lang) {
    std::size_t labels = 0;
    for (const auto& fact : facts) labels = std::max(labels, width(label(fact.what)));
    if (look.width > 0) labels = std::min(labels, look.width / 2);
    const std::size_t indent = labels + gap;
    const std::size_t room = look.width > 0 ? std::max(look.width - std::min(look.width, indent), readable) : 0;

    std::string out;
    for (const auto& fact : facts) {
        const std::string name = cut(label(fact.what), labels);
        const std::string value = shown(fact.value, lang);
        out += bold(name, look) + std::string(indent - width(name), ' ');
        bool first = true;
        for (const auto& line : lines_of(value.empty() ? "-" : value, room)) {
            if (!std::exchange(first, false)) out.append(indent, ' ');
            out += line;
            strip(out);
            out += '\n';
        }
    }
    return out;
}

std::string bars(const Chart& chart, const Look& look) {
    std::size_t labels = 0, values = 0;
    for (const auto& bar : chart.bars) {
        labels = std::max(labels, width(shown_line(bar.label)));
        values = std::max(values, width(shown_line(bar.shown)));
    }
    std::size_t room = longest_bar;
    if (look.width > 0) {
        labels = std::min(labels, std::max(look.width / 3, readable));
        room = std::clamp(look.width - std::min(look.width, labels + values + 2 * gap), readable, longest_bar);
    }
    const double most = longest(chart);
    std::string out;
    for (const auto& bar : chart.bars) {
        const double length = share(bar, most) * static_cast<double>(room);
        const auto marks = length > 0 ? std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(length))) : 0;
        std::string line = padded(cut(shown_line(bar.label), labels), labels) + "  " +
                           padded(shown_line(bar.shown), values, true) + "  " + std::string(marks, '#');
        strip(line);
        out += line + '\n';
    }
    return out;
}

/// A title with a rule under it, so that it is one without colour as well.
std::string heading(std::string_view title, char rule, const Look& look) {
    const std::size_t room = look.width > 0 ? look.width : page;
    const std::string text = cut(shown_line(title), room);
    return text.empty() ? "" : bold(text, look) + '\n' + std::string(width(text), rule) + '\n';
}

struct Writer {
    const Look& look;
    Lang lang;
    std::size_t room() const { return look.width > 0 ? look.width : page; }

    std::string operator()(const Heading& h) const { return heading(h.text, '-', look); }
    std::string operator()(const Paragraph& p) const { return prose(p.text, room()); }
    std::string operator()(const Footnote& f) const { return prose(f.text, room() - std::min(room(), gap), "  "); }
    std::string operator()(const PageBreak&) const { return {}; }
    std::string operator()(const Facts& f) const {
        return heading(f.title, '-', look) + fact_lines(f.facts, look, lang);
    }
    std::string operator()(const Chart& c) const {
        const auto plot = text_curves(c, look);
        if (plot.empty() && c.bars.empty() && !c.curves.empty()) return {};
        return heading(c.title, '-', look) + (plot.empty() ? bars(c, look) : plot);
    }
    std::string operator()(const Table& t) const {
        const bool say = t.rows.empty() && !t.none.empty();
        return heading(t.title, '-', look) + (say ? prose(t.none, room()) : Grid{t, lang}.text(look));
    }
};

}  // namespace

std::string render_text(const Table& table, const Look& look) {
    if (table.rows.empty() && look.reader && !table.none.empty())
        return prose(table.none, look.width > 0 ? look.width : page);
    return Grid{table, look.lang}.text(look);
}

std::string render_text(const Facts& facts, const Look& look) { return fact_lines(facts.facts, look, look.lang); }

std::string render_text(const Document& doc, const Look& look) {
    const Writer write{look, doc.lang};
    std::string out = heading(doc.title, '=', look);
    if (!doc.subtitle.empty()) out += write(Paragraph{doc.subtitle});
    for (const auto& block : doc.blocks) {
        const std::string text = std::visit(write, block);
        if (!text.empty() && !out.empty()) out += '\n';
        out += text;
    }
    return out;
}

}  // namespace cs
