/// \file file.hpp  What surrounds a SQLite connection: its file, its errors, its copies.
#pragma once
#include "store/engine.hpp"
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace cs {

inline constexpr int application_id = 0x63737372;  // "cssr", in the header of every store

/// The engine's error as one of ours. `db` tells what the operating system said; it may be null.
[[noreturn]] void translate(const SQLite::Exception&, const std::string& path, sqlite3* db);

/// Before anything is opened: Error{missing, data, denied} for no file, one that is empty or none, one with two names.
void check_store_file(const std::string& path);

/// Error{usage} unless `sql` is one statement with an answer, Error{denied} unless it only reads.
void check_question(sqlite3*, std::string_view sql);

/// See Engine::backup_to. `from` is the file of `db`.
void backup(Engine&, SQLite::Database& db, const std::string& from, const std::string& to);

}  // namespace cs
