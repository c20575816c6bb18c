/// \file listing.hpp  Lists that a question makes and no noun's fields do: who fell silent, who has not been visited.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"
#include <span>

namespace cs {

/// One column of such a list. An amount takes two columns of the statement: minor units, then the currency.
struct Listed {
    std::string_view name;
    Words header;
    Type type = Type::text;
};

/// SQL with the tokens of field_sql.hpp ({today}, {company}, {rate:X}) written out; values that it already holds keep
/// their numbers.
Sql expanded_sql(const Context&, std::string_view text, Sql with = {});

/// The rows of a statement as a table, typed and headed as `columns` says. `none` is what a reader is told when there
/// are no rows.
Table listed(Context&, std::string_view name, std::span<const Listed> columns, const Sql&, Words none);

/// A choice's label in place of its name, in one column: what a reader sees. Other tables are left as they are.
void label_choices(Table&, std::string_view column, std::span<const Choice>, Lang);
/// Takes away the columns in which nothing stands.
void drop_empty_columns(Table&);

}  // namespace cs
