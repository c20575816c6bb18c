/// \file sqlite_feed.hpp  Rows in memory as a table that SQLite reads from: INSERT ... SELECT over it costs half of
/// what binding each row to a statement does.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

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
    std::size_t rows() const noexcept { return width_ == 0 ? 0 : cells_.size() / width_; }
    std::int64_t at(std::size_t row, std::size_t column) const noexcept { return cells_[row * width_ + column]; }

  private:
    std::span<const std::int64_t> cells_;
    std::size_t width_ = 0;
    bool attached_ = false;
};

/// "INSERT INTO table(columns) SELECT ... " over the feed.
std::string insert_from_feed(std::string_view table, std::span<const std::string_view> columns);

}  // namespace cs
