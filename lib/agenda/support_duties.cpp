// What is due of tickets, requests and complaints.
#include "agenda/duties.hpp"
#include "store/records.hpp"
#include "ticket/article.hpp"
#include "ticket/complaint.hpp"
#include "ticket/pages.hpp"
#include "ticket/request.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int complaint_weight = 70, ticket_weight = 60, review_weight = 15, request_weight = 25,
              article_weight = 5;
constexpr int article_days = 28;  // what was asked twice within them ought to be written down


bool any_open(Context& context) {
    const auto row = context.engine.prepare(
        R"sql(SELECT 1 FROM "ticket" WHERE "state" IN ('new', 'open', 'pending', 'on_hold', 'solved') LIMIT 1)sql");
    return row->step();
}

WorkCalendar holidays(const Context& context) { return context.holidays ? context.holidays() : WorkCalendar{}; }

// Solved, or looked into, or heard: what comes next, and when.
struct Course {
    std::string_view state, verb;
    Words says;
};
constexpr Course courses[] = {
    {"raised", "soothe", {"complaint to be soothed at once: {}", "投诉须立即安抚：{}"}},
    {"soothed", "investigate", {"complaint to be solved until {1}: {0}", "投诉须于 {1} 前解决：{0}"}},
    {"investigating", "solve", {"complaint to be solved until {1}: {0}", "投诉须于 {1} 前解决：{0}"}},
    {"solved", "show", {"complaint to be reviewed: {}", "投诉待复盘：{}"}},
    {"reviewed", "done", {"improvement after a complaint: {}", "投诉改进措施：{}"}},
};

const Course& course_of(std::string_view state) {
    for (const auto& course : courses)
        if (course.state == state) return course;
    throw Error{Kind::bug, fmt::format("complaint: no such state: {}", state)};
}

}  // namespace

void ticket_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    if (!any_open(context)) return;
    ServiceHours hours{context.settings, holidays(context)};
    const auto& zone = hours.of().zone();
    for (const auto& ticket : queued(open_tickets(context, hours, staff))) {
        const auto* clock = ticket.pressing();
        const auto due = ticket.written_since_solved ? std::optional{context.today}
                         : clock && clock->due       ? std::optional{zone.local_date(*clock->due)}
                                                     : std::nullopt;
        if (!due || *due > until) continue;
        Duty duty{*due,           ticket_weight,       "ticket", ticket.id, ticket.assignee,
                  ticket.account, ticket.account_name, {},       {}};
        duty.what = fmt::format("{} · {}", ticket.subject, reason_text(context, ticket));
        duty.command = fmt::format("cs ticket show {}", ticket.id);
        duties.push_back(std::move(duty));
    }
}

void request_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.text = R"sql(SELECT r."id", r."since", s."handle", a."key", a."name", r."need", r."state" FROM "request" r
JOIN (SELECT "id" AS "request", "account" FROM "request" UNION SELECT "request", "value" FROM "request_askers") w ON w."request" = r."id"
JOIN "account" a ON a."id" = w."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE r."state" IN ('delivered', 'declined') AND r."since" <= $1 AND ($2 = 0 OR a."csm" = $2)
AND NOT EXISTS (SELECT 1 FROM "request_told" t WHERE t."request" = r."id" AND t."value" = a."id") ORDER BY r."since", r."id", a."key")sql";
    sql.values = {until, staff.value_or(0)};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto id = row->integer(0);
        Duty duty{date_of(*row, 1), request_weight,   "request", id, text_of(*row, 2),
                  text_of(*row, 3), text_of(*row, 4), {},        {}};
        const auto says = text_of(*row, 6) == "declined"
                              ? Words{"tell them that it was declined: {}", "告知客户需求不做：{}"}
                              : Words{"tell them that it is there: {}", "告知客户需求已交付：{}"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), text_of(*row, 5));
        duty.command = fmt::format("cs request tell {} --account {}", id, duty.account);
        duties.push_back(std::move(duty));
    }
}

void article_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto friday = add_days(context.today, (12 - static_cast<int>(context.today.weekday())) % 7);
    if (friday > until) return;
    const auto since = add_days(context.today, -article_days);
    const auto handle = staff ? get<Staff>(context, *staff).handle : std::string{};
    for (const auto& each : unwritten_answers(context, since)) {
        if (staff && each.person != handle) continue;
        Duty duty{friday, article_weight, "article", each.ticket, each.person, {}, {}, {}, {}};
        const auto says = each.questions == 1
                              ? Words{"answered twice and more, without an article: {}", "多次解答却没有文章：{}"}
                              : Words{"{1} questions answered twice and more, without an article, such as: {0}",
                                      "{1} 个问题多次解答却没有文章，例如：{0}"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), each.question, each.questions);
        duty.command = fmt::format("cs article due --since {}", to_text(since));
        duties.push_back(std::move(duty));
    }
}

void complaint_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.text =
        R"sql(SELECT c."id", c."state", c."what", c."due_at", c."solved_at", c."improve_by", c."reviewed_on", a."key", a."name",
CASE WHEN c."state" = 'reviewed' THEN o."handle" ELSE h."handle" END, c."improvement", c."raised_at"
FROM "complaint" c JOIN "account" a ON a."id" = c."account" LEFT JOIN "staff" h ON h."id" = c."handler" LEFT JOIN "staff" o ON o."id" = c."owner"
WHERE (c."state" IN ('raised', 'soothed', 'investigating', 'solved') AND ($1 = 0 OR c."handler" = $1))
OR (c."state" = 'reviewed' AND c."done_on" IS NULL AND ($1 = 0 OR c."owner" = $1)) ORDER BY c."due_at", c."id")sql";
    sql.values = {staff.value_or(0)};
    const auto row = sql.prepared(context.engine);
    std::optional<TimeZone> zone;
    while (row->step()) {
        if (!zone) zone.emplace(context.settings.text("support.timezone"));
        const auto id = row->integer(0);
        const auto state = text_of(*row, 1);
        const auto instant = [&](int column) { return std::get<Instant>(row->cell(column, Type::instant)); };
        const bool solved = state == "solved", reviewed = state == "reviewed";
        const auto due = reviewed ? date_of(*row, row->null(5) ? 6 : 5)
                                  : zone->local_date(instant(state == "raised" ? 11
                                                             : solved          ? 4
                                                                               : 3));
        if (due > until) continue;
        Duty duty{due,
                  solved || reviewed ? review_weight : complaint_weight,
                  "complaint",
                  id,
                  text_of(*row, 9),
                  text_of(*row, 7),
                  text_of(*row, 8),
                  {},
                  {}};
        const auto& course = course_of(state);
        duty.what = fmt::format(fmt::runtime(course.says.in(context.lang)), text_of(*row, reviewed ? 10 : 2),
                                local_text(*zone, instant(3)));
        duty.command = fmt::format("cs complaint {} {}", course.verb, id);
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
