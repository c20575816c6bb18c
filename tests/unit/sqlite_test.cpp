// What a SQLite store does when its file is not what it was.
#include "base/error.hpp"
#include "store/engine.hpp"
#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>

using namespace cs;

namespace {

struct Folder {
    std::filesystem::path path;
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "cs-sqlite-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path); }
    std::string file(const char* name) const { return (path / name).string(); }
};

template <class F> Kind kind_of(F&& act) {
    try {
        act();
    } catch (const Error& e) {
        CHECK_FALSE(e.message().empty());
        CHECK_FALSE(e.hint().empty());
        return e.kind();
    }
    FAIL("nothing was refused");
    return Kind::bug;
}

}  // namespace

TEST_CASE("a store that is moved or removed while it is open takes no more writes") {
    const Folder folder;
    const auto store = folder.file("store.db");
    create_sqlite(store)->execute("CREATE TABLE t(x)");
    for (const bool removed : {false, true}) {
        const auto engine = open_sqlite(store, OpenMode::read_write);
        CHECK(engine->schema_version() == 0);
        if (removed) std::filesystem::remove(store);
        else std::filesystem::rename(store, folder.file("moved.db"));
        CHECK(kind_of([&] {
                  Transaction transaction{*engine, Engine::Mode::write};
                  engine->execute("INSERT INTO t VALUES (1)");
                  transaction.commit();
              }) == Kind::io);
        CHECK_FALSE(std::filesystem::exists(store));  // no new, empty one
        if (!removed) std::filesystem::rename(folder.file("moved.db"), store);
    }
}

TEST_CASE("what a person may ask in SQL") {
    const Folder folder;
    const auto engine = create_sqlite(folder.file("store.db"));
    engine->execute("CREATE TABLE t(x)");
    CHECK(engine->question("SELECT 1")->step());
    CHECK(engine->question(" select x from t ; ")->columns() == 1);
    for (const char* sql : {"", "  ", ";", "-- no", "selec", "select 1; select 2", "select * from nothing"})
        CHECK(kind_of([&] { engine->question(sql); }) == Kind::usage);
    CHECK(kind_of([&] { engine->question(std::string_view{"select 1\0;", 10}); }) == Kind::usage);
    CHECK(kind_of([&] { engine->question("select '\xff'"); }) == Kind::usage);
    for (const char* sql : {"insert into t values (1)", "insert into t values (1) returning x", "delete from t", "drop table t", "begin", "commit",
                            "attach 'x' as x", "vacuum", "vacuum into 'x'", "pragma user_version = 3", "pragma journal_mode = wal"})
        CHECK(kind_of([&] { engine->question(sql); }) == Kind::denied);
}

TEST_CASE("a constraint refuses with the kind of an answer, and a text beyond the limit as wrong data") {
    const Folder folder;
    const auto engine = create_sqlite(folder.file("store.db"));
    engine->execute("CREATE TABLE t(x TEXT UNIQUE)");
    engine->execute("INSERT INTO t VALUES ('a')");
    CHECK(kind_of([&] { engine->execute("INSERT INTO t VALUES ('a')"); }) == Kind::no);
    const auto statement = engine->prepare("INSERT INTO t VALUES ($1)");
    CHECK(kind_of([&] { statement->bind(1, std::string(17 << 20, 'x')); }) == Kind::data);
}

TEST_CASE("a copy is whole, private, and takes the place of an older copy only") {
    const Folder folder;
    const auto engine = create_sqlite(folder.file("store.db"));
    engine->execute("CREATE TABLE t(x)");
    engine->set_schema_version(3);
    const auto copy = folder.file("copy.db");
    engine->backup_to(copy);
    engine->backup_to(copy);
    CHECK(open_sqlite(copy, OpenMode::read_only)->schema_version() == 3);
    CHECK(std::filesystem::status(copy).permissions() == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(kind_of([&] { engine->backup_to(folder.file("store.db")); }) == Kind::denied);
    CHECK(kind_of([&] { engine->backup_to(folder.path.string()); }) == Kind::denied);
    CHECK(kind_of([&] { engine->backup_to(folder.file("no/copy.db")); }) == Kind::io);
    CHECK_FALSE(std::filesystem::exists(copy + ".cs-draft"));
}

TEST_CASE("a store with two names, an empty one, a folder and none are told apart") {
    const Folder folder;
    const auto store = folder.file("store.db");
    CHECK(kind_of([&] { open_sqlite(store, OpenMode::read_only); }) == Kind::missing);
    create_sqlite(store);
    std::filesystem::create_hard_link(store, folder.file("second.db"));
    CHECK(kind_of([&] { open_sqlite(store, OpenMode::read_only); }) == Kind::denied);
    CHECK(kind_of([&] { open_sqlite(folder.path.string(), OpenMode::read_only); }) == Kind::data);
    std::filesystem::resize_file(store, 0);
    CHECK(kind_of([&] { open_sqlite(store, OpenMode::read_only); }) == Kind::data);
}
