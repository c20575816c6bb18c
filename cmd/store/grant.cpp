// cs store grant NAME --role ROLE [--restricted] -- what a login of the server may do in this store.
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/store/verbs.hpp"
#include "store/find.hpp"
#include "store/records.hpp"
#include "store/roles.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs::store {
namespace {

Member asked(const Session& session) {
    Member member{.login = session.given.operands.front(), .restricted = session.given.has("restricted")};
    const auto role = session.given.value("role");
    if (!role)
        throw Error{Kind::usage, "'cs store grant' needs --role: admin, csm, support or viewer",
                    "see 'cs store grant --help'"};
    const auto* found = std::ranges::find(Value<TeamRole>::choices, *role, &Choice::name);
    if (found == std::end(Value<TeamRole>::choices))
        throw Error{Kind::usage, fmt::format("--role: {} is not one of admin, csm, support, viewer", quoted(*role)),
                    ""};
    member.role = static_cast<TeamRole>(found - std::begin(Value<TeamRole>::choices));
    if (member.restricted && member.role != TeamRole::csm)
        throw Error{Kind::usage, fmt::format("--restricted: only a csm can be, not {}", *role),
                    "a viewer, for one, sees every account"};
    if (session.given.has("staff") && !member.restricted)
        throw Error{Kind::usage, "--staff says whose accounts a restricted csm sees; without --restricted they see all",
                    ""};
    return member;
}

std::int64_t person_of(Session& session, const Member& member) {
    const auto& staff = session.context().nouns["staff"];
    const auto named = session.given.value("staff");
    const auto found =
        named ? find(session.context(), staff, *named) : find_exact(session.context(), staff, member.login).value_or(0);
    if (found == 0)
        throw Error{Kind::no,
                    fmt::format("there is no staff '{}' whose accounts '{}' would see", printable(member.login),
                                printable(member.login)),
                    "name them: --staff HANDLE"};
    return found;
}

}  // namespace

void grant(Session& session) {
    auto member = asked(session);
    auto& context = session.context();
    if (member.restricted && context.engine.has_roles())
        member.person = read(context, [&] { return person_of(session, member); });
    cs::grant(context, member, catalogue::tables());
    const auto role = Value<TeamRole>::choices[static_cast<std::size_t>(member.role)].name;
    const auto what =
        member.restricted
            ? fmt::format("csm of the accounts of {}",
                          read(context, [&] { return label_of(context, context.nouns["staff"], member.person); }))
            : std::string{role};
    session.say(
        fmt::format("{} '{}' {}", session.dry_run ? "would make" : "made", printable(member.login), printable(what)));
}

void revoke(Session& session) {
    const auto& login = session.given.operands.front();
    cs::revoke(session.context(), login);
    session.say(
        fmt::format("{} its role in this store from '{}'", session.dry_run ? "would take" : "took", printable(login)));
}

}  // namespace cs::store
