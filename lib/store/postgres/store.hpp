/// \file store.hpp  Whether a schema of a server holds a store, of which version, and how one is begun there.
#pragma once
#include "store/postgres/connection.hpp"

namespace cs {

/// A text as a literal of SQL.
std::string postgres_text(std::string_view);

/// What a store on a server has beside the tables of the areas, as a script.
extern const std::string_view postgres_own_tables;
extern const std::string_view postgres_roles_table;  ///< there once a role was given (roles.hpp)

struct PostgresStore {
    std::int64_t version;  ///< of its schema
    bool sees_all;         ///< whoever asks is not restricted to accounts of their own (roles.hpp)
};
/// By one question outside of any transaction; nullopt: there is no store. Error{denied}: whoever asks was given no
/// role in it.
std::optional<PostgresStore> find_postgres_store(PostgresConnection&, const PostgresUrl&);

/// Whether there is a store. Error{denied} as above.
bool has_postgres_store(PostgresConnection&, const PostgresUrl&);

/// Begins one, in a write transaction. Error{no}: the schema holds something else, or the database is not UTF-8.
void make_postgres_store(PostgresConnection&, const PostgresUrl&);

}  // namespace cs
