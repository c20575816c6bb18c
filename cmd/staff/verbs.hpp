/// \file verbs.hpp  What is special to our own people.
#pragma once
#include "cmd/command.hpp"

namespace cs::staff {

void book(Session&);
void card(Session&);

inline constexpr Operand one[] = {{.name = "HANDLE",
                                   .help = "which one: handle, number, e-mail, or the beginning of the name",
                                   .offers = Offers::records,
                                   .of = "staff"}};

}  // namespace cs::staff
