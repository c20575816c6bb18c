#include "agenda/duties.hpp"
#include "account/listing.hpp"
#include "account/touch.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int notice_weight = 40, step_weight = 20, visit_weight = 10;
constexpr std::int64_t before_notice = 14, visit_days = 30;

std::string call(const std::string& key) { return fmt::format("cs touch add {} --kind call", key); }

}  // namespace

LastTalks last_talks(Context& context, Date since) {
    Sql sql;
    sql.text =
        R"sql(SELECT "account", max("on") FROM "touch" WHERE "on" >= $1 AND "kind" <> 'note' GROUP BY "account")sql";
    sql.values = {since};
    LastTalks last;
    const auto rows = sql.prepared(context.engine);
    while (rows->step()) last.insert_or_assign(rows->integer(0), std::get<Date>(rows->cell(1, Type::date)));
    return last;
}

std::optional<Date> last_talk(const LastTalks& talks, std::int64_t account) {
    const auto found = talks.find(account);
    return found == talks.end() ? std::nullopt : std::optional{found->second};
}

std::string days_text(std::int64_t days, Lang lang) {
    if (lang == Lang::zh) return days < 0 ? fmt::format("已过 {} 天", -days) : fmt::format("还有 {} 天", days);
    if (days == 0) return "today";
    const auto unit = days == 1 || days == -1 ? "day" : "days";
    return days < 0 ? fmt::format("{} {} ago", -days, unit) : fmt::format("in {} {}", days, unit);
}

void notice_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.text = R"sql(SELECT c."account", c."notice_by", a."key", a."name", s."handle", min(c."id"), max(c."auto_renew")
FROM "contract" c JOIN "account" a ON a."id" = c."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE c."due" >= $1 AND c."notice_by" BETWEEN $1 AND $2 AND c."notice_on" IS NULL AND c."terminated_on" IS NULL AND c."renews" = 1
AND ($3 = 0 OR a."csm" = $3) AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id")
AND NOT EXISTS (SELECT 1 FROM "renewal_outlook" o JOIN "renewal_notice" n ON n."outlook" = o."id" AND n."account" = o."account"
WHERE o."account" = c."account" AND o."due" = c."due" AND o."currency" = c."currency" AND n."about" = 'notice')
GROUP BY c."account", c."notice_by", a."key", a."name", s."handle" ORDER BY 2, 3)sql";
    sql.values = {context.today, until, staff.value_or(0)};
    const auto talked = last_talks(context, add_days(context.today, -before_notice));
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto by = date_of(*row, 1);
        if (const auto talk = last_talk(talked, row->integer(0)); talk && *talk >= add_days(by, -before_notice))
            continue;
        Duty duty{
            by, notice_weight, "notice", row->integer(5), text_of(*row, 4), text_of(*row, 2), text_of(*row, 3), {}, {}};
        const bool renews_itself = row->integer(6) != 0;
        const Words says = renews_itself
                               ? Words{"last day for a notice is {} ({}): after it the contract renews by itself",
                                       "{} 为最后通知日（{}），此后自动续约"}
                               : Words{"last day for a notice is {} ({})", "{} 为最后通知日（{}）"};
        duty.what = fmt::format(fmt::runtime(says.in(context.lang)), to_text(by),
                                days_text(days_between(context.today, by), context.lang));
        duty.command = call(duty.account);
        duties.push_back(std::move(duty));
    }
}

void next_step_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    Sql sql;
    sql.text = R"sql(SELECT x."id", x."next_on", x."next", a."key", a."name", coalesce(b."handle", s."handle")
FROM "touch" x JOIN "account" a ON a."id" = x."account" LEFT JOIN "staff" b ON b."id" = coalesce(x."next_by", x."by") LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE x."next_on" <= $1 AND x."next_on" IS NOT NULL AND x."next_done_on" IS NULL AND ($2 = 0 OR coalesce(x."next_by", x."by", a."csm") = $2) ORDER BY x."next_on", x."id")sql";
    sql.values = {until, staff.value_or(0)};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto id = row->integer(0);
        Duty duty{date_of(*row, 1), step_weight,      "next_step",      id, text_of(*row, 5),
                  text_of(*row, 3), text_of(*row, 4), text_of(*row, 2), {}};
        duty.command = fmt::format("cs touch done {}", id);
        duties.push_back(std::move(duty));
    }
}

void visit_duties(Context& context, std::optional<std::int64_t> staff, Date, std::vector<Duty>& duties) {
    const auto from = quarter_start(context.today), last = add_days(add_months(from, 3), -1);
    if (days_between(context.today, last) >= visit_days) return;
    Sql sql;
    sql.text =
        R"sql(SELECT a."id", a."key", a."name", s."handle" FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE a."segment" = 'large' AND ($3 = 0 OR a."csm" = $3)
AND NOT EXISTS (SELECT 1 FROM "touch" x WHERE x."account" = a."id" AND x."kind" = 'visit' AND x."on" BETWEEN $2 AND $1)
AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1)) ORDER BY a."key")sql";
    sql.values = {context.today, from, staff.value_or(0)};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        Duty duty{
            last, visit_weight, "visit", row->integer(0), text_of(*row, 3), text_of(*row, 1), text_of(*row, 2), {}, {}};
        duty.what = Words{"a large customer, not visited this quarter", "大客户，本季度尚未拜访"}.in(context.lang);
        duty.command = fmt::format("cs touch add {} --kind visit", duty.account);
        duties.push_back(std::move(duty));
    }
}

}  // namespace cs
