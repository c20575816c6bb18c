// cs renewal show -- one renewal as its owner needs it before the talk; as a message it goes to who leads it.
#include "account/posting.hpp"
#include "cmd/given.hpp"
#include "cmd/holidays.hpp"
#include "cmd/posting.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/page.hpp"
#include <fmt/format.h>

namespace cs::renewal {
namespace {

void message(Session& session, const WorkCalendar& holidays) {
    auto& context = session.context();
    const auto [person, text] = read(context, [&] {
        const auto set = find_renewal(context, session.given.operands.front());
        const auto& leader = set.owner ? set.owner : set.csm;
        if (!leader)
            throw Error{Kind::no, fmt::format("nobody leads {}", name_of_set(set)),
                        fmt::format("'cs renewal edit {} --owner STAFF'", set.account.name)};
        const auto to = recipient_of(get<Staff>(context, leader->id), context.lang);
        if (to.address.email.empty())
            throw Error{Kind::no, fmt::format("{} has no address that mail could go to", to.person),
                        fmt::format("'cs staff edit {} --email ADDRESS'", to.person)};
        context.lang = to.lang;
        const auto page = renewal_page(context, holidays, set, Audience::person);
        const Words subject{"Renewal: {}, due {}", "续约：{}，{} 到期"};
        return std::pair{
            to.person,
            render_mail(mail_of(context, to, page,
                                fmt::format(fmt::runtime(subject.in(context.lang)), page.title, to_text(set.due)),
                                fmt::format("renewal-show-{}-{}", set.id, to_text(context.today))))};
    });
    show_messages(session, {{person, text}});
}

}  // namespace

void show(Session& session) {
    auto& context = session.context();
    const auto holidays = holidays_of(*session.project);
    if (wants_messages(session)) return message(session, holidays);
    print(session, [&] {
        return renewal_page(context, holidays, find_renewal(context, session.given.operands.front()),
                            audience_of(session));
    });
}

}  // namespace cs::renewal
