// cs health show, movers, focus -- why a score is what it is, whose moved, and whose is worth the time.
#include "health/page.hpp"
#include "cmd/given.hpp"
#include "cmd/health/verbs.hpp"
#include "cmd/record/record.hpp"
#include "store/find.hpp"

namespace cs::health {
namespace {

Date since_of(Session& session) {
    const auto days = session.context().settings.integer("health.change_days");
    return given_date(session, "since").value_or(add_days(session.today, -days));
}

std::optional<std::int64_t> csm_of(Session& session) {
    auto& context = session.context();
    if (const auto name = session.given.value("csm")) return find(context, context.nouns["staff"], *name);
    return std::nullopt;
}

}  // namespace

void show(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto since = since_of(session);
    const auto page =
        read(context, [&] { return health_page(context, record::operand_id(session, "account"), since); });
    session.out = render(page, format, session.look());
}

void movers(Session& session) {
    constexpr std::int64_t usual = 20, most = 1'000'000;
    auto& context = session.context();
    const auto format = session.format();
    const auto since = since_of(session);
    const auto limit = given_number(session, "limit", 0, most).value_or(usual);
    const auto table = read(context, [&] {
        return cs::movers(context, {since, csm_of(session), static_cast<std::size_t>(limit)});
    });
    session.out = render(table, format, session.look());
}

void focus(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto table = read(context, [&] { return cs::focus(context, csm_of(session)); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::health
