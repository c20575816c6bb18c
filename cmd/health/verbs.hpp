/// \file verbs.hpp  Health beside the generic list: how the accounts are doing, and why.
#pragma once
#include "cmd/command.hpp"

namespace cs::health {

inline constexpr Operand accounts[] = {{.name = "ACCOUNT",
                                        .help = "which ones; everybody unless said",
                                        .optional = true,
                                        .repeats = true,
                                        .offers = Offers::records,
                                        .of = "account"}};
inline constexpr Operand one[] = {{.name = "ACCOUNT",
                                   .help = "which one: key, external id, or the beginning of key or name",
                                   .offers = Offers::records,
                                   .of = "account"}};
inline constexpr Operand new_settings[] = {
    {.name = "NEW.toml", .help = "a changed copy of cs.toml", .offers = Offers::files}};
inline constexpr Option csm{.name = "csm",
                            .value = "STAFF",
                            .help = "only the accounts of this person",
                            .offers = Offers::records,
                            .of = "staff"};
inline constexpr Option since_option{.name = "since",
                              .value = "DATE",
                              .help = "the day to compare with; health.change_days ago unless said",
                              .offers = Offers::dates};
inline constexpr Option score_options[] = {{.name = "all", .help = "everybody, as without an ACCOUNT"}};
inline constexpr Option show_options[] = {since_option};
inline constexpr Option movers_options[] = {
    since_option, csm, {.name = "limit", .value = "N", .help = "at most so many; 20 unless said"}};
inline constexpr Option focus_options[] = {csm};
inline constexpr Option override_options[] = {
    {.name = "score", .value = "POINTS", .help = "0 to 100, in place of the computed score"},
    {.name = "grade", .value = "GRADE", .help = "in place of the computed grade; the score stays"},
    {.name = "until", .value = "DATE", .help = "last day on which it holds", .offers = Offers::dates},
    {.name = "why", .value = "TEXT", .help = "the reason"},
    {.name = "lift", .help = "end the override that holds"},
};

void score(Session&);
void show(Session&);
void movers(Session&);
void focus(Session&);
void override_(Session&);
void preview(Session&);

}  // namespace cs::health
