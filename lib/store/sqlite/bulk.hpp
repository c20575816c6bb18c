/// \file bulk.hpp  Whole tables in and out of a SQLite store.
#pragma once
#include "store/bulk.hpp"
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace cs {

/// `path` names the store in errors.
std::unique_ptr<BulkReader> sqlite_reader(sqlite3*, const std::string& path, const BulkTable&);
std::unique_ptr<BulkWriter> sqlite_writer(sqlite3*, const std::string& path, const BulkTable&);

}  // namespace cs
