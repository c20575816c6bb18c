/// \file places.hpp  Texts with places in braces: "Dear {name},".
#pragma once
#include <functional>
#include <string>
#include <string_view>

namespace cs {

/// `text` with each {name} replaced by what `meaning` says of the name. What it says is text: a brace in it is none.
/// Errors: Error{config} for a '{' without its '}', and those of `meaning`.
std::string with_places(std::string_view text, const std::function<std::string(std::string_view name)>& meaning);

}  // namespace cs
