#include "store/presence.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace cs {

bool Presence::has(std::string_view table, std::int64_t id) {
    if (table != table_ || id < first_ || id > last_) {
        table_ = table;
        read_from(id);
    }
    return std::ranges::binary_search(page_, id);
}

void Presence::read_from(std::int64_t id) {
    constexpr std::size_t at_once = 1000;
    Sql sql;
    sql.text = fmt::format("SELECT \"id\" FROM {} WHERE \"id\" >= $1 ORDER BY \"id\" LIMIT $2", identifier(table_));
    sql.values = {id, static_cast<std::int64_t>(at_once)};
    page_.clear();
    const auto row = sql.prepared(engine_);
    while (row->step()) page_.push_back(row->integer(0));
    first_ = id;
    last_ = page_.size() < at_once ? std::numeric_limits<std::int64_t>::max() : page_.back();
}

}  // namespace cs
