#include "document/spreadsheet.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "document/formats.hpp"
#include "document/xlsx_library.hpp"
#include <algorithm>
#include <cctype>
#include <cmath>
#include <ctime>
#include <fmt/format.h>
#include <map>
#include <set>

namespace cs {
namespace {

constexpr std::int64_t exact = 1'000'000'000'000'000;  // a spreadsheet keeps fifteen digits; more are written as text
constexpr std::size_t longest_text = 32'767;           // UTF-16 units in a cell
constexpr std::size_t longest_sheet_name = 31, longest_title = 200;
constexpr double narrowest = 8, widest = 60;  // columns, in characters
constexpr std::time_t created = 946'684'800;  // 2000-01-01: the same content is the same file

void check(lxw_error error) {
    if (error == LXW_NO_ERROR) return;
    throw Error{Kind::io, fmt::format("cannot write the workbook: {}", xlsx_library().lxw_strerror(error)),
                "is there room for temporary files?"};
}

std::size_t utf16_units(std::string_view text) {
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) units += next_code_point(text, at) > 0xFFFF ? 2 : 1;
    return units;
}

/// The beginning of a text that has at most so many UTF-16 units.
std::string_view beginning(std::string_view text, std::size_t units) {
    std::size_t end = 0;
    for (std::size_t at = 0, used = 0; at < text.size(); end = at)
        if (used += next_code_point(text, at) > 0xFFFF ? 2 : 1; used > units) break;
    return text.substr(0, end);
}

/// A worksheet reads "_x0041_" as the character 41 (ISO/IEC 29500-1 §22.9.2.19), so such an underscore becomes one.
void escape_references(std::string& text) {
    const auto is_hex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t at = 0; (at = text.find("_x", at)) != std::string::npos; ++at) {
        if (at + 6 >= text.size() || text[at + 6] != '_' || !std::all_of(&text[at + 2], &text[at + 6], is_hex))
            continue;
        text.insert(at, "_x005F");
        at += 6;
    }
}

/// Text for the XML inside, which has no place for U+FFFE and U+FFFF.
std::string cell_text(std::string_view raw) {
    std::string text = shown_lines(raw);
    for (const std::string_view never : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (std::size_t at = 0; (at = text.find(never, at)) != std::string::npos;) text.replace(at, 3, "\xEF\xBF\xBD");
    escape_references(text);
    if (const std::size_t units = utf16_units(text); units > longest_text)
        throw Error{Kind::data,
                    fmt::format("a text of {} characters does not fit into a worksheet's cell (at most {}): {}", units,
                                longest_text, quoted(text)),
                    "leave that column out, or write csv or json"};
    return text;
}

std::size_t broadest_line(const std::string& text) {
    std::size_t most = 0;
    for (const auto& line : split(text, '\n')) most = std::max(most, width(line));
    return most;
}

lxw_datetime datetime(Date day, std::int64_t seconds = 0) {
    return {day.year(),
            static_cast<int>(day.month()),
            static_cast<int>(day.day()),
            static_cast<int>(seconds / 3600),
            static_cast<int>(seconds / 60 % 60),
            static_cast<double>(seconds % 60)};
}

struct Free {
    void operator()(lxw_workbook* book) const { xlsx_library().lxw_workbook_free(book); }
};

}  // namespace

struct Spreadsheet::Book {
    Book(std::string_view title, Lang language);

    lxw_format* format(const char* number);
    lxw_format* money(const Currency&);
    std::string free_name(std::string_view wanted);

    const XlsxLibrary& xlsx = xlsx_library();
    Lang lang;
    MemoryFile file;
    std::unique_ptr<lxw_workbook, Free> book;
    lxw_format *bold, *title, *lines, *date, *instant, *integer;
    std::map<Currency, lxw_format*> amounts;
    std::set<std::string> names;
};

/// Writes one value where it belongs, as the type that it has.
struct Spreadsheet::Put {
    Book& book;
    Sheet sheet;
    lxw_row_t row;
    lxw_col_t column;

