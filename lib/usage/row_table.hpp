/// \file row_table.hpp  The two tables that hold rows, told apart by their columns alone.
#pragma once
#include "store/engine.hpp"
#include "usage/batch.hpp"
#include "usage/row.hpp"
#include <functional>
#include <vector>

namespace cs {

struct RowTable {
    std::string_view name, replaced;           ///< what stands; what was replaced, by the batch that did it
    std::string_view what;                     ///< "feature" or "signal"
    bool user;                                 ///< rows may name a user
    std::span<const std::string_view> values;  ///< events and minutes, or value
    std::string_view accounts;                 ///< each account with rows, once: it may not be removed

    std::vector<std::string_view> key() const;               ///< day, account, what, user
    std::vector<std::string_view> columns() const;           ///< key, values, batch
    std::vector<std::string_view> replaced_columns() const;  ///< batch, key, values, was
    std::string key_list() const;                            ///< quoted, with commas
};
const RowTable& row_table(UsageAbout) noexcept;

/// A row and the batch that brought it.
struct KeptRow : UsageRow {
    std::int64_t batch = 0;
};

/// The rows of a block of accounts on a day, in order of their keys; or in place of `rows`, whose memory serves again.
std::vector<KeptRow> kept_rows(Engine&, const RowTable&, std::int32_t day, std::uint32_t block);
void read_kept_rows(Engine&, const RowTable&, std::int32_t day, std::uint32_t block, std::vector<KeptRow>& rows);
/// The blocks of accounts that have rows on a day, in order. Costs what blocks cost, not rows.
std::vector<std::uint32_t> kept_blocks(Engine&, const RowTable&, std::int32_t day);
/// The days that have rows, oldest first.
std::vector<std::int32_t> kept_days(Engine&, const RowTable&);

/// The number of a name that only rows know, made if there is none. A signal keeps its number for good, whatever
/// cs.toml says of it later.
std::int64_t signal_number(Engine&, const std::string& name);
std::int64_t user_number(Engine&, const std::string& name, std::int64_t batch);

}  // namespace cs
