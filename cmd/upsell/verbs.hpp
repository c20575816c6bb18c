/// \file verbs.hpp  What is special to upsells.
#pragma once
#include "cmd/command.hpp"

namespace cs::upsell {

void candidates(Session&);
void lose(Session&);
void propose(Session&);
void win(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number of the upsell", .offers = Offers::records, .of = "upsell"}};
inline constexpr Option on{
    .name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates};
inline constexpr Option candidates_options[] = {
    {.name = "csm", .value = "NAME", .help = "of one CSM's accounts", .offers = Offers::records, .of = "staff"}};
inline constexpr Option propose_options[] = {
    on, {.name = "anyway", .value = "WHY", .help = "although promises are open: the reason"}};
inline constexpr Option win_options[] = {
    on,
    {.name = "starts",
     .value = "DATE",
     .help = "first day of the line; the day it was won unless said",
     .offers = Offers::dates},
    {.name = "amount", .value = "AMOUNT", .help = "of the whole term; the share of the yearly amount unless said"}};
inline constexpr Option lose_options[] = {on, {.name = "why", .value = "TEXT", .help = "the reason"}};

}  // namespace cs::upsell
