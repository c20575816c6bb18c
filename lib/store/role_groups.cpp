// The groups of a store as the server has them, and the rights of its tables.
#include "store/role_groups.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace groups {

std::vector<std::string> texts(Engine& engine, const Sql& sql) {
    std::vector<std::string> all;
    for (const auto row = sql.prepared(engine); row->step();) all.emplace_back(row->text(0));
    return all;
}

bool holds(Engine& engine, const Sql& sql) { return sql.prepared(engine)->step(); }

Groups names(Engine& engine) {
    return Groups{texts(engine, {"SELECT concat(current_database(), '.', current_schema())", {}}).front()};
}

bool are_made(Engine& engine) {
    return engine.has_roles() &&
           holds(
               engine,
               {fmt::format("SELECT 1 FROM pg_catalog.pg_class c WHERE {} AND c.relname = 'login' AND c.relkind = 'r'",
                            in_store),
                {}});
}

// Numbers of records are unique, too; they are counted up, and tell no more than that one was given.
std::vector<TableColumn> columns(Engine& engine, std::span<const TableRights> tables) {
    Sql sql;
    // An index of a constraint knows its columns by itself, an index over an expression by what it depends on.
    sql.text = fmt::format(R"sql(WITH part AS (
            SELECT i.indexrelid, i.indrelid, a.attnum, a.attname FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum > 0
            WHERE i.indisunique AND (a.attnum = ANY (i.indkey) OR EXISTS (SELECT 1 FROM pg_catalog.pg_depend d
                WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = i.indexrelid AND d.refobjid = i.indrelid AND d.refobjsubid = a.attnum)))
        SELECT c.relname, a.attname, a.attnotnull, coalesce((SELECT string_agg((SELECT string_agg(CAST(o.attname AS TEXT), ',' ORDER BY o.attnum)
                FROM part o WHERE o.indexrelid = p.indexrelid), ';' ORDER BY p.indexrelid) FROM part p WHERE p.indrelid = c.oid AND p.attnum = a.attnum), '')
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p') AND {} ORDER BY c.relname, a.attnum)sql",
                           in_store);
    std::vector<TableColumn> all;
    for (const auto row = sql.prepared(engine); row->step();) {
        TableColumn column{std::string{row->text(0)}, std::string{row->text(1)}, row->integer(2) == 0, false};
        const auto rights = std::ranges::find(tables, column.table, &TableRights::table);
        const auto owner = rights == tables.end() ? std::string{} : rights->column;
        // Within one owner everything can be seen; beyond it nothing may show.
        for (const auto& index : split(row->text(3), ';')) {
            const auto parts = split(index, ',');
            column.unique = column.unique || (column.column != "id" && std::ranges::find(parts, owner) == parts.end());
        }
        all.push_back(std::move(column));
    }
    return all;
}

std::string script(Engine& engine, const Nouns& nouns, std::span<const TableRows> others) {
    const auto tables = table_rights(nouns, others);
    return rights_script(nouns, tables, columns(engine, tables), names(engine));
}

bool is_current(Engine& engine, const std::string& script) {
    return holds(engine,
                 {"SELECT 1 WHERE obj_description('\"login\"'::regclass, 'pg_class') = md5($1)", {Cell{script}}});
}

}  // namespace groups

std::string login_of(Engine& engine) { return groups::texts(engine, {"SELECT current_user", {}}).front(); }

bool may_change_schema(Engine& engine) {
    if (!engine.has_roles()) return true;
    return groups::holds(
        engine,
        {fmt::format(
             "SELECT 1 FROM pg_catalog.pg_class c WHERE {} AND c.relname = 'store' AND pg_has_role(c.relowner, 'USAGE')",
             groups::in_store),
         {}});
}

void act_as_owner(Engine& engine) {
    if (groups::are_made(engine)) engine.execute("SET LOCAL ROLE " + role_identifier(groups::names(engine).owner));
}

void share_views(Engine& engine) {
    if (!groups::are_made(engine)) return;
    const auto everyday = groups::names(engine).everyday();
    for (const auto& view : groups::texts(
             engine,
             {fmt::format("SELECT c.relname FROM pg_catalog.pg_class c WHERE {} AND c.relkind = 'v'", groups::in_store),
              {}}))
        engine.execute(
            fmt::format("REVOKE ALL ON {0} FROM PUBLIC; GRANT SELECT ON {0} TO {1}", identifier(view), everyday));
}

void renew_rights(Engine& engine, const Nouns& nouns, std::span<const TableRows> others) {
    if (!groups::are_made(engine)) return;
    const auto script = groups::script(engine, nouns, others);
    if (groups::is_current(engine, script)) return;
    const auto old = groups::texts(engine, {R"sql(SELECT format('DROP POLICY %I ON %I', policyname, tablename)
        FROM pg_catalog.pg_policies WHERE schemaname = current_schema())sql", {}});
    for (const auto& drop : old) engine.execute(drop);
    engine.execute(script);
    engine.execute(
        groups::texts(engine, {"SELECT format('COMMENT ON TABLE \"login\" IS %L', md5($1))", {Cell{script}}}).front());
    share_views(engine);
}

std::string own_sets_only(Engine& engine) { return engine.sees_all() ? "" : " AND s.\"login\" = current_user"; }

}  // namespace cs
