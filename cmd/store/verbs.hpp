/// \file verbs.hpp  The commands about where the store lies and who may do what there.
#pragma once
#include "cmd/command.hpp"

namespace cs::store {

void copy(Session&);
void grant(Session&);
void revoke(Session&);
void roles(Session&);

inline constexpr Operand copy_operands[] = {
    {.name = "FROM",
     .help = "the store to copy: a project's folder, a store's file, or postgresql://host/database",
     .offers = Offers::files},
    {.name = "TO",
     .help = "the same, of a store that is empty or not there yet; NAME.db is made a file, any other name a folder",
     .offers = Offers::files}};

inline constexpr Operand login_operands[] = {
    {.name = "NAME", .help = "a login of the server, which its administrator made"}};
inline constexpr Option grant_options[] = {
    {.name = "role",
     .value = "ROLE",
     .help = "admin, csm, support or viewer",
     .offers = Offers::choices,
     .of = "admin,csm,support,viewer"},
    {.name = "restricted", .help = "a csm who sees the accounts that are theirs, and no other"},
    {.name = "staff",
     .value = "STAFF",
     .help = "whose accounts those are; without it the staff of the login's name",
     .offers = Offers::records,
     .of = "staff"},
};

}  // namespace cs::store
