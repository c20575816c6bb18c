// cs staff card, book -- one of our people on one page: for a customer, and for us.
#include "account/account.hpp"
#include "account/listing.hpp"
#include "cmd/record/record.hpp"
#include "cmd/staff/verbs.hpp"
#include "report/staff_pages.hpp"

namespace cs::staff {
namespace {

Document page(Session& session, Document (*make)(Context&, std::int64_t)) {
    auto& context = session.context();
    return read(context, [&] { return make(context, record::operand_id(session, "staff")); });
}

}  // namespace

void card(Session& session) {
    const auto format = session.format();
    session.out = render(page(session, staff_card), format, session.look());
}

void book(Session& session) {
    const auto format = session.format();
    auto document = page(session, staff_book);
    const bool reader = format == Format::table || format == Format::md || format == Format::html;
    for (auto& block : document.blocks) {
        auto* table = std::get_if<Table>(&block);
        if (!table || !reader) continue;
        label_choices(*table, "segment", Value<Segment>::choices, session.lang);
        label_choices(*table, "stage", Value<Stage>::choices, session.lang);
        label_choices(*table, "status", Value<Status>::choices, session.lang);
    }
    session.out = render(document, format, session.look());
}

}  // namespace cs::staff
