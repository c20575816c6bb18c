/// \file verbs.hpp  What is due.
#pragma once
#include "cmd/command.hpp"

namespace cs::agenda_verb {

void show(Session&);

inline constexpr Option options[] = {
    {.name = "csm",
     .value = "STAFF",
     .help = "of this person; yours unless said, if you are one of the staff",
     .offers = Offers::records,
     .of = "staff"},
    {.name = "all", .help = "of everybody, by person"},
};

}  // namespace cs::agenda_verb
