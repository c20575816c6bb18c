/// \file tables.hpp  Which tables a store has, by what its migrations say, whatever engine it lies on.
#pragma once
#include "store/bulk.hpp"
#include "store/migration.hpp"

namespace cs {

/// Every table with its columns; one that is referred to stands before those that refer to it.
std::vector<BulkTable> tables_of(std::span<const Migration>);

}  // namespace cs
