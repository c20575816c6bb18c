/// \file input_row.hpp  One record of somebody's file, whatever its format, and what every reader of records can do.
#pragma once
#include "base/error.hpp"
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cs {

struct InputValue {
    enum class Kind : std::uint8_t { text, number, boolean, null, list };  ///< CSV knows only text

    std::string_view text;     ///< unquoted and unescaped; a number as it was written; true, false; empty for null
    const char* at = nullptr;  ///< where it begins in InputRow::raw; a quoted one at its quote
    Kind kind = Kind::text;
    std::span<const std::string_view> items;  ///< of a list of texts, numbers, booleans; `text` is its source then
};

/// Views live until the reader reads on, names and file as long as the reader (names of JSON lines: until it reads on).
struct InputRow {
    std::string_view file;
    std::size_t line = 0;                     ///< of its first character
    std::string_view raw;                     ///< the record as it stands in the file (as UTF-8), without its line end
    std::span<const std::string_view> names;  ///< one for each value, unless there is a problem
    std::vector<InputValue> values;
    std::optional<Error> problem;  ///< why this row cannot be used; the reader can go on after it

    Place place() const { return {std::string{file}, line, 0}; }
    Place place(std::size_t value) const;  ///< where that value begins; value < values.size()
    Place place_at(const char* in_raw) const;
};

class InputReader {
  public:
    virtual ~InputReader() = default;
    /// The next record; false at the end. Throws Error{data} at its place where the rest of the file cannot be told
    /// apart into records; then the reader is done.
    virtual bool next(InputRow&) = 0;
};

}  // namespace cs
