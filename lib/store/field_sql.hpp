/// \file field_sql.hpp  Where the value of a field stands, in SQL. Identifiers are always quoted: fields are called
/// `from`, `to` and `with`.
#pragma once
#include "store/store.hpp"

namespace cs {

std::string quoted(std::string_view identifier);
std::string list_table(const NounView&, const FieldView&);  ///< "account_tags", with columns "account" and "value"
bool in_row(const FieldView&) noexcept;                     ///< a column of the noun's own table

/// `{t}` becomes `alias`; `{today}` a bound parameter.
std::string expanded(std::string_view expression, std::string_view alias, Sql&, Date today);
/// The stored value of a field of the row `alias`; lists have none.
std::string value_sql(const NounView&, const FieldView&, std::string_view alias, Sql&, Date today);
/// What people call the record whose id is `id_sql`.
std::string label_sql(const NounView& referred, std::string_view id_sql, Sql&, Date today);

}  // namespace cs
