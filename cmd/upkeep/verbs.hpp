/// \file verbs.hpp  The commands that look after the store itself.
#pragma once
#include "cmd/command.hpp"

namespace cs::upkeep {

void init(Session&);

}  // namespace cs::upkeep
