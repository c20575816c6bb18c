/// \file verbs.hpp  What is special to macros.
#pragma once
#include "cmd/command.hpp"
#include "ticket/macro.hpp"

namespace cs::macro {

void preview(Session&);

/// What --param says, by name. Error{usage}: one without '=', or one twice.
MacroParams given_params(Session&);

inline constexpr Operand key_and_ticket[] = {
    {.name = "KEY", .help = "of the macro", .offers = Offers::records, .of = "macro"},
    {.name = "TICKET", .help = "for which it is filled in", .offers = Offers::records, .of = "ticket"}};
inline constexpr Option param_option{
    .name = "param", .value = "NAME=VALUE", .help = "what the macro asks for", .repeats = true};
inline constexpr Option preview_options[] = {param_option};

}  // namespace cs::macro
