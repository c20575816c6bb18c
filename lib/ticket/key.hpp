/// \file key.hpp  The keys of articles and macros.
#pragma once
#include "store/store.hpp"

namespace cs {

/// The key that a record of `noun` is kept under: what was given, in match form, or one made from its name.
/// Error{data}: it cannot be one, or is another record's.
std::string settled_key(Write&, const NounView& noun, std::int64_t id, std::string_view given, std::string_view name);

}  // namespace cs
