#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::array<std::string_view, 9> names{"table", "csv", "json", "jsonl", "md", "html", "xlsx", "ics", "eml"};

void check(const Table& table) {
    const auto ragged = [&](const auto& row) { return row.size() != table.columns.size(); };
    if (std::any_of(table.rows.begin(), table.rows.end(), ragged))
        throw Error{Kind::bug, fmt::format("a row of table '{}' has not one cell a column", table.name)};
}
void check(const Facts&) {}
void check(const Document& doc) {
    for (const auto& block : doc.blocks)
        if (const auto* table = std::get_if<Table>(&block)) check(*table);
}

template <class What> std::string rendered(const What& what, Format format, const Look& look) {
    check(what);
    switch (format) {
    case Format::table: return render_text(what, look);
    case Format::csv: return render_csv(what, look);
    case Format::json: return render_json(what, look);
    case Format::jsonl: return render_json_lines(what, look);
    case Format::md: return render_markdown(what, look);
    case Format::html: return render_html(what, look);
    case Format::xlsx: return render_workbook(what, look);
    case Format::ics:
    case Format::eml: break;
    }
    throw Error{Kind::usage, fmt::format("this cannot be written as '{}'", names[static_cast<std::size_t>(format)]),
                "formats for it: table, csv, json, jsonl, md, html, xlsx"};
}

std::string spaced(std::string_view text, bool keep_newlines) {
    if (text.find_first_of("\t\r\n") == std::string_view::npos) return std::string{text};
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        const bool blank = text[i] == '\t' || (text[i] == '\n' && !keep_newlines);
        out += blank ? ' ' : text[i];
    }
    return out;
}

std::size_t decimals(std::string_view text) {
    const auto point = text.find('.');
    return point == std::string_view::npos ? 0 : text.size() - point - 1;
}

/// "CNY 120,000" beside "CNY 0.50" becomes "CNY 120,000.00", and 98.7 beside 100 and 99.55 becomes 98.70, so that the
/// digits stand under each other; amounts by themselves, numbers by themselves.
template <class Number>
void give_decimals(const Table& table, std::size_t column, std::vector<std::vector<std::string>>& rows) {
    std::size_t most = 0;
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (std::holds_alternative<Number>(table.rows[r][column])) most = std::max(most, decimals(rows[r][column]));
    if (most == 0) return;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto* number = std::get_if<Number>(&table.rows[r][column]);
        if (!number) continue;
        auto wanted = most;
        if constexpr (std::is_same_v<Number, Money>) wanted = static_cast<std::size_t>(number->currency.digits());
        auto& text = rows[r][column];
        const auto has = decimals(text);
        if (has < wanted) text += (has == 0 ? "." : "") + std::string(wanted - has, '0');
    }
}

}  // namespace

std::span<const std::string_view> format_names() noexcept { return names; }

std::optional<Format> parse_format(std::string_view name) noexcept {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Format>(i);
    return std::nullopt;
}

std::string render(const Table& table, Format format, const Look& look) { return rendered(table, format, look); }
std::string render(const Document& doc, Format format, const Look& look) { return rendered(doc, format, look); }
std::string render(const Facts& facts, Format format, const Look& look) { return rendered(facts, format, look); }

std::string shown_line(std::string_view text) { return printable(spaced(text, false)); }
std::string shown_lines(std::string_view text) { return printable(spaced(text, true), true); }

bool right_aligned(Type type) noexcept {
    return type == Type::integer || type == Type::number || type == Type::measure || type == Type::money ||
           type == Type::days;
}

std::string label(const Column& column) { return shown_line(column.header.empty() ? column.name : column.header); }

std::string shown(const Cell& cell, Lang lang) {
    auto text = human_text(cell, lang);
    if (plain_ascii(text)) return text;
    return shown_lines(text);
}

std::vector<std::vector<std::string>> shown_rows(const Table& table, Lang lang, std::size_t most) {
    std::vector<std::vector<std::string>> rows;
    rows.reserve(std::min(table.rows.size(), most));
    for (const auto& row : table.rows) {
        if (rows.size() == most) break;
        auto& cells = rows.emplace_back();
        cells.reserve(row.size());
        for (const auto& cell : row) cells.push_back(shown(cell, lang));
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto type = table.columns[c].type;
        if (type != Type::money && type != Type::number) continue;
        give_decimals<Money>(table, c, rows);
        give_decimals<double>(table, c, rows);
    }
    return rows;
}

std::vector<std::size_t> column_widths(const std::vector<std::vector<std::string>>& rows, std::size_t columns) {
    std::vector<std::size_t> widths(columns, 0);
    for (const auto& row : rows)
        for (std::size_t c = 0; c < columns; ++c) widths[c] = std::max(widths[c], width(row[c]));
    return widths;
}

double longest(const Chart& chart) noexcept {
    double most = 0;
    for (const auto& bar : chart.bars)
        if (std::isfinite(bar.value)) most = std::max(most, bar.value);
    return most;
}

double share(const Bar& bar, double longest) noexcept {
    return std::isfinite(bar.value) && bar.value > 0 && longest > 0 ? bar.value / longest : 0;
}

std::string UniqueNames::operator()(const std::string& name) {
    std::string unique = name;
    for (int n = 2; !taken_.insert(unique).second; ++n) unique = fmt::format("{}_{}", name, n);
    return unique;
}

}  // namespace cs
