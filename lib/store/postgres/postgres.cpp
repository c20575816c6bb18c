// The PostgreSQL engine. Everything that a command needs of its session is said with the beginning of its transaction,
// so that it works behind a pooler that hands out connections by the transaction, too. Writers wait for each other on
// one advisory lock, as they do on a SQLite file; readers see one moment and wait for nobody.
#include "base/error.hpp"
#include "store/engine.hpp"
#include "store/field_sql.hpp"
#include "store/postgres/bulk.hpp"
#include "store/postgres/connection.hpp"
#include "store/postgres/copy.hpp"
#include "store/postgres/ddl.hpp"
#include "store/postgres/doctor.hpp"
#include "store/postgres/error.hpp"
#include "store/postgres/statement.hpp"
#include "store/postgres/store.hpp"
#include "store/question.hpp"
#include <charconv>
#include <fmt/format.h>
#include <map>
#include <unordered_map>
#include <utility>

namespace cs {
namespace {

class PostgresEngine final : public Engine, public PostgresSession {
  public:
    explicit PostgresEngine(const PostgresUrl& url) : url_{url}, connection_{url} {}

    void begin(Mode mode) override {
        const bool writes = mode != Mode::read;
        auto script = fmt::format(
            "BEGIN {}; SET LOCAL search_path = \"{}\", pg_temp; SET LOCAL DateStyle = 'ISO'; SET LOCAL TimeZone = "
            "'UTC';"
            "SET LOCAL extra_float_digits = 1; SET LOCAL jit = off; SET LOCAL lock_timeout = '10s'",
            writes ? "ISOLATION LEVEL READ COMMITTED" : "ISOLATION LEVEL REPEATABLE READ READ ONLY",
            url_.schema);
        // The snapshot of each statement is taken after the lock was got, so a writer sees what the one before it did.
        if (writes)
            script += fmt::format("; SELECT pg_advisory_xact_lock(hashtextextended({}, 0))",
                                  postgres_text("cs " + url_.schema));
        open_ = true;
        try {
            connection_.run(script);
        } catch (...) {
            rollback();
            throw;
        }
    }

    void commit() override {
        PostgresResult answer;
        try {
            answer = connection_.run(kept_ids(ids_) + (prepared_ ? "DEALLOCATE ALL; COMMIT" : "COMMIT"));
            prepared_ = false;
        } catch (const Error& e) {
            if (e.kind() != Kind::busy || connection_.alive()) throw;
            throw Error{Kind::busy, "the connection to the server was lost while the change was being kept",
                        "look whether it is there before you run the command again"};
        }
        finish();
        if (answer.command() != "COMMIT")
            throw Error{Kind::bug, "a change that had failed was to be kept; nothing was changed", ""};
    }

    void rollback() noexcept override {
        if (!open_) return;
        connection_.send(prepared_ ? "ROLLBACK; DEALLOCATE ALL" : "ROLLBACK");
        prepared_ = false;
        finish();
    }

    // Neither of the first two can fail in a sound transaction, so that their answers are not waited for.
    void set_point() override {
        connection_.send("SAVEPOINT point");
        points_.push_back(ids_);
    }
    void drop_point() override {
        connection_.send("RELEASE point");
        points_.pop_back();
    }
    void back_to_point() override {
        connection_.run("ROLLBACK TO point; RELEASE point");
        ids_ = std::move(points_.back());
        points_.pop_back();
    }
    std::shared_ptr<Statement> prepare(std::string_view sql) override {
        auto& idle = cache_[std::string{sql}];
        std::unique_ptr<PostgresStatement> statement;
        if (idle.empty()) {
            statement = std::make_unique<PostgresStatement>(*this, std::string{sql});
        } else {
            statement = std::move(idle.back());
            idle.pop_back();
        }
        return {statement.release(), [&idle](PostgresStatement* used) {
                    used->reset();
                    idle.emplace_back(used);
                }};
    }

    void execute(std::string_view script) override {
        within([&] { connection_.run(std::string{script}); });
    }
    void feed(std::string_view table, std::span<const std::string_view> columns,
              std::span<const std::int64_t> cells) override {
        std::string names;
        for (const auto column : columns) names += (names.empty() ? "" : ", ") + identifier(column);
        connection_.copy_in(fmt::format("COPY {}({}) FROM STDIN (FORMAT binary)", identifier(table), names),
                            postgres_copy_of(cells, columns.size()));
    }
    std::string ddl(std::string_view neutral) const override { return postgres_ddl(neutral); }

    // A connection of its own, with a transaction that stays open: a lock of a session would not hold behind a pooler.
    std::shared_ptr<void> try_job(std::string_view name) override {
        auto job = std::make_shared<PostgresConnection>(url_);
        job->run("BEGIN");
        const auto key = postgres_text(fmt::format("cs {} {}", url_.schema, name));
        const auto got = job->run(fmt::format("SELECT pg_try_advisory_xact_lock(hashtextextended({}, 0))", key));
        return got.text(0, 0) == "t" ? job : nullptr;
    }

