/// \file given.hpp  Values of options that are no fields: read as a person types them, refused by the option's name.
#pragma once
#include "cmd/command.hpp"

namespace cs {

std::optional<Date> given_date(Session&, std::string_view option);
std::optional<std::int64_t> given_number(Session&, std::string_view option, std::int64_t least, std::int64_t most);
std::optional<Span> given_span(Session&, std::string_view option);  ///< 2m, 30d; longer than nothing
std::string given_text(Session&, std::string_view option);          ///< empty if it was not given

}  // namespace cs
