// cs request show, wanted, untold -- what is wanted, and who does not know what came of it.
#include "cmd/record/record.hpp"
#include "cmd/request/verbs.hpp"
#include "ticket/request.hpp"

namespace cs::request {

void show(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const bool person = format == Format::table || format == Format::md || format == Format::html;
    const auto page = read(context, [&] {
        return request_page(context, record::operand_id(session, "request"), person ? Reader::person : Reader::program);
    });
    session.out = render(page, format, session.look());
}

void wanted(Session& session) {
    const auto format = session.format();
    const auto table = read(session.context(), [&] { return wanted_requests(session.context()); });
    session.out = render(table, format, session.look());
}

void untold(Session& session) {
    const auto format = session.format();
    const auto table = read(session.context(), [&] { return untold_requests(session.context()); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::request
