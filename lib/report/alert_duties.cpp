// Alerts that somebody is to see to.
#include "report/duties.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int alert_weight = 45;
constexpr std::int64_t after_action = 7;  // days until a look at whether it helped


}  // namespace

void alert_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.text = R"sql(SELECT x."id", x."text", x."state", x."told_on", x."snoozed_until", x."acted_on", a."key", a."name", s."handle"
FROM "alert" x JOIN "account" a ON a."id" = x."account" LEFT JOIN "staff" s ON s."id" = x."owner"
WHERE x."closed_on" IS NULL AND x."told_on" IS NOT NULL AND ($1 = 0 OR x."owner" = $1) ORDER BY x."id")sql";
    sql.values = {staff.value_or(0)};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto id = row->integer(0);
        const bool taken = row->text(2) == "taken", snoozed = row->text(2) == "snoozed";
        const auto acted = maybe_date(*row, 5);
        const auto due = snoozed ? *maybe_date(*row, 4) : taken && acted ? add_days(*acted, after_action) : *maybe_date(*row, 3);
        if (due > until) continue;
        const auto text = [&](int column) { return row->null(column) ? std::string{} : std::string{row->text(column)}; };
        Duty duty{due, alert_weight, "alert", id, text(8), text(6), text(7), text(1), {}};
        duty.command = taken ? fmt::format("cs alert act {} --note '...'", id) : fmt::format("cs alert take {}", id);
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
