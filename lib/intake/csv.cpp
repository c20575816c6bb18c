#include "intake/csv.hpp"
#include "base/text.hpp"
#include "intake/position.hpp"
#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <utility>

namespace cs {
namespace {

constexpr std::string_view delimiters = ",;\t";
constexpr auto quote_hint = "a field with quotes in it is quoted, and each of them written twice";

bool is_line_end(char c) noexcept { return c == '\n' || c == '\r'; }

std::string ragged(std::size_t expected, std::size_t got) {
    return fmt::format("expected {} field{}, got {}", expected, expected == 1 ? "" : "s", got);
}

}  // namespace

CsvReader::CsvReader(std::string_view text, std::string file, CsvOptions options)
    : CsvReader{Window{text}, std::move(file), options} {}

CsvReader::CsvReader(TextStream& stream, std::string file, CsvOptions options)
    : CsvReader{Window{stream}, std::move(file), options} {}

CsvReader::CsvReader(Window window, std::string file, CsvOptions options)
    : file_{std::move(file)}, window_{window}, lenient_quotes_{options.lenient_quotes} {
    const auto named = read_sep_line();
    use_delimiter(options.delimiter ? *options.delimiter : named ? *named : most_frequent_delimiter());
    read_header();
}

bool CsvReader::next(InputRow& row) {
    do {
        if (!record(row)) return false;
    } while (row.raw.empty() && names_.size() > 1);
    row.names = names_;
    const auto expected = names_.size(), got = row.values.size();
    if (slip_) {
        row.problem = Error{Kind::data, slip_->message, quote_hint, row.place_at(slip_->at)};
    } else if (got < expected) {
        row.problem = Error{Kind::data, ragged(expected, got), {}, row.place()};
    } else if (got > expected) {
        row.problem = Error{Kind::data, ragged(expected, got), "a field that holds the delimiter must be quoted",
                            row.place(expected)};
    }
    return true;
}

// ---- the window ----

void CsvReader::grow() {
    window_.grow();
    use_delimiter(delimiter_);
    if (const auto* fault = window_.fault()) throw error_of(*fault, place_after(file_, line_, window_.text()));
}

void CsvReader::use_delimiter(char delimiter) {
    delimiter_ = delimiter;
    marks_.reset(window_.at(), window_.end(), delimiter);
}

void CsvReader::fail(const char* at, std::string message, std::string hint) const {
    const std::string_view before{window_.at(), static_cast<std::size_t>(at - window_.at())};
    throw Error{Kind::data, std::move(message), std::move(hint), place_after(file_, line_, before)};
}

// ---- the header ----

/// False if there is nothing but blank lines.
bool CsvReader::skip_blank_lines() {
    for (;;) {
        const auto text = window_.text();
        if (const auto begin = text.find_first_not_of("\r\n"); begin != std::string_view::npos) {
            line_ += line_breaks(text.substr(0, begin));
            window_.use_up_to(text.data() + begin);
            return true;
        }
        if (window_.last()) return false;
        grow();
    }
}

std::optional<char> CsvReader::read_sep_line() {
    if (!skip_blank_lines()) throw Error{Kind::data, "no header", "the first line names the columns", Place{file_}};
    const auto text = window_.text();
    if (!text.starts_with("sep=") || text.size() < 6 || !is_line_end(text[5])) return std::nullopt;
    const char delimiter = text[4];
    if (delimiter == '"' || (delimiter < ' ' && delimiter != '\t')) return std::nullopt;
    window_.use_up_to(text.data() + 5);
    if (!skip_blank_lines()) throw Error{Kind::data, "no header", "the first line names the columns", Place{file_}};
    return delimiter;
}

char CsvReader::most_frequent_delimiter() {
    InputRow header;
    std::size_t most = 0;
    char best = delimiters.front();
    for (const char delimiter : delimiters) {
        use_delimiter(delimiter);
        while (!scan(header)) grow();
        if (slip_ || header.values.size() <= most) continue;  // with the right one its quotes are right, too
        most = header.values.size();
        best = delimiter;
    }
    return best;
}

void CsvReader::read_header() {
    InputRow header;
    record(header);
    if (slip_) throw Error{Kind::data, slip_->message, quote_hint, header.place_at(slip_->at)};
    raw_header_ = header.raw;
    header_line_ = header.line;
    for (const auto& value : header.values) {
        name_texts_.emplace_back(trimmed(value.text));
        name_offsets_.push_back(static_cast<std::size_t>(value.at - header.raw.data()));
    }
    names_.assign(name_texts_.begin(), name_texts_.end());
    check_names();
}

void CsvReader::check_names() const {
    std::map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < names_.size(); ++i) {
        if (names_[i].empty())
            throw Error{Kind::data, fmt::format("column {} has no name", i + 1), "give each column a name of its own",
                        place_of_name(i)};
        const auto [first, fresh] = seen.emplace(names_[i], i);
        if (!fresh)
            throw Error{Kind::data, fmt::format("column '{}' appears twice", names_[i]),
                        fmt::format("columns {} and {}: rename one", first->second + 1, i + 1), place_of_name(i)};
    }
}

