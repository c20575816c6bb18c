/// \file document.hpp  What a report has to say, before anybody knows in which format.
///
/// A report builds a Document in a language; a renderer (render.hpp) turns it into text, Markdown, HTML, CSV, JSON or a
/// workbook. Nothing here is escaped: each renderer escapes for where its text goes.
#pragma once
#include "base/cell.hpp"
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
/// Horizontal bars on one scale; text renderers draw them with '#'.
struct Chart {
    std::string name, title;
    std::vector<Bar> bars;
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
