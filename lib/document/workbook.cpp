#include "base/error.hpp"
#include "base/text.hpp"
#include "document/formats.hpp"
#include "document/spreadsheet.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t filter_arrow = 2;  // characters that it covers in a header

void check_size(const Table& table) {
    const std::size_t rows = Spreadsheet::most_rows - 1, columns = Spreadsheet::most_columns;
    if (table.rows.size() > rows || table.columns.size() > columns)
        throw Error{Kind::data,
                    fmt::format("a worksheet holds at most {} rows and {} columns, '{}' has {} and {}", rows, columns,
                                table.name, table.rows.size(), table.columns.size()),
                    "narrow it with --where or --limit, or write csv"};
}

void add_table(Spreadsheet& book, const Table& table) {
    check_size(table);
    const auto sheet = book.add_sheet(table.name);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const std::string header = label(table.columns[c]);
        std::size_t broadest = book.write_text(sheet, 0, c, header, Spreadsheet::Style::bold) + filter_arrow;
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            broadest = std::max(broadest, book.write(sheet, r + 1, c, table.rows[r][c]));
        book.set_width(sheet, c, broadest);
    }
    book.set_header(sheet, table.rows.size(), table.columns.size());
}

/// All that is not a table, on the first sheet, from top to bottom.
class Overview {
  public:
    Overview(Spreadsheet& book, Lang lang) : book_{book}, sheet_{book.add_sheet(words::overview.in(lang))} {}

    void title(std::string_view text) {
        if (!text.empty()) book_.write_text(sheet_, row_++, 0, text, Spreadsheet::Style::title);
    }
    void line(std::string_view text) {
        for (const auto& part : split(text, '\n')) book_.write_text(sheet_, row_++, 0, part);
    }

    void operator()(const Heading& h) { heading(h.text); }
    void operator()(const Paragraph& p) { line(p.text); }
    void operator()(const Footnote& f) { line(f.text); }
    void operator()(const PageBreak&) {}
    void operator()(const Table&) {}
    void operator()(const Facts& f) {
        heading(f.title);
        for (const auto& fact : f.facts) pair(label(fact.what), fact.value);
    }
    void operator()(const Chart& c) {
        if (c.bars.empty()) return;
        heading(c.title);
        for (const auto& bar : c.bars) pair(bar.label, Cell{bar.value});
    }

    void finish() {
        book_.set_width(sheet_, 0, names_);
        book_.set_width(sheet_, 1, values_);
    }

  private:
    void heading(std::string_view text) {
        if (text.empty()) return;
        if (row_ > 0) ++row_;
        book_.write_text(sheet_, row_++, 0, text, Spreadsheet::Style::bold);
    }
    void pair(std::string_view name, const Cell& value) {
        names_ = std::max(names_, book_.write_text(sheet_, row_, 0, name));
        values_ = std::max(values_, book_.write(sheet_, row_++, 1, value));
    }

    Spreadsheet& book_;
    Spreadsheet::Sheet sheet_;
    std::size_t row_ = 0;
    std::size_t names_ = 16, values_ = 8;  // characters; prose may run over the columns beside it
};

}  // namespace

std::string render_workbook(const Table& table, const Look& look) {
    Spreadsheet book{table.title.empty() ? table.name : table.title, look.lang};
    add_table(book, table);
    return book.finish();
}

std::string render_workbook(const Facts& facts, const Look& look) {
    Spreadsheet book{facts.title, look.lang};
    Overview overview{book, look.lang};
    overview(facts);
    overview.finish();
    return book.finish();
}

std::string render_workbook(const Document& doc, const Look&) {
    Spreadsheet book{doc.title, doc.lang};
    Overview overview{book, doc.lang};
    overview.title(doc.title);
    overview.line(doc.subtitle);
    for (const auto& block : doc.blocks) std::visit(overview, block);
    overview.finish();
    for (const auto& block : doc.blocks)
        if (const auto* table = std::get_if<Table>(&block)) add_table(book, *table);
    return book.finish();
}

}  // namespace cs
