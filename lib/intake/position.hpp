/// \file position.hpp  Where in a file something stands, counted only when somebody asks.
///
/// A line ends at LF, CR LF or CR. Lines and columns count from 1, columns in code points.
#pragma once
#include "base/error.hpp"
#include <cstddef>
#include <string_view>

namespace cs {

std::size_t line_breaks(std::string_view text) noexcept;

/// The place right behind `before`, a text that begins with the first character of `line`.
Place place_after(std::string_view file, std::size_t line, std::string_view before);

}  // namespace cs
