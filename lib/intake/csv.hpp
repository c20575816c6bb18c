/// \file csv.hpp  Reading CSV: RFC 4180, told exactly where it is not.
///
/// Lines      end at LF, CR LF or CR, mixed as they come; a quoted field may hold line ends.
/// Header     the first line that is not blank; names are trimmed, none is empty, none appears twice. A line `sep=;`
///            before it, as spreadsheets write, names the delimiter.
/// Blank      a line without any character is no row, unless the file has one column.
/// Rows       a row with too few or too many fields, a bare quote, or text behind a closing quote is a row with a
///            `problem`, and reading goes on at the next line.
/// Limits     16 MiB a field, 64 MiB a row, 10,000 columns; rows have no limit, memory is that of the window.
/// Errors     Error{data}: no header, a wrong header, a quote that is never closed (at the quote), a limit passed, or
///            a byte that is no text. After an error the reader is done.
/// Source     RFC 4180; the csv-spectrum cases.
#pragma once
#include "intake/input_row.hpp"
#include "intake/marks.hpp"
#include "intake/text_stream.hpp"
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct CsvOptions {
    std::optional<char> delimiter;  ///< without: the one of , ; TAB that the header has most of
    bool lenient_quotes = false;    ///< a bare quote inside an unquoted field is a character like any other
};

class CsvReader final : public InputReader {
  public:
    static constexpr std::size_t max_field = std::size_t{16} << 20;
    static constexpr std::size_t max_row = std::size_t{64} << 20;
    static constexpr std::size_t max_columns = 10'000;

    /// Reads the header. The text must outlive the reader; views into it (raw, and values without doubled quotes) live
    /// as long as the text does.
    CsvReader(std::string_view text, std::string file, CsvOptions = {});
    CsvReader(TextStream&, std::string file, CsvOptions = {});
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    bool next(InputRow&) override;

    std::span<const std::string_view> names() const noexcept { return names_; }
    Place place_of_name(std::size_t column) const;
    const std::string& raw_header() const noexcept { return raw_header_; }  ///< as it stands, without its line end
    char delimiter() const noexcept { return delimiter_; }

  private:
    struct Slip {
        const char* at;
        const char* message;
    };

    CsvReader(Window, std::string file, CsvOptions);
    void grow();
    bool skip_blank_lines();
    std::optional<char> read_sep_line();
    char most_frequent_delimiter();
    void use_delimiter(char);
    void read_header();
    void check_names() const;
    bool record(InputRow&);
    bool scan(InputRow&);
    const char* scan_plain(InputValue&);  // both return where the field ends, the window's end if it is cut there
    const char* scan_quoted(InputValue&);
    bool end_line(const char* close);
    void check_limits(const InputRow&, const char* close) const;
    void note(const char* at, const char* message);
    void undouble(InputRow&);
    [[noreturn]] void fail(const char* at, std::string message, std::string hint = {}) const;

    std::string file_;
    Window window_;
    bool lenient_quotes_;
    char delimiter_ = ',';
    Marks marks_;
    std::size_t line_ = 1;  // of the window's first character

    // The record that was scanned last.
    const char* next_ = nullptr;   // where the next record begins
    bool quoted_ = false;          // it may hold line ends
    bool doubled_quotes_ = false;  // in the quoted field scanned last
    std::optional<Slip> slip_;
    std::vector<std::size_t> doubled_;  // values with doubled quotes
    std::string undoubled_;

    std::string raw_header_;
    std::size_t header_line_ = 1;
    std::vector<std::size_t> name_offsets_;  // in raw_header_
    std::vector<std::string> name_texts_;
    std::vector<std::string_view> names_;
};

}  // namespace cs
