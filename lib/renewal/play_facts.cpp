// What proves that a step of a play is done. A further fact is one entry of a table here and its name in
// play_fact_names.
#include "renewal/play.hpp"
#include <algorithm>

namespace cs {
namespace {

/// Columns account and day, of days from $1 on, of account $2 or of all (0).
struct AccountFact {
    std::string_view name, sql;
};
constexpr AccountFact account_facts[] = {
    {"review", R"sql(SELECT x."account", max(x."on") FROM "touch" x WHERE x."on" >= $1 AND x."kind" = 'review'
AND ($2 = 0 OR x."account" = $2) GROUP BY x."account")sql"},
    {"review_held",
     R"sql(SELECT x."account", max(x."held_on") FROM "review" x WHERE x."held_on" >= $1 AND x."state" = 'done'
AND ($2 = 0 OR x."account" = $2) GROUP BY x."account")sql"},
    {"call", R"sql(SELECT x."account", max(x."on") FROM "touch" x WHERE x."on" >= $1
AND x."kind" IN ('call', 'visit', 'meeting') AND ($2 = 0 OR x."account" = $2) GROUP BY x."account")sql"},
};

/// Columns account, due, currency and day, of sets due from $1 to $2, of account $3 or of all (0).
struct SetFact {
    std::string_view name, sql;
};
constexpr SetFact set_facts[] = {
    {"category", R"sql(SELECT o."account", o."due", o."currency", NULL FROM "renewal_outlook" o
WHERE o."due" BETWEEN $1 AND $2 AND ($3 = 0 OR o."account" = $3) AND o."category" IS NOT NULL)sql"},
    {"value_report", R"sql(SELECT o."account", o."due", o."currency", NULL FROM "renewal_outlook" o
WHERE o."due" BETWEEN $1 AND $2 AND ($3 = 0 OR o."account" = $3) AND o."value_report" IS NOT NULL)sql"},
    {"next_goal", R"sql(SELECT o."account", o."due", o."currency", NULL FROM "renewal_outlook" o
WHERE o."due" BETWEEN $1 AND $2 AND ($3 = 0 OR o."account" = $3) AND o."next_year" IS NOT NULL)sql"},
    {"next_goal", R"sql(SELECT c."account", c."due", c."currency", max(g."agreed_on") FROM "contract" c
JOIN "goal" g ON g."account" = c."account" WHERE c."due" BETWEEN $1 AND $2 AND ($3 = 0 OR c."account" = $3)
AND c."renews" = 1 AND g."status" = 'agreed' AND g."due" > c."due" GROUP BY c."account", c."due", c."currency")sql"},
    {"contract", R"sql(SELECT c."account", c."due", c."currency", max(f."signed_on") FROM "contract" c
JOIN "contract_follows" x ON x."value" = c."id" JOIN "contract" f ON f."id" = x."contract"
WHERE c."due" BETWEEN $1 AND $2 AND ($3 = 0 OR c."account" = $3) AND c."renews" = 1 AND f."recurring" = 1
AND f."kind" NOT IN ('extension', 'winback') GROUP BY c."account", c."due", c."currency")sql"},
    {"told", R"sql(SELECT o."account", o."due", o."currency", max(n."on") FROM "renewal_outlook" o
JOIN "renewal_notice" n ON n."outlook" = o."id" AND n."account" = o."account" WHERE o."due" BETWEEN $1 AND $2
AND ($3 = 0 OR o."account" = $3) AND n."about" = 'tell' GROUP BY o."account", o."due", o."currency")sql"},
};

// An outcome of a request that one of its askers does not know. Who has none is up to date.
constexpr std::string_view untold =
    R"sql(SELECT r."account" FROM "request" r WHERE r."state" IN ('delivered', 'declined')
AND ($1 = 0 OR r."account" = $1)
AND NOT EXISTS (SELECT 1 FROM "request_told" w WHERE w."request" = r."id" AND w."value" = r."account")
UNION SELECT k."value" FROM "request" r JOIN "request_askers" k ON k."request" = r."id"
WHERE r."state" IN ('delivered', 'declined') AND ($1 = 0 OR k."value" = $1)
AND NOT EXISTS (SELECT 1 FROM "request_told" w WHERE w."request" = r."id" AND w."value" = k."value"))sql";

std::optional<Date> day(const Statement& row, int column) {
    const auto cell = row.cell(column, Type::date);
    return empty(cell) ? std::nullopt : std::optional{std::get<Date>(cell)};
}

// A fact without a day proves its step whatever the day; else the later day counts.
void add(SetFacts& facts, std::string_view name, std::optional<Date> on) {
    const auto [place, fresh] = facts.try_emplace(std::string{name}, Proof{on});
    if (fresh || !place->second.on) return;
    place->second.on = on ? std::max(*on, *place->second.on) : on;
}

std::int64_t longest(const std::vector<PlayStep>& steps) {
    std::int64_t days = 0;
    for (const auto& step : steps) days = std::max(days, step.days + step.lead_days);
    return days;
}

bool counts_on(const std::vector<PlayStep>& steps, std::string_view fact) {
    return std::ranges::any_of(steps, [&](const PlayStep& s) { return s.done_by == fact; });
}

}  // namespace

