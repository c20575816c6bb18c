/// \file copy.hpp  Rows in the binary form of PostgreSQL's COPY. Pure.
///
/// Source  PostgreSQL 15, "COPY", Binary Format.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace cs {

/// Rows of `width` BIGINT columns each; the number of cells is a multiple of it.
std::string postgres_copy_of(std::span<const std::int64_t> cells, std::size_t width);

}  // namespace cs
