#include "store/many_rows.hpp"
#include "tests/unit/store_fixture.hpp"
#include <doctest/doctest.h>
#include <numeric>

using namespace cs;
using cs::test::FreshStore;

namespace {

constexpr std::string_view columns[] = {"noun", "record", "field", "value"};

void insert(Engine& engine, const ManyRows& rows, std::size_t count, const std::string& value) {
    std::vector<std::int64_t> records(count);
    std::iota(records.begin(), records.end(), std::int64_t{1});
    rows.insert(engine, std::span<const std::int64_t>{records}, [&](std::int64_t record, const auto& next) {
        next(std::string{"account"});
        next(record);
        next(std::string{"beds"});
        next(fmt::format("{}{}", value, record));
    });
}

/// How many rows there are, how many of them are this value's, and the sum of their numbers.
std::vector<std::int64_t> kept(Engine& engine, const std::string& value) {
    Sql sql;
    sql.text = R"sql(SELECT count(*), sum(CASE WHEN "value" = $1 || CAST("record" AS TEXT) THEN 1 ELSE 0 END), sum("record") FROM "custom_value")sql";
    sql.values = {value};
    const auto row = sql.prepared(engine);
    row->step();
    return {row->integer(0), row->null(1) ? 0 : row->integer(1), row->null(2) ? 0 : row->integer(2)};
}

}  // namespace

TEST_CASE("every row is inserted once, however many there are") {
    for (const std::size_t count : {0U, 1U, 63U, 64U, 65U, 128U, 200U}) {
        CAPTURE(count);
        FreshStore store;
        auto context = store.context();
        auto& engine = context.engine;
        Transaction transaction{engine, Engine::Mode::write};
        insert(engine, ManyRows{"custom_value", columns}, count, "a");
        const auto n = static_cast<std::int64_t>(count);
        CHECK(kept(engine, "a") == std::vector<std::int64_t>{n, n, n * (n + 1) / 2});
    }
}

TEST_CASE("rows that are there give way where that is said, and are refused where it is not") {
    FreshStore store;
    auto context = store.context();
    auto& engine = context.engine;
    Transaction transaction{engine, Engine::Mode::write};
    const ManyRows replacing{"custom_value", columns,
                             R"(ON CONFLICT ("noun", "record", "field") DO UPDATE SET "value" = excluded."value")"};
    insert(engine, replacing, 70, "a");
    insert(engine, replacing, 100, "b");
    CHECK(kept(engine, "b") == std::vector<std::int64_t>{100, 100, 5050});
    CHECK_THROWS_AS(insert(engine, ManyRows{"custom_value", columns}, 1, "c"), Error);
}
