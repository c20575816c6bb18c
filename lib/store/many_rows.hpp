/// \file many_rows.hpp  Rows of a table that is no noun's, a few dozen in one statement: a server is asked less often, and
/// SQLite parses less.
#pragma once
#include "store/engine.hpp"
#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace cs {

class ManyRows {
  public:
    static constexpr std::size_t at_once = 64;  ///< rows of one statement

    /// `on_conflict`: what follows the values, such as "ON CONFLICT ..."; a statement then may hold a row only once.
    ManyRows(std::string_view table, std::span<const std::string_view> columns, std::string_view on_conflict = {});

    /// Inserts all of them. `bind(row, next)` gives the values in the order of the columns, each by next(Cell).
    template <class Row, class Bind> void insert(Engine& engine, std::span<const Row> rows, const Bind& bind) const {
        while (!rows.empty()) {
            const auto some = rows.first(std::min(at_once, rows.size()));
            rows = rows.subspan(some.size());
            const auto statement = engine.prepare(some.size() == at_once ? whole_ : sql(some.size()));
            int place = 0;
            const auto next = [&](const Cell& cell) { statement->bind(++place, cell); };
            for (const auto& row : some) bind(row, next);
            statement->run();
        }
    }

  private:
    std::string sql(std::size_t rows) const;

    std::string head_, tail_;
    std::size_t width_;
    std::string whole_;
};

}  // namespace cs