    // What opening the store has seen is good for the first who asks; whoever looks again does so under the lock.
    std::int64_t schema_version() override {
        if (seen_version_ || find_store()) return *std::exchange(seen_version_, std::nullopt);
        throw Error{Kind::missing, fmt::format("the store is gone ({})", url_.shown), "was it dropped just now?"};
    }
    void set_schema_version(std::int64_t version) override {
        execute(fmt::format("UPDATE \"store\" SET \"schema_version\" = {}", version));
    }

    // Ids are counted here and kept with the change, under the writer's lock: one that was rolled back takes none.
    std::int64_t next_id(std::string_view table) override {
        const auto known = ids_.find(table);
        if (known != ids_.end()) return ++known->second;
        return ids_.emplace(std::string{table}, kept_id(table) + 1).first->second;
    }
    void ids_taken(std::string_view table) override {
        const auto highest = number(fmt::format("SELECT coalesce(max(\"id\"), 0) FROM {}", identifier(table)));
        ids_[std::string{table}] = std::max(highest, ids_.contains(table) ? ids_.find(table)->second : kept_id(table));
    }

    std::int64_t last_id(std::string_view table) override {
        const auto known = ids_.find(table);
        return known != ids_.end() ? known->second : kept_id(table);
    }
    void set_last_id(std::string_view table, std::int64_t id) override {
        connection_.run(kept_ids({{std::string{table}, id}}));
    }

    std::unique_ptr<BulkReader> read_table(const BulkTable& table) override {
        return postgres_reader(connection_, table);
    }
    std::unique_ptr<BulkWriter> write_table(const BulkTable& table) override {
        return postgres_writer(connection_, table);
    }
    void drop_keys() override { dropped_ = drop_postgres_keys(connection_, url_.schema); }
    void make_keys() override {
        for (const auto& sql : std::exchange(dropped_, {})) connection_.run(sql);
    }

    std::vector<EngineFault> faults(std::optional<Instant> now) override {
        std::vector<EngineFault> all;
        within([&] {
            all = server_faults(server_state(connection_, now));
            if (!sees_all_) return;  // what a row refers to may be there, and not be shown
            for (auto& fault : reference_faults(connection_, schema_oid())) all.push_back(std::move(fault));
        });
        return all;
    }
    std::vector<SchemaObject> views() override {
        std::vector<SchemaObject> all;
        const auto answer =
            connection_.run(fmt::format("SELECT relname, pg_catalog.obj_description(oid, 'pg_class') FROM "
                                        "pg_catalog.pg_class WHERE relnamespace = {} AND relkind = 'v' ORDER BY 1",
                                        schema_oid()));
        for (int i = 0; i < answer.rows(); ++i)
            all.push_back({"view", std::string{answer.text(i, 0)}, std::string{answer.text(i, 1)}});
        return all;
    }
    std::vector<SchemaObject> schema() override {
        std::vector<SchemaObject> all;
        within([&] { all = described_schema(connection_, schema_oid()); });
        return all;
    }
    // In the schema that only this session sees: what may not make tables that stay can still look at the store.
    std::vector<SchemaObject> schema_of(std::string_view script) override {
        PostgresConnection apart{url_};
        if (apart.run("SELECT pg_is_in_recovery()").text(0, 0) == "t") return {};
        const auto roles =
            apart.run(fmt::format("SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = {} AND tablename = 'login'",
                                  postgres_text(url_.schema)));
        apart.run(fmt::format("BEGIN; SET LOCAL search_path = pg_temp; {}; {}; {}", postgres_own_tables,
                              roles.rows() == 0 ? "" : postgres_roles_table, script));
        return described_schema(apart, "pg_my_temp_schema()");
    }
    // The server keeps what it understood; the text stands in the comment.
    void replace_view(std::string_view name, std::string_view select) override {
        execute(fmt::format("DROP VIEW IF EXISTS \"{0}\"; CREATE VIEW \"{0}\" WITH (security_invoker = true) AS {1}; "
                            "COMMENT ON VIEW \"{0}\" IS {2}",
                            name, select, postgres_text(fmt::format("CREATE VIEW \"{}\" AS {}", name, select))));
    }
    void show_view(std::string_view name, std::string_view select) override {
        shown_.insert_or_assign(std::string{name}, std::string{select});
    }
    // Alone it says whether it is one statement, and of what kind; the parentheses, which only a question fits into,
    // and the transaction keep it from writing.
    std::shared_ptr<Statement> question(std::string_view sql) override {
        question::check_text(sql);
        const std::string asked{question::bare(sql)};
        if (asked.empty()) question::refuse_none();
        const auto whole = fmt::format("{} SELECT * FROM (\n{}\n) \"answer\"", shown_views(), asked);
        PostgresResult answer;
        within([&] {
            check_question(connection_.handle(), connection_.attempt_prepare(asked), asked);
            answer = connection_.attempt(whole);
            check_question(connection_.handle(), answer, asked);
            if (answer.columns() == 0) question::refuse_fault("it asks for no column");
        });
        return std::make_shared<PostgresStatement>(*this, whole, std::move(answer));
    }
    void backup_to(const std::string&) override {
        throw Error{Kind::no, "a store on a server is backed up there", "use pg_dump"};
    }
    bool has_roles() const noexcept override { return true; }
    bool sees_all() const noexcept override { return sees_all_; }
    std::string description() const override {
        return fmt::format("PostgreSQL {}, {}", connection_.server_version(), url_.shown);
    }

