/// \file verbs.hpp  What is special to accounts.
#pragma once
#include "cmd/command.hpp"

namespace cs::account {

void check(Session&);
void classes(Session&);
void dossier(Session&);
void milestone(Session&);
void show(Session&);
void stage(Session&);
void timeline(Session&);
void transfer(Session&);

inline constexpr Operand one[] = {{.name = "KEY",
                                   .help = "which one: key, number, external id, or the beginning of its name",
                                   .offers = Offers::records,
                                   .of = "account"}};
inline constexpr Operand perhaps_one[] = {{.name = "KEY",
                                           .help = "which one; all of them if none is named",
                                           .optional = true,
                                           .offers = Offers::records,
                                           .of = "account"}};
inline constexpr Operand one_to_pass[] = {{.name = "KEY",
                                           .help = "which one; with --all-of none",
                                           .optional = true,
                                           .offers = Offers::records,
                                           .of = "account"}};
inline constexpr Option transfer_options[] = {
    {.name = "to",
     .value = "CSM",
     .help = "who takes it; with --all-of those who may, a comma between; every other active CSM unless said",
     .repeats = true,
     .offers = Offers::records,
     .of = "staff"},
    {.name = "all-of",
     .value = "STAFF",
     .help = "every account of somebody who leaves",
     .offers = Offers::records,
     .of = "staff"},
    {.name = "why", .value = "TEXT", .help = "the reason; it stands in the hand-over"},
    {.name = "anyway", .value = "TEXT", .help = "why it moves in spite of a renewal that is near"},
};
inline constexpr Operand key_and_stage[] = {one[0],
                                            {.name = "STAGE",
                                             .help = "which it enters",
                                             .offers = Offers::choices,
                                             .of = "signing,activation,growth,maturity,renewal,churned,won_back"}};
inline constexpr Option stage_options[] = {
    {.name = "on", .value = "DATE", .help = "first day of the stage; today unless said", .offers = Offers::dates},
    {.name = "why", .value = "TEXT", .help = "the reason"},
};
inline constexpr Operand key_and_milestone[] = {
    one[0], {.name = "NAME", .help = "which: activated, no_how_to, campaign, or those that cs.toml declares"}};
inline constexpr Option milestone_options[] = {
    {.name = "on", .value = "DATE", .help = "the day; today unless said", .offers = Offers::dates},
    {.name = "note", .value = "TEXT", .help = "how one knows"},
};
inline constexpr Option dossier_options[] = {
    {.name = "csm", .value = "NAME", .help = "of one CSM's accounts", .offers = Offers::records, .of = "staff"}};
inline constexpr Option classes_options[] = {
    {.name = "cell", .value = "LEVEL,USE", .help = "the accounts of one class, such as A,low; '-' for none"}};
inline constexpr Option timeline_options[] = {{.name = "limit", .value = "N", .help = "at most so many, the newest"}};

}  // namespace cs::account
