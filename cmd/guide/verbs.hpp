/// \file verbs.hpp  The commands that are about cs itself: they need no store.
#pragma once
#include "cmd/command.hpp"

namespace cs::guide {

void complete(Session&);    ///< for the shells: what may stand next
void completion(Session&);  ///< the script that asks it
void help(Session&);
void list_commands(Session&);  ///< for tests: every command, a line of JSON each
void manual(Session&);         ///< for the pages: tables of commands, options and fields
void version(Session&);

}  // namespace cs::guide