Place CsvReader::place_of_name(std::size_t column) const {
    return place_after(file_, header_line_, std::string_view{raw_header_}.substr(0, name_offsets_.at(column)));
}

// ---- records ----

/// Reads the next record and moves behind it; false at the end of the text.
bool CsvReader::record(InputRow& row) {
    while (window_.empty() ? !window_.last() : !scan(row)) grow();
    if (window_.empty()) return false;
    row.file = file_;
    row.line = line_;
    row.problem.reset();
    if (!doubled_.empty()) undouble(row);
    line_ += quoted_ ? line_breaks(row.raw) + 1 : 1;
    window_.use_up_to(next_);
    return true;
}

/// Finds the fields of the record at the window's begin; false if the window ends too early to tell.
bool CsvReader::scan(InputRow& row) {
    row.values.clear();
    doubled_.clear();
    slip_.reset();
    quoted_ = false;
    const char* field = window_.at();
    for (;;) {
        auto& value = row.values.emplace_back();
        value.at = field;
        const bool quoted = field != window_.end() && *field == '"';
        const char* close = quoted ? scan_quoted(value) : scan_plain(value);
        if (quoted && doubled_quotes_) doubled_.push_back(row.values.size() - 1);
        check_limits(row, close);
        if (close == window_.end() && !window_.last()) return false;
        next_ = close == window_.end() ? close : close + 1;
        if (close == window_.end() || *close != delimiter_) {
            row.raw = {window_.at(), static_cast<std::size_t>(close - window_.at())};
            return end_line(close);
        }
        field = next_;
    }
}

/// Moves `next_` behind the line end at `close`; false if the window ends too early to tell.
bool CsvReader::end_line(const char* close) {
    if (close == window_.end() || *close != '\r') return true;
    if (next_ == window_.end()) return window_.last();
    if (*next_ == '\n') next_ = marks_.next() + 1;
    return true;
}

const char* CsvReader::scan_plain(InputValue& value) {
    const char* close = marks_.next();
    while (close != window_.end() && *close == '"') {
        if (!lenient_quotes_) note(close, "bare quote in an unquoted field");
        close = marks_.next();
    }
    value.text = {value.at, static_cast<std::size_t>(close - value.at)};
    return close;
}

const char* CsvReader::scan_quoted(InputValue& value) {
    quoted_ = true;
    doubled_quotes_ = false;
    const char* const end = window_.end();
    const char* close = value.at + 1;
    for (;; ++close) {
        const void* quote = std::memchr(close, '"', static_cast<std::size_t>(end - close));
        if (!quote && window_.last()) fail(value.at, "this quote is never closed", quote_hint);
        if (!quote) return end;
        close = static_cast<const char*>(quote) + 1;
        if (close == end || *close != '"') break;
        doubled_quotes_ = true;
    }
    marks_.seek(close);
    if (close != end && *close != delimiter_ && !is_line_end(*close)) {
        note(close, "text behind the closing quote");
        doubled_quotes_ = false;
        return scan_plain(value);
    }
    value.text = {value.at + 1, static_cast<std::size_t>(close - value.at) - 2};
    return marks_.next();
}

void CsvReader::note(const char* at, const char* message) {
    if (!slip_) slip_ = Slip{at, message};
}

void CsvReader::check_limits(const InputRow& row, const char* close) const {
    const auto& value = row.values.back();
    if (static_cast<std::size_t>(close - value.at) > max_field)
        fail(value.at, "a field of more than 16 MiB", "is a quote left open?");
    if (static_cast<std::size_t>(close - window_.at()) > max_row) fail(window_.at(), "a row of more than 64 MiB");
    if (row.values.size() > max_columns) fail(value.at, fmt::format("more than {} columns", max_columns));
}

/// Gives the values with doubled quotes a text of their own.
void CsvReader::undouble(InputRow& row) {
    undoubled_.clear();
    undoubled_.reserve(row.raw.size());  // the views into it must stay
    for (const auto i : doubled_) {
        const auto begin = undoubled_.size();
        bool second = false;
        for (const char c : row.values[i].text) {
            second = c == '"' && !second;
            if (c != '"' || second) undoubled_ += c;
        }
        row.values[i].text = std::string_view{undoubled_}.substr(begin);
    }
}

}  // namespace cs
