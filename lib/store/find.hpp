/// \file find.hpp  Which record a person means.
#pragma once
#include "store/store.hpp"

namespace cs {

/// By key, id, external id, exact name, or an unambiguous beginning of key or name (product.md, "Naming an account").
/// Errors: no, with what is near; usage, with the records that fit, when there are several: it never picks.
std::int64_t find(Context&, const NounView&, std::string_view text);
/// The same without the beginnings: for files, where a guess would be silent.
std::optional<std::int64_t> find_exact(Context&, const NounView&, std::string_view text);

/// Ids for the names in a record's references. `exact`: as find_exact, Error{data} for a miss.
void resolve(Context&, const FieldView&, Record&, bool exact = false);

}  // namespace cs