PlayFacts::Key PlayFacts::key(const Renewal& set) {
    return {set.account.id, set.due, std::string{set.currency.code()}};
}

PlayFacts::PlayFacts(Context& context, const std::vector<PlayStep>& steps, Date due_from, Date due_until,
                     std::optional<std::int64_t> account) {
    const auto rows_of = [&](std::string_view text, std::vector<Cell> values) {
        Sql sql;
        sql.text = text;
        sql.values = std::move(values);
        return sql.prepared(context.engine);
    };
    const auto only = account.value_or(0);
    for (const auto& fact : account_facts) {
        if (!counts_on(steps, fact.name)) continue;
        const auto row = rows_of(fact.sql, {add_days(due_from, -longest(steps)), only});
        while (row->step()) add(by_account_[row->integer(0)], fact.name, day(*row, 1));
    }
    for (const auto& fact : set_facts) {
        if (!counts_on(steps, fact.name)) continue;
        const auto row = rows_of(fact.sql, {due_from, due_until, only});
        while (row->step())
            add(by_set_[{row->integer(0), *day(*row, 1), std::string{row->text(2)}}], fact.name, day(*row, 3));
    }
    if (counts_on(steps, "requests_told")) {
        const auto row = rows_of(untold, {only});
        while (row->step()) add(by_account_[row->integer(0)], "untold", std::nullopt);
    }
    const auto row = rows_of(R"sql(SELECT o."account", o."due", o."currency", m."on", m."step", m."mark", m."why"
FROM "renewal_outlook" o JOIN "renewal_step" m ON m."outlook" = o."id" AND m."account" = o."account"
WHERE o."due" BETWEEN $1 AND $2 AND ($3 = 0 OR o."account" = $3))sql",
                             {due_from, due_until, only});
    while (row->step()) {
        RenewalStep mark;
        mark.on = *day(*row, 3);
        mark.step = row->text(4);
        mark.mark = row->text(5) == "done" ? RenewalMark::done : RenewalMark::skipped;
        mark.why = text_of(*row, 6);
        marks_[{row->integer(0), *day(*row, 1), std::string{row->text(2)}}].push_back(std::move(mark));
    }
}

SetFacts PlayFacts::of(const Renewal& set) const {
    SetFacts facts;
    if (const auto found = by_account_.find(set.account.id); found != by_account_.end()) facts = found->second;
    if (const auto found = by_set_.find(key(set)); found != by_set_.end())
        for (const auto& [name, proof] : found->second) add(facts, name, proof.on);
    if (facts.erase("untold") == 0) facts.try_emplace("requests_told");
    return facts;
}

std::span<const RenewalStep> PlayFacts::marks(const Renewal& set) const {
    const auto found = marks_.find(key(set));
    return found == marks_.end() ? std::span<const RenewalStep>{} : std::span{found->second};
}

}  // namespace cs
