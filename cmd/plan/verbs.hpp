/// \file verbs.hpp  What is special to plans.
#pragma once
#include "cmd/command.hpp"

namespace cs::plan {

void check(Session&);
void cost(Session&);
void do_it(Session&);
void done(Session&);
void hold(Session&);
void schedule(Session&);
void slip(Session&);
void stalled(Session&);
void start(Session&);
void status(Session&);

/// Tells on stderr of which years of a plan no holidays are known.
void say_unknown_years(Session&, std::int64_t plan);

inline constexpr Operand one[] = {{.name = "ACCOUNT",
                                   .help = "whose: its newest plan; or the number of a plan",
                                   .offers = Offers::records,
                                   .of = "account"}};
inline constexpr Operand perhaps_account[] = {
    {.name = "ACCOUNT", .help = "of one account", .optional = true, .offers = Offers::records, .of = "account"}};
inline constexpr Operand one_step[] = {{.name = "STEP", .help = "number of the step, as 'cs plan status' shows it"}};
inline constexpr Option staff{
    .name = "staff", .value = "NAME", .help = "who of ours does it", .offers = Offers::records, .of = "staff"};
inline constexpr Option with{
    .name = "with", .value = "NAME", .help = "who of theirs", .offers = Offers::records, .of = "contact"};
inline constexpr Option why{.name = "why", .value = "TEXT", .help = "the reason"};
inline constexpr Option hours{.name = "hours", .value = "N", .help = "of ours, added to what the step took"};
inline constexpr Option on{
    .name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates};
inline constexpr Option schedule_options[] = {
    {.name = "on", .value = "DATE", .help = "the day agreed with the customer", .offers = Offers::dates}, staff, with};
inline constexpr Option do_options[] = {on, staff, with, hours};
inline constexpr Option hold_options[] = {on, why, hours};
inline constexpr Option slip_options[] = {
    {.name = "to", .value = "DATE", .help = "its new day, a working day", .offers = Offers::dates},
    {.name = "by", .value = "N", .help = "working days later; earlier with a minus"},
    why};
inline constexpr Option stalled_options[] = {
    {.name = "csm", .value = "NAME", .help = "of one CSM's accounts", .offers = Offers::records, .of = "staff"}};

}  // namespace cs::plan
