// cs account dossier [KEY] -- which documents of the archive are there, which are due, and what makes them.
#include "cmd/account/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "report/dossier.hpp"

namespace cs::account {

void dossier(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto audience = audience_of(session);
    const auto csm = given_record<Staff>(session, "csm");
    if (!session.given.operands.empty()) {
        if (csm) throw Error{Kind::usage, "--csm goes with all accounts, not with one"};
        const auto page = read(context, [&] {
            return dossier_page(context, dossier_of(context, record::operand_id(session, "account")), audience);
        });
        session.out = render(page, format, session.look());
        return;
    }
    const auto table = read(context, [&] {
        const auto id = csm ? std::optional{csm->id} : std::nullopt;
        return dossier_table(context, dossiers(context, id), audience);
    });
    session.out = render(table, format, session.look());
}

}  // namespace cs::account
