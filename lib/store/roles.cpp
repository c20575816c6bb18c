// Roles given and taken.
#include "store/roles.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include "store/postgres/store.hpp"
#include "store/role_groups.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void refuse_files(Engine& engine) {
    if (!engine.has_roles())
        throw Error{Kind::no, "a store in a file has no roles: whoever may read the file reads all of it",
                    "for roles keep it on a server: cs init --url postgresql://host/database"};
}

bool is(Engine& engine, const char* what) {
    return groups::holds(
        engine, {fmt::format("SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = current_user AND {}", what), {}});
}

std::string group_of(const Groups& names, const Member& member) {
    switch (member.role) {
    case TeamRole::admin: return names.admin;
    case TeamRole::csm: return member.restricted ? names.restricted : names.csm;
    case TeamRole::support: return names.support;
    case TeamRole::viewer: return names.viewer;
    }
    return names.viewer;
}

std::vector<std::string> joined_groups(Engine& engine, const Groups& names, const std::string& login) {
    return groups::texts(engine, {R"sql(SELECT g.rolname FROM pg_catalog.pg_auth_members a
        JOIN pg_catalog.pg_roles g ON g.oid = a.roleid JOIN pg_catalog.pg_roles m ON m.oid = a.member
        WHERE m.rolname = $1 AND g.rolname IN ($2, $3, $4, $5, $6) ORDER BY 1)sql",
                                  {login, names.admin, names.csm, names.restricted, names.support, names.viewer}});
}

void check_login(Engine& engine, const Member& member) {
    Sql sql{
        "SELECT r.rolcanlogin, r.rolinherit, r.rolsuper OR r.rolbypassrls FROM pg_catalog.pg_roles r WHERE r.rolname = $1",
        {member.login}};
    const auto row = sql.prepared(engine);
    const auto name = printable(member.login);
    if (!row->step() || row->integer(0) == 0)
        throw Error{Kind::no, fmt::format("the server knows no login '{}'", name),
                    fmt::format("its administrator makes one: createuser {}", name)};
    if (row->integer(2) != 0 && member.role != TeamRole::admin)
        throw Error{Kind::no, fmt::format("no role binds '{}': it is a superuser, or has BYPASSRLS", name),
                    "give the role to an ordinary login"};
    if (row->integer(1) == 0)
        throw Error{Kind::no, fmt::format("'{}' would not have what its roles may: it is NOINHERIT", name),
                    fmt::format("the server's administrator changes that: ALTER ROLE {} INHERIT",
                                role_identifier(member.login))};
}

// Roles outlive the databases they were made for, and so do their members.
void make_group(Engine& engine, const std::string& name) {
    if (name.size() > 63)
        throw Error{Kind::no, fmt::format("'{}' is too long for the name of a role", printable(name)),
                    "63 bytes are what the server takes"};
    if (!groups::holds(engine, {"SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = $1", {name}}))
        return engine.execute(fmt::format("CREATE ROLE {} NOLOGIN", role_identifier(name)));
    if (groups::holds(
            engine,
            {R"sql(SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = $1 AND (r.rolcanlogin OR r.rolsuper OR r.rolbypassrls
        OR EXISTS (SELECT 1 FROM pg_catalog.pg_auth_members a WHERE a.roleid = r.oid)))sql",
             {name}}))
        throw Error{Kind::no, fmt::format("there is a role '{}' already, and it is in use", printable(name)),
                    fmt::format("if it is of a store that is gone: DROP ROLE {}", role_identifier(name))};
}

