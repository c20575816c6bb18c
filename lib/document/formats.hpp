/// \file formats.hpp  The renderers behind render.hpp, one file each, and what they share.
#pragma once
#include "document/render.hpp"
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

std::string render_text(const Table&, const Look&);
std::string render_text(const Facts&, const Look&);
std::string render_text(const Document&, const Look&);
std::string render_markdown(const Table&, const Look&);
std::string render_markdown(const Facts&, const Look&);
std::string render_markdown(const Document&, const Look&);
std::string render_html(const Table&, const Look&);
std::string render_html(const Facts&, const Look&);
std::string render_html(const Document&, const Look&);
std::string render_csv(const Table&, const Look&);
std::string render_csv(const Facts&, const Look&);
std::string render_csv(const Document&, const Look&);
std::string render_json(const Table&, const Look&);
std::string render_json(const Facts&, const Look&);
std::string render_json(const Document&, const Look&);
std::string render_json_lines(const Table&, const Look&);
std::string render_json_lines(const Facts&, const Look&);
std::string render_json_lines(const Document&, const Look&);
std::string render_workbook(const Table&, const Look&);
std::string render_workbook(const Facts&, const Look&);
std::string render_workbook(const Document&, const Look&);

/// The same words in every format that is made for a reader.
namespace words {
inline constexpr Words field{"Field", "项目"}, value{"Value", "内容"}, amount{"Value", "数值"},
    overview{"Overview", "概要"};
}  // namespace words

/// As a reader sees it, safe to look at (printable()) but not yet escaped: a tab is a blank; '\n' is kept by
/// shown_lines and is a blank in shown_line.
std::string shown_line(std::string_view);
std::string shown_lines(std::string_view);

bool right_aligned(Type) noexcept;     ///< what is compared by size: numbers, money, days
std::string label(const Column&);      ///< the header, or the name where there is none
std::string shown(const Cell&, Lang);  ///< human text, through shown_lines
/// The first rows of a table, through shown(); amounts of one column all with decimals or all without.
std::vector<std::vector<std::string>> shown_rows(const Table&, Lang, std::size_t most = std::string::npos);
std::vector<std::size_t> column_widths(const std::vector<std::vector<std::string>>& rows, std::size_t columns);

double longest(const Chart&) noexcept;              ///< the greatest finite value, 0 if there is none
double share(const Bar&, double longest) noexcept;  ///< 0..1, how long the bar is

/// The curves of a chart, empty if nothing of them can be drawn: as a figure with an SVG in it, and in characters, at
/// most 80 cells wide, empty also where there is no room.
std::string html_curves(const Chart&, Lang);
extern const std::string_view curve_style;  ///< what a page with such a figure adds to its style
std::string text_curves(const Chart&, const Look&);

std::string escape_html(std::string_view shown);  ///< for text and for quoted attributes
std::string_view html_language(Lang) noexcept;    ///< the value of a lang attribute
std::string html_lines(std::string_view shown);   ///< escaped, line breaks as elements

/// Names that must differ: the first keeps its own, the next get "_2", "_3" …
class UniqueNames {
  public:
    std::string operator()(const std::string& name);

  private:
    std::set<std::string> taken_;
};

}  // namespace cs
