/// \file bulk.hpp  Whole tables in and out of a PostgreSQL server: COPY, in its binary form.
#pragma once
#include "store/bulk.hpp"
#include "store/postgres/connection.hpp"
#include <memory>

namespace cs {

/// Within a transaction. A role that is not shown every row of the table is refused: half a table is none.
std::unique_ptr<BulkReader> postgres_reader(PostgresConnection&, const BulkTable&);
std::unique_ptr<BulkWriter> postgres_writer(PostgresConnection&, const BulkTable&);

/// Takes the keys and the indexes off the tables of a schema, and lets its owner past the rules for rows. What is
/// returned, run in its order, puts all of it back, and checks it.
std::vector<std::string> drop_postgres_keys(PostgresConnection&, const std::string& schema);

}  // namespace cs
