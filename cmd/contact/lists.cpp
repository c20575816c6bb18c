// cs contact silent, single, pains -- what should be known about the people of the customers.
#include "account/contact.hpp"
#include "cmd/contact/verbs.hpp"
#include "cmd/given.hpp"

namespace cs::contact {
void silent(Session& session) {
    const auto days = given_number(session, "days", 0, 36'500).value_or(60);
    print(session, [&] { return silent_contacts(session.context(), days); });
}
void single(Session& session) {
    print(session, [&] { return single_contacts(session.context()); });
}
void pains(Session& session) {
    print(session, [&] { return cs::pains(session.context()); });
}

}  // namespace cs::contact
