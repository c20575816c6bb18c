/// \file document.hpp  What a report has to say, before anybody knows in which format.
///
/// A report builds a Document in a language; a renderer (render.hpp) turns it into text, Markdown, HTML, CSV, JSON or a
/// workbook. Nothing here is escaped: each renderer escapes for where its text goes.
#pragma once
#include "base/cell.hpp"
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cs {

struct Column {
    std::string name;    ///< the field's name: JSON key and CSV header, the same in every language
    std::string header;  ///< what a reader sees, in the document's language
    Type type = Type::text;
    bool whole = false;  ///< of no use when it is cut or broken, such as a command
    bool operator==(const Column&) const = default;
};

struct Table {
    std::string name;   ///< JSON key and worksheet name
    std::string title;  ///< shown above it; may be empty
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  ///< each as long as `columns`
    std::string none;                     ///< what to say to a reader when there are no rows
};

/// Label and value, one a line: the head of a page. Names are JSON keys.
struct Fact {
    Column what;
    Cell value;
};
struct Facts {
    std::string title;
    std::vector<Fact> facts;
};
struct Heading {
    std::string text;
};
struct Paragraph {
    std::string text;  ///< a line that begins with "$ " is a command: it is never broken, so that it can be copied
};
struct Footnote {
    std::string text;  ///< a definition or a source, in small print
};
struct Bar {
    std::string label;
    double value;       ///< >= 0
    std::string shown;  ///< the value as a reader sees it
};
/// What the numbers along an axis are: it says how its ticks are spaced and written.
enum class Ticks { number, whole, percent, days, months };
struct Axis {
    std::string title;
    Ticks ticks = Ticks::number;
};
struct Limits {
    double low = 0, high = 0;
};
struct CurvePoint {
    double at = 0, value = 0;
    std::optional<Limits> limits = {};  ///< how sure it is; drawn as a band
};
/// What cannot be drawn, since it is not finite or above 1e12, is left out.
struct Curve {
    std::string label;
    std::vector<CurvePoint> points;  ///< by `at`
    bool stepped = false;            ///< a value holds until the next point; else a straight line leads there
    bool projected = false;          ///< expected, not seen: drawn dashed
    std::vector<double> marks = {};  ///< where along it something is to be seen, such as who was lost sight of
};
/// Horizontal bars on one scale; text renderers draw them with '#'. Where there are curves a browser and a terminal draw
/// those instead; mail, Markdown and data keep to the bars.
struct Chart {
    std::string name, title;
    std::vector<Bar> bars;
    std::vector<Curve> curves = {};
    Axis across = {}, up = {};
    std::string limits = {}, marks = {};  ///< what they are, for the legend: "95% limits"
};
struct PageBreak {};  ///< where headings follow two or more of them, pages are slides: printed large, on turned sheets

using Block = std::variant<Heading, Paragraph, Facts, Table, Chart, Footnote, PageBreak>;

struct Document {
    std::string name;  ///< "report.renewals": the JSON document's kind
    std::string title;
    std::string subtitle;  ///< e.g. the day and the period
    Lang lang = Lang::en;
    std::vector<Block> blocks;
};

}  // namespace cs