    // Two addresses may be of one server, but no two servers began at one microsecond with the same database.
    std::string identity() override {
        const auto row = prepare(
            "SELECT concat(extract(epoch FROM pg_postmaster_start_time()), ' ', oid) FROM pg_catalog.pg_database WHERE "
            "datname = current_database()");
        row->step();
        return fmt::format("{} {}", row->text(0), url_.schema);
    }

    bool find_store() {
        const auto found = find_postgres_store(connection_, url_);
        if (!found) return false;
        seen_version_ = found->version;
        sees_all_ = found->sees_all;
        return true;
    }
    bool has_store() { return has_postgres_store(connection_, url_); }
    void make_store() { make_postgres_store(connection_, url_); }

  private:
    PostgresConnection& connection() override { return connection_; }
    void prepared() override { prepared_ = true; }
    std::int64_t transaction() const override { return transaction_; }
    void within(const std::function<void()>& act) override {
        if (open_) return act();
        begin(Mode::read);
        try {
            act();
        } catch (...) {
            rollback();
            throw;
        }
        rollback();
    }

    std::string shown_views() const {
        std::string views;
        for (const auto& [name, select] : shown_)
            views += fmt::format("{}\"{}\" AS ({})", views.empty() ? "WITH " : ", ", name, select);
        return views;
    }
    std::string schema_oid() const {
        return fmt::format("(SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = {})", postgres_text(url_.schema));
    }
    void finish() noexcept {
        open_ = false;
        ++transaction_;
        shown_.clear();
        ids_.clear();
        points_.clear();
    }
    std::int64_t number(const std::string& sql) {
        const auto row = prepare(sql);
        row->step();
        return row->integer(0);
    }
    std::int64_t kept_id(std::string_view table) {
        const auto row = prepare("SELECT \"id\" FROM \"last_id\" WHERE \"table\" = $1");
        row->bind(1, std::string{table});
        return row->step() ? row->integer(0) : 0;
    }
    using Ids = std::map<std::string, std::int64_t, std::less<>>;
    static std::string kept_ids(const Ids& ids) {
        std::string rows;
        for (const auto& [table, id] : ids)
            rows += fmt::format("{}({}, {})", rows.empty() ? "" : ", ", postgres_text(table), id);
        if (rows.empty()) return "";
        return fmt::format("INSERT INTO \"last_id\"(\"table\", \"id\") VALUES {} ON CONFLICT (\"table\") "
                           "DO UPDATE SET \"id\" = EXCLUDED.\"id\"; ",
                           rows);
    }

    PostgresUrl url_;
    std::map<std::string, std::string> shown_;  // views of question()
    PostgresConnection connection_;
    Ids ids_;
    std::vector<Ids> points_;  // what ids_ was when each point was set
    std::vector<std::string> dropped_;  // statements that make the keys anew, until make_keys()
    std::int64_t transaction_ = 0;
    std::optional<std::int64_t> seen_version_;
    bool open_ = false, prepared_ = false, sees_all_ = true;
    std::unordered_map<std::string, std::vector<std::unique_ptr<PostgresStatement>>> cache_;
};

}  // namespace

std::unique_ptr<Engine> open_postgres(const PostgresUrl& url) {
    auto engine = std::make_unique<PostgresEngine>(url);
    if (!engine->find_store())
        throw Error{Kind::missing, fmt::format("there is no store yet ({})", url.shown), "run 'cs init'"};
    return engine;
}

std::unique_ptr<Engine> create_postgres(const PostgresUrl& url) {
    auto engine = std::make_unique<PostgresEngine>(url);
    if (engine->has_store()) throw Error{Kind::no, "there is a store here already", "'cs doctor' looks after it"};
    Transaction making{*engine, Engine::Mode::write};
    engine->make_store();
    making.commit();
    return engine;
}

std::unique_ptr<Engine> fill_postgres(const PostgresUrl& url) {
    auto engine = std::make_unique<PostgresEngine>(url);
    engine->begin(Engine::Mode::fill);
    if (!engine->has_store()) engine->make_store();
    return engine;
}

}  // namespace cs
