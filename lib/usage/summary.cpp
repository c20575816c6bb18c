#include "usage/summary.hpp"
#include "usage/row_table.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

std::int32_t month_of(Date day) noexcept { return day.year() * 12 + static_cast<std::int32_t>(day.month()) - 1; }

std::int32_t last_day_of_month(std::int32_t month) noexcept {
    return end_of_month(*Date::of(month / 12, static_cast<unsigned>(month % 12) + 1, 1)).days();
}

void Summing::begin(std::int32_t day, std::uint32_t block) {
    if (day != dated_) {
        const auto date = Date::from_days(day);
        const auto month = month_of(date);
        if (month != month_) flush_months();
        month_ = month;
        bit_ = std::uint32_t{1} << (date.day() - 1);
        dated_ = day;
    }
    day_ = day;
    block_ = block;
    touched_ = &months_[block];
    touched_->days |= bit_;
}

void Summing::add(const UsageRow& row) {
    const auto slot = slot_of(row.key.account);
    if (any_ && slot != use_.slot) flush_account();
    any_ = true;
    use_.slot = slot;
    use_.events += row.first;
    use_.minutes += row.second;
    if (row.first == 0 && row.second == 0) return;
    const auto word = row.key.what / 64;
    if (word >= use_.features.size()) use_.features.resize(word + 1);
    use_.features[word] |= std::uint64_t{1} << row.key.what % 64;
    if (row.key.user != 0) use_.users.push_back(row.key.user);
}

void Summing::flush_account() {
    if (!any_) return;
    std::ranges::sort(use_.users);
    use_.users.erase(std::ranges::unique(use_.users).begin(), use_.users.end());
    packer_.add(use_);
    touched_->use.rows[use_.slot] |= bit_;
    if (!use_.active()) touched_->use.unused[use_.slot] |= bit_;
    use_.events = use_.minutes = 0;
    use_.features.clear();
    use_.users.clear();
    any_ = false;
}

void Summing::end() {
    flush_account();
    keep_day(day_, block_, packer_.take());
}

void Summing::finish() { flush_months(); }

void Summing::flush_months() {
    for (const auto& [block, touched] : months_) keep_month(month_, block, touched);
    months_.clear();
}

namespace {

std::string kept_text(Engine& engine, const char* sql, std::int32_t when, std::uint32_t block) {
    const auto row = engine.prepare(sql);
    row->bind(1, std::int64_t{when});
    row->bind(2, std::int64_t{block});
    return row->step() ? std::string{row->text(0)} : std::string{};
}

void keep_text(Engine& engine, std::string_view table, std::string_view when_name, std::int32_t when,
               std::uint32_t block, const std::string& text) {
    const auto sql = text.empty()
                         ? fmt::format("DELETE FROM \"{}\" WHERE \"{}\" = $1 AND \"block\" = $2", table, when_name)
                         : fmt::format("INSERT INTO \"{0}\"(\"{1}\", \"block\", \"packed\") VALUES ($1, $2, $3) ON "
                                       "CONFLICT (\"{1}\", \"block\") DO UPDATE SET \"packed\" = EXCLUDED.\"packed\"",
                                       table, when_name);
    const auto row = engine.prepare(sql);
    row->bind(1, std::int64_t{when});
    row->bind(2, std::int64_t{block});
    if (!text.empty()) row->bind(3, text);
    row->run();
}

void keep_account(Engine& engine, std::uint32_t account) {
    const auto row = engine.prepare(
        R"sql(INSERT INTO "usage_account"("account") VALUES ($1) ON CONFLICT ("account") DO NOTHING)sql");
    row->bind(1, std::int64_t{account});
    row->run();
}

}  // namespace

SummaryWriter::SummaryWriter(Engine& engine) : engine_{engine} {}

void SummaryWriter::keep_day(std::int32_t day, std::uint32_t block, const std::string& packed) {
    keep_text(engine_, "usage_day", "day", day, block, packed);
}

