/// \file verbs.hpp  The commands of renewals beside the generic list.
#pragma once
#include "cmd/command.hpp"

namespace cs::renewal {

inline constexpr Operand one[] = {
    {.name = "ACCOUNT",
     .help = "an account, of which the next open one is meant, or the number of one of its contract lines",
     .offers = Offers::records,
     .of = "account"}};
inline constexpr Option calendar_options[] = {{.name = "csm",
                                               .value = "STAFF",
                                               .help = "only the accounts of this person",
                                               .offers = Offers::records,
                                               .of = "staff"}};
inline constexpr Option remind_options[] = {
    {.name = "mail", .help = "send what is due, one mail a person, each reminder once"},
    {.name = "retry-unknown", .help = "send again what a run that died may have sent"},
};

void show(Session&);
void remind(Session&);
void calendar(Session&);
void lose(Session&);

}  // namespace cs::renewal
