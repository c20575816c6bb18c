// What is wrong with the roles of a store on a server. All of it stands where every login may look.
#include "base/text.hpp"
#include "store/records.hpp"
#include "store/role_groups.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

std::string with(std::string_view text, const Groups& names) {
    const auto literal = [](std::string_view name) {
        std::string out = "'";
        for (const char c : name) out += c == '\'' ? std::string{"''"} : std::string(1, c);
        return out + "'";
    };
    return fmt::format(fmt::runtime(text), fmt::arg("in_store", groups::in_store),
                       fmt::arg("owner", literal(names.owner)),
                       fmt::arg("everyday", fmt::format("{}, {}, {}, {}", literal(names.csm), literal(names.restricted),
                                                        literal(names.support), literal(names.viewer))),
                       fmt::arg("admin", literal(names.admin)));
}

// The name of the fault; rows of a place and what is wrong there.
constexpr std::pair<const char*, std::string_view> checks[] = {
    {"owner_login",
     "SELECT format('role %s', r.rolname), 'is for no person, and may log in or is above the policies: ALTER ROLE ... NOLOGIN NOSUPERUSER NOBYPASSRLS' "
     "FROM pg_catalog.pg_roles r WHERE r.rolname IN ({owner}, {admin}, {everyday}) AND (r.rolcanlogin OR r.rolsuper OR r.rolbypassrls)"},
    {"owner_other",
     "SELECT format('table %s', c.relname), format('belongs to %s, not to the owner of the store', pg_get_userbyid(c.relowner)) "
     "FROM pg_catalog.pg_class c WHERE {in_store} AND c.relkind IN ('r', 'p', 'v') AND pg_get_userbyid(c.relowner) <> {owner}"},
    {"row_security",
     "SELECT format('table %s', c.relname), CASE WHEN c.relrowsecurity THEN 'does not force row level security on its owner' ELSE 'has row level security off' END "
     "FROM pg_catalog.pg_class c WHERE {in_store} AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"},
    {"view_rights",
     "SELECT format('view %s', c.relname), 'shows what its owner sees, not what the one who asks may see: it is not security_invoker' "
     "FROM pg_catalog.pg_class c WHERE {in_store} AND c.relkind = 'v' AND NOT coalesce(c.reloptions, '{{}}') && ARRAY['security_invoker=true', 'security_invoker=on', 'security_invoker=1']"},
    {"rights_open",
     "SELECT DISTINCT format('table %s', c.relname), format('gives rights to %s beside the roles of the store', CASE x.grantee WHEN 0 THEN 'everybody' ELSE CAST(pg_get_userbyid(x.grantee) AS TEXT) END) "
     "FROM pg_catalog.pg_class c, aclexplode(c.relacl) x WHERE {in_store} AND c.relkind IN ('r', 'p', 'v') AND x.grantee <> c.relowner "
     "AND (x.grantee = 0 OR pg_get_userbyid(x.grantee) NOT IN ({everyday}))"},
    {"rights_open",
     "SELECT DISTINCT format('table %s', c.relname), format('lets %s do %s', pg_get_userbyid(x.grantee), x.privilege_type) "
     "FROM pg_catalog.pg_class c, aclexplode(c.relacl) x WHERE {in_store} AND c.relkind IN ('r', 'p', 'v') AND x.grantee <> c.relowner "
     "AND x.privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"},
    {"role_above",
     "SELECT format('role %s', m.rolname), format('is in %s, but is a superuser or has BYPASSRLS: no policy binds it', g.rolname) "
     "FROM pg_catalog.pg_auth_members a JOIN pg_catalog.pg_roles g ON g.oid = a.roleid JOIN pg_catalog.pg_roles m ON m.oid = a.member "
     "WHERE g.rolname IN ({everyday}) AND (m.rolsuper OR m.rolbypassrls)"},
    {"role_twice",
     "SELECT format('role %s', m.rolname), format('may act as more than one group, and so has the widest: %s', string_agg(DISTINCT CAST(o.rolname AS TEXT), ', ')) "
     "FROM pg_catalog.pg_auth_members a JOIN pg_catalog.pg_roles g ON g.oid = a.roleid JOIN pg_catalog.pg_roles m ON m.oid = a.member "
     "JOIN pg_catalog.pg_roles o ON o.rolname IN ({owner}, {admin}, {everyday}) AND pg_has_role(m.oid, o.oid, 'MEMBER') "
     "WHERE g.rolname IN ({everyday}) AND m.rolname <> {admin} AND NOT m.rolsuper GROUP BY m.rolname HAVING count(DISTINCT o.rolname) > 1"},
};

