/// \file ddl.hpp  Neutral DDL as SQLite speaks it.
#pragma once
#include <string>
#include <string_view>

namespace cs {

std::string sqlite_ddl(std::string_view neutral);

/// Replaces each {token} by what `meaning(token)` says. Error{bug} for a token without meaning or without an end.
std::string with_tokens(std::string_view text, std::string (*meaning)(std::string_view token));

}  // namespace cs
