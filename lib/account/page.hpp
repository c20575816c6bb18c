/// \file page.hpp  Parts of a page that come from a noun's fields: its head, and the records that belong to it.
#pragma once
#include "document/document.hpp"
#include "store/records.hpp"

namespace cs {

/// For whom a page is made: a program gets choices by name, a reader their labels.
enum class Audience { program, person };

/// The fields named (comma separated) that say something, in that order.
Facts facts_of(const Context&, const NounView&, const Record&, std::string_view fields, Audience);

/// The records that hold, in the noun's order, with the columns named. Columns in which nothing stands are left out for
/// a person.
Table table_of(Context&, const NounView&, std::vector<Condition> where, std::string_view columns, Words title, Audience);

}  // namespace cs
