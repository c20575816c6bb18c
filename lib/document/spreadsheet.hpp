/// \file spreadsheet.hpp  An XLSX file, cell by cell.
///
/// Errors: Error{data} for a text that is too long for a cell, Error{missing} where the library is not installed,
/// Error{io} for whatever else keeps the file from being written.
#pragma once
#include "base/cell.hpp"
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct lxw_worksheet;

namespace cs {

class Spreadsheet {
  public:
    using Sheet = lxw_worksheet*;  ///< lives as long as its Spreadsheet
    enum class Style { plain, bold, title };

    Spreadsheet(std::string_view title, Lang);
    ~Spreadsheet();

    /// A new sheet called about as wanted: what a sheet may not be called is changed, and a name that is taken
    /// numbered.
    Sheet add_sheet(std::string_view wanted);

    /// Writes a value by its type, or a text; returns about how many characters wide it is.
    std::size_t write(Sheet, std::size_t row, std::size_t column, const Cell&);
    std::size_t write_text(Sheet, std::size_t row, std::size_t column, std::string_view, Style = Style::plain);

    void set_width(Sheet, std::size_t column, std::size_t characters);
    /// The first row stays in sight and has a filter for the rows under it.
    void set_header(Sheet, std::size_t rows, std::size_t columns);

    std::string finish();  ///< the file; nothing may be written afterwards

    static constexpr std::size_t most_rows = 1'048'576, most_columns = 16'384;

  private:
    struct Book;
    struct Put;
    std::unique_ptr<Book> book_;
};

}  // namespace cs
