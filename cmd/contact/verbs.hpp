/// \file verbs.hpp  What is special to the customers' people.
#pragma once
#include "cmd/command.hpp"

namespace cs::contact {

void attitude(Session&);
void leave(Session&);
void pains(Session&);
void silent(Session&);
void single(Session&);

inline constexpr Operand one[] = {{.name = "ID",
                                   .help = "which one: number, external id, e-mail, or the beginning of the name",
                                   .offers = Offers::records,
                                   .of = "contact"}};
inline constexpr Operand one_and_attitude[] = {
    one[0], {.name = "N", .help = "from -2 against us to 2 for us; write -- before a negative one"}};
inline constexpr Option attitude_options[] = {
    {.name = "why", .value = "TEXT", .help = "what makes you think so; kept as a note"}};
inline constexpr Option leave_options[] = {
    {.name = "on", .value = "DATE", .help = "their last day; today unless said", .offers = Offers::dates},
    {.name = "successor", .value = "NAME", .help = "who takes over, known or new"},
};
inline constexpr Option silent_options[] = {
    {.name = "days", .value = "N", .help = "for how long nobody talked with them; 60 unless said"}};

}  // namespace cs::contact
