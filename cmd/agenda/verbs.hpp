/// \file verbs.hpp  What is due.
#pragma once
#include "agenda/agenda_mail.hpp"
#include "cmd/command.hpp"

namespace cs::agenda_verb {

void show(Session&);
void mail(Session&, const AgendaQuestion&);      ///< sends
void messages(Session&, const AgendaQuestion&);  ///< shows what would be sent

inline constexpr Option options[] = {
    {.name = "csm",
     .value = "STAFF",
     .help = "of this person; yours unless said, if you are one of the staff",
     .offers = Offers::records,
     .of = "staff"},
    {.name = "all", .help = "of everybody, by person"},
    {.name = "changed", .help = "only what was not on the last agenda mail of the person"},
    {.name = "mail",
     .help = "send each person theirs, once a day: what is late, due today and due this week",
     .writes = true},
    {.name = "retry-unknown", .help = "with --mail: send again what a run that died may have sent"},
};

}  // namespace cs::agenda_verb
