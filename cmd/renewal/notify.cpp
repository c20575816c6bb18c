// cs renewal notify ACCOUNT -- a notice went out, and what proves it.
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/notice.hpp"
#include <fmt/format.h>

namespace cs::renewal {

void notify(Session& session) {
    auto& context = session.context();
    const auto how = given_value<NoticeWay>(session, "how");
    if (!how)
        throw Error{Kind::usage, "'cs renewal notify' needs --how: how it went out",
                    "mail, registered, courier, portal or hand"};
    const auto set = set_of(session);
    NoticeWord word{.about = given_value<NoticeAbout>(session, "about"),
                    .how = *how,
                    .on = given_date(session, "on").value_or(session.today),
                    .contact = given_record<Contact>(session, "with"),
                    .proof = given_text(session, "proof")};
    NoticeKept kept;
    const auto outcome = cs::notify(context, set, word, kept);
    const auto& label = Value<NoticeAbout>::choices[static_cast<std::size_t>(kept.about)].label;
    record::report(session, outcome,
                   fmt::format("noted for {}: {}, sent {}{}", name_of_set(set), label.in(Lang::en), to_text(word.on),
                               kept.deadline ? fmt::format(", to be out by {}", to_text(*kept.deadline)) : ""));
    if (kept.late > 0)
        session.note(fmt::format("that was {} day{} after the deadline, {}", kept.late, kept.late == 1 ? "" : "s",
                                 to_text(*kept.deadline)));
}

}  // namespace cs::renewal
