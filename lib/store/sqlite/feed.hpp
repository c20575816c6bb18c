/// \file feed.hpp  Rows in memory as a table that SQLite reads from: INSERT ... SELECT over it costs half of
/// what binding each row to a statement does.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace cs {

/// One connection's source of rows; outlives it.
class SqliteFeed {
  public:
    static constexpr std::size_t most_columns = 8;
    static constexpr const char* table = "cs_feed";

    /// Makes the table known to the connection; nothing is stored.
    void attach(sqlite3*);
    bool attached() const noexcept { return attached_; }
    /// What the table holds from now on; row after row.
    void hold(std::span<const std::int64_t> cells, std::size_t width) noexcept {
        cells_ = cells;
        width_ = width;
    }
    const std::int64_t* begin() const noexcept { return cells_.data(); }
    const std::int64_t* end() const noexcept { return cells_.data() + cells_.size(); }
    std::size_t width() const noexcept { return width_; }

  private:
    std::span<const std::int64_t> cells_;
    std::size_t width_ = 0;
    bool attached_ = false;
};

/// Which columns have one value in all rows: SQLite need not ask for it again with each.
std::vector<bool> fixed_columns(std::span<const std::int64_t> cells, std::size_t width);

/// "INSERT INTO table(columns) SELECT ... " over the feed; a fixed column is a parameter, $1, $2, … in their order.
std::string insert_from_feed(std::string_view table, std::span<const std::string_view> columns,
                             const std::vector<bool>& fixed);

}  // namespace cs
