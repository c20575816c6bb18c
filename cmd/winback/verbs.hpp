/// \file verbs.hpp  What is special to win-backs.
#pragma once
#include "cmd/command.hpp"

namespace cs::winback {

void call(Session&);
void decline(Session&);
void due(Session&);
void letter(Session&);
void talk(Session&);
void tell(Session&);
void won(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number of the win-back", .offers = Offers::records, .of = "winback"}};
inline constexpr Option move_options[] = {
    {.name = "on", .value = "DATE", .help = "when; today unless said", .offers = Offers::dates},
    {.name = "note", .value = "TEXT", .help = "what was said"},
    {.name = "next", .value = "DATE", .help = "when to call next", .offers = Offers::dates},
};
inline constexpr Option won_options[] = {
    {.name = "contract",
     .value = "ID",
     .help = "with which they came back",
     .offers = Offers::records,
     .of = "contract"},
    {.name = "on", .value = "DATE", .help = "when; today unless said", .offers = Offers::dates},
    {.name = "note", .value = "TEXT", .help = "what brought them back"},
};
inline constexpr Option due_options[] = {
    {.name = "until", .value = "DATE", .help = "what is due by then; today unless said", .offers = Offers::dates},
    {.name = "csm", .value = "STAFF", .help = "only the accounts of one CSM", .offers = Offers::records, .of = "staff"},
};

}  // namespace cs::winback
