/// \file help.hpp  What 'cs help' and --help say: from the command table and the fields, nothing written twice.
#pragma once
#include "cmd/command.hpp"

namespace cs {

/// Of everything (no group), of a noun, or of one verb. Examples first.
std::string help_text(const Group*, const Verb*, const Surroundings&);

}  // namespace cs
