#include "usage/row_table.hpp"
#include "store/field_sql.hpp"
#include <fmt/format.h>
#include <optional>

namespace cs {
namespace {

constexpr std::string_view usage_values[] = {"events", "minutes"};
constexpr std::string_view signal_values[] = {"value"};
constexpr RowTable usage_table{"usage", "usage_replaced", "feature", true, usage_values, "usage_account"};
constexpr RowTable signal_table{"signal_value", "signal_replaced", "signal", false, signal_values, "signal_account"};

std::string listed(const std::vector<std::string_view>& columns) {
    std::string out;
    for (const auto column : columns) out += (out.empty() ? "" : ", ") + identifier(column);
    return out;
}

}  // namespace

const RowTable& row_table(UsageAbout about) noexcept { return about == UsageAbout::usage ? usage_table : signal_table; }

std::vector<std::string_view> RowTable::key() const {
    std::vector<std::string_view> out{"day", "account", what};
    if (user) out.push_back("user");
    return out;
}

std::vector<std::string_view> RowTable::columns() const {
    auto out = key();
    out.insert(out.end(), values.begin(), values.end());
    out.push_back("batch");
    return out;
}

std::vector<std::string_view> RowTable::replaced_columns() const {
    std::vector<std::string_view> out{"batch"};
    const auto more = key();
    out.insert(out.end(), more.begin(), more.end());
    out.insert(out.end(), values.begin(), values.end());
    out.push_back("was");
    return out;
}

std::string RowTable::key_list() const { return listed(key()); }

std::vector<KeptRow> kept_rows(Engine& engine, const RowTable& table, std::int32_t day, std::uint32_t block) {
    std::vector<KeptRow> rows;
    read_kept_rows(engine, table, day, block, rows);
    return rows;
}

// The day is known, and a column more costs a tenth of the row.
void read_kept_rows(Engine& engine, const RowTable& table, std::int32_t day, std::uint32_t block,
                    std::vector<KeptRow>& rows) {
    const auto columns = table.columns();
    const auto row = engine.prepare(
        fmt::format("SELECT {} FROM {} WHERE \"day\" = $1 AND \"account\" >= $2 AND \"account\" < $3 ORDER BY {}",
                    listed({columns.begin() + 1, columns.end()}), identifier(table.name), table.key_list()));
    row->bind(1, std::int64_t{day});
    row->bind(2, std::int64_t{block} * accounts_of_block);
    row->bind(3, (std::int64_t{block} + 1) * accounts_of_block);
    rows.clear();
    while (row->step()) {
        auto& kept = rows.emplace_back();
        int column = 0;
        kept.key.day = day;
        kept.key.account = static_cast<std::uint32_t>(row->integer(column++));
        kept.key.what = static_cast<std::uint32_t>(row->integer(column++));
        if (table.user) kept.key.user = static_cast<std::uint32_t>(row->integer(column++));
        kept.first = row->integer(column++);
        if (table.values.size() > 1) kept.second = row->integer(column++);
        kept.batch = row->integer(column);
    }
}

// From each block to the first account behind it: to tell them apart row by row costs more than reading the rows.
std::vector<std::uint32_t> kept_blocks(Engine& engine, const RowTable& table, std::int32_t day) {
    const auto row = engine.prepare(fmt::format(
        R"sql(WITH RECURSIVE "found"("block") AS (
            SELECT min("account") / {0} FROM {1} WHERE "day" = $1
            UNION ALL
            SELECT (SELECT min("account") / {0} FROM {1} WHERE "day" = $1 AND "account" >= ("block" + 1) * {0})
            FROM "found" WHERE "block" IS NOT NULL)
        SELECT "block" FROM "found" WHERE "block" IS NOT NULL ORDER BY 1)sql",
        accounts_of_block, identifier(table.name)));
    row->bind(1, std::int64_t{day});
    std::vector<std::uint32_t> blocks;
    while (row->step()) blocks.push_back(static_cast<std::uint32_t>(row->integer(0)));
    return blocks;
}

// One step of the key at a time: the rows of a day are not read to find the next day.
std::vector<std::int32_t> kept_days(Engine& engine, const RowTable& table) {
    std::vector<std::int32_t> days;
    const auto next =
        engine.prepare(fmt::format("SELECT min(\"day\") FROM {} WHERE \"day\" > $1", identifier(table.name)));
    for (std::int64_t last = INT32_MIN;;) {
        next->bind(1, last);
        if (!next->step() || next->null(0)) return days;
        last = next->integer(0);
        days.push_back(static_cast<std::int32_t>(last));
        next->reset();
    }
}

namespace {

std::optional<std::int64_t> number_of(Engine& engine, const char* sql, const std::string& name) {
    const auto row = engine.prepare(sql);
    row->bind(1, name);
    return row->step() ? std::optional{row->integer(0)} : std::nullopt;
}

}  // namespace

std::int64_t signal_number(Engine& engine, const std::string& name) {
    constexpr auto find = R"sql(SELECT "id" FROM "signal_name" WHERE "name" = $1)sql";
    if (const auto known = number_of(engine, find, name)) return *known;
    const auto row = engine.prepare(
        R"sql(INSERT INTO "signal_name"("id", "name") SELECT coalesce(max("id"), 0) + 1, $1 FROM "signal_name")sql");
    row->bind(1, name);
    row->run();
    return number_of(engine, find, name).value();
}

std::int64_t user_number(Engine& engine, const std::string& name, std::int64_t batch) {
    constexpr auto find = R"sql(SELECT "id" FROM "usage_user" WHERE "name" = $1)sql";
    if (const auto known = number_of(engine, find, name)) return *known;
    const auto row = engine.prepare(
        R"sql(INSERT INTO "usage_user"("id", "name", "batch") SELECT coalesce(max("id"), 0) + 1, $1, $2 FROM "usage_user")sql");
    row->bind(1, name);
    row->bind(2, batch);
    row->run();
    return number_of(engine, find, name).value();
}

}  // namespace cs
