/// \file doctor.hpp  What SQLite says of itself: its faults, and what it holds.
#pragma once
#include "store/engine.hpp"

namespace cs {

std::vector<EngineFault> sqlite_faults(Engine&);
std::vector<SchemaObject> sqlite_views(Engine&);           ///< by name
std::vector<SchemaObject> sqlite_schema_objects(Engine&);  ///< by name; what SQLite keeps for itself is left out
/// The indexes that {words:table} made, by name.
std::vector<std::string> sqlite_word_indexes(Engine&);

}  // namespace cs
