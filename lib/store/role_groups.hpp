/// \file role_groups.hpp  What the server knows of the groups of a store, for the files beside this one.
#pragma once
#include "store/roles.hpp"

namespace cs::groups {

Groups names(Engine&);
bool are_made(Engine&);  ///< on a store with roles
/// The name in the first column of each row.
std::vector<std::string> texts(Engine&, const Sql&);
bool holds(Engine&, const Sql&);  ///< whether there is a row
/// Of pg_class c: it is the store's.
inline constexpr std::string_view in_store =
    "c.relnamespace = (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = current_schema())";
std::vector<TableColumn> columns(Engine&, std::span<const TableRights>);
/// What the server would have to be told, and how that is kept to be compared.
std::string script(Engine&, const Nouns&, std::span<const TableRows>);
bool is_current(Engine&, const std::string& script);

}  // namespace cs::groups
