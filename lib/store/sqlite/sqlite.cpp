// The SQLite engine: rollback journal with synchronous=FULL, so that a command that returned is on the disk
// (reliability.md §0: WAL is not safe in the versions that Debian 12 has).
#include "base/error.hpp"
#include "base/text.hpp"
#include "store/engine.hpp"
#include "store/question.hpp"
#include "store/sqlite/bulk.hpp"
#include "store/sqlite/ddl.hpp"
#include "store/sqlite/doctor.hpp"
#include "store/sqlite/feed.hpp"
#include "store/sqlite/file.hpp"
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace cs {
namespace {

constexpr int busy_timeout_ms = 10'000;
constexpr int longest_value = 16 << 20;  // bytes; also of one row

class SqliteStatement final : public Statement {
  public:
    SqliteStatement(sqlite3* db, const std::string& sql, const std::string& path) : handle_{db}, path_{path} {
        sqlite3_stmt* made = nullptr;
        checked(sqlite3_prepare_v2(handle_, sql.c_str(), static_cast<int>(sql.size()), &made, nullptr));
        statement_.reset(made);
    }

    void bind(int parameter, const Cell& cell) override { checked(bind_value(position(parameter), cell)); }
    bool step() override {
        const int answer = sqlite3_step(at());
        if (answer != SQLITE_ROW && answer != SQLITE_DONE) checked(answer);
        return answer == SQLITE_ROW;
    }
    void reset() override {
        sqlite3_reset(at());  // what it returns is the error of the last step, which has been thrown
        sqlite3_clear_bindings(at());
    }
    int columns() const override { return sqlite3_column_count(at()); }
    std::string_view column_name(int column) const override { return sqlite3_column_name(at(), column); }
    bool null(int column) const override { return sqlite3_column_type(at(), column) == SQLITE_NULL; }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(at(), column); }
    double number(int column) const override { return sqlite3_column_double(at(), column); }
    std::string_view text(int column) const override {
        const auto* begin = reinterpret_cast<const char*>(sqlite3_column_text(at(), column));
        return begin ? std::string_view{begin, static_cast<std::size_t>(sqlite3_column_bytes(at(), column))} : "";
    }

  protected:
    Type held(int column) const override {
        switch (sqlite3_column_type(at(), column)) {
        case SQLITE_INTEGER: return Type::integer;
        case SQLITE_FLOAT: return Type::number;
        default: return Type::text;
        }
    }

  private:
    sqlite3_stmt* at() const noexcept { return statement_.get(); }

    // SQLite numbers $1, $2, … by their first appearance in the text, not by their digits.
    int position(int parameter) {
        for (auto next = positions_.size() + 1; next <= static_cast<std::size_t>(parameter); ++next)
            positions_.push_back(sqlite3_bind_parameter_index(at(), fmt::format("${}", next).c_str()));
        return positions_[static_cast<std::size_t>(parameter - 1)];
    }

    int bind_value(int n, const Cell& cell) {
        struct Bind {
            sqlite3_stmt* s;
            int n;
            int operator()(std::monostate) const { return sqlite3_bind_null(s, n); }
            int operator()(const std::string& v) const {
                return sqlite3_bind_text64(s, n, v.data(), v.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
            }
            int operator()(std::int64_t v) const { return sqlite3_bind_int64(s, n, v); }
            int operator()(double v) const { return sqlite3_bind_double(s, n, v); }
            int operator()(bool v) const { return sqlite3_bind_int(s, n, v ? 1 : 0); }
            int operator()(Date v) const { return (*this)(to_text(v)); }
            int operator()(Instant v) const { return (*this)(to_text(v)); }
            int operator()(const Money& v) const { return (*this)(v.minor); }
            int operator()(const List& v) const { return (*this)(join(v, ";")); }
        };
        return std::visit(Bind{at(), n}, cell);
    }

    void checked(int answer) const {
        if (answer != SQLITE_OK) translate({handle_, answer}, path_, handle_);
    }

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
    };
    sqlite3* handle_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
    std::vector<int> positions_;
    const std::string& path_;
};

/// A file beside the store; the kernel lets go of it with the process.
class JobLock {
  public:
    explicit JobLock(const std::string& path)
        : file_{::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)} {
        held_ = file_ >= 0 && ::flock(file_, LOCK_EX | LOCK_NB) == 0;
    }
    JobLock(const JobLock&) = delete;
    JobLock& operator=(const JobLock&) = delete;
    ~JobLock() {
        if (file_ >= 0) ::close(file_);
    }
    bool held() const noexcept { return held_; }

  private:
    int file_;
    bool held_;
};

