#include "store/postgres/store.hpp"
#include "base/error.hpp"
#include <charconv>
#include <fmt/format.h>

namespace cs {
namespace {

std::int64_t integer(const PostgresResult& answer) {
    std::int64_t number = 0;
    const auto digits = answer.text(0, 0);
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

}  // namespace

const std::string_view postgres_own_tables =
    "CREATE TABLE \"store\"(\"schema_version\" BIGINT NOT NULL); INSERT INTO \"store\" VALUES (0);"
    "CREATE TABLE \"last_id\"(\"table\" TEXT COLLATE \"C\" PRIMARY KEY, \"id\" BIGINT NOT NULL)";

const std::string_view postgres_roles_table =
    R"(CREATE TABLE "login"("login" NAME PRIMARY KEY, "person" BIGINT NOT NULL))";

std::string postgres_text(std::string_view text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? std::string{"''"} : std::string{c};
    return out + "'";
}

std::optional<PostgresStore> find_postgres_store(PostgresConnection& connection, const PostgresUrl& url) {
    try {
        const auto found = connection.run(fmt::format(R"sql(SELECT "schema_version", (
    SELECT bool_or(r.rolname = concat(current_database(), {0}, 'csm_restricted'))
        AND NOT bool_or(r.rolname <> concat(current_database(), {0}, 'csm_restricted'))
    FROM pg_catalog.pg_roles r WHERE pg_catalog.pg_has_role(r.oid, 'USAGE') AND r.rolname IN (
        SELECT concat(current_database(), {0}, g) FROM unnest(ARRAY['owner', 'csm', 'csm_restricted', 'support', 'viewer']) g))
FROM "{1}"."store")sql",
                                                      postgres_text(fmt::format(".{}.", url.schema)), url.schema));
        if (found.rows() == 1) return PostgresStore{integer(found), found.null(0, 1) || found.text(0, 1) != "t"};
    } catch (const Error& e) {
        if (e.kind() != Kind::data && e.kind() != Kind::denied) throw;
        has_postgres_store(connection, url);
        return std::nullopt;
    }
    throw Error{Kind::io, "the store does not say of which version it is", "bring back the last backup"};
}

// A role that was given nothing could not even ask how old the store is.
bool has_postgres_store(PostgresConnection& connection, const PostgresUrl& url) {
    const auto found = connection.run(fmt::format(
        "SELECT current_user, pg_catalog.has_schema_privilege(n.oid, 'USAGE') FROM pg_catalog.pg_class c JOIN "
        "pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = {} AND c.relname = 'store' AND "
        "c.relkind = 'r'",
        postgres_text(url.schema)));
    if (found.rows() == 0) return false;
    if (found.text(0, 1) != "t")
        throw Error{Kind::denied, fmt::format("'{}' has no role in this store ({})", found.text(0, 0), url.shown),
                    fmt::format("one of its admins gives one: cs store grant {} --role ROLE", found.text(0, 0))};
    return true;
}

void make_postgres_store(PostgresConnection& connection, const PostgresUrl& url) {
    if (const auto encoding = connection.encoding(); encoding != "UTF8")
        throw Error{Kind::no,
                    fmt::format("the database keeps texts in {}, which has no place for every name", encoding),
                    "make another one: createdb --encoding UTF8 --template template0 NAME"};
    const auto schema = postgres_text(url.schema);
    const auto count = [&](const std::string& of) { return integer(connection.run("SELECT count(*) FROM " + of)); };
    if (count(fmt::format("pg_catalog.pg_namespace WHERE nspname = {}", schema)) == 0)
        connection.run(fmt::format("CREATE SCHEMA \"{}\"", url.schema));
    if (count(fmt::format("pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE "
                          "n.nspname = {}",
                          schema)) != 0)
        throw Error{Kind::no, fmt::format("the schema '{}' is not empty, and holds no store", url.schema),
                    "name another one in the url: ?schema=NAME"};
    connection.run(std::string{postgres_own_tables});
}

}  // namespace cs
