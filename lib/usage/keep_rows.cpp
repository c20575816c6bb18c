#include "usage/keep_rows.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t rows_at_once = std::size_t{1} << 16;

/// The row's cells as the table has them, behind `before` if there is such a one, and before `after`; `width` in all.
void push(std::vector<std::int64_t>& cells, std::size_t width, const RowTable& table, std::optional<std::int64_t> before,
          const UsageRow& row, std::int64_t after) {
    const auto size = cells.size();
    cells.resize(size + width);
    auto* cell = cells.data() + size;
    if (before) *cell++ = *before;
    *cell++ = row.key.day;
    *cell++ = row.key.account;
    *cell++ = row.key.what;
    if (table.user) *cell++ = row.key.user;
    *cell++ = row.first;
    if (table.values.size() > 1) *cell++ = row.second;
    *cell = after;
}

}  // namespace

RowKeeper::RowKeeper(Engine& engine, const RowTable& table, std::int64_t batch, bool whole_days)
    : engine_{engine}, table_{table}, batch_{batch}, whole_days_{whole_days}, columns_{table.columns()},
      replaced_columns_{table.replaced_columns()} {
    if (table.user) summary_.emplace(engine);
}

void RowKeeper::begin_day(std::int32_t day) {
    day_ = day;
    next_standing_ = 0;
    standing_ = kept_blocks(engine_, table_, day);
}

void RowKeeper::block(std::uint32_t block, std::span<const UsageRow> rows) {
    while (next_standing_ < standing_.size() && standing_[next_standing_] < block) {
        if (whole_days_)
            this->block(standing_[next_standing_], {});  // which moves on
        else
            ++next_standing_;
    }
    const bool stands = next_standing_ < standing_.size() && standing_[next_standing_] == block;
    if (stands) {
        ++next_standing_;
        read_kept_rows(engine_, table_, day_, block, kept_);
        if (as_it_stands(rows)) {  // and so is their summary
            counts_.same += static_cast<std::int64_t>(rows.size());
            return;
        }
    }
    if (summary_) summary_->begin(day_, block);
    if (stands) {
        merge(rows);
        flush_replaced(block);
    } else {
        add_all(rows);
    }
    if (summary_) summary_->end();
    if (inserts_.size() >= rows_at_once * columns_.size()) flush_inserts();
}

void RowKeeper::end_day() {
    while (whole_days_ && next_standing_ < standing_.size()) block(standing_[next_standing_], {});
}

void RowKeeper::add_all(std::span<const UsageRow> rows) {
    for (const auto& row : rows) {
        insert(row);
        stand(row);
    }
    counts_.added += static_cast<std::int64_t>(rows.size());
    if (!rows.empty()) touched();
}

// Whether the rows change nothing of those that were kept of their block.
bool RowKeeper::as_it_stands(std::span<const UsageRow> rows) const {
    if (whole_days_ && rows.size() != kept_.size()) return false;
    auto old = kept_.begin();
    for (const auto& row : rows) {
        while (old != kept_.end() && old->key < row.key) ++old;
        if (old == kept_.end() || *old != row) return false;
        ++old;
    }
    return true;
}

void RowKeeper::merge(std::span<const UsageRow> rows) {
    auto old = kept_.begin();
    const auto pass = [&](const KeptRow& row) {
        if (whole_days_) {
            replace(row);
            ++counts_.removed;
        } else {
            stand(row);
        }
    };
    for (const auto& row : rows) {
        for (; old != kept_.end() && old->key < row.key; ++old) pass(*old);
        const bool there = old != kept_.end() && old->key == row.key;
        stand(row);
        if (there && *old == row) {
            ++counts_.same;
        } else {
            if (there) replace(*old);
            ++(there ? counts_.changed : counts_.added);
            insert(row);
            touched();
        }
        if (there) ++old;
    }
    for (; old != kept_.end(); ++old) pass(*old);
}

void RowKeeper::stand(const UsageRow& row) {
    if (summary_) summary_->add(row);
}

void RowKeeper::insert(const UsageRow& row) {
    push(inserts_, columns_.size(), table_, {}, row, batch_);
    if (summary_) {
        if (row.key.what >= features_.size()) features_.resize(row.key.what + 1);
        features_[row.key.what] = true;
    } else if (row.key.account != last_account_) {
        accounts_.insert(last_account_ = row.key.account);
    }
}

void RowKeeper::replace(const KeptRow& row) {
    push(replaced_, replaced_columns_.size(), table_, batch_, row, row.batch);
    touched();
}

void RowKeeper::touched() noexcept {
    if (!counts_.first_day) counts_.first_day = day_;
    counts_.last_day = day_;
}

void RowKeeper::flush_replaced(std::uint32_t block) {
    if (replaced_.empty()) return;
    engine_.feed(table_.replaced, replaced_columns_, replaced_);
    replaced_.clear();
    const auto gone =
        engine_.prepare(fmt::format("DELETE FROM {0} WHERE ({1}) IN (SELECT {1} FROM {2} WHERE \"batch\" = $1 AND "
                                    "\"day\" = $2 AND \"account\" >= $3 AND \"account\" < $4)",
                                    identifier(table_.name), table_.key_list(), identifier(table_.replaced)));
    gone->bind(1, batch_);
    gone->bind(2, std::int64_t{day_});
    gone->bind(3, std::int64_t{block} * accounts_of_block);
    gone->bind(4, (std::int64_t{block} + 1) * accounts_of_block);
    gone->run();
}

void RowKeeper::flush_inserts() {
    if (!inserts_.empty()) engine_.feed(table_.name, columns_, inserts_);
    inserts_.clear();
}

void RowKeeper::finish() {
    flush_inserts();
    if (summary_) summary_->finish();
    remember_accounts();
    if (counts_.removed > 0) release_unused(engine_, table_);
}

// What rows refer to may not be removed; one row here says so for all of them. Those of usage are said with its
// summary.
void RowKeeper::remember_accounts() {
    const auto [table, column] = summary_ ? std::pair{std::string_view{"usage_feature"}, "feature"}
                                          : std::pair{table_.accounts, "account"};
    const auto row = engine_.prepare(fmt::format("INSERT INTO {0}({1}) VALUES ($1) ON CONFLICT ({1}) DO NOTHING",
                                                 identifier(table), identifier(column)));
    const auto remember = [&](std::int64_t id) {
        row->bind(1, id);
        row->run();
        row->reset();
    };
    for (std::size_t feature = 0; feature < features_.size(); ++feature)
        if (features_[feature]) remember(static_cast<std::int64_t>(feature));
    for (const auto account : accounts_) remember(account);
}

}  // namespace cs
