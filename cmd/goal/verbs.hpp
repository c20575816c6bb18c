/// \file verbs.hpp  What is special to goals.
#pragma once
#include "cmd/command.hpp"

namespace cs::goal {

void confirm(Session&);
void drop(Session&);
void measure(Session&);
void outcome(Session&);
void review(Session&);
void show(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number of the goal", .offers = Offers::records, .of = "goal"}};
inline constexpr Operand one_and_value[] = {one[0], {.name = "N", .help = "what was measured"}};
inline constexpr Option on{
    .name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates};
inline constexpr Option note{.name = "note", .value = "TEXT", .help = "free text"};
inline constexpr Option measure_options[] = {
    on, {.name = "source", .value = "TEXT", .help = "where the number is from"}, note};
inline constexpr Option confirm_options[] = {
    on,
    {.name = "with", .value = "NAME", .help = "who of theirs confirmed it", .offers = Offers::records, .of = "contact"},
    note};
inline constexpr Option review_options[] = {
    on,
    {.name = "answer",
     .value = "NAME",
     .help = "whether it is reached; without, the last measurement says so",
     .offers = Offers::choices,
     .of = "reached,on_the_way,no"},
    {.name = "why", .value = "TEXT", .help = "why it is not reached"},
    {.name = "installed", .value = "yes|no", .help = "whether the product is installed", .offers = Offers::booleans},
    {.name = "as-advised", .value = "yes|no", .help = "whether it is used as advised", .offers = Offers::booleans},
    {.name = "used-by", .value = "TEXT", .help = "which teams use it"}};
inline constexpr Option outcome_options[] = {
    on,
    {.name = "amount", .value = "AMOUNT", .help = "what it is worth"},
    {.name = "what", .value = "TEXT", .help = "the value received"},
    {.name = "evidence", .value = "TEXT", .help = "what proves it: a report, a survey, what somebody said"}};
inline constexpr Option drop_options[] = {{.name = "why", .value = "TEXT", .help = "the reason"}};

}  // namespace cs::goal
