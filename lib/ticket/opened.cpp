#include "ticket/opened.hpp"
#include "ticket/event_row.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

// CROSS JOIN: tickets are read in order of their opening, so that nothing has to be sorted.
constexpr std::string_view tickets_sql =
    R"sql(SELECT t."id", t."opened_at", t."priority", a."segment", a."timezone", {group}, h."handle", a."key", {subject}, t."answer_accurate",
CASE WHEN EXISTS (SELECT 1 FROM "ticket_tags" g WHERE g."ticket" = t."id" AND g."value" = '{spam}') THEN 1 ELSE 0 END,
CASE WHEN EXISTS (SELECT 1 FROM "ticket" m WHERE m."merged_into" = t."id") THEN 1 ELSE 0 END
FROM "ticket" t CROSS JOIN "account" a LEFT JOIN "staff" s ON s."id" = a."csm" LEFT JOIN "staff" h ON h."id" = t."assignee"
WHERE a."id" = t."account" AND t."opened_at" >= $1 AND t."opened_at" < $2 AND t."merged_into" IS NULL ORDER BY t."opened_at", t."id")sql";

constexpr std::string_view events_sql =
    R"sql(SELECT e."ticket", e."at", e."author", e."public", e."state", e."priority" FROM "ticket" t CROSS JOIN "ticket_event" e
WHERE e."ticket" = t."id" AND t."opened_at" >= $1 AND t."opened_at" < $2 AND t."merged_into" IS NULL ORDER BY t."opened_at", t."id", e."at", e."id")sql";

void load(OpenedTicket& ticket, const Statement& row) {
    const auto keep = [&](std::string& into, int column) {
        if (row.null(column))
            into.clear();
        else
            into = row.text(column);
    };
    ticket.id = row.integer(0);
    ticket.opened_at = instant_of(row, 1);
    ticket.priority = *choice_of<Priority>(row, 2);
    ticket.segment = choice_of<Segment>(row, 3);
    keep(ticket.zone, 4);
    keep(ticket.group, 5);
    keep(ticket.assignee, 6);
    keep(ticket.account, 7);
    keep(ticket.subject, 8);
    ticket.accurate = row.null(9) ? std::nullopt : std::optional{row.integer(9) != 0};
    ticket.spam = row.integer(10) != 0;
}

}  // namespace

void each_opened(Context& context, const OpenedWithin& asked, const std::function<void(const OpenedTicket&)>& visit) {
    Sql sql;
    sql.values = {asked.from, asked.to};
    sql.text =
        fmt::format(tickets_sql, fmt::arg("group", asked.group),
                    fmt::arg("subject", asked.with_subject ? "t.\"subject\"" : "NULL"), fmt::arg("spam", spam_tag));
    const auto row = sql.prepared(context.engine);
    sql.text = events_sql;
    const auto event = sql.prepared(context.engine);
    OpenedTicket ticket;
    bool more = event->step();
    while (row->step()) {
        load(ticket, *row);
        ticket.events.clear();
        for (; more && event->integer(0) == ticket.id; more = event->step())
            ticket.events.push_back(service_event_of(*event));
        // What was said in those that were merged into it; few are.
        if (row->integer(11) != 0) ticket.events = service_events(context, ticket.id);
        visit(ticket);
    }
}

}  // namespace cs