// The other days of the month stay as they were. An account that had no rows in this month or the last may have none at
// all yet.
void SummaryWriter::keep_month(std::int32_t month, std::uint32_t block, const TouchedMonth& touched) {
    const auto before = kept_month(engine_, month, block);
    auto use = unpacked_month(before);
    std::optional<MonthUse> last;
    for (std::uint32_t slot = 0; slot < accounts_of_block; ++slot) {
        const auto had = use.rows[slot];
        use.rows[slot] = (had & ~touched.days) | touched.use.rows[slot];
        use.unused[slot] = (use.unused[slot] & ~touched.days) | touched.use.unused[slot];
        if (had != 0 || use.rows[slot] == 0) continue;
        if (!last) last = unpacked_month(kept_month(engine_, month - 1, block));
        if (last->rows[slot] == 0) keep_account(engine_, block * accounts_of_block + slot);
    }
    if (const auto text = packed(use); text != before) keep_text(engine_, "usage_month", "month", month, block, text);
}

std::string kept_month(Engine& engine, std::int32_t month, std::uint32_t block) {
    return kept_text(engine, R"sql(SELECT "packed" FROM "usage_month" WHERE "month" = $1 AND "block" = $2)sql", month,
                     block);
}

void sum_again(Engine& engine, const std::map<std::int32_t, std::vector<std::uint32_t>>& blocks_by_day) {
    SummaryWriter summary{engine};
    for (const auto& [day, blocks] : blocks_by_day)
        for (const auto block : blocks) {
            summary.begin(day, block);
            for (const auto& row : kept_rows(engine, row_table(UsageAbout::usage), day, block)) summary.add(row);
            summary.end();
        }
    summary.finish();
}

namespace {

/// Compares what is summed up with what is kept; forgets what was right.
class SummaryCheck final : public Summing {
  public:
    explicit SummaryCheck(Engine& engine) {
        read(engine, R"sql(SELECT "day", "block", "packed" FROM "usage_day")sql", days_);
        read(engine, R"sql(SELECT "month", "block", "packed" FROM "usage_month")sql", months_);
    }
    Faults faults() && {
        for (const auto& [at, hash] : days_) note("day", at, "sums up rows that are not there");
        for (const auto& [at, hash] : months_) note("month", at, "sums up rows that are not there");
        return std::move(faults_);
    }

  private:
    using Place = std::pair<std::int32_t, std::uint32_t>;
    using Hashes = std::map<Place, std::size_t>;  // of the texts, which may be many

    static void read(Engine& engine, const char* sql, Hashes& into) {
        for (const auto row = engine.prepare(sql); row->step();)
            into[{static_cast<std::int32_t>(row->integer(0)), static_cast<std::uint32_t>(row->integer(1))}] =
                std::hash<std::string_view>{}(row->text(2));
    }
    void note(std::string_view kind, Place at, std::string_view what) {
        const auto when = kind == "day" ? to_text(Date::from_days(at.first))
                                        : fmt::format("{}-{:02}", at.first / 12, at.first % 12 + 1);
        faults_.push_back({"usage_summary",
                           fmt::format("accounts {}..{} on {}", at.second * accounts_of_block,
                                       (at.second + 1) * accounts_of_block - 1, when),
                           std::string{what}});
    }
    void compare(std::string_view kind, Hashes& kept, Place at, const std::string& text) {
        const auto found = kept.find(at);
        if (found == kept.end()) return note(kind, at, "is not summed up");
        if (found->second != std::hash<std::string_view>{}(text)) note(kind, at, "is not what the rows say");
        kept.erase(found);
    }
    void keep_day(std::int32_t day, std::uint32_t block, const std::string& text) override {
        compare("day", days_, {day, block}, text);
    }
    void keep_month(std::int32_t month, std::uint32_t block, const TouchedMonth& touched) override {
        compare("month", months_, {month, block}, packed(touched.use));
    }

    Hashes days_, months_;
    Faults faults_;
};

}  // namespace

Faults summary_faults(Context& context) {
    auto& engine = context.engine;
    const auto& table = row_table(UsageAbout::usage);
    SummaryCheck check{engine};
    for (const auto day : kept_days(engine, table))
        for (const auto block : kept_blocks(engine, table, day)) {
            check.begin(day, block);
            for (const auto& row : kept_rows(engine, table, day, block)) check.add(row);
            check.end();
        }
    check.finish();
    return std::move(check).faults();
}

}  // namespace cs
