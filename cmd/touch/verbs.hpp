/// \file verbs.hpp  What is special to touches.
#pragma once
#include "cmd/command.hpp"

namespace cs::touch {

void done(Session&);
void visits(Session&);

inline constexpr Operand one[] = {
    {.name = "ID", .help = "number of the touch that named the next step", .offers = Offers::records, .of = "touch"}};
inline constexpr Option done_options[] = {
    {.name = "on", .value = "DATE", .help = "when it was done; today unless said", .offers = Offers::dates}};

}  // namespace cs::touch
