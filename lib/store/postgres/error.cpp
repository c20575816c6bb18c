#include "store/postgres/error.hpp"
#include "base/text.hpp"
#include "store/engine.hpp"
#include "store/question.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string field(const PGresult* result, int code) {
    const char* text = postgres_library().PQresultErrorField(result, code);
    return text ? text : "";
}

// Names of the schema alone, in the form in which SQLite says it.
std::string constraint(const PGresult* result, std::string_view state) {
    const auto table = field(result, PG_DIAG_TABLE_NAME);
    if (state == "23502")
        return fmt::format("NOT NULL constraint failed: {}.{}", table, field(result, PG_DIAG_COLUMN_NAME));
    if (state == "23503") return "FOREIGN KEY constraint failed";
    // The server's names for what has none: table_column_check, table_column_key.
    auto name = field(result, PG_DIAG_CONSTRAINT_NAME);
    const std::string_view ending = state == "23505" ? "_key" : "_check";
    const bool of_column =
        name.size() > table.size() + 1 + ending.size() && name.starts_with(table + "_") && name.ends_with(ending);
    if (of_column) name = name.substr(table.size() + 1, name.size() - table.size() - 1 - ending.size());
    if (state != "23505") return fmt::format("CHECK constraint failed: {}", name);
    return fmt::format("UNIQUE constraint failed: {}{}", of_column ? table + "." : "", name);
}

// What a statement was to do, told from its own words. The server says why in its own language, and that a row is not
// theirs in other words than that a table is not: here it is the same.
std::string deed(std::string_view sql) {
    constexpr std::pair<std::string_view, std::string_view> deeds[] = {
        {"INSERT INTO \"", "add"}, {"UPDATE \"", "change"}, {"DELETE FROM \"", "remove"}};
    for (const auto& [beginning, verb] : deeds) {
        if (!sql.starts_with(beginning)) continue;
        const auto table = sql.substr(beginning.size(), sql.find('"', beginning.size()) - beginning.size());
        return fmt::format("{} this {}", verb, printable(table));
    }
    return sql.starts_with("SELECT") || sql.starts_with(" SELECT") || sql.starts_with("WITH") ? "read this" : "do this";
}

[[noreturn]] void refuse_state(const std::string& state, const PGresult* result, std::string_view sql,
                               std::string_view who) {
    const auto class_of = state.substr(0, 2);
    const auto why = printable(field(result, PG_DIAG_MESSAGE_PRIMARY));
    if (state == "40001" || state == "40P01") throw Conflict{};
    if (state == "55P03")
        throw Error{Kind::busy, "the store is busy: another command has held it for 10 seconds",
                    "try again in a moment"};
    if (state == "57014")
        throw Error{Kind::busy, "the server gave up on the command, as it took too long", "try again, or ask for less"};
    if (class_of == "57")
        throw Error{Kind::busy, "the server was stopped, or is starting; what was not confirmed was not kept",
                    "try again in a moment"};
    if (state == "53100")
        throw Error{Kind::io, "the server's disk is full",
                    "make room there and run the command again; nothing was changed"};
    if (class_of == "53")
        throw Error{Kind::busy, fmt::format("the server has no room for this: {}", why), "try again in a moment"};
    if (class_of == "58")
        throw Error{Kind::io, fmt::format("the server cannot read or write its files: {}", why),
                    "nothing was changed; ask who looks after it"};
    if (class_of == "XX")
        throw Error{Kind::data, fmt::format("the server found damage: {}", why),
                    "ask who looks after it, then bring back the last backup"};
    if (state == "42501") throw NotAllowed{printable(who), deed(sql)};
    if (state == "25006")
        throw Error{Kind::denied, "the server takes no changes: it is a standby, or read-only",
                    "name the server that leads"};
    if (state == "22P05" || state == "22021")
        throw Error{Kind::data, "a text is not valid UTF-8, or has a NUL in it", "nothing was changed"};
    if (state == "54000") throw Error{Kind::data, "a value is too large for the store", "texts may have up to 16 MiB"};
    if (class_of == "23")
        throw Error{Kind::no, fmt::format("the store refused the change: {}", constraint(result, state)),
                    "nothing was changed"};
    if (state == "42P01" || state == "42703" || state == "3F000")
        throw Error{Kind::data, fmt::format("the store does not hold what this cs makes: {}", why),
                    "run 'cs doctor', then bring back the last backup"};
    throw Error{Kind::bug,
                fmt::format("the server answered '{}' (code {})", why, state),
                printable(sql.substr(0, 400))};
}

