/// \file verbs.hpp  What is special to hand-overs.
#pragma once
#include "cmd/command.hpp"

namespace cs::handoff {

void accept(Session&);
void confirm(Session&);
void fill(Session&);
void form(Session&);
void introduce(Session&);
void late(Session&);
void return_it(Session&);
void show(Session&);
void submit(Session&);

inline constexpr Operand one[] = {{.name = "ACCOUNT",
                                   .help = "whose: its open hand-over, else the last; or the number of a hand-over",
                                   .offers = Offers::records,
                                   .of = "account"}};
inline constexpr Option on{
    .name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates};
inline constexpr Option note{.name = "note", .value = "TEXT", .help = "free text"};
inline constexpr Option with{
    .name = "with", .value = "NAME", .help = "who of theirs", .offers = Offers::records, .of = "contact"};
inline constexpr Option submit_options[] = {on, note};
inline constexpr Option introduce_options[] = {on, with, note};
inline constexpr Option confirm_options[] = {
    on,
    with,
    note,
    {.name = "clock",
     .value = "DATE",
     .help = "from when its milestones count; the day of the confirmation unless said, or set before",
     .offers = Offers::dates}};
inline constexpr Option return_options[] = {on, {.name = "missing", .value = "TEXT", .help = "what is missing"}};
inline constexpr Option fill_options[] = {
    {.name = "item",
     .value = "NAME=TEXT",
     .help = "what to write under an item of the form; without a text it is taken out",
     .repeats = true}};

}  // namespace cs::handoff
