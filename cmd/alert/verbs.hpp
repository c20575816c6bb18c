/// \file verbs.hpp  Alerts beside the generic list and log: what a check opens and people do.
#pragma once
#include "cmd/command.hpp"

namespace cs::alert {

inline constexpr Operand one[] = {{.name = "ID", .help = "number of the alert, as 'cs alert list' shows it"}};
inline constexpr Option check_options[] = {
    {.name = "mail", .help = "send each owner what is new to them, once a day"},
    {.name = "retry-unknown", .help = "send again what a run that died may have sent"},
};
inline constexpr Option take_options[] = {{.name = "owner",
                                           .value = "STAFF",
                                           .help = "who sees to it; you unless said",
                                           .offers = Offers::records,
                                           .of = "staff"}};
inline constexpr Option snooze_options[] = {
    {.name = "until", .value = "DATE", .help = "day on which it comes back", .offers = Offers::dates}};
inline constexpr Option act_options[] = {
    {.name = "note", .value = "TEXT", .help = "what was done"},
    {.name = "on", .value = "DATE", .help = "when; today unless said", .offers = Offers::dates},
};
inline constexpr Option resolve_options[] = {
    {.name = "outcome",
     .value = "OUTCOME",
     .help = "recovered or lost; recovered unless said",
     .offers = Offers::choices,
     .of = "recovered,lost"},
    {.name = "why", .value = "TEXT", .help = "what it came from"},
};
inline constexpr Option dismiss_options[] = {{.name = "why", .value = "TEXT", .help = "why it was a false alarm"}};
inline constexpr Option ledger_options[] = {{.name = "since",
                                             .value = "DATE",
                                             .help = "alerts that opened since then; a year ago unless said",
                                             .offers = Offers::dates}};

void check(Session&);
void take(Session&);
void snooze(Session&);
void act(Session&);
void resolve(Session&);
void dismiss(Session&);
void ledger(Session&);
void show(Session&);

}  // namespace cs::alert
