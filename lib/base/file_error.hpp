/// \file file_error.hpp  What the system says of a file that it refuses, as an error of ours.
#pragma once
#include "base/error.hpp"
#include <string_view>

namespace cs {

/// "cannot write 'deals.csv': No space left on device", where `what` is "cannot write" and `cause` an errno: of kind
/// denied where it is about rights, else io.
Error file_error(std::string_view what, std::string_view path, int cause, std::string hint);

}  // namespace cs
