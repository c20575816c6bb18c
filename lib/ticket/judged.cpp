#include "ticket/judged.hpp"
#include "store/field_sql.hpp"
#include "ticket/event_row.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace cs {
namespace {

// Of a ticket that was merged only what was said counts where it went.
constexpr std::string_view events_sql =
    R"sql(SELECT e."ticket", e."at", e."author", e."public", e."state", e."priority", e."id"
FROM "ticket_event" e WHERE e."ticket" = $1
UNION ALL SELECT m."merged_into", e."at", e."author", e."public", NULL, NULL, e."id"
FROM "ticket" m JOIN "ticket_event" e ON e."ticket" = m."id" WHERE m."merged_into" = $1 ORDER BY 2, 7)sql";

constexpr std::string_view open_events_sql =
    R"sql(SELECT e."ticket", e."at", e."author", e."public", e."state", e."priority", e."id"
FROM "ticket" t JOIN "ticket_event" e ON e."ticket" = t."id" WHERE t."state" IN ('new', 'open', 'pending', 'on_hold') AND {whose}
UNION ALL SELECT m."merged_into", e."at", e."author", e."public", NULL, NULL, e."id"
FROM "ticket" t JOIN "ticket" m ON m."merged_into" = t."id" JOIN "ticket_event" e ON e."ticket" = m."id"
WHERE t."state" IN ('new', 'open', 'pending', 'on_hold') AND {whose} ORDER BY 1, 2, 7)sql";

constexpr std::string_view open_sql =
    R"sql(SELECT t."id", t."state", t."priority", t."subject", t."opened_at", h."handle", a."key", a."name", a."segment", a."timezone", a."id", 0, s."handle"
FROM "ticket" t JOIN "account" a ON a."id" = t."account" LEFT JOIN "staff" h ON h."id" = t."assignee" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE t."state" IN ('new', 'open', 'pending', 'on_hold') AND {whose}
UNION ALL SELECT t."id", t."state", t."priority", t."subject", t."opened_at", h."handle", a."key", a."name", a."segment", a."timezone", a."id", 1, s."handle"
FROM "ticket" t JOIN "account" a ON a."id" = t."account" LEFT JOIN "staff" h ON h."id" = t."assignee" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE t."state" = 'solved' AND t."confirmed_at" IS NULL AND {whose}
AND EXISTS (SELECT 1 FROM "ticket_event" e WHERE e."ticket" = t."id" AND e."at" > t."solved_at" AND e."author" = 'customer' AND e."public" = 1) ORDER BY 1)sql";

std::unordered_map<std::int64_t, std::int64_t> arr_of(Context& context, const std::vector<std::int64_t>& accounts) {
    std::unordered_map<std::int64_t, std::int64_t> all;
    Sql sql;
    const auto& noun = context.nouns.of<Account>();
    const auto value = value_sql(context, noun, noun.at("arr"), "a", sql);
    sql.text = fmt::format(R"sql(SELECT {} FROM "account" a WHERE a."id" = {})sql", value, sql.bind(std::int64_t{0}));
    const auto place = static_cast<int>(sql.values.size());
    const auto row = sql.prepared(context.engine);
    for (const auto account : accounts) {
        if (all.contains(account)) continue;
        row->bind(place, account);
        if (row->step() && !row->null(0)) all.emplace(account, row->integer(0));
        row->reset();
    }
    return all;
}

}  // namespace

std::vector<ServiceEvent> service_events(Context& context, std::int64_t ticket) {
    Sql sql;
    sql.text = events_sql;
    sql.values = {ticket};
    std::vector<ServiceEvent> events;
    const auto row = sql.prepared(context.engine);
    while (row->step()) events.push_back(service_event_of(*row));
    return events;
}

const ServiceClock* OpenTicket::pressing() const {
    const ServiceClock* best = nullptr;
    const auto key = [](const ServiceClock& c) { return std::pair{c.verdict == Verdict::paused, *c.left()}; };
    for (const auto& clock : clocks)
        if (!clock.ended && clock.target && (!best || key(clock) < key(*best))) best = &clock;
    return best;
}

namespace {

/// `whose`: SQL on alias t, with `id` as $1.
std::vector<OpenTicket> read_open(Context& context, ServiceHours& hours, std::string_view whose, std::int64_t id) {
    Sql sql;
    sql.text = fmt::format(open_sql, fmt::arg("whose", whose));
    sql.values = {id};
    std::vector<OpenTicket> all;
    std::vector<std::string> zones;
    std::vector<std::int64_t> accounts;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        all.push_back({.id = row->integer(0),
                       .account = text_of(*row, 6),
                       .account_name = text_of(*row, 7),
                       .subject = text_of(*row, 3),
                       .assignee = text_of(*row, 5),
                       .csm = text_of(*row, 12),
                       .state = *choice_of<TicketState>(*row, 1),
                       .priority = *choice_of<Priority>(*row, 2),
                       .opened_at = instant_of(*row, 4),
                       .segment = choice_of<Segment>(*row, 8),
                       .arr = {},
                       .written_since_solved = row->integer(11) != 0,
                       .clocks = {}});
        zones.push_back(text_of(*row, 9));
        accounts.push_back(row->integer(10));
    }
    const auto arr = arr_of(context, accounts);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const auto found = arr.find(accounts[i]); found != arr.end()) all[i].arr = found->second;

    const auto policy = service_policy(context.settings);
    sql.text = fmt::format(open_events_sql, fmt::arg("whose", whose));
    const auto event = sql.prepared(context.engine);
    std::vector<ServiceEvent> events;
    std::size_t at = 0;
    bool more = event->step();
    while (more) {
        const auto ticket = event->integer(0);
        events.clear();
        for (; more && event->integer(0) == ticket; more = event->step()) events.push_back(service_event_of(*event));
        while (at < all.size() && all[at].id < ticket) ++at;
        if (at < all.size() && all[at].id == ticket)
            all[at].clocks = service_clocks(events, policy, all[at].segment, hours.of(zones[at]), context.now);
    }
    return all;
}

}  // namespace

std::vector<OpenTicket> open_tickets(Context& context, ServiceHours& hours, std::optional<std::int64_t> assignee) {
    return read_open(context, hours, R"sql(($1 = 0 OR t."assignee" = $1))sql", assignee.value_or(0));
}

std::vector<OpenTicket> open_tickets_of(Context& context, ServiceHours& hours, std::int64_t account) {
    return read_open(context, hours, R"sql(t."account" = $1)sql", account);
}

std::string work_text(std::int64_t seconds, Lang lang) {
    const auto minutes = (seconds < 0 ? -seconds : seconds) / 60;
    const Words both{"{} h {} min", "{} 小时 {} 分钟"}, hours{"{} h", "{} 小时"}, few{"{} min", "{} 分钟"};
    if (minutes < 60) return fmt::format(fmt::runtime(few.in(lang)), minutes);
    if (minutes % 60 == 0) return fmt::format(fmt::runtime(hours.in(lang)), minutes / 60);
    return fmt::format(fmt::runtime(both.in(lang)), minutes / 60, minutes % 60);
}

}  // namespace cs