class SqliteEngine final : public Engine {
  public:
    SqliteEngine(std::string path, int flags) : path_{std::move(path)}, db_{open(path_, flags)} {
        guarded([&] {
            sqlite3_db_config(db_.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
            sqlite3_db_config(db_.getHandle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);  // "x" is a name, never a text
            sqlite3_db_config(db_.getHandle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
            sqlite3_limit(db_.getHandle(), SQLITE_LIMIT_LENGTH, longest_value);
            sqlite3_limit(db_.getHandle(), SQLITE_LIMIT_ATTACHED, 0);
            db_.exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; "
                     "PRAGMA temp_store=MEMORY");  // else each insert that a key may refuse first writes to a file
        });
    }

    void begin(Mode mode) override {
        // What sorts the keys of a large table may not all lie in memory; these are refused within a transaction.
        filling_ = mode == Mode::fill;
        if (filling_) execute("PRAGMA foreign_keys=OFF; PRAGMA temp_store=FILE; PRAGMA cache_size=-65536");
        guarded([&] { db_.exec(mode == Mode::read ? "BEGIN" : "BEGIN IMMEDIATE"); });
    }
    void commit() override {
        guarded([&] { db_.exec(filling_ ? "COMMIT; PRAGMA foreign_keys=ON" : "COMMIT"); });
    }
    void rollback() noexcept override {
        // The engine may have rolled back by itself (a full disk); then there is nothing left to do.
        if (sqlite3_get_autocommit(db_.getHandle()) == 0) db_.tryExec("ROLLBACK");
        if (filling_) db_.tryExec("PRAGMA foreign_keys=ON");
    }
    void set_point() override { execute("SAVEPOINT point"); }
    void drop_point() override { execute("RELEASE point"); }
    void back_to_point() override { execute("ROLLBACK TO point; RELEASE point"); }
    std::shared_ptr<Statement> prepare(std::string_view sql) override {
        auto& idle = cache_[std::string{sql}];
        std::unique_ptr<SqliteStatement> statement;
        if (idle.empty()) {
            statement = std::make_unique<SqliteStatement>(db_.getHandle(), std::string{sql}, path_);
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
    void feed(std::string_view table, std::span<const std::string_view> columns,
              std::span<const std::int64_t> cells) override {
        if (!feed_.attached()) feed_.attach(db_.getHandle());
        if (cells.empty()) return;
        const auto fixed = fixed_columns(cells, columns.size());
        const auto insert = prepare(insert_from_feed(table, columns, fixed));
        for (std::size_t column = 0, parameter = 0; column < columns.size(); ++column)
            if (fixed[column]) insert->bind(static_cast<int>(++parameter), cells[column]);
        feed_.hold(cells, columns.size());
        insert->run();
        feed_.hold({}, 0);
    }
    std::string ddl(std::string_view neutral) const override { return sqlite_ddl(neutral); }

    std::shared_ptr<void> try_job(std::string_view name) override {
        auto lock = std::make_shared<JobLock>(fmt::format("{}.{}", path_, name));
        return lock->held() ? lock : nullptr;
    }

    std::int64_t schema_version() override {
        return guarded([&] { return db_.execAndGet("PRAGMA user_version").getInt64(); });
    }
    void set_schema_version(std::int64_t version) override {
        execute(fmt::format("PRAGMA user_version = {}", version));
    }
    std::int64_t application() {
        return guarded([&] { return db_.execAndGet("PRAGMA application_id").getInt64(); });
    }
    std::int64_t next_id(std::string_view table) override {
        const auto row = prepare("SELECT seq FROM sqlite_sequence WHERE name = $1");
        row->bind(1, std::string{table});
        return row->step() ? row->integer(0) + 1 : 1;
    }
    void ids_taken(std::string_view) override {}  // AUTOINCREMENT keeps the highest id that was ever given

    std::int64_t last_id(std::string_view table) override { return next_id(table) - 1; }
    void set_last_id(std::string_view table, std::int64_t id) override {
        const auto old = prepare("DELETE FROM sqlite_sequence WHERE name = $1");
        old->bind(1, std::string{table});
        old->run();
        const auto row = prepare("INSERT INTO sqlite_sequence(name, seq) VALUES ($1, $2)");
        row->bind(1, std::string{table});
        row->bind(2, id);
        row->run();
    }

    std::unique_ptr<BulkReader> read_table(const BulkTable& table) override {
        return sqlite_reader(db_.getHandle(), path_, table);
    }
    std::unique_ptr<BulkWriter> write_table(const BulkTable& table) override {
        return sqlite_writer(db_.getHandle(), path_, table);
    }
    void drop_keys() override {
        for (const auto& object : schema())
            if (object.kind == "index" && !object.sql.empty()) {
                execute(fmt::format("DROP INDEX \"{}\"", object.name));
                dropped_.push_back(object.sql);
            }
    }
    void make_keys() override {
        for (const auto& sql : std::exchange(dropped_, {})) execute(sql);
        for (const auto& index : sqlite_word_indexes(*this))
            execute(fmt::format("INSERT INTO \"{0}\"(\"{0}\") VALUES ('rebuild')", index));
        for (auto s = prepare("PRAGMA foreign_key_check"); s->step();)
            throw Error{Kind::no, "the store refused the change: FOREIGN KEY constraint failed", "nothing was changed"};
    }

    std::vector<EngineFault> faults(std::optional<Instant>) override { return sqlite_faults(*this); }
    std::vector<SchemaObject> views() override { return sqlite_views(*this); }
    std::vector<SchemaObject> schema() override { return sqlite_schema_objects(*this); }
    std::vector<SchemaObject> schema_of(std::string_view script) override {
        const auto apart = create_sqlite(":memory:");
        apart->execute(script);
        return apart->schema();
    }
    void replace_view(std::string_view name, std::string_view select) override {
        execute(fmt::format("DROP VIEW IF EXISTS \"{0}\";\nCREATE VIEW \"{0}\" AS {1}", name, select));
    }
    void show_view(std::string_view name, std::string_view select) override {
        execute(fmt::format("DROP VIEW IF EXISTS temp.\"{}\"", name));
        execute(fmt::format("CREATE TEMPORARY VIEW \"{}\" AS {}", name, select));
    }
    std::shared_ptr<Statement> question(std::string_view sql) override {
        check_question(db_.getHandle(), sql);
        return prepare(question::bare(sql));
    }
    void backup_to(const std::string& path) override { backup(*this, db_, path_, path); }
    std::string description() const override { return sqlite_description(); }
    std::string identity() override {
        std::error_code unknown;
        return std::filesystem::canonical(path_, unknown).string();
    }

    template <class F> auto guarded(F&& act) -> decltype(act()) {
        try {
            return act();
        } catch (const SQLite::Exception& e) {
            translate(e, path_, db_.getHandle());
        }
    }

  private:
    static SQLite::Database open(const std::string& path, int flags) {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);  // else each allocation is counted; refused, in vain, once SQLite runs
        try {
            return {path, flags | SQLite::OPEN_NOMUTEX, busy_timeout_ms};  // one engine, one thread
        } catch (const SQLite::Exception& e) {
            translate(e, path, nullptr);
        }
    }

    std::string path_;
    SqliteFeed feed_;
    SQLite::Database db_;
    bool filling_ = false;
    std::vector<std::string> dropped_;  // indexes, until make_keys()
    std::unordered_map<std::string, std::vector<std::unique_ptr<SqliteStatement>>> cache_;
};

// A writer that was killed leaves a journal; a read-only connection may not roll it back. A writable one does so with
// its first read.
void recover(const std::string& path) {
    try {
        SqliteEngine{path, SQLite::OPEN_READWRITE}.schema_version();
    } catch (const Error& e) {
        if (e.kind() != Kind::denied) throw;
        throw Error{
            Kind::denied,
            fmt::format("'{}' was being written when a command was killed, and may not be put right from here", path),
            "run any command as the one who owns it; that puts it right"};
    }
}

bool left_journal(const std::string& path) {
    std::error_code ignored;
    return std::filesystem::exists(path + "-journal", ignored);
}

std::unique_ptr<SqliteEngine> checked(const std::string& path, OpenMode mode) {
    auto engine = std::make_unique<SqliteEngine>(path, mode == OpenMode::read_only ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
    if (engine->application() == application_id) return engine;
    throw Error{Kind::data, fmt::format("'{}' is a database, but not a cs store", path), "it was left as it is; name the folder of a cs store with -C, or run 'cs init' elsewhere"};
}

}  // namespace

std::string sqlite_description() { return fmt::format("SQLite {}, rollback journal", sqlite3_libversion()); }

std::unique_ptr<Engine> open_sqlite(const std::string& path, OpenMode mode) {
    check_store_file(path);
    std::unique_ptr<SqliteEngine> engine;
    try {
        engine = checked(path, mode);
    } catch (const Error& e) {
        if (mode != OpenMode::read_only || e.kind() != Kind::denied || !left_journal(path)) throw;
        recover(path);
        engine = checked(path, mode);
    }
    return engine;
}

std::unique_ptr<Engine> create_sqlite(const std::string& path) {
    auto engine = std::make_unique<SqliteEngine>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    engine->execute(fmt::format("PRAGMA application_id = {}", application_id));
    return engine;
}

std::unique_ptr<Engine> fill_sqlite(const std::string& path) {
    std::error_code unknown;
    auto engine = std::filesystem::exists(path, unknown) ? open_sqlite(path, OpenMode::read_write) : create_sqlite(path);
    engine->begin(Engine::Mode::fill);
    return engine;
}

}  // namespace cs
