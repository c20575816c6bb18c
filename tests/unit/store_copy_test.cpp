#include "store/copy.hpp"
#include "store/digest.hpp"
#include "store/journal.hpp"
#include "store/tables.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/store_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using cs::test::FreshStore;

namespace {

using Kind_of = BulkValue::Kind;

BulkValue integer(std::int64_t n) { return {Kind_of::integer, n}; }
BulkValue text(std::string_view t) { return {Kind_of::text, 0, 0, t}; }

TableDigest digest_of(std::initializer_list<std::vector<BulkValue>> rows) {
    TableDigest digest;
    for (const auto& row : rows) digest.add(BulkRow{row});
    return digest;
}

const BulkTable& named(const std::vector<BulkTable>& tables, std::string_view name) {
    return *std::ranges::find(tables, name, &BulkTable::name);
}

/// A SQLite store without tables, in a transaction that fills it.
std::unique_ptr<Engine> nothing() {
    auto engine = create_sqlite(":memory:");
    engine->begin(Engine::Mode::fill);
    return engine;
}

// The ends of what a value may be, and more rows of one table than go into one statement.
void fill(Context cx) {
    write(cx, [](Write& work) {
        work.engine().execute(R"(
INSERT INTO "staff"("id","created","updated","handle","name","name_match","currency","capacity","hours_per_week","since","active")
    VALUES (7,'2026-03-02T08:00:00Z','1999-12-31T23:59:59Z','li','Li 娜','li','CNY',9223372036854775807,37.25,'1900-01-01',1);
INSERT INTO "staff"("id","created","updated","handle","name","name_match","currency","capacity","since","active")
    VALUES (2,'9999-12-31T23:59:59Z','2026-03-02T08:00:00Z','','"quoted" \N ''
	;{}','','CNY',0,'9999-12-31',0);
INSERT INTO "staff_roles"("staff","value") VALUES (7, 'csm'))");
        for (int i = 0; i < 230; ++i)
            work.engine().execute(fmt::format(
                R"(INSERT INTO "custom_value"("noun","record","field","value") VALUES ('staff', {0}, 'beds', '{0}'))",
                i));
        work.engine().set_last_id("staff", 40);
        work.note({Change::Action::add, "staff", 7, {{"handle", {}, std::string{"li"}}}});
    });
}

}  // namespace

TEST_CASE("the digest of a table: the same in any order of rows, another one for any other value") {
    const auto one = digest_of({{integer(1), text("a")}, {integer(2), text("b")}});
    CHECK(one == digest_of({{integer(2), text("b")}, {integer(1), text("a")}}));
    CHECK(one.rows() == 2);
    const TableDigest others[] = {
        digest_of({}),
        digest_of({{integer(1), text("a")}}),
        digest_of({{integer(1), text("b")}, {integer(2), text("a")}}),
        digest_of({{integer(1), text("a")}, {integer(2), text("b")}, {integer(2), text("b")}}),
        digest_of({{text("a"), integer(1)}, {text("b"), integer(2)}}),
        digest_of({{integer(1), text("a")}, {integer(2), text(std::string_view{"b\0", 2})}}),
        digest_of({{integer(1), text("a")}, {integer(2), {}}}),
        digest_of({{integer(1), text("a")}, {{}, text("b")}}),
    };
    for (const auto& other : others) CHECK_FALSE(one == other);
    CHECK_FALSE(digest_of({{text("ab"), text("c")}}) == digest_of({{text("a"), text("bc")}}));
    CHECK_FALSE(digest_of({{text("12345678"), text("")}}) == digest_of({{text(""), text("12345678")}}));
    CHECK_FALSE(digest_of({{integer(0)}}) == digest_of({{BulkValue{}}}));
    CHECK_FALSE(digest_of({{integer(1)}}) == digest_of({{BulkValue{Kind_of::number, 0, 1.0}}}));
    CHECK(digest_of({{BulkValue{Kind_of::number, 0, 0.0}}}) == digest_of({{BulkValue{Kind_of::number, 0, -0.0}}}));
}

TEST_CASE("the tables of the schema: their columns in neutral types, what is referred to before what refers to it") {
    const auto tables = tables_of(catalogue::migrations());
    const auto place = [&](std::string_view name) {
        return std::ranges::find(tables, name, &BulkTable::name) - tables.begin();
    };
    CHECK(place("staff") < place("account"));
    CHECK(place("account") < place("contract"));
    CHECK(place("contract") < place("contract_follows"));
    CHECK(place("change_set") < place("journal"));
    CHECK(std::ranges::find(tables, "due_set", &BulkTable::name) == tables.end());  // a view
    const auto& staff = named(tables, "staff");
    CHECK(staff.has_ids);
    CHECK_FALSE(named(tables, "staff_roles").has_ids);
    CHECK(staff.columns.front() == BulkColumn{"id", Type::integer});
    for (const BulkColumn& column : {BulkColumn{"created", Type::instant},
                                     {"since", Type::date},
                                     {"active", Type::boolean},
                                     {"hours_per_week", Type::number},
                                     {"handle", Type::text}})
        CHECK(std::ranges::find(staff.columns, column) != staff.columns.end());
}

// On the engine that the tests were started for, to a SQLite store and back to that engine.
TEST_CASE("a store that is copied and copied back is the same: values, ids, history, keys") {
    FreshStore first, last;
    fill(first.context());
    auto cx = first.context(), back = last.context();
    const auto between = nothing();
    const auto there = read(cx, [&] { return copy_store(cx.engine, *between, catalogue::migrations(), {}); });
    between->commit();
    CHECK(there.rows == 235);  // 2 of staff, 1 role, 230 values, 1 change of 1 record
    CHECK(there.tables == tables_of(catalogue::migrations()).size());
    back.engine.begin(Engine::Mode::fill);
    between->begin(Engine::Mode::read);
    const auto again = copy_store(*between, back.engine, catalogue::migrations(), {});
    between->rollback();
    back.engine.commit();
    CHECK(again.digest == there.digest);
    CHECK(last.dump() == first.dump());
    CHECK(read(back, [&] { return change_sets(back, std::nullopt); }).size() == 1);
    write(back, [](Write& work) {
        CHECK(work.engine().next_id("staff") == 41);
        CHECK(error_of([&] {
                  work.attempt([&] {
                      work.engine().execute(R"(INSERT INTO "staff_roles"("staff","value") VALUES (1234,'csm'))");
                  });
              }).kind() == Kind::no);
        CHECK(error_of([&] {
                  work.attempt(
                      [&] { work.engine().execute(R"(INSERT INTO "staff_roles"("staff","value") VALUES (7,'csm'))"); });
              }).kind() == Kind::no);
    });
}

TEST_CASE("a copy is refused: onto itself, onto what is not empty, of an older schema, of rows that break a key") {
    FreshStore store;
    fill(store.context());
    auto cx = store.context();
    const auto copy_to = [&](Engine& to) {
        return error_of([&] { read(cx, [&] { return copy_store(cx.engine, to, catalogue::migrations(), {}); }); });
    };
    CHECK(copy_to(cx.engine).kind() == Kind::usage);

    FreshStore filled;
    fill(filled.context());
    auto other = filled.context();
    const auto before = filled.dump();
    other.engine.begin(Engine::Mode::fill);
    CHECK(copy_to(other.engine).kind() == Kind::no);
    other.engine.rollback();
    CHECK(filled.dump() == before);

    const auto older = nothing();
    FreshStore empty;
    auto target = empty.context();
    target.engine.begin(Engine::Mode::fill);
    CHECK(error_of([&] { copy_store(*older, target.engine, catalogue::migrations(), {}); }).kind() == Kind::config);
    target.engine.rollback();

    const auto broken = nothing();
    migrate_within(*broken, catalogue::migrations());
    broken->execute(R"(INSERT INTO "staff_roles"("staff","value") VALUES (1,'csm'))");  // nobody: a filled store is
                                                                                        // checked at its end
    target.engine.begin(Engine::Mode::fill);
    const auto error = error_of([&] { copy_store(*broken, target.engine, catalogue::migrations(), {}); });
    target.engine.rollback();
    CHECK(error.kind() == Kind::data);
    CHECK(error.message() == "the store to copy is damaged: FOREIGN KEY constraint failed");
    write(target, [](Write& work) {  // the keys are there as before
        CHECK(error_of([&] {
                  work.attempt(
                      [&] { work.engine().execute(R"(INSERT INTO "staff_roles"("staff","value") VALUES (1,'csm'))"); });
              }).kind() == Kind::no);
    });
}

TEST_CASE("what is attempted and refused leaves nothing, and takes no number") {
    FreshStore store;
    auto cx = store.context();
    write(cx, [](Write& work) {
        work.journal_at_once();
        const auto add = [&](std::string_view handle, std::int64_t capacity) {
            work.attempt([&] {
                const auto id = work.engine().next_id("staff");
                work.engine().execute(fmt::format(
                    R"(INSERT INTO "staff"("id","created","updated","handle","name","name_match","currency","active","capacity") VALUES ({},'2026-03-02T08:00:00Z','2026-03-02T08:00:00Z','{}','N','n','CNY',1,{}))",
                    id, handle, 1));
                work.note({Change::Action::add, "staff", id, {{"handle", {}, std::string{handle}}}});
                if (capacity < 0)
                    work.engine().execute(
                        fmt::format(R"(UPDATE "staff" SET "capacity" = {} WHERE "id" = {})", capacity, id));
            });
        };
        CHECK(error_of([&] { add("a", -1); }).message() ==
              "the store refused the change: CHECK constraint failed: capacity");
        add("b", 1);
        CHECK(error_of([&] { add("b", 1); }).message() ==
              "the store refused the change: UNIQUE constraint failed: staff.handle");
        add("c", 1);
    });
    const auto row = cx.engine.prepare(
        R"(SELECT count(*), max("id"), (SELECT count(*) FROM "journal"), (SELECT max("id") FROM "journal"), (SELECT max("id") FROM "change_set") FROM "staff")");
    REQUIRE(row->step());
    for (const auto& [column, value] : {std::pair{0, 2}, {1, 2}, {2, 2}, {3, 2}, {4, 1}})
        CHECK(row->integer(column) == value);
}
