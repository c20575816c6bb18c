/// \file ddl.hpp  Neutral DDL as PostgreSQL speaks it.
#pragma once
#include <string>
#include <string_view>

namespace cs {

/// Texts compare by their bytes, as on SQLite; dates and instants are the server's own types; a view shows to a role
/// what the tables below it show to that role.
std::string postgres_ddl(std::string_view neutral);

}  // namespace cs
