#include "ticket/standing.hpp"
#include "ticket/service_policy.hpp"
#include <algorithm>
#include <map>

namespace cs {
namespace {

// Linear interpolation between the two in the middle (metrics.md §1.8).
double median(std::vector<double>& values) {
    std::ranges::sort(values);
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

using Standings = std::map<std::int64_t, TicketStanding>;

/// Rows of an account and a number.
void tally(Context& context, std::string_view text, std::vector<Cell> values, Standings& all,
           std::int64_t TicketStanding::*member) {
    Sql sql;
    sql.text = text;
    sql.values = std::move(values);
    const auto row = sql.prepared(context.engine);
    while (row->step()) all[row->integer(0)].*member = row->integer(1);
}

}  // namespace

void each_account_tickets(Context& context, Date day, int span,
                          const std::function<void(const TicketStanding&)>& visit) {
    ServiceHours hours{context.settings, context.holidays ? context.holidays() : WorkCalendar{}};
    const auto& zone = hours.of().zone();
    const auto from = begin_of_day(zone, add_days(day, 1 - span)), to = begin_of_day(zone, add_days(day, 1));
    Standings all;
    tally(context, R"sql(SELECT "account", count(*) FROM "ticket"
WHERE "state" IN ('new', 'open', 'pending', 'on_hold') AND "opened_at" < $1 GROUP BY "account")sql",
          {to}, all, &TicketStanding::open);
    // An event that opens what was solved before.
    tally(context, R"sql(SELECT t."account", count(*) FROM "ticket_event" e JOIN "ticket" t ON t."id" = e."ticket"
WHERE e."at" >= $1 AND e."at" < $2 AND e."state" = 'open' AND (SELECT p."state" FROM "ticket_event" p
  WHERE p."ticket" = e."ticket" AND p."state" IS NOT NULL AND (p."at" < e."at" OR (p."at" = e."at" AND p."id" < e."id"))
  ORDER BY p."at" DESC, p."id" DESC LIMIT 1) IN ('solved', 'closed') GROUP BY t."account")sql",
          {from, to}, all, &TicketStanding::reopened);
    tally(context, R"sql(SELECT "account", count(*) FROM "complaint"
WHERE "raised_at" >= $1 AND "raised_at" < $2 GROUP BY "account")sql",
          {from, to}, all, &TicketStanding::complaints);
    Sql sql;
    sql.text =
        R"sql(SELECT t."account", t."opened_at", t."replied_at", a."timezone" FROM "ticket" t JOIN "account" a ON a."id" = t."account"
WHERE t."replied_at" >= $1 AND t."replied_at" < $2 AND t."opened_by_us" = 0)sql";
    sql.values = {from, to};
    std::map<std::int64_t, std::vector<double>> replies;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto opened = std::get<Instant>(row->cell(1, Type::instant)),
                   replied = std::get<Instant>(row->cell(2, Type::instant));
        auto& open = hours.of(row->null(3) ? std::string_view{} : row->text(3));
        replies[row->integer(0)].push_back(static_cast<double>(open.seconds(opened, replied)) / 60);
    }
    for (auto& [account, minutes] : replies) all[account].first_reply_minutes = median(minutes);
    for (auto& [account, standing] : all) {
        standing.account = account;
        visit(standing);
    }
}

}  // namespace cs
