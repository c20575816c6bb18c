// The SQLite engine: rollback journal with synchronous=FULL, so that a command that returned is on the disk
// (reliability.md §0: WAL is not safe in the versions that Debian 12 has).
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/engine.hpp"
#include "store/sqlite_ddl.hpp"
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <sqlite3.h>
#include <unordered_map>

namespace cs {
namespace {

constexpr int application_id = 0x63737372;  // "cssr"
constexpr int busy_timeout_ms = 10'000;

[[noreturn]] void translate(const SQLite::Exception& e, const std::string& path) {
    const std::string why = e.what();
    switch (e.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw Error{Kind::busy, "the store is busy: another command has held it for 10 seconds", "try again in a moment"};
    case SQLITE_FULL: throw Error{Kind::io, fmt::format("'{}': the disk is full", path), "make room and run the command again; nothing was changed"};
    case SQLITE_IOERR: throw Error{Kind::io, fmt::format("'{}': {}", path, why), "nothing was changed; check the disk, then run 'cs doctor'"};
    case SQLITE_READONLY:
        if (e.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
            throw Error{Kind::io, fmt::format("'{}' was moved or replaced while it was open", path), "run the command again"};
        throw Error{Kind::denied, fmt::format("'{}' is read-only", path), "check who owns it and its folder"};
    case SQLITE_PERM:
    case SQLITE_AUTH: throw Error{Kind::denied, fmt::format("'{}': {}", path, why), "check who owns it and its folder"};
    case SQLITE_CANTOPEN: throw Error{Kind::denied, fmt::format("cannot open '{}'", path), "check its permissions, and those of its folder"};
    case SQLITE_NOTADB: throw Error{Kind::data, fmt::format("'{}' is not a cs store", path), "it was left as it is; bring back a backup, or move it away and run 'cs init'"};
    case SQLITE_CORRUPT: throw Error{Kind::data, fmt::format("'{}' is damaged: {}", path, why), "run 'cs doctor', then bring back the last backup"};
    case SQLITE_CONSTRAINT: throw Error{Kind::no, fmt::format("the store refused the change: {}", why), "nothing was changed"};
    case SQLITE_TOOBIG: throw Error{Kind::data, "a value is too large for the store", "texts may have up to 16 MiB"};
    case SQLITE_NOMEM: throw Error{Kind::io, "out of memory", ""};
    default: throw Error{Kind::bug, fmt::format("the store answered '{}' (code {})", why, e.getExtendedErrorCode()), ""};
    }
}

class SqliteStatement final : public Statement {
  public:
    SqliteStatement(SQLite::Database& db, const std::string& sql, const std::string& path) : statement_{db, sql}, path_{path} {}

    void bind(int parameter, const Cell& cell) override {
        guarded([&] { bind_value(position(parameter), cell); });
    }
    bool step() override {
        return guarded([&] { return statement_.executeStep(); });
    }
    void reset() override {
        statement_.tryReset();
        statement_.clearBindings();
    }
    int columns() const override { return statement_.getColumnCount(); }
    std::string_view column_name(int column) const override {
        return const_cast<SQLite::Statement&>(statement_).getColumnName(column);  // it caches, and is const in spirit
    }
    bool null(int column) const override { return at(column).isNull(); }
    std::int64_t integer(int column) const override { return at(column).getInt64(); }
    double number(int column) const override { return at(column).getDouble(); }
    std::string_view text(int column) const override {
        const auto value = at(column);
        const char* begin = value.getText();
        return {begin, static_cast<std::size_t>(value.getBytes())};
    }

  protected:
    Type held(int column) const override {
        switch (at(column).getType()) {
        case SQLITE_INTEGER: return Type::integer;
        case SQLITE_FLOAT: return Type::number;
        default: return Type::text;
        }
    }

  private:
    SQLite::Column at(int column) const { return const_cast<SQLite::Statement&>(statement_).getColumn(column); }

    // SQLite numbers $1, $2, … by their first appearance in the text, not by their digits.
    int position(int parameter) {
        for (auto next = positions_.size() + 1; next <= static_cast<std::size_t>(parameter); ++next)
            positions_.push_back(statement_.getIndex(fmt::format("${}", next).c_str()));
        return positions_[static_cast<std::size_t>(parameter - 1)];
    }

    void bind_value(int at_position, const Cell& cell) {
        struct Bind {
            SQLite::Statement& s;
            int n;
            void operator()(std::monostate) const { s.bind(n); }
            void operator()(const std::string& v) const { s.bind(n, v); }
            void operator()(std::int64_t v) const { s.bind(n, v); }
            void operator()(double v) const { s.bind(n, v); }
            void operator()(bool v) const { s.bind(n, v ? 1 : 0); }
            void operator()(Date v) const { s.bind(n, to_text(v)); }
            void operator()(Instant v) const { s.bind(n, to_text(v)); }
            void operator()(const Money& v) const { s.bind(n, v.minor); }
            void operator()(const List& v) const { s.bind(n, join(v, ";")); }
        };
        std::visit(Bind{statement_, at_position}, cell);
    }
    template <class F> auto guarded(F&& act) -> decltype(act()) {
        try {
            return act();
        } catch (const SQLite::Exception& e) {
            translate(e, path_);
        }
    }

    SQLite::Statement statement_;
    std::vector<int> positions_;
    const std::string& path_;
};

class SqliteEngine final : public Engine {
  public:
    SqliteEngine(std::string path, int flags) : path_{std::move(path)}, db_{open(path_, flags)} {
        guarded([&] {
            sqlite3_db_config(db_.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
            sqlite3_db_config(db_.getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);  // "x" is a name, never a text
            sqlite3_db_config(db_.getHandle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
            db_.exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; "
                     "PRAGMA temp_store=MEMORY");  // else each insert that a key may refuse first writes to a file
        });
    }

    void begin(Mode mode) override {
        guarded([&] { db_.exec(mode == Mode::write ? "BEGIN IMMEDIATE" : "BEGIN"); });
    }
    void commit() override {
        guarded([&] { db_.exec("COMMIT"); });
    }
    void rollback() noexcept override {
        // The engine may have rolled back by itself (a full disk); then there is nothing left to do.
        if (sqlite3_get_autocommit(db_.getHandle()) == 0) db_.tryExec("ROLLBACK");
    }
    std::shared_ptr<Statement> prepare(std::string_view sql) override {
        auto& idle = cache_[std::string{sql}];
        std::unique_ptr<SqliteStatement> statement;
        if (idle.empty()) {
            statement = guarded([&] { return std::make_unique<SqliteStatement>(db_, std::string{sql}, path_); });
        } else {
            statement = std::move(idle.back());
            idle.pop_back();
        }
        return {statement.release(), [&idle](SqliteStatement* used) {
                    used->reset();
                    idle.emplace_back(used);
                }};
    }
    void execute(std::string_view script) override {
        guarded([&] { db_.exec(std::string{script}); });
    }
    std::string ddl(std::string_view neutral) const override { return sqlite_ddl(neutral); }

    std::int64_t schema_version() override {
        return guarded([&] { return db_.execAndGet("PRAGMA user_version").getInt64(); });
    }
    void set_schema_version(std::int64_t version) override { execute(fmt::format("PRAGMA user_version = {}", version)); }
    std::int64_t application() {
        return guarded([&] { return db_.execAndGet("PRAGMA application_id").getInt64(); });
    }
    void ids_taken(std::string_view) override {}  // AUTOINCREMENT keeps the highest id that was ever given

    std::vector<std::string> faults() override {
        std::vector<std::string> all;
        for (auto s = prepare("PRAGMA integrity_check"); s->step();)
            if (s->text(0) != "ok") all.emplace_back(s->text(0));
        for (auto s = prepare("PRAGMA foreign_key_check"); s->step();)
            all.push_back(fmt::format("{} row {} refers to a missing {}", s->text(0), s->integer(1), s->text(2)));
        return all;
    }
    void backup_to(const std::string& path) override {
        guarded([&] { db_.backup(path.c_str(), SQLite::Database::Save); });
    }
    std::string description() const override { return sqlite_description(); }

    template <class F> auto guarded(F&& act) -> decltype(act()) {
        try {
            return act();
        } catch (const SQLite::Exception& e) {
            translate(e, path_);
        }
    }

  private:
    static SQLite::Database open(const std::string& path, int flags) {
        try {
            return {path, flags, busy_timeout_ms};
        } catch (const SQLite::Exception& e) {
            translate(e, path);
        }
    }

    std::string path_;
    SQLite::Database db_;
    std::unordered_map<std::string, std::vector<std::unique_ptr<SqliteStatement>>> cache_;
};

// A writer that was killed leaves a journal; a read-only connection may not roll it back. A writable one does so with
// its first read.
void recover(const std::string& path) { SqliteEngine{path, SQLite::OPEN_READWRITE}.schema_version(); }

void check_file(const std::string& path) {
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (!std::filesystem::exists(status)) throw Error{Kind::missing, fmt::format("there is no store at '{}'", path), "run 'cs init', or bring back a backup"};
    if (!std::filesystem::is_regular_file(status)) throw Error{Kind::data, fmt::format("'{}' is not a file", path), ""};
    if (std::filesystem::file_size(path, failed) == 0 && !failed)
        throw Error{Kind::data, fmt::format("'{}' is empty: not a cs store", path), "bring back a backup, or move it away and run 'cs init'"};
}

}  // namespace

std::string sqlite_description() { return fmt::format("SQLite {}, rollback journal", sqlite3_libversion()); }

std::unique_ptr<Engine> open_sqlite(const std::string& path, OpenMode mode) {
    check_file(path);
    const bool read_only = mode == OpenMode::read_only;
    auto engine = std::make_unique<SqliteEngine>(path, read_only ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
    std::int64_t application = 0;
    try {
        application = engine->application();
    } catch (const Error& e) {
        if (!read_only || e.kind() != Kind::denied) throw;
        engine.reset();
        recover(path);
        engine = std::make_unique<SqliteEngine>(path, SQLite::OPEN_READONLY);
        application = engine->application();
    }
    if (application != application_id)
        throw Error{Kind::data, fmt::format("'{}' is a database, but not a cs store", path), "it was left as it is; see 'cs init --help'"};
    return engine;
}

std::unique_ptr<Engine> create_sqlite(const std::string& path) {
    auto engine = std::make_unique<SqliteEngine>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    engine->execute(fmt::format("PRAGMA application_id = {}", application_id));
    return engine;
}

}  // namespace cs
