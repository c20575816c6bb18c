// cs store roles -- who has which role in this store.
#include "cmd/store/verbs.hpp"
#include "store/records.hpp"
#include "store/roles.hpp"

namespace cs::store {

void roles(Session& session) {
    const auto format = session.format();
    auto& context = session.context();
    const auto header = [&](Words words) { return std::string{words.in(session.lang)}; };
    Table table{.name = "roles",
                .title = "",
                .columns = {},
                .rows = {},
                .none = session.lang == Lang::zh ? "尚未授予角色。"
                                                 : "no roles were given: the store is its owner's alone"};
    table.columns = {{"login", header({"Login", "登录名"}), Type::text},
                     {"role", header({"Role", "角色"}), Type::text},
                     {"restricted", header({"Restricted", "受限"}), Type::boolean},
                     {"staff", header({"Staff", "员工"}), Type::text}};
    read(context, [&] {
        for (const auto& member : members(context))
            table.rows.push_back(
                {member.login, std::string{Value<TeamRole>::choices[static_cast<std::size_t>(member.role)].name},
                 member.restricted,
                 member.person == 0 ? Cell{} : Cell{label_of(context, context.nouns["staff"], member.person)}});
        return 0;
    });
    session.out = render(table, format, session.look());
}

}  // namespace cs::store
