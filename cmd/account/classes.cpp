// cs account classes -- level x usage level; with --cell the accounts of one class.
#include "cmd/account/verbs.hpp"
#include "cmd/given.hpp"
#include "report/classes.hpp"

namespace cs::account {

void classes(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const bool labels = format == Format::table || format == Format::md || format == Format::html;
    const auto given = session.given.value("cell");
    const auto cell = given ? std::optional{class_cell(*given)} : std::nullopt;
    const auto document =
        read(context, [&] { return cell ? class_accounts(context, *cell, labels) : cs::classes(context, labels); });
    session.out = render(document, format, session.look());
}

}  // namespace cs::account
