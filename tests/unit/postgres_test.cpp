#include "store/postgres/ddl.hpp"
#include "store/postgres/url.hpp"
#include "store/sqlite/ddl.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/store_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using cs::test::FreshStore;

namespace {

std::string value_of(const PostgresUrl& url, std::string_view name) {
    for (const auto& [key, value] : url.parameters)
        if (key == name) return value;
    return "(none)";
}

}  // namespace

TEST_CASE("the url of a server's store: its schema, and how carefully the server is looked at") {
    struct Case {
        std::string_view url, schema, sslmode, shown;
    };
    const Case cases[] = {
        {"postgresql://db.example.com/cs", "cs", "verify-full", "cs at db.example.com, schema cs"},
        {"postgres://li@db.example.com:5433/cs?schema=north_1", "north_1", "verify-full",
         "cs at db.example.com, schema north_1"},
        {"postgresql://db.example.com/cs?sslmode=verify-ca&schema=a", "a", "verify-ca",
         "cs at db.example.com, schema a"},
        {"postgresql:///cs?schema=b&host=/run/postgresql", "b", "(none)", "cs at /run/postgresql, schema b"},
        {"postgresql://localhost/cs", "cs", "(none)", "cs at localhost, schema cs"},
        {"postgresql://localhost,db.example.com/cs", "cs", "verify-full", "cs at localhost,db.example.com, schema cs"},
        {"postgresql://127.0.0.1.evil.example/cs", "cs", "verify-full", "cs at 127.0.0.1.evil.example, schema cs"},
        {"postgresql://localhost/cs?hostaddr=203.0.113.7", "cs", "verify-full", "cs at localhost, schema cs"},
        {"postgresql:///cs?service=team", "cs", "verify-full", "cs at the server, schema cs"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.url);
        const auto url = parse_postgres_url(each.url, false);
        CHECK(url.schema == each.schema);
        CHECK(value_of(url, "sslmode") == each.sslmode);
        CHECK(url.shown == each.shown);
        CHECK(value_of(url, "client_encoding") == "UTF8");
    }
}

TEST_CASE("a project's url names a place and no more; a person's own may hold a password") {
    for (const std::string_view url :
         {"postgresql://li:secret@db/cs", "postgresql://db/cs?password=secret",
          "postgresql://db/cs?passfile=/home/li/secret", "postgresql://db/cs?sslkey=/home/li/key",
          "postgresql://db/cs?options=-csearch_path=x", "postgresql://db/cs?schema=A",
          "postgresql://db/cs?schema=pg_catalog", "postgresql://db/cs?schema=x;drop",
          "postgresql://db/cs?schema=", "postgresql://db/cs?unknown=1", "host=db dbname=cs", "", "postgresql:/db"}) {
        CAPTURE(url);
        const auto error = error_of([&] { parse_postgres_url(url, false); });
        CHECK(error.kind() == Kind::config);
        CHECK((error.message() + error.hint()).find("secret") == std::string::npos);
    }
    const auto own = parse_postgres_url("postgresql://li:secret@db/cs", true);
    CHECK(value_of(own, "password") == "secret");
    CHECK(own.shown.find("secret") == std::string::npos);
}

TEST_CASE("neutral DDL as PostgreSQL speaks it") {
    CHECK(postgres_ddl("CREATE TABLE \"a\"(\"id\" {id}, \"n\" {text}, \"on\" {date} {check_date:on}){strict}") ==
          "CREATE TABLE \"a\"(\"id\" BIGINT PRIMARY KEY, \"n\" TEXT COLLATE \"C\", \"on\" DATE CHECK (\"on\" BETWEEN "
          "DATE '0001-01-01' AND DATE '9999-12-31'))");
    CHECK(postgres_ddl("\"s\" {text} {one_of:s:a,\n b}") == "\"s\" TEXT COLLATE \"C\" CHECK (\"s\" IN ('a', 'b'))");
    CHECK(postgres_ddl("CREATE VIEW \"v\" AS SELECT 1") ==
          "CREATE VIEW \"v\" WITH (security_invoker = true) AS SELECT 1");
    CHECK(error_of([] { postgres_ddl("{money}"); }).kind() == Kind::bug);
}

TEST_CASE("neutral DDL as SQLite speaks it") {
    CHECK(sqlite_ddl("\"s\" {text} {one_of:s:a,\n b}") == "\"s\" TEXT CHECK (\"s\" = 'a' OR \"s\" = 'b')");
    CHECK(error_of([] { sqlite_ddl("{money}"); }).kind() == Kind::bug);
}

