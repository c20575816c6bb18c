/// \file verbs.hpp  The commands of closed periods beside the generic list and log.
#pragma once
#include "cmd/command.hpp"

namespace cs::period_verb {

inline constexpr Operand of_period{
    .name = "PERIOD", .help = "2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1 or a span of days such as 2025-07-01..2026-06-30"};
inline constexpr Operand one[] = {of_period};
inline constexpr Operand some[] = {{.name = of_period.name, .help = "which; all that are closed unless said", .optional = true, .repeats = true}};
inline constexpr Option close_options[] = {
    {.name = "provisional", .help = "even where contracts that ended in it may still be renewed; it stays marked as such"},
    {.name = "note", .value = "TEXT", .help = "what it is closed for"},
};
inline constexpr Option show_options[] = {
    {.name = "by", .value = "FIELD", .help = "the closed figures of each csm, segment or level, as they were then", .offers = Offers::choices, .of = "csm,segment,level"},
    {.name = "rows", .help = "every row that was frozen, and every account that makes a difference"},
};
inline constexpr Option reopen_options[] = {{.name = "why", .value = "TEXT", .help = "why its figures are to be others; required"}};

void check(Session&);
void close(Session&);
void reopen(Session&);
void show(Session&);

}  // namespace cs::period_verb
