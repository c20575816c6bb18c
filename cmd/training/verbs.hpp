/// \file verbs.hpp  What is special to trainings.
#pragma once
#include "cmd/command.hpp"

namespace cs::training {

void attended(Session&);
void certificate(Session&);
void certify(Session&);
void due(Session&);
void homework(Session&);
void missed(Session&);
void remove(Session&);
void reschedule(Session&);
void verify(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number of the training", .offers = Offers::records, .of = "training"}};
inline constexpr Operand one_code[] = {{.name = "CODE", .help = "of the certificate"}};
inline constexpr Option note{.name = "note", .value = "TEXT", .help = "free text"};
inline constexpr Option attended_options[] = {
    {.name = "on", .value = "DATE", .help = "the day; that of the training unless said", .offers = Offers::dates},
    {.name = "score", .value = "N", .help = "of the quiz, 0 to 100"},
    note};
inline constexpr Option missed_options[] = {note};
inline constexpr Option reschedule_options[] = {
    {.name = "on", .value = "DATE", .help = "its new day", .offers = Offers::dates}, note};
inline constexpr Option homework_options[] = {
    {.name = "feature", .value = "NAME", .help = "what is to be used", .offers = Offers::records, .of = "feature"},
    {.name = "times", .value = "N", .help = "how often; once unless said"},
    {.name = "by", .value = "DATE", .help = "last day; a week from today unless said", .offers = Offers::dates}};
inline constexpr Option due_options[] = {
    {.name = "account", .value = "NAME", .help = "of one account", .offers = Offers::records, .of = "account"},
    {.name = "csm", .value = "NAME", .help = "of one CSM's accounts", .offers = Offers::records, .of = "staff"}};

}  // namespace cs::training
