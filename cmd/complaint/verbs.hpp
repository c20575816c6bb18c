/// \file verbs.hpp  What is special to complaints.
#pragma once
#include "cmd/command.hpp"

namespace cs::complaint {

void causes(Session&);
void done(Session&);
void investigate(Session&);
void review(Session&);
void solve(Session&);
void soothe(Session&);
void unreviewed(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number or external id of the complaint", .offers = Offers::records, .of = "complaint"}};
inline constexpr Option note_option[] = {{.name = "note", .value = "TEXT", .help = "what was said or found"}};
inline constexpr Option solve_options[] = {
    {.name = "how", .value = "TEXT", .help = "what was done"},
    {.name = "compensation", .value = "AMOUNT", .help = "what they got for it"},
};
inline constexpr Option review_options[] = {
    {.name = "class", .value = "TEXT", .help = "what kind of fault it was"},
    {.name = "cause", .value = "TEXT", .help = "why it happened"},
    {.name = "improvement", .value = "TEXT", .help = "so that it does not happen again"},
    {.name = "owner", .value = "STAFF", .help = "who does that", .offers = Offers::records, .of = "staff"},
    {.name = "improve-by", .value = "DATE", .help = "until when", .offers = Offers::dates},
};
inline constexpr Option done_options[] = {
    {.name = "on", .value = "DATE", .help = "when it was done; today unless said", .offers = Offers::dates}};
inline constexpr Option causes_options[] = {
    {.name = "since", .value = "DATE", .help = "of complaints raised from this day on", .offers = Offers::dates}};

}  // namespace cs::complaint