// libpq's text, without what it wraps around the reason.
std::string reason(const PGconn* connection) {
    std::string text = postgres_library().PQerrorMessage(connection);
    for (const std::string_view before : {"FATAL:  ", "error: "})
        if (const auto at = text.rfind(before); at != std::string::npos) text.erase(0, at + before.size());
    while (text.ends_with('\n')) text.pop_back();
    return printable(text.substr(0, text.find('\n')));
}

}  // namespace

void refuse_result(const PGconn* connection, const PGresult* result, std::string_view sql) {
    const auto state = field(result, PG_DIAG_SQLSTATE);
    if (state.empty() && has(postgres_library().PQerrorMessage(connection), "statement pooling mode"))
        throw Error{Kind::config,
                    "a pooler before the server hands out connections by the statement, which takes a change apart",
                    "let it do so by the transaction (pool_mode = transaction), or name the server itself in the url"};
    if (state.empty())
        throw Error{Kind::busy, "the connection to the server was lost; what was not confirmed was not kept",
                    "try again in a moment"};
    refuse_state(state, result, sql, postgres_library().PQuser(connection));
}

// A statement that cannot be read is refused for that; only then for what it would do.
void check_question(const PGconn* connection, const PostgresResult& answer, std::string_view asked) {
    const auto state = answer ? field(answer.get(), PG_DIAG_SQLSTATE) : "";
    const auto why = answer ? field(answer.get(), PG_DIAG_MESSAGE_PRIMARY) : "";
    if (why == "cannot insert multiple commands into a prepared statement") question::refuse_several();
    if (state == "42601") question::refuse_fault(why);
    const auto word = match_form(asked.substr(0, asked.find_first_of(" \t\r\n(\"'*")));
    constexpr std::string_view questions[] = {"", "select", "values", "with", "table"};
    if (std::ranges::find(questions, word) == std::end(questions)) question::refuse_writing();
    const bool writes = has(why, "data-modifying statement");  // WITH x AS (DELETE ...)
    if (state == "25006" || writes) question::refuse_writing();
    const auto class_of = state.substr(0, 2);
    if (state != "42501" && (class_of == "42" || class_of == "22" || class_of == "21" || class_of == "0A"))
        question::refuse_fault(why);
    if (!answer || !state.empty()) refuse_result(connection, answer.get(), asked);
}

// libpq tells the reasons of a failed connection by their text alone; it speaks English, as the locale is C.
void refuse_connection(const PGconn* connection, std::string_view shown) {
    const auto why = reason(connection);
    if (has(why, "password") || has(why, "authentication failed") || has(why, "no pg_hba.conf entry") ||
        has(why, "permission denied") || (has(why, "role \"") && has(why, "does not exist")))
        throw Error{Kind::denied, fmt::format("the server does not let you in ({}): {}", shown, why),
                    "a password stands in ~/.pgpass (chmod 600)"};
    if (has(why, "root certificate") || has(why, "certificate verify failed") || has(why, "does not match host name") ||
        has(why, "does not support SSL"))
        throw Error{Kind::denied, fmt::format("the server does not show who it is ({}): {}", shown, why),
                    "put its authority into ~/.postgresql/root.crt, or name it by sslrootcert= in the url"};
    if (has(why, "does not exist"))
        throw Error{Kind::missing, fmt::format("{}: {}", shown, why), "make the database first: createdb"};
    if (has(why, "invalid") || has(why, "definition of service"))
        throw Error{Kind::config, fmt::format("store.url: {}", why), ""};
    throw Error{Kind::busy, fmt::format("no server answers ({}): {}", shown, why),
                "is it running? try again in a moment"};
}

}  // namespace cs
