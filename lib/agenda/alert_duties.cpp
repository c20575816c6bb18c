// Alerts that somebody is to see to.
#include "agenda/duties.hpp"
#include "health/survey.hpp"
#include "health/warning.hpp"
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

constexpr int alert_weight = 45;
constexpr std::int64_t after_action = 7;  // days until a look at whether it helped

/// Calls to detractors that stand on the agenda by themselves: an alert that says the same of the account, to the same
/// person, is not a second thing to do. Asked for only where a line looks at detractors.
class Calls {
  public:
    Calls(Context& context, std::optional<std::int64_t> staff, Date until) {
        for (const auto& rule : read_rules(context.settings, context.lang))
            if (rule.measure.name == "nps_lowest") rules_.insert(rule.name);
        if (rules_.empty()) return;
        const auto within = context.settings.integer("survey.call_days");
        each_uncalled_detractor(context, context.today, stale_survey_days, staff, [&](const Detractor& who) {
            if (add_days(who.answered_on, within) <= until) called_.emplace(who.key, who.csm);
        });
    }
    bool say(std::string_view rule, const std::string& account, const std::string& person) const {
        return rules_.contains(rule) && called_.contains({account, person});
    }

  private:
    std::set<std::string, std::less<>> rules_;
    std::set<std::pair<std::string, std::string>> called_;  // account, who is to call
};

}  // namespace

void alert_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.text = R"sql(SELECT x."id", x."text", x."state", x."told_on", x."snoozed_until", x."acted_on", a."key", a."name", s."handle", x."rule"
FROM "alert" x JOIN "account" a ON a."id" = x."account" LEFT JOIN "staff" s ON s."id" = x."owner"
WHERE x."closed_on" IS NULL AND x."told_on" IS NOT NULL AND ($1 = 0 OR x."owner" = $1) ORDER BY x."id")sql";
    sql.values = {staff.value_or(0)};
    const auto row = sql.prepared(context.engine);
    std::optional<Calls> calls;
    while (row->step()) {
        const auto id = row->integer(0);
        const bool taken = row->text(2) == "taken", snoozed = row->text(2) == "snoozed";
        const auto acted = maybe_date(*row, 5);
        const auto due = snoozed ? *maybe_date(*row, 4) : taken && acted ? add_days(*acted, after_action) : *maybe_date(*row, 3);
        if (due > until) continue;
        const auto text = [&](int column) { return row->null(column) ? std::string{} : std::string{row->text(column)}; };
        if (!calls) calls.emplace(context, staff, until);
        if (!acted && calls->say(text(9), text(6), text(8))) continue;
        Duty duty{due, alert_weight, "alert", id, text(8), text(6), text(7), text(1), {}};
        duty.command = taken ? fmt::format("cs alert act {} --note '...'", id) : fmt::format("cs alert take {}", id);
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
