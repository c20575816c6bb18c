// cs ticket show, clock, queue, audit -- what is known of a ticket, what is next, and what should not have happened.
#include "ticket/pages.hpp"
#include "cmd/given.hpp"
#include "cmd/holidays.hpp"
#include "cmd/record/record.hpp"
#include "cmd/ticket/verbs.hpp"
#include "store/find.hpp"
#include <fmt/format.h>

namespace cs::ticket {
namespace {

Reader reader_of(Format format) {
    return format == Format::table || format == Format::md || format == Format::html ? Reader::person : Reader::program;
}

template <class F> void page(Session& session, F&& make) {
    auto& context = session.context();
    const auto format = session.format();
    ServiceHours hours{context.settings, holidays_of(*session.project)};
    const auto document =
        read(context, [&] { return make(context, hours, record::operand_id(session, "ticket"), reader_of(format)); });
    session.out = render(document, format, session.look());
}

}  // namespace

void show(Session& session) { page(session, ticket_page); }
void clock(Session& session) { page(session, clock_page); }

void queue(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto limit = given_number(session, "limit", 0, 1'000'000);
    ServiceHours hours{context.settings, holidays_of(*session.project)};
    auto table = read(context, [&] {
        const auto name = session.given.value("assignee");
        const auto staff = name ? std::optional{find(context, context.nouns["staff"], *name)} : std::nullopt;
        return ticket_queue(context, hours, staff, reader_of(format));
    });
    if (limit && table.rows.size() > static_cast<std::size_t>(*limit))
        table.rows.resize(static_cast<std::size_t>(*limit));
    session.out = render(table, format, session.look());
    if (const auto years = years_without_holidays(hours.calendar(), session.today, session.today);
        !years.empty() && !session.quiet)
        session.note(fmt::format(
            fmt::runtime(Words{
                "cs: no holidays are known for {}: the hours of every week were counted (calendar.holidays in cs.toml)",
                "cs: 没有 {} 年的节假日数据，按每周工作时间计算（cs.toml 的 calendar.holidays）"}
                             .in(session.lang)),
            years));
}

void audit(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto since = add_days(session.today, -given_number(session, "days", 0, 36'500).value_or(30));
    ServiceHours hours{context.settings, holidays_of(*session.project)};
    const auto table =
        read(context, [&] { return ticket_audit(context, hours.of().zone(), since, reader_of(format)); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::ticket
