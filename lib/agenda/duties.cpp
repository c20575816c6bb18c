#include "agenda/duties.hpp"
#include "account/listing.hpp"
#include "account/touch.hpp"
#include "renewal/renewal.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace cs {
namespace {

constexpr int in_grace_weight = 50, notice_weight = 40, renewal_weight = 30, step_weight = 20, visit_weight = 10;
constexpr std::int64_t before_notice = 14, visit_days = 30;

/// The day of the last talk with each account since `since`; notes are no talks.
std::unordered_map<std::int64_t, Date> talks(Context& context, Date since) {
    Sql sql;
    sql.text =
        R"sql(SELECT "account", max("on") FROM "touch" WHERE "on" >= $1 AND "kind" <> 'note' GROUP BY "account")sql";
    sql.values = {since};
    std::unordered_map<std::int64_t, Date> last;
    const auto rows = sql.prepared(context.engine);
    while (rows->step()) last.insert_or_assign(rows->integer(0), std::get<Date>(rows->cell(1, Type::date)));
    return last;
}

std::optional<Date> last_talk(const std::unordered_map<std::int64_t, Date>& talks, std::int64_t account) {
    const auto found = talks.find(account);
    return found == talks.end() ? std::nullopt : std::optional{found->second};
}

std::string days_text(std::int64_t days, Lang lang) {
    if (lang == Lang::zh) return days < 0 ? fmt::format("已过 {} 天", -days) : fmt::format("还有 {} 天", days);
    if (days == 0) return "today";
    const auto unit = days == 1 || days == -1 ? "day" : "days";
    return days < 0 ? fmt::format("{} {} ago", -days, unit) : fmt::format("in {} {}", days, unit);
}

/// Texts of rows: empty for NULL.

std::string call(const std::string& key) { return fmt::format("cs touch add {} --kind call", key); }

/// The accounts of which somebody leads a renewal.
std::vector<Cell> accounts_led(Context& context, std::int64_t staff) {
    Sql sql;
    sql.text = R"sql(SELECT DISTINCT "account" FROM "renewal_outlook" WHERE "owner" = $1 AND "due" >= $2)sql";
    sql.values = {staff, add_days(context.today, -context.settings.integer("renewal.grace_days") - 1)};
    std::vector<Cell> accounts;
    const auto rows = sql.prepared(context.engine);
    while (rows->step()) accounts.emplace_back(rows->integer(0));
    return accounts;
}

// Of one person: those of their accounts that nobody else leads, and those of others' accounts that they lead.
std::vector<Renewal> open_sets(Context& context, std::optional<std::int64_t> staff, Date until) {
    const auto& noun = context.nouns.of<Renewal>();
    Query query;
    query.fields = parse_columns(noun, "account,account_name,due,status,currency,amount_due,csm,owner");
    query.where = {{&noun.at("status"), Condition::Op::equal, {std::string{"open"}, std::string{"in_grace"}}, {}},
                   {&noun.at("due"), Condition::Op::at_most, {until}, {}}};
    if (!staff) return all<Renewal>(context, query);
    auto led = query;
    query.where.push_back({&noun.at("csm"), Condition::Op::equal, {*staff}, {}});
    auto sets = all<Renewal>(context, query);
    std::erase_if(sets, [&](const Renewal& set) { return set.owner && set.owner->id != *staff; });
    auto accounts = accounts_led(context, *staff);
    if (accounts.empty()) return sets;
    led.where.push_back({&noun.at("account"), Condition::Op::equal, std::move(accounts), {}});
    for (auto& set : all<Renewal>(context, led))
        if (set.owner && set.owner->id == *staff && !(set.csm && set.csm->id == *staff)) sets.push_back(std::move(set));
    return sets;
}

std::string renewal_text(const Renewal& set, Date mark, const Context& context) {
    const auto amount =
        set.amount_due ? to_text(Money{set.amount_due->value, set.currency}) : std::string{set.currency.code()};
    const auto left = days_text(days_between(context.today, set.due), context.lang);
    if (set.status == RenewalStatus::in_grace) {
        const Words says{"{} was due {} ({}) and is not renewed: in grace",
                         "{} 于 {} 到期（{}），尚未续约，处于宽限期"};
        return fmt::format(fmt::runtime(says.in(context.lang)), amount, to_text(set.due), left);
    }
    const Words says = mark < context.today ? Words{"{} due {} ({}): not talked with since the {}-day mark",
                                                    "{} 于 {} 到期（{}）：到期前 {} 天节点之后尚未沟通"}
                                            : Words{"{} due {} ({}): talk with them at the {}-day mark",
                                                    "{} 于 {} 到期（{}）：到期前 {} 天节点，请沟通"};
    return fmt::format(fmt::runtime(says.in(context.lang)), amount, to_text(set.due), left,
                       days_between(mark, set.due));
}

}  // namespace

std::optional<Date> next_talk(Date due, std::span<const std::int64_t> marks, std::optional<Date> last_talk,
                              Date today) {
    std::optional<Date> passed, coming;
    for (const auto days : marks) {
        const auto mark = add_days(due, -days);
        if (mark <= today)
            passed = passed ? std::max(*passed, mark) : mark;
        else
            coming = coming ? std::min(*coming, mark) : mark;
    }
    if (passed && (!last_talk || *last_talk < *passed)) return passed;
    return coming;
}

void renewal_duties(Context& context, std::optional<std::int64_t> staff, Date until, std::vector<Duty>& duties) {
    const auto marks = context.settings.integers("renewal.remind_days");
    const auto longest = marks.empty() ? 0 : std::ranges::max(marks);
    const auto talked = talks(context, add_days(context.today, -longest));
    for (const auto& set : open_sets(context, staff, add_days(until, longest))) {
        const bool grace = set.status == RenewalStatus::in_grace;
        const auto due = grace ? std::optional{set.due}
                               : next_talk(set.due, marks, last_talk(talked, set.account.id), context.today);
        if (!due || *due > until) continue;
        Duty duty{*due,
                  grace ? in_grace_weight : renewal_weight,
                  "renewal",
                  set.id,
                  set.owner ? set.owner->name : set.csm ? set.csm->name : "",
                  set.account.name,
                  set.account_name,
                  {},
                  {}};
        duty.what = renewal_text(set, *due, context);
        duty.command = grace ? fmt::format("cs renewal show {}", set.id) : call(duty.account);
        duties.push_back(std::move(duty));
    }
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
    const auto talked = talks(context, add_days(context.today, -before_notice));
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
