/// \file import_files.hpp  What 'usage import' and 'signal import' have in common: files, each one change of its own.
#pragma once
#include "cmd/command.hpp"
#include "usage/batch.hpp"

namespace cs::usage {

void import_files(Session&, UsageAbout);

}  // namespace cs::usage