void take_over(Engine& engine, const Groups& names) {
    const auto owner = role_identifier(names.owner);
    const bool superuser = is(engine, "r.rolsuper");
    const auto former = groups::texts(
        engine,
        {fmt::format("SELECT r.rolname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_roles r ON r.oid = c.relowner "
                     "WHERE {} AND c.relname = 'store' AND r.rolcanlogin AND NOT r.rolsuper",
                     groups::in_store),
         {}});
    if (!superuser) engine.execute(fmt::format("GRANT {} TO CURRENT_USER", owner));
    const auto schema = groups::texts(engine, {"SELECT quote_ident(current_schema())", {}}).front();
    engine.execute(fmt::format("ALTER SCHEMA {} OWNER TO {}", schema, owner));
    for (const auto& sql : groups::texts(engine, {fmt::format(
             "SELECT format('ALTER %s %I OWNER TO ', CASE c.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, c.relname) "
             "FROM pg_catalog.pg_class c WHERE {} AND c.relkind IN ('r', 'p', 'v')", groups::in_store), {}}))
        engine.execute(sql + owner);
    for (const auto& name : {names.csm, names.restricted, names.support, names.viewer})
        engine.execute(
            fmt::format("GRANT {} TO {} WITH ADMIN OPTION", role_identifier(name), role_identifier(names.admin)));
    engine.execute(fmt::format("GRANT {} TO {}", owner, role_identifier(names.admin)));
    for (const auto& name : former)
        engine.execute(
            fmt::format("GRANT {} TO {} WITH ADMIN OPTION", role_identifier(names.admin), role_identifier(name)));
    if (!superuser)
        engine.execute(fmt::format("GRANT {} TO CURRENT_USER WITH ADMIN OPTION; REVOKE {} FROM CURRENT_USER",
                                   role_identifier(names.admin), owner));
    // What was given by hand before does not stay beside the groups.
    engine.execute(fmt::format("SET LOCAL ROLE {}; REVOKE ALL ON SCHEMA {} FROM PUBLIC; GRANT USAGE ON SCHEMA {} TO {}",
                               owner, schema, schema, names.everyday()));
    for (const auto& sql :
         groups::texts(engine, {fmt::format(R"sql(SELECT DISTINCT format('REVOKE ALL ON %I FROM %s', c.relname,
             CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(x.grantee)) END)
        FROM pg_catalog.pg_class c, aclexplode(c.relacl) x WHERE x.grantee <> c.relowner AND c.relkind IN ('r', 'p', 'v')
         AND {})sql",
                                            groups::in_store),
                                {}}))
        engine.execute(sql);
    // Who takes back what, for a policy that cannot ask its own table. It knows no more than who calls it.
    engine.execute(std::string{postgres_roles_table});
    engine.execute(R"sql(CREATE OR REPLACE FUNCTION "is_own_change"(BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE
            BEGIN ATOMIC SELECT EXISTS (SELECT 1 FROM "change_set" s WHERE s."id" = $1 AND s."login" = current_user); END;
        SET LOCAL ROLE NONE)sql");
}

void set_up(Engine& engine, const Groups& names) {
    const auto who = printable(login_of(engine));
    if (!may_change_schema(engine))
        throw Error{Kind::denied, fmt::format("'{}' may not give roles: the store is not theirs", who),
                    "its owner can, or an administrator of the server"};
    if (!is(engine, "(r.rolcreaterole OR r.rolsuper)"))
        throw Error{Kind::denied, fmt::format("'{}' may not make roles on the server, which the first grant does", who),
                    fmt::format("an administrator of the server runs it, or says: ALTER ROLE {} CREATEROLE",
                                role_identifier(login_of(engine)))};
    for (const auto& name : {names.owner, names.admin, names.csm, names.restricted, names.support, names.viewer})
        make_group(engine, name);
    take_over(engine, names);
}

void refuse_others(Engine& engine, const Groups& names) {
    if (groups::holds(engine,
                      {"SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = $1 AND pg_has_role(r.oid, 'USAGE')",
                       {names.admin}}))
        return;
    throw Error{Kind::denied, fmt::format("'{}' may not give or take roles in this store", printable(login_of(engine))),
                "its admins can; 'cs store roles' names them"};
}

void refuse_oneself(Engine& engine, const std::string& login) {
    if (login != login_of(engine) || is(engine, "r.rolsuper")) return;
    throw Error{Kind::no, "nobody changes their own role", "another admin can, or an administrator of the server"};
}

