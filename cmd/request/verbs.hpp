/// \file verbs.hpp  What is special to requests.
#pragma once
#include "cmd/command.hpp"

namespace cs::request {

void analyse(Session&);
void ask(Session&);
void decide(Session&);
void deliver(Session&);
void pass(Session&);
void show(Session&);
void tell(Session&);
void untold(Session&);
void wanted(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number or external id of the request", .offers = Offers::records, .of = "request"}};
inline constexpr Operand one_and_account[] = {
    one[0], {.name = "ACCOUNT", .help = "who has the same need", .offers = Offers::records, .of = "account"}};
inline constexpr Option on_option{
    .name = "on", .value = "DATE", .help = "when; today unless said", .offers = Offers::dates};
inline constexpr Option note_option{.name = "note", .value = "TEXT", .help = "what was said of it"};
inline constexpr Option analyse_options[] = {
    {.name = "true-need",
     .value = "YES",
     .help = "whether it solves what they suffer from",
     .offers = Offers::booleans},
    {.name = "class", .value = "TEXT", .help = "kind of need, such as a report or an interface"},
    {.name = "level", .value = "N", .help = "1 is the most important, 5 the least"},
    note_option,
    on_option,
};
inline constexpr Option pass_options[] = {{.name = "owner",
                                           .value = "STAFF",
                                           .help = "who of product answers for it",
                                           .offers = Offers::records,
                                           .of = "staff"},
                                          note_option,
                                          on_option};
inline constexpr Option decide_options[] = {
    {.name = "decision",
     .value = "WHAT",
     .help = "build, later or decline",
     .offers = Offers::choices,
     .of = "build,later,decline"},
    {.name = "promised-for", .value = "DATE", .help = "when it is to be there", .offers = Offers::dates},
    {.name = "why", .value = "TEXT", .help = "the reason; a refusal needs one"},
    on_option,
};
inline constexpr Option deliver_options[] = {
    {.name = "released-in", .value = "TEXT", .help = "in which release it came"}, note_option, on_option};
inline constexpr Option tell_options[] = {
    {.name = "account",
     .value = "ACCOUNT",
     .help = "only they were told; all that asked unless said",
     .repeats = true,
     .offers = Offers::records,
     .of = "account"},
    note_option,
    on_option,
};

}  // namespace cs::request
