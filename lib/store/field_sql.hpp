/// \file field_sql.hpp  Where the value of a field stands, in SQL. Identifiers are always quoted: fields are called
/// `from`, `to` and `with`.
#pragma once
#include "store/store.hpp"

namespace cs {

std::string identifier(std::string_view name);
std::string list_table(const NounView&, const FieldView&);  ///< "account_tags", with columns "account" and "value"
bool in_row(const FieldView&) noexcept;                     ///< a column of the noun's own table

/// `{t}` becomes `alias`; `{today}` the day of the command, `{today-renewal.grace_days}` as many days before
/// it as that setting says, `{today+…}` after it; `{company}` the company's currency; `{rate:X}` what turns
/// minor units of the currency that X names into the company's, NULL where cs.toml has no rate for it.
std::string expanded(const Context&, std::string_view expression, std::string_view alias, Sql&);
/// The stored value of a field of the row `alias`; lists have none.
std::string value_sql(const Context&, const NounView&, const FieldView&, std::string_view alias, Sql&);
/// What people call the record whose id is `id_sql`.
std::string label_sql(const Context&, const NounView& referred, std::string_view id_sql, Sql&);

}  // namespace cs
