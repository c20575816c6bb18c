/// \file place.hpp  Where a store lies that was named on the command line.
#pragma once
#include "cmd/command.hpp"
#include "store/postgres/url.hpp"
#include <filesystem>

namespace cs::store {

/// On a server, or else a file. It may not be there yet.
struct Place {
    std::optional<PostgresUrl> url;
    std::filesystem::path file = {};
    std::filesystem::path folder = {};  ///< of the project that uses it; empty: none is known
};

/// A url; a file; a folder, which means what commands use there. CS_STORE_URL counts for the folder that the command
/// is run in. `role`, FROM or TO, names it in errors. Error{usage} for what is no url, and those of find_project().
Place place_of(const Session&, const std::string& word, std::string_view role);

}  // namespace cs::store
