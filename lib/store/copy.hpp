/// \file copy.hpp  One store, whole, into another one, whatever engine either lies on.
///
/// Every table of the schema (records, lists, own fields, journal, marks of jobs) and the ids that were given so far;
/// no rule is run. What was written is read back and compared, table by table, with what was read, before it counts.
#pragma once
#include "store/migration.hpp"
#include <functional>

namespace cs {

struct Copied {
    std::size_t tables = 0;
    std::uint64_t rows = 0;
    std::string digest;  ///< of all that the store holds: two stores with the same records and journal have the same
};

/// Both in a transaction: `from` in one that reads, `to` in one that fills, which the caller commits. `to` gets its
/// tables here, if it has none yet. `progress` is told how many of about how many steps are done.
/// Errors   usage: it is one store · config: a schema that this program does not write · no: `to` is not empty, or a
///          key refuses a row · data: `from` is damaged · io: what was read back is not what was written.
Copied copy_store(Engine& from, Engine& to, std::span<const Migration>,
                  const std::function<void(std::uint64_t done, std::uint64_t all)>& progress);

}  // namespace cs
