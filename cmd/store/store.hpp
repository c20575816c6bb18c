/// \file store.hpp  The commands that look after the store itself.
#pragma once
#include "cmd/command.hpp"

namespace cs::store {

void init(Session&);

}  // namespace cs::store
