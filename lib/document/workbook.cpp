#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <map>
#include <cctype>
#include <cmath>
#include <fmt/format.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace cs {
namespace {

constexpr std::int64_t exact = 1'000'000'000'000'000;  // a spreadsheet keeps fifteen digits; more are written as text
constexpr std::size_t longest_text = 32'767;           // UTF-16 units in a cell
constexpr std::size_t longest_sheet_name = 31;
constexpr double narrowest = 8, widest = 60;  // columns, in characters
constexpr std::time_t created = 946'684'800;  // 2000-01-01: the same content is the same file

void check(lxw_error error) {
    if (error == LXW_NO_ERROR) return;
    throw Error{Kind::io, fmt::format("cannot write the workbook: {}", lxw_strerror(error)),
                "is there room for temporary files?"};
}

/// A file in memory with a name that the library can open.
class MemoryFile {
  public:
    MemoryFile() : fd_{memfd_create("workbook", MFD_CLOEXEC)} {
        if (fd_ < 0) throw Error{Kind::io, "cannot make a temporary file for the workbook"};
    }
    ~MemoryFile() { close(fd_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string path() const { return fmt::format("/proc/self/fd/{}", fd_); }

    std::string content() const {
        const off_t size = lseek(fd_, 0, SEEK_END);
        std::string out(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
        std::size_t have = 0;
        while (have < out.size()) {
            const ssize_t got = pread(fd_, out.data() + have, out.size() - have, static_cast<off_t>(have));
            if (got <= 0) throw Error{Kind::io, "cannot read the workbook back"};
            have += static_cast<std::size_t>(got);
        }
        return out;
    }

  private:
    int fd_;
};

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

/// A worksheet reads "_x0041_" as the character 41 (ISO/IEC 29500-1 §22.9.2.19), so such an underscore is written as
/// one.
void escape_references(std::string& text) {
    const auto is_hex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (std::size_t at = 0; (at = text.find("_x", at)) != std::string::npos; ++at) {
        const bool reference =
            at + 6 < text.size() && text[at + 6] == '_' && std::all_of(&text[at + 2], &text[at + 6], is_hex);
        if (reference) text.insert(at, "_x005F");
        if (reference) at += 6;
    }
}

/// Text for the XML inside, which has no place for U+FFFE and U+FFFF.
std::string cell_text(std::string_view raw) {
    std::string text = shown_lines(raw);
    for (const std::string_view never : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (std::size_t at = 0; (at = text.find(never, at)) != std::string::npos;) text.replace(at, 3, "\xEF\xBF\xBD");
    if (const std::size_t units = utf16_units(text); units > longest_text)
        throw Error{Kind::data,
                    fmt::format("a text of {} characters does not fit into a worksheet's cell (at most {}): {}", units,
                                longest_text, quoted(text)),
                    "leave that column out, or write csv or json"};
    escape_references(text);
    return text;
}

class Book {
  public:
    Book(std::string title, Lang lang) : lang_{lang} {
        lxw_workbook_options options{LXW_FALSE, nullptr, LXW_TRUE};
        book_.reset(workbook_new_opt(file_.path().c_str(), &options));
        if (!book_) throw Error{Kind::io, "cannot begin the workbook"};
        title = beginning(title, 200);
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.created = created;
        check(workbook_set_properties(book_.get(), &properties));
        bold_ = format("");
        format_set_bold(bold_);
        title_ = format("");
        format_set_bold(title_);
        format_set_font_size(title_, 15);
        lines_ = format("");
        format_set_text_wrap(lines_);
        format_set_align(lines_, LXW_ALIGN_VERTICAL_TOP);
        date_ = format("yyyy-mm-dd");
        instant_ = format("yyyy-mm-dd hh:mm:ss");
        integer_ = format("#,##0");
    }

    lxw_worksheet* sheet(std::string_view wanted) {
        lxw_worksheet* made = workbook_add_worksheet(book_.get(), sheet_name(wanted).c_str());
        if (!made) throw Error{Kind::io, fmt::format("cannot add the worksheet {}", quoted(wanted))};
        return made;
    }

    /// Writes a value by its type and returns about how many characters wide it is.
    std::size_t write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Cell& cell) {
        std::visit([&](const auto& value) { check(put(sheet, row, column, value)); }, cell);
        return broadest_line(shown(cell, lang_));
    }

    std::size_t write_text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text,
                           lxw_format* look) {
        const std::string safe = cell_text(text);
        check(worksheet_write_string(sheet, row, column, safe.c_str(), look));
        return broadest_line(safe);
    }

    static void set_width(lxw_worksheet* sheet, lxw_col_t column, std::size_t characters) {
        const double wide = std::clamp(static_cast<double>(characters) + 2, narrowest, widest);
        check(worksheet_set_column(sheet, column, column, wide, nullptr));
    }

    lxw_format* bold() const { return bold_; }
    lxw_format* title() const { return title_; }
    Lang lang() const { return lang_; }

    std::string finish() {
        check(workbook_close(book_.release()));
        return file_.content();
    }

  private:
    lxw_error put(lxw_worksheet*, lxw_row_t, lxw_col_t, std::monostate) { return LXW_NO_ERROR; }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& value) {
        const std::string text = cell_text(value);
        lxw_format* look = text.find('\n') == std::string::npos ? nullptr : lines_;
        return worksheet_write_string(sheet, row, column, text.c_str(), look);
    }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const List& value) {
        return put(sheet, row, column, join(value, ", "));
    }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::int64_t value) {
        if (value >= exact || value <= -exact) return put(sheet, row, column, fmt::format("{}", value));
        return worksheet_write_number(sheet, row, column, static_cast<double>(value), integer_);
    }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, double value) {
        return std::isfinite(value) ? worksheet_write_number(sheet, row, column, value, nullptr) : LXW_NO_ERROR;
    }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, bool value) {
        return worksheet_write_boolean(sheet, row, column, value, nullptr);
    }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, Date value) {
        lxw_datetime day{value.year(), static_cast<int>(value.month()), static_cast<int>(value.day()), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &day, date_);
    }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, Instant value) {
        const Date day = utc_date(value);
        const std::int64_t seconds = value.seconds - std::int64_t{day.days()} * 86'400;
        lxw_datetime at{day.year(),
                        static_cast<int>(day.month()),
                        static_cast<int>(day.day()),
                        static_cast<int>(seconds / 3600),
                        static_cast<int>(seconds / 60 % 60),
                        static_cast<double>(seconds % 60)};
        return worksheet_write_datetime(sheet, row, column, &at, instant_);
    }
    lxw_error put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Money& value) {
        if (value.minor >= exact || value.minor <= -exact) return put(sheet, row, column, decimal_text(value));
        const double amount = static_cast<double>(value.minor) / std::pow(10.0, value.currency.digits());
        return worksheet_write_number(sheet, row, column, amount, money(value.currency));
    }

    static std::size_t broadest_line(const std::string& text) {
        std::size_t most = 0;
        for (const auto& line : split(text, '\n')) most = std::max(most, width(line));
        return most;
    }

    lxw_format* format(const char* number) {
        lxw_format* made = workbook_add_format(book_.get());
        if (!made) throw Error{Kind::io, "cannot add a format to the workbook"};
        if (*number != '\0') format_set_num_format(made, number);
        return made;
    }

    /// "CNY" #,##0.00: the number stays a number, and the currency is seen.
    lxw_format* money(const Currency& currency) {
        lxw_format*& made = money_[currency];
        if (!made) {
            const std::string decimals(static_cast<std::size_t>(currency.digits()), '0');
            made =
                format(fmt::format("\"{}\" #,##0{}{}", currency.code(), decimals.empty() ? "" : ".", decimals).c_str());
        }
        return made;
    }

    /// What a worksheet may be called: 31 characters, no []:*?/\, no apostrophe at the ends, no other one's name.
    std::string sheet_name(std::string_view wanted) {
        std::string name{beginning(shown_line(wanted), longest_sheet_name)};
        for (char& c : name)
            if (std::string_view{"[]:*?/\\"}.find(c) != std::string_view::npos) c = '_';
        while (name.starts_with('\'')) name.erase(0, 1);
        while (name.ends_with('\'')) name.pop_back();
        if (name.empty() || match_form(name) == "history") name = "sheet" + name;
        std::string unique = name;
        for (int n = 2; !sheets_.insert(match_form(unique)).second; ++n) {
            const std::string suffix = fmt::format("_{}", n);
            unique = std::string{beginning(name, longest_sheet_name - suffix.size())} + suffix;
        }
        return unique;
    }

    struct Free {
        void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
    };
    MemoryFile file_;
    std::unique_ptr<lxw_workbook, Free> book_;
    Lang lang_;
    lxw_format *bold_ = nullptr, *title_ = nullptr, *lines_ = nullptr;
    lxw_format *date_ = nullptr, *instant_ = nullptr, *integer_ = nullptr;
    std::map<Currency, lxw_format*> money_;
    std::set<std::string> sheets_;
};

