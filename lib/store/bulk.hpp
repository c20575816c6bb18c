/// \file bulk.hpp  Whole tables on their way out of one store and into another one, row by row: what an engine has for
/// it that is faster than statements, behind the port of engine.hpp.
///
/// Values are in one form for all engines: a day is a number of days and an instant a number of seconds since
/// 1970-01-01, a boolean is 0 or 1. So what was read back from any engine compares with what another one holds.
#pragma once
#include "base/cell.hpp"
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct BulkColumn {
    std::string name;
    Type type;  ///< integer, number, boolean, text, date or instant
    bool operator==(const BulkColumn&) const = default;
};

struct BulkTable {
    std::string name;
    std::vector<BulkColumn> columns;
    bool has_ids = false;  ///< its rows are numbered by Engine::next_id
};

struct BulkValue {
    enum class Kind : std::uint8_t { none, integer, number, text };
    Kind kind = Kind::none;
    std::int64_t integer = 0;
    double number = 0;
    std::string_view text = {};  ///< as long as the row stands
};

/// As many as the table has columns, in their order.
using BulkRow = std::span<const BulkValue>;

/// Until it is read to its end, nothing else can be asked of its engine.
class BulkReader {
  public:
    virtual ~BulkReader() = default;
    virtual bool next() = 0;  ///< true: a row stands. Error{data} for a value that is not of its column's type
    BulkRow row() const noexcept { return row_; }

  protected:
    std::vector<BulkValue> row_;
};

/// Until it is finished, nothing else can be asked of its engine; one that is dropped before leaves its transaction
/// good for nothing but an end.
class BulkWriter {
  public:
    virtual ~BulkWriter() = default;
    virtual void add(BulkRow) = 0;
    virtual void finish() = 0;  ///< what was refused of the rows is thrown here at the latest
};

}  // namespace cs
