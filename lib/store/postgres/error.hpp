/// \file error.hpp  What a PostgreSQL server refuses, in the words of cs.
///
/// The server's own detail ("Key (email)=(...) already exists") is never passed on: it may quote a row that the person
/// may not see.
#pragma once
#include "store/postgres/connection.hpp"
#include "store/postgres/library.hpp"
#include <string>
#include <string_view>

namespace cs {

/// Throws what a failed result means, by its SQLSTATE; `sql` is shown only where the fault is ours.
[[noreturn]] void refuse_result(const PGconn*, const PGresult*, std::string_view sql);

/// Throws if an answer to a statement that a person typed refuses it, or if it does not begin as a question does.
void check_question(const PGconn*, const PostgresResult& answer, std::string_view asked);

/// Throws what a connection that could not be made, or was lost, means.
[[noreturn]] void refuse_connection(const PGconn*, std::string_view shown);

}  // namespace cs
