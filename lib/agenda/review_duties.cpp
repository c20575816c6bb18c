// Business reviews and their actions that are due.
#include "account/account.hpp"
#include "agenda/duties.hpp"
#include "review/review.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int review_weight = 28, action_weight = 27;

struct Says {
    Date due;
    std::string what, command;
};

/// Nobody meets at a weekend.
Date meeting_day(Date day) {
    while (day.weekday() > 5) day = add_days(day, 1);
    return day;
}

/// What is to be done next about an open review. One that was made late is not late from the start.
Says next_of(const Statement& row, const Context& context, std::int64_t schedule_days) {
    const auto id = row.integer(0);
    const auto due = date_of(row, 1);
    const auto say = [&](Words words, const std::string& day) {
        return fmt::format(fmt::runtime(words.in(context.lang)), day);
    };
    if (row.text(2) == "mail")
        return {due, say({"business review by mail, due {}", "业务回顾（邮件），应于 {} 发送"}, to_text(due)), "cs review send --due --mail"};
    if (row.null(4))
        return {std::max(add_days(due, -schedule_days), utc_date(std::get<Instant>(row.cell(9, Type::instant)))), say({"business review due {}: agree on a time", "业务回顾应于 {} 举行：请约定时间"}, to_text(due)),
                fmt::format("cs review schedule {} --at '{} 10:00'", id, to_text(meeting_day(std::max(due, add_days(context.today, 1)))))};
    Account account;
    account.timezone = text_of(row, 5);
    const auto zone = zone_of(context, account);
    const auto at = std::get<Instant>(row.cell(4, Type::instant));
    const auto day = zone.local_date(at);
    if (day < context.today)
        return {day, say({"was the business review held on {}?", "{} 的业务回顾举行了吗？"}, to_text(day)),
                fmt::format("cs review hold {} --on {}", id, to_text(day))};
    if (day == context.today)
        return {day, say({"business review today, {}", "今天的业务回顾：{}"}, local_text(zone, at)), fmt::format("cs review hold {}", id)};
    return {day, say({"prepare the business review of {}", "准备 {} 的业务回顾"}, local_text(zone, at)),
            fmt::format("cs review deck {} --format html -o deck.html", id)};
}

void add_actions(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.values = {until, staff.value_or(0)};
    sql.text = R"sql(SELECT x."id", x."due", x."what", p."name", a."key", a."name", s."handle" FROM "review_action" x
JOIN "review" r ON r."id" = x."review" JOIN "account" a ON a."id" = r."account" LEFT JOIN "contact" p ON p."id" = x."contact"
LEFT JOIN "staff" s ON s."id" = coalesce(x."staff", a."csm") WHERE x."done_on" IS NULL AND x."due" <= $1
AND a."stage" <> 'churned' AND ($2 = 0 OR coalesce(x."staff", a."csm") = $2) ORDER BY x."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const Words says = row->null(3) ? Words{"agreed at a review: {}", "回顾约定：{}"} : Words{"agreed at a review: {} ({})", "回顾约定：{}（{}）"};
        duties.push_back({date_of(*row, 1), action_weight, "action", row->integer(0), text_of(*row, 6), text_of(*row, 4),
                          text_of(*row, 5), fmt::format(fmt::runtime(says.in(context.lang)), row->text(2), text_of(*row, 3)),
                          fmt::format("cs review done {}", row->integer(0))});
    }
}

}  // namespace

void review_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto schedule_days = context.settings.integer("review.schedule_days");
    Sql sql;
    sql.values = {add_days(until, schedule_days), staff.value_or(0)};
    sql.text = R"sql(SELECT r."id", r."due", r."way", r."state", r."scheduled_at", a."timezone", a."key", a."name", s."handle", r."created"
FROM "review" r JOIN "account" a ON a."id" = r."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE r."state" IN ('to_schedule', 'scheduled') AND (r."due" <= $1 OR r."state" = 'scheduled') AND a."stage" <> 'churned'
AND ($2 = 0 OR a."csm" = $2) ORDER BY r."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto [due, what, command] = next_of(*row, context, schedule_days);
        if (due > until) continue;
        duties.push_back({due, review_weight, "review", row->integer(0), text_of(*row, 8), text_of(*row, 6), text_of(*row, 7),
                          std::move(what), std::move(command)});
    }
    add_actions(context, staff, until, duties);
}

}  // namespace cs
