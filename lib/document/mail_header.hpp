/// \file mail_header.hpp  Header fields of a message, encoded and folded; and base64.
#pragma once
#include "document/mail.hpp"
#include <string>
#include <string_view>

namespace cs {

std::string base64(std::string_view bytes);

/// A value of free text: as it is where it is plain ASCII, else in encoded words.
std::string text_field(std::string_view name, std::string_view value);
/// A value with a syntax of its own, which encoded words would break. Error{data} if it is not plain ASCII.
std::string token_field(std::string_view name, std::string_view value);
std::string address_field(std::string_view name, const Address&);

}  // namespace cs
