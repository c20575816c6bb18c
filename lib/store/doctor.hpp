/// \file doctor.hpp  What can be wrong with a store, each fault by its own name. Nothing is ever changed.
///
/// In the file     hard_link, permissions, stray_journal
/// In the engine   integrity, foreign_key; on a server also server_old, server_unsafe, encoding, clock_skew
/// In the schema   schema_unchecked, schema_older, schema_missing, schema_changed, schema_unknown, view_missing
/// In records      unreadable (a value is not of its type), derived (a kept column is not what its rule says), rule
/// (the
///                 record as it is would be refused), rate_missing (an amount in a currency without a rate)
/// In own fields   own_field_orphan, own_field_unknown, own_field_value
/// In the roles    (roles.hpp)
/// In the journal  journal_empty, journal_noun, journal_record, journal_parts, clock
#pragma once
#include "store/migration.hpp"
#include "store/store.hpp"

namespace cs {

struct Fault {
    std::string id, where, what;
};
using Faults = std::vector<Fault>;

/// The folder and the files beside a SQLite store, without opening it.
Faults file_faults(const std::string& store_path);

/// The engine's own faults and what differs from a store made anew. `now`: this machine's clock, if it is to be compared
/// with the engine's.
Faults schema_faults(Engine&, const Nouns&, std::span<const Migration>, std::optional<Instant> now);
Faults record_faults(Context&);
Faults journal_faults(Context&);

}  // namespace cs
