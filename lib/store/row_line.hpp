/// \file row_line.hpp  A line of an export that is no record but a row of a batch (bulk_rows.hpp), read back.
/// Errors   data, which says the key: the line was cut or changed.
#pragma once
#include "base/date.hpp"
#include <memory>
#include <string>
#include <string_view>

namespace cs {

class RowLine {
  public:
    explicit RowLine(std::string_view json);
    ~RowLine();
    RowLine(const RowLine&) = delete;
    RowLine& operator=(const RowLine&) = delete;

    bool has(const char* key) const;
    std::string text(const char* key) const;
    std::string text_or_none(const char* key) const { return has(key) ? text(key) : std::string{}; }
    std::int64_t number(const char* key, std::int64_t least, std::int64_t most) const;
    bool flag(const char* key) const;
    Date day(const char* key) const;

    [[noreturn]] static void refuse(std::string what);

  private:
    struct Object;
    std::unique_ptr<const Object> object_;
};

}  // namespace cs
