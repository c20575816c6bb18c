/// \file ddl.hpp  Neutral DDL as SQLite speaks it.
#pragma once
#include <string>
#include <string_view>

namespace cs {

std::string sqlite_ddl(std::string_view neutral);

}  // namespace cs
