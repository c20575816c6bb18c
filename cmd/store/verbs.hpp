/// \file verbs.hpp  The commands about where the store lies and who may do what there.
#pragma once
#include "cmd/command.hpp"

namespace cs::store {

void copy(Session&);

inline constexpr Operand copy_operands[] = {
    {.name = "FROM",
     .help = "the store to copy: a project's folder, a store's file, or postgresql://host/database",
     .offers = Offers::files},
    {.name = "TO",
     .help = "the same, of a store that is empty or not there yet; NAME.db is made a file, any other name a folder",
     .offers = Offers::files}};

}  // namespace cs::store
