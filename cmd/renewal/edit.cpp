// cs renewal edit ACCOUNT -- what people write about a due set: who leads it, what is expected of it.
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/outlook.hpp"
#include <fmt/format.h>

namespace cs::renewal {

std::vector<Option> edit_options(const NounView&) { return record::edit_options(Noun<RenewalOutlook>::view); }

std::string name_of_set(const Renewal& set) {
    return fmt::format("the renewal of {} due {}", set.account.name, to_text(set.due));
}

Renewal set_of(Session& session) {
    auto& context = session.context();
    return read(context, [&] { return find_renewal(context, session.given.operands.front()); });
}

void edit(Session& session) {
    auto& context = session.context();
    const auto set = set_of(session);
    session.noun = &context.nouns.of<RenewalOutlook>();
    const auto outcome = record::as_usage([&] {
        return write(context, [&](Write& work) {
            check_unsettled(set);
            const auto before = outlook_of(context, set);
            RenewalOutlook outlook;
            if (before) outlook = *before;
            outlook.account = set.account;
            outlook.due = set.due;
            outlook.currency = set.currency;
            record::assign(session, outlook);
            if (outlook.currency != set.currency)
                throw Error{Kind::usage, fmt::format("this renewal is in {}", set.currency.code()),
                            fmt::format("give the amount in {}", set.currency.code())};
            if (before)
                work.update(outlook);
            else if (!session.given.given().empty())
                work.insert(outlook);
        });
    });
    record::report(session, outcome, fmt::format("changed {}", name_of_set(set)));
}

}  // namespace cs::renewal
