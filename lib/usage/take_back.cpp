// An import is taken back: its rows go, and what they had replaced stands again.
#include "store/field_sql.hpp"
#include "usage/keep_rows.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void run(Engine& engine, const std::string& sql, std::initializer_list<std::int64_t> values) {
    const auto statement = engine.prepare(sql);
    int parameter = 0;
    for (const auto value : values) statement->bind(++parameter, value);
    statement->run();
}

void refuse_built_upon(Engine& engine, const RowTable& table, std::int64_t batch) {
    const auto later =
        engine.prepare(fmt::format("SELECT min(\"batch\") FROM {} WHERE \"was\" = $1", identifier(table.replaced)));
    later->bind(1, batch);
    if (!later->step() || later->null(0)) return;
    const auto set = engine.prepare(
        R"sql(SELECT max("change_set") FROM "journal" WHERE "noun" = 'usage_import' AND "record" = $1 AND "action" = 'add')sql");
    set->bind(1, later->integer(0));
    const bool known = set->step() && !set->null(0);
    throw Error{Kind::no,
                fmt::format("rows of this import were imported again since{}",
                            known ? fmt::format(", by change {}", set->integer(0)) : ""),
                known ? fmt::format("undo that first: cs undo {}", set->integer(0)) : "undo the later import first"};
}

std::map<std::int32_t, std::vector<std::uint32_t>> blocks_of(Engine& engine, const RowTable& table, std::int64_t batch,
                                                             std::int32_t first, std::int32_t last) {
    const auto row = engine.prepare(
        fmt::format("SELECT \"day\", \"account\" / {0} FROM {1} WHERE \"day\" BETWEEN $2 AND $3 AND \"batch\" = $1 "
                    "UNION SELECT \"day\", \"account\" / {0} FROM {2} WHERE \"batch\" = $1 ORDER BY 1, 2",
                    accounts_of_block, identifier(table.name), identifier(table.replaced)));
    row->bind(1, batch);
    row->bind(2, std::int64_t{first});
    row->bind(3, std::int64_t{last});
    std::map<std::int32_t, std::vector<std::uint32_t>> blocks;
    while (row->step())
        blocks[static_cast<std::int32_t>(row->integer(0))].push_back(static_cast<std::uint32_t>(row->integer(1)));
    return blocks;
}

std::set<std::uint32_t> accounts_summed(Engine& engine) {
    std::set<std::uint32_t> accounts;
    for (const auto row = engine.prepare(R"sql(SELECT "block", "packed" FROM "usage_month")sql"); row->step();) {
        const auto month = unpacked_month(row->text(1));
        for (std::uint32_t slot = 0; slot < accounts_of_block; ++slot)
            if (month.rows[slot] != 0)
                accounts.insert(static_cast<std::uint32_t>(row->integer(0)) * accounts_of_block + slot);
    }
    return accounts;
}

std::vector<std::int64_t> ids(Engine& engine, std::string_view column, std::string_view table) {
    std::vector<std::int64_t> out;
    for (const auto row = engine.prepare(fmt::format("SELECT {} FROM {}", identifier(column), identifier(table)));
         row->step();)
        out.push_back(row->integer(0));
    return out;
}

}  // namespace

void take_rows_back(Engine& engine, const RowTable& table, std::int64_t batch, std::int32_t first_day,
                    std::int32_t last_day) {
    refuse_built_upon(engine, table, batch);
    const auto blocks = table.user ? blocks_of(engine, table, batch, first_day, last_day)
                                   : std::map<std::int32_t, std::vector<std::uint32_t>>{};
    run(engine,
        fmt::format("DELETE FROM {} WHERE \"day\" BETWEEN $2 AND $3 AND \"batch\" = $1", identifier(table.name)),
        {batch, first_day, last_day});
    std::string columns, was;
    for (const auto column : table.columns()) {
        columns += (columns.empty() ? "" : ", ") + identifier(column);
        was += (was.empty() ? "" : ", ") + identifier(column == "batch" ? "was" : column);
    }
    run(engine,
        fmt::format("INSERT INTO {}({}) SELECT {} FROM {} WHERE \"batch\" = $1 ORDER BY {}", identifier(table.name),
                    columns, was, identifier(table.replaced), table.key_list()),
        {batch});
    run(engine, fmt::format("DELETE FROM {} WHERE \"batch\" = $1", identifier(table.replaced)), {batch});
    if (table.user) {
        sum_again(engine, blocks);
        const auto made = engine.prepare(R"sql(SELECT 1 FROM "usage_user" WHERE "batch" = $1 LIMIT 1)sql");
        made->bind(1, batch);
        if (made->step())
            run(engine,
                R"sql(DELETE FROM "usage_user" WHERE "batch" = $1 AND "id" NOT IN (SELECT "user" FROM "usage"))sql",
                {batch});
    }
    release_unused(engine, table);
}

void release_unused(Engine& engine, const RowTable& table) {
    if (!table.user)
        return run(
            engine,
            R"sql(DELETE FROM "signal_account" WHERE "account" NOT IN (SELECT "account" FROM "signal_value"))sql", {});
    const auto summed = accounts_summed(engine);
    for (const auto account : ids(engine, "account", "usage_account"))
        if (!summed.contains(static_cast<std::uint32_t>(account)))
            run(engine, R"sql(DELETE FROM "usage_account" WHERE "account" = $1)sql", {account});
    for (const auto feature : ids(engine, "feature", "usage_feature"))
        run(engine,
            R"sql(DELETE FROM "usage_feature" WHERE "feature" = $1 AND NOT EXISTS (SELECT 1 FROM "usage" u WHERE u."feature" = $1))sql",
            {feature});
}

}  // namespace cs