void leave(Engine& engine, const Groups& names, const std::string& login, const std::string& but) {
    for (const auto& group : joined_groups(engine, names, login))
        if (group != but)
            engine.execute(fmt::format("REVOKE {} FROM {}", role_identifier(group), role_identifier(login)));
    for (const auto& group : joined_groups(engine, names, login))
        if (group != but)
            throw Error{Kind::denied,
                        fmt::format("'{}' was put into '{}' by somebody else, who has to take it out", printable(login),
                                    printable(group)),
                        ""};
}

void stand_for(Engine& engine, const Groups& names, const Member& member) {
    engine.execute("SET LOCAL ROLE " + role_identifier(names.owner));
    Sql{"DELETE FROM \"login\" WHERE \"login\" = $1", {member.login}}.prepared(engine)->run();
    if (member.restricted)
        Sql{"INSERT INTO \"login\"(\"login\", \"person\") VALUES ($1, $2)", {member.login, member.person}}
            .prepared(engine)
            ->run();
    engine.execute("SET LOCAL ROLE NONE");
}

}  // namespace

void refuse_restricted(Engine& engine, std::string_view why, std::string hint) {
    if (engine.sees_all()) return;
    throw Error{Kind::denied, fmt::format("'{}' does not see every account, and {}", printable(login_of(engine)), why),
                std::move(hint)};
}

void grant(Context& context, const Member& member, std::span<const TableRows> others) {
    auto& engine = context.engine;
    refuse_files(engine);
    Transaction transaction{engine, Engine::Mode::write};
    const auto names = groups::names(engine);
    const bool first = !groups::are_made(engine);
    if (!first) refuse_others(engine, names);
    check_login(engine, member);
    if (first) set_up(engine, names);
    if (member.role != TeamRole::admin || !first) refuse_oneself(engine, member.login);
    engine.execute("SET LOCAL ROLE " + role_identifier(names.owner));
    renew_rights(engine, context.nouns, others);
    stand_for(engine, names, member);
    const auto group = group_of(names, member);
    leave(engine, names, member.login, group);
    engine.execute(fmt::format("GRANT {} TO {}{}", role_identifier(group), role_identifier(member.login),
                               member.role == TeamRole::admin ? " WITH ADMIN OPTION" : ""));
    if (!context.dry_run) transaction.commit();
}

void revoke(Context& context, const std::string& login) {
    auto& engine = context.engine;
    refuse_files(engine);
    Transaction transaction{engine, Engine::Mode::write};
    const auto names = groups::names(engine);
    if (groups::are_made(engine)) refuse_others(engine, names);
    if (!groups::are_made(engine) || joined_groups(engine, names, login).empty())
        throw Error{Kind::no, fmt::format("'{}' has no role in this store", printable(login)),
                    "'cs store roles' lists who has one"};
    refuse_oneself(engine, login);
    leave(engine, names, login, "");
    stand_for(engine, names, {login});
    if (!context.dry_run) transaction.commit();
}

std::vector<Member> members(Context& context) {
    auto& engine = context.engine;
    refuse_files(engine);
    if (!groups::are_made(engine)) return {};
    const auto names = groups::names(engine);
    std::vector<Member> all;
    for (const auto& [role, restricted] : {std::pair{TeamRole::admin, false},
                                           {TeamRole::csm, false},
                                           {TeamRole::csm, true},
                                           {TeamRole::support, false},
                                           {TeamRole::viewer, false}}) {
        const auto group = group_of(names, {"", role, restricted});
        Sql sql{
            R"sql(SELECT m.rolname, coalesce(l."person", 0) FROM pg_catalog.pg_auth_members a JOIN pg_catalog.pg_roles g ON g.oid = a.roleid
            JOIN pg_catalog.pg_roles m ON m.oid = a.member LEFT JOIN "login" l ON l."login" = m.rolname
            WHERE g.rolname = $1 AND m.rolname <> $2 ORDER BY 1)sql",
            {group, names.admin}};
        for (const auto row = sql.prepared(engine); row->step();)
            all.push_back({std::string{row->text(0)}, role, restricted, row->integer(1)});
    }
    return all;
}

}  // namespace cs
