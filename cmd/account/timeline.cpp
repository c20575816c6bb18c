// cs account timeline KEY -- everything dated about an account, newest first.
#include "cmd/account/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "report/account_timeline.hpp"

namespace cs::account {

void timeline(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto limit = given_number(session, "limit", 0, 1'000'000'000);
    auto table =
        read(context, [&] { return account_timeline(context, record::operand_id(session, "account"), limit); });
    if (format == Format::table || format == Format::md || format == Format::html)
        label_account_events(table, session.lang);
    session.out = render(table, format, session.look());
}

}  // namespace cs::account
