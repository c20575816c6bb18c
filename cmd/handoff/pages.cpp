// cs handoff show, form, late, fill -- what stands in a hand-over.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/handoff/verbs.hpp"
#include "cmd/record/record.hpp"
#include "handoff/handoff.hpp"
#include <fmt/format.h>

namespace cs::handoff {
namespace {

Handoff the_one(Session& session) { return find_handoff(session.context(), session.given.operands.front()); }

}  // namespace

void show(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto page = read(context, [&] { return handoff_page(context, the_one(session), audience_of(session)); });
    session.out = render(page, format, session.look());
}

void form(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    session.out =
        render(read(context, [&] { return handoff_form_document(context, the_one(session)); }), format, session.look());
}

void late(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    session.out =
        render(read(context, [&] { return late_handoffs(context, audience_of(session)); }), format, session.look());
}

void fill(Session& session) {
    auto& context = session.context();
    const auto form = handoff_form(context.settings);
    std::vector<std::pair<FormItem, std::string>> texts;
    for (const auto& given : session.given.all("item")) {
        const auto end = given.find('=');
        if (end == std::string::npos)
            throw Error{Kind::usage, fmt::format("--item: {} has no '='", quoted(given)),
                        "such as --item basics.business='a clinic of 12 chairs'"};
        texts.emplace_back(find_item(form, std::string_view{given}.substr(0, end)),
                           std::string{trimmed(std::string_view{given}.substr(end + 1))});
    }
    if (texts.empty())
        throw Error{Kind::usage, "say what to write with --item NAME=TEXT",
                    "'cs handoff show ACCOUNT' lists the items"};
    const auto found = read(context, [&] { return the_one(session); });
    const auto outcome = cs::fill(context, found.id, texts);
    record::report(session, outcome, fmt::format("wrote into hand-over {} of {}", found.id, found.account.name));
}

}  // namespace cs::handoff
