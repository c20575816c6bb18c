/// \file verbs.hpp  What is special to contract lines.
#pragma once
#include "cmd/command.hpp"

namespace cs::contract {

void add(Session&);
void end(Session&);
void extend(Session&);
void notice(Session&);
void pause(Session&);
void resume(Session&);

std::vector<Option> add_options(const NounView&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number or external id of the line", .offers = Offers::records, .of = "contract"}};
inline constexpr Option end_options[] = {
    {.name = "on", .value = "DATE", .help = "first day without service", .offers = Offers::dates},
    {.name = "why", .value = "TEXT", .help = "the reason, kept in its note"},
};
inline constexpr Option extend_options[] = {
    {.name = "by", .value = "SPAN", .help = "for how long, such as 2m or 30d"},
    {.name = "amount", .value = "AMOUNT", .help = "price of the extension; free unless said"},
};
inline constexpr Option notice_options[] = {
    {.name = "on", .value = "DATE", .help = "when it was given; today unless said", .offers = Offers::dates}};
inline constexpr Option pause_options[] = {
    {.name = "from", .value = "DATE", .help = "first day without service; today unless said", .offers = Offers::dates},
    {.name = "to",
     .value = "DATE",
     .help = "first day with service again, where that was agreed",
     .offers = Offers::dates},
};
inline constexpr Option resume_options[] = {{.name = "on",
                                             .value = "DATE",
                                             .help = "first day with service again; today unless said",
                                             .offers = Offers::dates}};

}  // namespace cs::contract
