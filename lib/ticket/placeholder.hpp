/// \file placeholder.hpp  The places in a macro's body: what may stand there, and what stands there for a ticket.
#pragma once
#include "ticket/macro.hpp"

namespace cs {

/// `{{ticket.contact.name}}`
struct Placeholder {
    std::size_t at, end;    ///< bytes in the body, from the first brace to behind the last
    std::string_view name;  ///< trimmed, "ticket.contact.name"
};
/// In their order. Error{data}: one does not end; with its place in the field ("body_en:2:7").
std::vector<Placeholder> placeholders_in(std::string_view field, std::string_view body);

struct MacroParam {
    std::string name, what;
};
std::vector<MacroParam> params_of(const Macro&);  ///< as they are declared: "order=the number of the order"

/// Whether a name without a point stands for something in every macro.
bool is_given_name(std::string_view name);
/// Error{data}: one stands for nothing; with its place and what is near.
void check_placeholders(const Context&, std::string_view field, std::string_view body, const std::vector<MacroParam>&);

}  // namespace cs
