/// \file verbs.hpp  What is special to expectations.
#pragma once
#include "cmd/command.hpp"

namespace cs::expectation {

void break_it(Session&);
void confirm(Session&);
void meet(Session&);
void open(Session&);
void plan(Session&);
void withdraw(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number of the expectation", .offers = Offers::records, .of = "expectation"}};
inline constexpr Option on{
    .name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates};
inline constexpr Option feasible{.name = "feasible",
                                 .value = "NAME",
                                 .help = "whether it can be done",
                                 .offers = Offers::choices,
                                 .of = "yes,no,unknown"};
inline constexpr Option answer{.name = "answer", .value = "TEXT", .help = "what the customer was told"};
inline constexpr Option due{.name = "due", .value = "DATE", .help = "by when", .offers = Offers::dates};
inline constexpr Option why{.name = "why", .value = "TEXT", .help = "the reason"};
inline constexpr Option confirm_options[] = {
    on,
    {.name = "with", .value = "NAME", .help = "who of theirs", .offers = Offers::records, .of = "contact"},
    feasible,
    answer};
inline constexpr Option plan_options[] = {due, feasible, answer};
inline constexpr Option meet_options[] = {on};
inline constexpr Option withdraw_options[] = {on, answer, why};
inline constexpr Option break_options[] = {on, answer, why};
inline constexpr Option open_options[] = {
    {.name = "account", .value = "NAME", .help = "of one account", .offers = Offers::records, .of = "account"},
    {.name = "promised-by",
     .value = "NAME",
     .help = "promised by one of ours",
     .offers = Offers::records,
     .of = "staff"},
    {.name = "by-person", .help = "counted by who promised, those who promise what cannot be done first"}};

}  // namespace cs::expectation
