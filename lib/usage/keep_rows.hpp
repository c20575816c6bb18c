/// \file keep_rows.hpp  Rows of a file meet those that stand: new ones are added, others changed, the same left alone.
///
/// Memory  the rows of 1024 accounts on one day, and 64 Ki rows on their way into the store.
#pragma once
#include "usage/row_table.hpp"
#include "usage/summary.hpp"
#include <set>

namespace cs {

struct KeptCounts {
    std::int64_t added = 0, changed = 0, same = 0, removed = 0;
    std::optional<std::int32_t> first_day, last_day;  ///< of what is not the same
    bool any() const noexcept { return added + changed + removed > 0; }
};

/// In a write transaction. Days come in order, each once: begin_day, its blocks in order, end_day; then finish.
class RowKeeper {
  public:
    /// `whole_days`: what stands on a day of the file and is not in it, is removed.
    RowKeeper(Engine&, const RowTable&, std::int64_t batch, bool whole_days);

    void begin_day(std::int32_t day);
    void block(std::uint32_t block, std::span<const UsageRow> rows);  ///< in order of their keys, each key once
    void end_day();
    void finish();

    const KeptCounts& counts() const noexcept { return counts_; }

  private:
    void add_all(std::span<const UsageRow>);
    bool as_it_stands(std::span<const UsageRow>) const;
    void merge(std::span<const UsageRow>);
    void stand(const UsageRow&);
    void insert(const UsageRow&);
    void replace(const KeptRow&);
    void touched() noexcept;
    void flush_replaced(std::uint32_t block);
    void flush_inserts();
    void remember_accounts();

    Engine& engine_;
    const RowTable& table_;
    std::int64_t batch_;
    bool whole_days_;
    std::vector<std::string_view> columns_, replaced_columns_;
    std::optional<SummaryWriter> summary_;  // of usage
    std::vector<bool> features_;        // by number: there is a row of it
    std::set<std::uint32_t> accounts_;  // of signals
    std::int32_t day_ = 0;
    std::vector<std::uint32_t> standing_;  // blocks with rows on the day
    std::size_t next_standing_ = 0;
    std::vector<KeptRow> kept_;  // of the block that is met
    std::vector<std::int64_t> inserts_, replaced_;
    KeptCounts counts_;
    std::uint32_t last_account_ = 0;
};

/// Takes away a batch's rows and puts back what they had replaced. Error{no} where a later batch was built on them.
void take_rows_back(Engine&, const RowTable&, std::int64_t batch, std::int32_t first_day, std::int32_t last_day);

/// What no row names any more is free to be removed.
void release_unused(Engine&, const RowTable&);

}  // namespace cs
