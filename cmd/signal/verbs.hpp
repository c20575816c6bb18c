/// \file verbs.hpp  Daily numbers of an account that are no product use.
#pragma once
#include "cmd/usage/verbs.hpp"

namespace cs::signal {

void import(Session&);
void list(Session&);
void show(Session&);

inline constexpr Option import_options[] = {
    usage::map,
    usage::set,
    usage::date_format,
    {.name = "decimal", .value = "CHARACTER", .help = "',' where the file writes 1.234,56; without, '.'"},
    usage::ignore_unknown,
    usage::skip_bad,
    usage::whole_days,
    usage::add_up,
    usage::encoding,
    usage::delimiter,
    usage::lenient_quotes,
    usage::forget,
};

}  // namespace cs::signal