// From here on: what both engines promise, on the one that the tests were started for.
TEST_CASE("a statement inside another one, run again, and asked for its columns before it runs") {
    FreshStore store;
    auto cx = store.context();
    const auto outer = cx.engine.prepare(R"(SELECT 1 AS "n" UNION SELECT 2 UNION SELECT 3 ORDER BY 1)");
    CHECK(outer->column_name(0) == "n");
    std::int64_t sum = 0;
    while (outer->step()) {
        const auto inner = cx.engine.prepare("SELECT CAST($1 AS BIGINT) * 10");
        inner->bind(1, outer->integer(0));
        while (inner->step()) sum += inner->integer(0);
    }
    CHECK(sum == 60);
}

TEST_CASE("what the engine refuses has a kind, and leaves nothing behind") {
    FreshStore store;
    auto cx = store.context();
    const auto refused = [&](std::string_view sql) {
        return error_of([&] {
            Transaction transaction{cx.engine, Engine::Mode::write};
            cx.engine.prepare(sql)->run();
            transaction.commit();
        });
    };
    constexpr std::string_view one = R"(INSERT INTO "custom_value" VALUES ('account', 1, 'x', 'y'))";
    {
        Transaction transaction{cx.engine, Engine::Mode::write};
        cx.engine.prepare(one)->run();
        transaction.commit();
    }
    CHECK(refused(one).kind() == Kind::no);
    CHECK(refused(R"(INSERT INTO "custom_value" VALUES (NULL, 1, 'x', 'y'))").kind() == Kind::no);
    CHECK(refused(R"(INSERT INTO "journal"("id", "change_set", "action", "noun", "record", "parts") VALUES (1, 99, 'add', 'account', 1, ''))").kind() == Kind::no);
    CHECK(refused("SELECT no_such_function()").kind() == Kind::bug);
    CHECK(refused(R"(SELECT * FROM "no_such_table")").kind() == Kind::data);
    const auto row = cx.engine.prepare(R"(SELECT count(*) FROM "custom_value")");
    row->step();
    CHECK(row->integer(0) == 1);
}

TEST_CASE("an id is given once, unless what took it was rolled back") {
    FreshStore store;
    auto cx = store.context();
    const auto add = [&](bool kept) {
        Transaction transaction{cx.engine, Engine::Mode::write};
        const auto id = cx.engine.next_id("change_set");
        Sql sql;
        sql.text = R"(INSERT INTO "change_set"("id", "at", "who", "command") VALUES ($1, $2, 'li', 'cs'))";
        sql.values = {id, cx.now};
        sql.prepared(cx.engine)->run();
        if (kept) transaction.commit();
        return id;
    };
    CHECK(add(true) == 1);
    CHECK(add(false) == 2);
    CHECK(add(true) == 2);
    {
        Transaction transaction{cx.engine, Engine::Mode::write};
        cx.engine.execute(R"(DELETE FROM "change_set" WHERE "id" = 2)");
        transaction.commit();
    }
    CHECK(add(true) == 3);
    {
        Transaction transaction{cx.engine, Engine::Mode::write};
        cx.engine.execute(
            R"(INSERT INTO "change_set"("id", "at", "who", "command") VALUES (70, '2026-03-02T09:00:00Z', 'li', 'cs'))");
        cx.engine.ids_taken("change_set");
        transaction.commit();
    }
    CHECK(add(true) == 71);
}

TEST_CASE("texts sort by their bytes") {
    FreshStore store;
    auto cx = store.context();
    {
        Transaction transaction{cx.engine, Engine::Mode::write};
        for (const std::string_view text : {"b", "B", "a", "é", "_", "重", "Z", "10", "9"}) {
            const auto row = cx.engine.prepare(R"(INSERT INTO "custom_value" VALUES ('account', 1, $1, ''))");
            row->bind(1, std::string{text});
            row->run();
        }
        transaction.commit();
    }
    std::string sorted;
    for (const auto row = cx.engine.prepare(R"(SELECT "field" FROM "custom_value" ORDER BY "field")"); row->step();)
        sorted += std::string{row->text(0)} + " ";
    CHECK(sorted == "10 9 B Z _ a b é 重 ");
}

TEST_CASE("a write that gave way to another one is run again, three times at most") {
    FreshStore store;
    auto cx = store.context();
    int runs = 0;
    write(cx, [&](Write&) {
        if (++runs < 3) throw Conflict{};
    });
    CHECK(runs == 3);
    runs = 0;
    CHECK(error_of([&] {
              write(cx, [&](Write&) {
                  ++runs;
                  throw Conflict{};
              });
          }).kind() == Kind::busy);
    CHECK(runs == 3);
}