void append_missing(Engine& engine, const Groups& names, Faults& faults) {
    for (const auto& name : {names.owner, names.admin, names.csm, names.restricted, names.support, names.viewer})
        if (!groups::holds(engine, {"SELECT 1 FROM pg_catalog.pg_roles r WHERE r.rolname = $1", {name}}))
            faults.push_back({"role_missing", fmt::format("role {}", name), "is not on the server any more"});
}

// Which policies there are; what each says was kept when it was made.
void append_policies(Engine& engine, const Nouns& nouns, std::span<const TableRows> others, Faults& faults) {
    const auto script = groups::script(engine, nouns, others);
    if (!groups::is_current(engine, script))
        faults.push_back(
            {"rights_older", "store", "has the rights of another cs; an admin's next 'cs store grant' renews them"});
    const auto row =
        engine.prepare(R"sql(SELECT c.relname, p.polname, coalesce(pg_get_expr(p.polqual, p.polrelid) = 'true', FALSE)
        OR coalesce(pg_get_expr(p.polwithcheck, p.polrelid) = 'true', FALSE) FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
        WHERE c.relnamespace = (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = current_schema()) ORDER BY 1, 2)sql");
    std::string there;
    while (row->step()) {
        const auto head = fmt::format("CREATE POLICY \"{}\" ON \"{}\" ", row->text(1), row->text(0));
        const auto at = script.find(head);
        const auto said = at == std::string::npos ? std::string{} : script.substr(at, script.find('\n', at) - at);
        const bool open = said.find("(true)") != std::string::npos;
        if (said.empty() || (row->integer(2) != 0 && !open))
            faults.push_back({"policies", fmt::format("table {}", row->text(0)),
                              fmt::format("has a policy '{}' that is not the store's", printable(row->text(1)))});
        there += head;
    }
    constexpr std::string_view begins = "CREATE POLICY ";
    for (auto at = script.find(begins); at != std::string::npos; at = script.find(begins, at + 1)) {
        const auto head = script.substr(at, script.find("FOR ", at) - at);
        if (there.find(head) != std::string::npos) continue;
        const auto parts = split(head, '"');
        faults.push_back(
            {"policies", fmt::format("table {}", parts.at(3)), fmt::format("has no policy '{}'", parts.at(1))});
    }
}

void append_nobodies(Context& context, Faults& faults) {
    const auto& top = top_noun(context.nouns);
    const auto& people = context.nouns[top.at(top.person).spec.noun];
    for (const auto& member : members(context)) {
        if (!member.restricted) continue;
        Query query;
        query.where.push_back({&people.at("id"), Condition::Op::equal, {member.person}, {}});
        if (count(context, people, query) == 0)
            faults.push_back(
                {"role_nobody", fmt::format("role {}", printable(member.login)),
                 fmt::format("is restricted and stands for no {}, so it sees no {}", people.name, top.name)});
    }
}

}  // namespace

Faults role_faults(Context& context, std::span<const TableRows> others) {
    auto& engine = context.engine;
    Faults faults;
    if (!groups::are_made(engine)) return faults;
    const auto names = groups::names(engine);
    append_missing(engine, names, faults);
    for (const auto& [id, text] : checks)
        for (const auto row = engine.prepare(with(text, names)); row->step();)
            faults.push_back({id, printable(row->text(0)), printable(row->text(1))});
    append_policies(engine, context.nouns, others, faults);
    if (engine.sees_all()) append_nobodies(context, faults);
    return faults;
}

}  // namespace cs
