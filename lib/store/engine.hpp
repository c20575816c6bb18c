/// \file engine.hpp  The port behind which a database engine stands.
///
/// The SQL of the areas is written once, in the subset that the engines share: parameters $1, $2, …; RETURNING; ON
/// CONFLICT; window functions; no date arithmetic. What differs between engines is named here and nowhere else.
/// Errors   busy: locked longer than the timeout, or the server is gone · io: disk full, read or write failed ·
///          denied: read-only, or not this role's to do · data: not a store, damaged, or without
///          a table or column that is asked for · no: a constraint of the
///          schema refused a row · bug: wrong SQL. After an error nothing more can be asked in that transaction, unless
///          a point was set before, to which it is taken back.
/// Order    texts sort by their bytes; where no value stands is said with NULLS LAST.
/// Threads  one engine, one thread.
#pragma once
#include "base/cell.hpp"
#include "base/error.hpp"
#include "base/instant.hpp"
#include "store/bulk.hpp"
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace cs {

/// A prepared statement. Columns count from 0, parameters from 1.
class Statement {
  public:
    virtual ~Statement() = default;
    virtual void bind(int parameter, const Cell&) = 0;
    virtual bool step() = 0;  ///< true: a row stands ready
    virtual void reset() = 0;
    virtual int columns() const = 0;
    virtual std::string_view column_name(int column) const = 0;
    virtual bool null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual double number(int column) const = 0;
    virtual std::string_view text(int column) const = 0;  ///< valid until the next step or reset

    /// The column as a value of a field's type. Error{data} if the store holds something else.
    Cell cell(int column, Type) const;
    Cell untyped(int column) const;  ///< by what the engine says it holds: integer, number or text
    void run() { while (step()) {} }

  protected:
    virtual Type held(int column) const = 0;  ///< integer, number or text
};

std::string text_of(const Statement&, int column);              ///< empty where nothing stands
Date date_of(const Statement&, int column);                     ///< Error{data} where there is none
std::optional<Date> maybe_date(const Statement&, int column);  ///< nullopt where nothing stands

/// What an engine finds wrong with itself: a name for the kind, the place, a sentence.
struct EngineFault {
    std::string id;  ///< "integrity", "foreign_key"
    std::string where, what;
};

/// One table, index, view or trigger, with the text that made it; or, where an engine keeps no such text, each column and
/// constraint of a table as well ("account.key"), with what it says of them.
struct SchemaObject {
    std::string kind, name, sql;
    auto operator<=>(const SchemaObject&) const = default;
};

/// Two transactions crossed each other, and this one gave way: run it again.
class Conflict final : public Error {
  public:
    Conflict() : Error{Kind::busy, "another command changed the same records at the same time", "try again in a moment"} {}
};

/// Who asks has no right to it.
class NotAllowed final : public Error {
  public:
    NotAllowed(std::string who, const std::string& deed)
        : Error{Kind::denied, "'" + who + "' may not " + deed + " in this store",
                "one of its admins may, or gives a role that may: cs store grant " + who + " --role ROLE"},
          who_{std::move(who)} {}
    const std::string& who() const noexcept { return who_; }

  private:
    std::string who_;
};

struct PostgresUrl;

class Engine {
  public:
    virtual ~Engine() = default;

    enum class Mode {
        read,
        write,  ///< takes the writer's place at once, so that no upgrade can fail later
        fill,   ///< the same, for an empty store that takes in whole tables
    };
    virtual void begin(Mode) = 0;
    virtual void commit() = 0;     ///< durable when it returns
    virtual void rollback() noexcept = 0;

    /// A point within a write transaction to which it can be taken back, the ids that were given included; they nest.
    virtual void set_point() = 0;
    virtual void drop_point() = 0;
    virtual void back_to_point() = 0;  ///< and drops it

    /// A statement from the cache; it goes back there when the pointer is dropped.
    virtual std::shared_ptr<Statement> prepare(std::string_view sql) = 0;
    virtual void execute(std::string_view script) = 0;
    /// Many rows of whole numbers at once into columns of a table, in the order given, which for a table with {keyed} is
    /// that of its key. `cells` holds row after row; at most 8 columns. Inside a write transaction.
    virtual void feed(std::string_view table, std::span<const std::string_view> columns,
                      std::span<const std::int64_t> cells) = 0;

    /// Neutral DDL into the engine's own: {id} {ref} {integer} {real} {text} {date} {instant} {boolean} {strict}, and
    /// {login}, which the engine fills with the role that wrote the row where it has roles; {check_date:column}
    /// {check_instant:column} for what the engine's types do not refuse themselves, {one_of:column:a,b} for a column of
    /// few words; {joined:expression} for the different texts of a group, a comma between them in no order (read it as
    /// TextSet), {listed:expression} for all of them, a semicolon between them. {keyed} for {strict} where rows stand
    /// in the order of their key, found by nothing else; {day:expression} for the date that is so many days after
    /// 1970-01-01; {domain:column} for '@' and what follows of an address, in small letters.
    /// Full text, of a table with {id} and a column "words", a blank between two (search_words.hpp): {words:table} makes its
    /// index; {add_words:table} and {drop_words:table} tell it the words $2 of the row $1 (empty where it knows by itself),
    /// as the rows of records.hpp and make_keys() do. {any_word:table} and {all_words:table} stand where a FROM wants a
    /// table: the "id" of rows, the newest most_found of them, that have one or all of the words of $1, one at least.
    virtual std::string ddl(std::string_view neutral) const = 0;

    /// The right to run a job of this name, held until it is dropped; null while another run holds it, wherever that runs.
    virtual std::shared_ptr<void> try_job(std::string_view name) = 0;

    virtual std::int64_t schema_version() = 0;
    virtual void set_schema_version(std::int64_t) = 0;
    /// The id of the next row of a table with {id}, for one insert at once: never given before, and given again only if
    /// the transaction is rolled back. Inside a write transaction.
    virtual std::int64_t next_id(std::string_view table) = 0;
    /// Tells the engine that ids were given by hand, so that it never hands one out again.
    virtual void ids_taken(std::string_view table) = 0;
    /// The highest id that was ever given to a row of this table, by next_id or by hand; 0: none.
    virtual std::int64_t last_id(std::string_view table) = 0;
    virtual void set_last_id(std::string_view table, std::int64_t) = 0;

    /// Whole tables (bulk.hpp), in a transaction; write_table() in one that fills. Between drop_keys() and make_keys()
    /// the tables have fewer keys and indexes, or none, and what refers to what is not looked at; make_keys() checks
    /// all of it.
    virtual std::unique_ptr<BulkReader> read_table(const BulkTable&) = 0;
    virtual std::unique_ptr<BulkWriter> write_table(const BulkTable&) = 0;
    virtual void drop_keys() = 0;
    virtual void make_keys() = 0;

    /// For a doctor: every fault the engine finds in itself; empty when well. `now`: the clock of this machine, if it
    /// is to be compared with the engine's.
    virtual std::vector<EngineFault> faults(std::optional<Instant> now) = 0;
    virtual std::vector<SchemaObject> views() = 0;  ///< by name, as replace_view made them
    /// For a doctor: all that is there, views among it.
    virtual std::vector<SchemaObject> schema() = 0;
    /// What schema() would say of a new store after this script; it is made apart, and thrown away. Empty where nothing
    /// can be made (a standby).
    virtual std::vector<SchemaObject> schema_of(std::string_view script) = 0;
    /// A view that stays, in a write transaction; or one that only question() sees, in this transaction, in place of
    /// one of that name that was shown before.
    virtual void replace_view(std::string_view name, std::string_view select) = 0;
    virtual void show_view(std::string_view name, std::string_view select) = 0;
    /// One statement that a person typed. Error{usage}: it cannot be read, or is more than one; Error{denied}: it does
    /// not only read.
    virtual std::shared_ptr<Statement> question(std::string_view sql) = 0;
    /// A copy as of now, while others write: whole, checked and on the disk under `path` when this returns, else not
    /// there. It takes the place of an older copy, never of anything else (Error{denied}).
    virtual void backup_to(const std::string& path) = 0;
    virtual bool has_roles() const noexcept { return false; }  ///< whether it tells who asks, as a server does (roles.hpp)
    virtual bool sees_all() const noexcept { return true; }    ///< false for a role that sees the rows of some accounts
    virtual std::string description() const = 0;  ///< "SQLite 3.40.1, rollback journal"
    virtual std::string identity() = 0;           ///< the same for two engines that look at one store
};

/// Rolls back unless committed.
class Transaction {
  public:
    Transaction(Engine& engine, Engine::Mode mode) : engine_{engine} { engine_.begin(mode); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() { if (open_) engine_.rollback(); }
    void commit() { engine_.commit(); open_ = false; }

  private:
    Engine& engine_;
    bool open_ = true;
};

/// Text of a statement with its values: `sql.bind(v)` adds a value and returns its "$n".
class Sql {
  public:
    std::string text;
    std::vector<Cell> values;
    std::string bind(Cell value) {
        values.push_back(std::move(value));
        return "$" + std::to_string(values.size());
    }
    std::shared_ptr<Statement> prepared(Engine&) const;  ///< with its values bound
};

enum class OpenMode { read_only, read_write };
/// A SQLite store at `path`. read_only leaves every byte of it as it is (but for the rollback of a crashed writer).
/// Errors: missing · data (not a cs store, empty, damaged) · config (newer schema is the caller's to judge).
std::unique_ptr<Engine> open_sqlite(const std::string& path, OpenMode);
/// What stands behind open_sqlite: "SQLite 3.40.1, rollback journal".
std::string sqlite_description();
/// Makes an empty SQLite store; the file must not exist.
std::unique_ptr<Engine> create_sqlite(const std::string& path);

/// The store at `path`, or a new one, with a transaction begun that fills it.
std::unique_ptr<Engine> fill_sqlite(const std::string& path);

/// A store on a PostgreSQL server (store/postgres/url.hpp). Errors: missing: no store there · denied: not let in · busy:
/// nobody answers · config: the url.
std::unique_ptr<Engine> open_postgres(const PostgresUrl&);
/// Makes an empty store in a schema that is not there yet, or empty. Error{no} if there is one.
std::unique_ptr<Engine> create_postgres(const PostgresUrl&);
/// The store that is there, with a transaction begun that fills it; or one made in that transaction, which is there
/// once it is committed. Error{no} if something else is in the schema.
std::unique_ptr<Engine> fill_postgres(const PostgresUrl&);

}  // namespace cs