void check_size(const Table& table) {
    if (table.rows.size() + 1 > LXW_ROW_MAX || table.columns.size() > LXW_COL_MAX)
        throw Error{Kind::data,
                    fmt::format("a worksheet holds at most {} rows and {} columns, '{}' has {} and {}", LXW_ROW_MAX - 1,
                                LXW_COL_MAX, table.name, table.rows.size(), table.columns.size()),
                    "narrow it with --where or --limit, or write csv"};
}

void add_table(Book& book, const Table& table) {
    check_size(table);
    lxw_worksheet* sheet = book.sheet(table.name);
    for (lxw_col_t c = 0; c < table.columns.size(); ++c) {
        std::size_t broadest =
            book.write_text(sheet, 0, c, label(table.columns[c]), book.bold()) + 2;  // the filter's arrow
        for (lxw_row_t r = 0; r < table.rows.size(); ++r)
            broadest = std::max(broadest, book.write(sheet, r + 1, c, table.rows[r][c]));
        Book::set_width(sheet, c, broadest);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (table.columns.empty()) return;
    check(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                               static_cast<lxw_col_t>(table.columns.size() - 1)));
}

/// All that is not a table, on the first sheet, from top to bottom.
class Overview {
  public:
    explicit Overview(Book& book) : book_{book}, sheet_{book.sheet(words::overview.in(book.lang()))} {}

