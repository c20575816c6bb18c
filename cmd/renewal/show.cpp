// cs renewal show -- one renewal as its owner needs it before the talk.
#include "cmd/given.hpp"
#include "cmd/holidays.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/page.hpp"

namespace cs::renewal {

void show(Session& session) {
    auto& context = session.context();
    const auto holidays = holidays_of(*session.project);
    const auto page = read(context, [&] {
        return renewal_page(context, holidays, find_renewal(context, session.given.operands.front()),
                            audience_of(session));
    });
    session.out = render(page, session.format(), session.look());
}

}  // namespace cs::renewal
