// cs renewal calendar -- due days and deadlines for a calendar program.
#include "cmd/holidays.hpp"
#include "cmd/renewal/verbs.hpp"
#include "renewal/page.hpp"
#include "store/find.hpp"

namespace cs::renewal {
namespace {

Table table_of(const std::vector<Event>& events, Lang lang) {
    Table table;
    table.name = "renewal.calendar";
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("on", {"Day", "日期"}, Type::date);
    column("summary", {"What", "事由"}, Type::text);
    column("uid", {"Uid", "标识"}, Type::text);
    for (const auto& event : events) table.rows.push_back({event.on, event.summary, event.uid});
    table.none = lang == Lang::zh ? "没有待续约的合同。" : "nothing is to be renewed";
    return table;
}

}  // namespace

void calendar(Session& session) {
    auto& context = session.context();
    const auto format = session.format(Format::ics);
    const auto holidays = holidays_of(*session.project);
    const auto events = read(context, [&] {
        std::optional<std::int64_t> csm;
        if (const auto name = session.given.value("csm")) csm = find(context, context.nouns["staff"], *name);
        return renewal_events(context, holidays, csm);
    });
    if (format == Format::ics)
        session.out = render_calendar(events, session.lang == Lang::zh ? "续约" : "Renewals", session.now);
    else
        session.out = render(table_of(events, session.lang), format, session.look());
}

}  // namespace cs::renewal
