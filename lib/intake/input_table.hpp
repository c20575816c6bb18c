/// \file input_table.hpp  A whole file of records as rows and columns, in memory, so that every row can be looked at
/// before the first is used.
///
/// Format  JSON lines if the first character that is not blank is '{' or '[', else CSV.
/// Cells   are trimmed; the apostrophe with which our own CSV guards a formula is taken off; null is empty; a list is
///         joined by ';'.
/// Errors  those of the readers: a file that cannot be taken apart into rows. A row that is wrong by itself is kept,
///         with its `problem`.
#pragma once
#include "base/error.hpp"
#include "intake/encoding.hpp"
#include "intake/input_file.hpp"
#include "intake/input_row.hpp"
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct InputOptions {
    Encoding encoding = Encoding::detect;
    std::optional<char> delimiter;
    bool lenient_quotes = false;
};

class InputTable {
  public:
    InputTable(const Pull&, std::string file, const InputOptions&);
    InputTable(const InputTable&) = delete;
    InputTable& operator=(const InputTable&) = delete;

    const std::string& file() const noexcept { return file_; }
    std::span<const std::string> columns() const noexcept { return columns_; }
    std::size_t rows() const noexcept { return rows_.size(); }
    std::string_view at(std::size_t row, std::size_t column) const;  ///< empty where the row has none
    std::size_t cells(std::size_t row) const { return rows_.at(row).count; }
    const Error* problem(std::size_t row) const;

    std::size_t line(std::size_t row) const { return rows_.at(row).line; }
    Place place(std::size_t row) const { return {file_, line(row), 0}; }
    Place place(std::size_t row, std::size_t column) const;
    Place place_of_column(std::size_t column) const { return column_places_.at(column); }

    Encoding encoding() const noexcept { return encoding_; }
    std::optional<char> delimiter() const noexcept { return delimiter_; }  ///< of a CSV
    const std::string& warning() const noexcept { return warning_; }  ///< why the encoding asked for is likely wrong

  private:
    struct Row {
        std::size_t line;
        std::string_view raw;
        std::size_t first, count;
    };
    struct Cell {
        std::string_view text;
        std::uint32_t at;  // in the row's raw text
    };
    void read_csv(const InputOptions&);
    void read_json_lines();
    Cell cell_of(const InputRow&, const InputValue&);
    std::string_view kept(std::string_view);
    std::size_t column_named(std::string_view name, const Place&);
    void begin_row(const InputRow&);

    std::string file_, text_, warning_;
    Encoding encoding_ = Encoding::utf8;
    std::optional<char> delimiter_;
    std::vector<std::string> columns_;
    std::vector<Place> column_places_;
    std::map<std::string, std::size_t, std::less<>> column_numbers_;
    std::vector<Row> rows_;
    std::vector<Cell> cells_;
    std::map<std::size_t, Error> problems_;
    std::deque<std::string> unescaped_;
};

}  // namespace cs