    void heading(std::string_view text, bool title = false) {
        if (text.empty()) return;
        if (!title && row_ > 0) ++row_;
        book_.write_text(sheet_, row_++, 0, text, title ? book_.title() : book_.bold());
    }
    void line(std::string_view text) {
        for (const auto& part : split(text, '\n')) book_.write_text(sheet_, row_++, 0, part, nullptr);
    }
    void pair(std::string_view name, const Cell& value) {
        names_ = std::max(names_, book_.write_text(sheet_, row_, 0, name, nullptr));
        values_ = std::max(values_, book_.write(sheet_, row_++, 1, value));
    }

    void operator()(const Heading& h) { heading(h.text); }
    void operator()(const Paragraph& p) { line(p.text); }
    void operator()(const Footnote& f) { line(f.text); }
    void operator()(const PageBreak&) {}
    void operator()(const Facts& f) {
        heading(f.title);
        for (const auto& fact : f.facts) pair(label(fact.what), fact.value);
    }
    void operator()(const Chart& c) {
        heading(c.title);
        for (const auto& bar : c.bars) pair(bar.label, Cell{bar.value});
    }
    void operator()(const Table&) {}

    void finish() {
        Book::set_width(sheet_, 0, names_);
        Book::set_width(sheet_, 1, values_);
    }

  private:
    Book& book_;
    lxw_worksheet* sheet_;
    lxw_row_t row_ = 0;
    std::size_t names_ = 16, values_ = 8;
};

}  // namespace

std::string render_workbook(const Table& table, const Look& look) {
    Book book{shown_line(table.title.empty() ? table.name : table.title), look.lang};
    add_table(book, table);
    return book.finish();
}

std::string render_workbook(const Facts& facts, const Look& look) {
    Book book{shown_line(facts.title), look.lang};
    Overview overview{book};
    overview(facts);
    overview.finish();
    return book.finish();
}

std::string render_workbook(const Document& doc, const Look&) {
    Book book{shown_line(doc.title), doc.lang};
    Overview overview{book};
    overview.heading(doc.title, true);
    overview.line(doc.subtitle);
    for (const auto& block : doc.blocks) std::visit(overview, block);
    overview.finish();
    for (const auto& block : doc.blocks)
        if (const auto* table = std::get_if<Table>(&block)) add_table(book, *table);
    return book.finish();
}

}  // namespace cs
