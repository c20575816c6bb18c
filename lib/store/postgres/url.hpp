/// \file url.hpp  Where on which server a store lies:
/// postgresql://[user@][host][:port]/database[?name=value&...]
///
/// Beside libpq's own names, `schema` says which schema of the database holds the store ("cs" if nothing is said).
/// Who may say what: a project's cs.toml comes with the folder that one merely entered, so it names a place and nothing
/// else; a password, or a file to read one from, is said in the person's own configuration or in what libpq reads by
/// itself (~/.pgpass, PGPASSFILE, a service file).
/// Errors   config: not a url of this form, or more than its author may say.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs {

struct PostgresUrl {
    std::vector<std::pair<std::string, std::string>> parameters;  ///< libpq's, with cs's defaults
    std::string schema;
    std::string shown;  ///< "database at host, schema cs"; never a password
};

/// `personal`: said by the person themselves, not by a project.
PostgresUrl parse_postgres_url(std::string_view text, bool personal);

}  // namespace cs
