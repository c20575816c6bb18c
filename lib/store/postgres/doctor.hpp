/// \file doctor.hpp  What can be wrong with a PostgreSQL server and with a store's schema there.
///
/// Faults   server_old, server_unsafe (it may lose what it confirmed), encoding, clock_skew, foreign_key
#pragma once
#include "base/instant.hpp"
#include "store/engine.hpp"

namespace cs {

class PostgresConnection;

/// What a server says of itself.
struct ServerState {
    int version = 0;  ///< 150004 is 15.4
    bool fsync = true, full_page_writes = true;
    std::string synchronous_commit = "on";
    std::string encoding = "UTF8";
    std::optional<std::int64_t> ahead;  ///< of this machine's clock, in seconds; nothing if that was not looked at
};

constexpr int oldest_server = 150000;
constexpr std::int64_t most_skew = 30;  ///< seconds; the journal has the time of who wrote, not of the server

ServerState server_state(PostgresConnection&, std::optional<Instant> now);
std::vector<EngineFault> server_faults(const ServerState&);

/// Rows that refer to one that is not there: the server keeps them out, a restore without its triggers lets them in.
std::vector<EngineFault> reference_faults(PostgresConnection&, const std::string& schema);

/// Tables, their columns and constraints ("account.key"), indexes, triggers and views of a schema, as the server
/// describes them; `schema` is an expression for its oid, and must be first in the search_path.
std::vector<SchemaObject> described_schema(PostgresConnection&, const std::string& schema);

}  // namespace cs
