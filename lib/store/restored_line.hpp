/// \file restored_line.hpp  One row of an export on its way back: a flat JSON object on one line, asked by field.
///
/// Every value comes typed and within its bounds or is refused, named by its field; store/transfer.hpp adds the place.
#pragma once
#include "base/date.hpp"
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace cs {

/// Refuses a line of an export: Error{data} with `what`, and the hint that all such errors share.
[[noreturn]] void refuse_line(std::string what);
/// Refuses a line with a NUL: a JSON parser would take it for the end, whatever comes behind.
void refuse_nul(std::string_view line);

class RestoredLine {
  public:
    /// Error{data} unless `text` is one JSON object of plain values that names no field twice.
    explicit RestoredLine(std::string_view text);

    bool has(std::string_view field) const noexcept { return find(field) != nullptr; }

    // Each is Error{data} where the field is missing or is something else.
    const std::string& text(std::string_view field) const;
    std::int64_t number(std::string_view field, std::int64_t least, std::int64_t most) const;  ///< a whole one
    std::int64_t id(std::string_view field) const;                                             ///< a number above 0
    Date day(std::string_view field) const;                                                    ///< YYYY-MM-DD

  private:
    struct Other {};  ///< null, a truth, a fraction, a number beyond 64 bits: nothing a row is made of
    using Value = std::variant<Other, std::int64_t, std::string>;
    struct Reader;

    const Value* find(std::string_view field) const noexcept;

    std::vector<std::pair<std::string, Value>> values_;  ///< a row has few: a search from the front is the fastest
};

}  // namespace cs