    void number(double value, lxw_format* look) const {
        check(book.xlsx.worksheet_write_number(sheet, row, column, value, look));
    }
    void datetime(lxw_datetime value, lxw_format* look) const {
        check(book.xlsx.worksheet_write_datetime(sheet, row, column, &value, look));
    }
    void operator()(std::monostate) const {}
    void operator()(const std::string& value) const {
        const std::string text = cell_text(value);
        lxw_format* look = text.find('\n') == std::string::npos ? nullptr : book.lines;
        check(book.xlsx.worksheet_write_string(sheet, row, column, text.c_str(), look));
    }
    void operator()(const List& value) const { (*this)(join(value, ", ")); }
    void operator()(std::int64_t value) const {
        if (value >= exact || value <= -exact) return (*this)(fmt::format("{}", value));
        number(static_cast<double>(value), book.integer);
    }
    void operator()(double value) const {
        if (std::isfinite(value)) number(value, nullptr);
    }
    void operator()(bool value) const { check(book.xlsx.worksheet_write_boolean(sheet, row, column, value, nullptr)); }
    void operator()(Date value) const { datetime(cs::datetime(value), book.date); }
    void operator()(Instant value) const {
        const Date day = utc_date(value);
        datetime(cs::datetime(day, value.seconds - std::int64_t{day.days()} * 86'400), book.instant);
    }
    void operator()(const Money& value) const {
        if (value.minor >= exact || value.minor <= -exact) return (*this)(decimal_text(value));
        number(static_cast<double>(value.minor) / std::pow(10.0, value.currency.digits()), book.money(value.currency));
    }
};

Spreadsheet::Book::Book(std::string_view book_title, Lang language)
    : lang{language}, book{xlsx.workbook_new(file.path().c_str())} {
    if (!book) throw Error{Kind::io, "cannot begin the workbook"};
    std::string text{beginning(book_title, longest_title)};
    lxw_doc_properties properties{};
    properties.title = text.data();
    properties.created = created;
    check(xlsx.workbook_set_properties(book.get(), &properties));

    bold = format("");
    xlsx.format_set_bold(bold);
    title = format("");
    xlsx.format_set_bold(title);
    xlsx.format_set_font_size(title, 15);
    lines = format("");
    xlsx.format_set_text_wrap(lines);
    xlsx.format_set_align(lines, LXW_ALIGN_VERTICAL_TOP);
    date = format("yyyy-mm-dd");
    instant = format("yyyy-mm-dd hh:mm:ss");
    integer = format("#,##0");
}

lxw_format* Spreadsheet::Book::format(const char* number) {
    lxw_format* made = xlsx.workbook_add_format(book.get());
    if (!made) throw Error{Kind::io, "cannot add a format to the workbook"};
    if (*number != '\0') xlsx.format_set_num_format(made, number);
    return made;
}

/// "CNY" #,##0.00: the number stays a number, and the currency is seen.
lxw_format* Spreadsheet::Book::money(const Currency& currency) {
    lxw_format*& made = amounts[currency];
    if (!made) {
        const std::string decimals(static_cast<std::size_t>(currency.digits()), '0');
        const std::string_view point = decimals.empty() ? "" : ".";
        made = format(fmt::format("\"{}\" #,##0{}{}", currency.code(), point, decimals).c_str());
    }
    return made;
}

/// What a sheet may be called: 31 characters, no []:*?/\, no apostrophe at the ends, not "history", no other one's
/// name.
std::string Spreadsheet::Book::free_name(std::string_view wanted) {
    std::string name{beginning(shown_line(wanted), longest_sheet_name)};
    for (char& c : name)
        if (std::string_view{"[]:*?/\\"}.find(c) != std::string_view::npos) c = '_';
    while (name.starts_with('\'')) name.erase(0, 1);
    while (name.ends_with('\'')) name.pop_back();
    if (name.empty() || match_form(name) == "history") name = "sheet" + name;
    std::string unique = name;
    for (int n = 2; !names.insert(match_form(unique)).second; ++n) {
        const std::string suffix = fmt::format("_{}", n);
        unique = std::string{beginning(name, longest_sheet_name - suffix.size())} + suffix;
    }
    return unique;
}

Spreadsheet::Spreadsheet(std::string_view title, Lang lang) : book_{std::make_unique<Book>(shown_line(title), lang)} {}
Spreadsheet::~Spreadsheet() = default;

Spreadsheet::Sheet Spreadsheet::add_sheet(std::string_view wanted) {
    const Sheet made = book_->xlsx.workbook_add_worksheet(book_->book.get(), book_->free_name(wanted).c_str());
    if (!made) throw Error{Kind::io, fmt::format("cannot add the worksheet {}", quoted(wanted))};
    return made;
}

std::size_t Spreadsheet::write(Sheet sheet, std::size_t row, std::size_t column, const Cell& cell) {
    std::visit(Put{*book_, sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column)}, cell);
    return broadest_line(shown(cell, book_->lang));
}

std::size_t Spreadsheet::write_text(Sheet sheet, std::size_t row, std::size_t column, std::string_view text,
                                    Style style) {
    const std::string safe = cell_text(text);
    lxw_format* const look = style == Style::bold ? book_->bold : style == Style::title ? book_->title : nullptr;
    check(book_->xlsx.worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                             safe.c_str(), look));
    return broadest_line(safe);
}

void Spreadsheet::set_width(Sheet sheet, std::size_t column, std::size_t characters) {
    const auto c = static_cast<lxw_col_t>(column);
    const double wide = std::clamp(static_cast<double>(characters) + 2, narrowest, widest);
    check(book_->xlsx.worksheet_set_column(sheet, c, c, wide, nullptr));
}

void Spreadsheet::set_header(Sheet sheet, std::size_t rows, std::size_t columns) {
    book_->xlsx.worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0)
        check(book_->xlsx.worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(rows),
                                               static_cast<lxw_col_t>(columns - 1)));
}

std::string Spreadsheet::finish() {
    check(book_->xlsx.workbook_close(book_->book.release()));
    std::string file = book_->file.content();
    check_whole(file);
    return file;
}

}  // namespace cs
