// Reads what a business review has to say, in one transaction.
#include "review/deck_facts.hpp"
#include "base/text.hpp"
#include "review/review_plan.hpp"
#include "usage/customers.hpp"
#include "usage/standing.hpp"
#include "usage/window.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace cs {
namespace {

constexpr int year = 365;  // days in which a person's use is looked for

template <class R> std::vector<R> of_goal(Context& context, std::int64_t goal, std::string_view fields = "") {
    const auto& noun = context.nouns.of<R>();
    Query query;
    query.where = {{&noun.at("goal"), Condition::Op::equal, {goal}, {}},
                   {&noun.at("on"), Condition::Op::at_most, {context.today}, {}}};
    query.sort = parse_sort(noun, "on");
    if (!fields.empty()) query.fields = parse_columns(noun, fields);
    return all<R>(context, query);
}

std::vector<Money> sums_of(const std::map<Currency, std::int64_t>& sums) {
    std::vector<Money> all;
    for (const auto& [currency, minor] : sums) all.push_back({minor, currency});
    return all;
}

void add_goals(Context& context, DeckFacts& facts) {
    const auto& noun = context.nouns.of<Goal>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {facts.account.id}, {}}};
    query.sort = parse_sort(noun, "due,id");
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    std::map<Currency, std::int64_t> received, ever;
    for (auto& goal : all<Goal>(context, query)) {
        if (goal.status == GoalStatus::dropped) continue;
        for (const auto& outcome : of_goal<GoalOutcome>(context, goal.id)) {
            std::optional<Money> amount;
            if (outcome.amount) {
                amount = Money{outcome.amount->value, outcome.currency};
                ever[outcome.currency] = checked_add(ever[outcome.currency], amount->minor);
            }
            if (outcome.on <= facts.from) continue;
            if (amount) received[outcome.currency] = checked_add(received[outcome.currency], amount->minor);
            facts.outcomes.push_back({outcome.on, amount, outcome.what, outcome.evidence});
        }
        GoalThen then{std::move(goal), {}, {}};
        then.readings = of_goal<Measurement>(context, then.goal.id);
        const auto heard = of_goal<Rediscovery>(context, then.goal.id, "contact");
        for (const auto& one : heard)
            if (one.contact) then.heard_from = one.contact->name;
        facts.goals.push_back(std::move(then));
    }
    std::ranges::stable_sort(facts.outcomes, {}, &OutcomeSeen::on);
    facts.received = sums_of(received);
    facts.ever = sums_of(ever);
}

/// Who used what: seats, active users, features with a right to them that nobody used, and the days of each person.
void add_use(Context& context, DeckFacts& facts, std::map<std::int64_t, std::int32_t>& last_by_user) {
    const auto id = static_cast<std::uint32_t>(facts.account.id);
    const auto span = static_cast<int>(days_between(facts.from, facts.to));
    if (const auto use = account_usage(context, id, facts.to, span)) {
        facts.feed = true;
        facts.users = use->users;
        facts.users_named = use->users > 0;
    }
    Sql sql;
    sql.values = {context.today, facts.account.id};
    // The same people sit on the seats of several products: those of the product with most of them. Nobody has a
    // billion.
    sql.text = R"sql(SELECT max(p."seats") FROM (SELECT CAST(sum(CASE WHEN "seats" < 1000000000 THEN "seats"
WHEN "seats" IS NOT NULL THEN 1000000000 END) AS BIGINT) AS "seats" FROM "contract" WHERE "account" = $2 AND "starts" <= $1 AND ("stops" IS NULL OR "stops" > $1) AND "kind" <> 'service' GROUP BY "product") p)sql";
    if (const auto row = sql.prepared(context.engine); row->step() && !row->null(0)) facts.seats = row->integer(0);
    if (!facts.users_named) facts.users = facts.seats.value_or(0);
    Licences::Bits used;
    each_day_use(context, add_days(facts.to, -year).days(), facts.to.days(), id,
                 [&](std::int32_t day, std::uint32_t, const DayUse& use) {
                     for (const auto user : use.users) last_by_user[user] = day;
                     if (use.active() && day > facts.from.days()) unite(used, use.features);
                 });
    if (!facts.feed) return;
    const Licences licences{context, facts.to, id};
    for (const auto& feature : feature_names(context))
        if (has_bit(licences.of(id), feature.id) && !has_bit(used, feature.id)) facts.unused.push_back(feature.name);
}

/// People who ought to use it and were not trained, or were not seen in the time where usage names people.
void add_stuck(Context& context, DeckFacts& facts, const std::map<std::int64_t, std::int32_t>& last_by_user) {
    Sql sql;
    sql.values = {context.today, facts.account.id};
    sql.text = R"sql(SELECT p."id", p."name", coalesce(p."title", p."function"), u."id",
CASE WHEN EXISTS (SELECT 1 FROM "training" t WHERE t."contact" = p."id" AND t."state" = 'attended' AND t."on" <= $1) THEN 1 ELSE 0 END
FROM "contact" p LEFT JOIN "usage_user" u ON u."name" = p."email" OR u."name" = p."external_id"
WHERE p."account" = $2 AND (p."left_on" IS NULL OR p."left_on" > $1) AND (p."type" = 'user' OR (p."type" IS NULL AND p."role" = 'user'))
ORDER BY p."name", p."id", u."id")sql";
    std::int64_t last_id = 0;
    std::vector<PersonStuck> people;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        if (row->integer(0) != last_id)
            people.push_back({text_of(*row, 1), text_of(*row, 2), row->integer(4) != 0, {}});
        last_id = row->integer(0);
        if (row->null(3)) continue;
        if (const auto found = last_by_user.find(row->integer(3)); found != last_by_user.end())
            people.back().last_use = std::max(people.back().last_use, std::optional{Date::from_days(found->second)});
    }
    for (auto& one : people) {
        const bool seen = !facts.users_named || (one.last_use && *one.last_use > facts.from);
        if (!seen || !one.trained) facts.stuck.push_back(std::move(one));
    }
}

void add_requests(Context& context, DeckFacts& facts) {
    Sql sql;
    sql.values = {facts.account.id, facts.from};
    sql.text =
        R"sql(SELECT r."collected_on", r."need", r."state", r."decision", coalesce(r."released_in", r."why"), r."promised_for"
FROM "request" r WHERE (r."account" = $1 OR EXISTS (SELECT 1 FROM "request_askers" k WHERE k."request" = r."id" AND k."value" = $1))
AND (r."state" <> 'told' OR r."since" > $2) ORDER BY r."collected_on", r."id")sql";
    const auto row = sql.prepared(context.engine);
    while (row->step())
        facts.requests.push_back({date_of(*row, 0), text_of(*row, 1), text_of(*row, 2), text_of(*row, 3),
                                  text_of(*row, 4), maybe_date(*row, 5)});
}

void add_tickets(Context& context, DeckFacts& facts) {
    const auto zone = zone_of(context, facts.account);
    const auto from = instant_at(zone, add_days(facts.from, 1).days() * std::int64_t{86400});
    Sql sql;
    sql.values = {facts.account.id, from};
    sql.text = R"sql(SELECT count(*), sum(CASE WHEN "state" IN ('solved', 'closed') THEN 1 ELSE 0 END) FROM "ticket"
WHERE "account" = $1 AND "opened_at" >= $2 AND "merged_into" IS NULL)sql";
    if (const auto row = sql.prepared(context.engine); row->step()) {
        facts.tickets.opened = row->integer(0);
        facts.tickets.solved = row->null(1) ? 0 : row->integer(1);
    }
    sql.values = {facts.account.id};
    sql.text =
        R"sql(SELECT count(*) FROM "ticket" WHERE "account" = $1 AND "state" NOT IN ('solved', 'closed') AND "merged_into" IS NULL)sql";
    if (const auto row = sql.prepared(context.engine); row->step()) facts.tickets.open = row->integer(0);
    sql.values = {facts.account.id, from};
    sql.text = R"sql(SELECT "area" FROM "ticket" WHERE "account" = $1 AND "opened_at" >= $2 AND "area" IS NOT NULL
AND "merged_into" IS NULL GROUP BY "area" ORDER BY count(*) DESC, "area" LIMIT 1)sql";
    if (const auto row = sql.prepared(context.engine); row->step()) facts.tickets.most = text_of(*row, 0);
}

void add_owed(Context& context, DeckFacts& facts) {
    Sql sql;
    sql.values = {facts.account.id};
    sql.text = R"sql(SELECT "text", "due" FROM "expectation" WHERE "account" = $1 AND "parent" IS NULL
AND "state" IN ('promised', 'confirmed', 'planned') ORDER BY "due" NULLS LAST, "id")sql";
    for (const auto row = sql.prepared(context.engine); row->step();)
        facts.promises.push_back({text_of(*row, 0), maybe_date(*row, 1)});
    sql.text = R"sql(SELECT x."what", coalesce(p."name", s."name"), x."due" FROM "review_action" x
JOIN "review" r ON r."id" = x."review" JOIN "account" a ON a."id" = r."account" LEFT JOIN "contact" p ON p."id" = x."contact"
LEFT JOIN "staff" s ON s."id" = coalesce(x."staff", a."csm") WHERE r."account" = $1 AND x."done_on" IS NULL ORDER BY x."due", x."id")sql";
    for (const auto row = sql.prepared(context.engine); row->step();)
        facts.actions.push_back({text_of(*row, 0), text_of(*row, 1), date_of(*row, 2)});
    sql.text = R"sql(SELECT "next_goals" FROM "review" WHERE "account" = $1 AND "next_goals" IS NOT NULL
ORDER BY "due" DESC, "id" DESC LIMIT 1)sql";
    if (const auto row = sql.prepared(context.engine); row->step()) facts.next_goals = text_of(*row, 0);
}

void add_lacking(const Context& context, DeckFacts& facts) {
    const auto& key = facts.account.key;
    const auto add = [&](Words what, std::string name, std::string command) {
        facts.lacking.push_back({what, std::move(name), std::move(command)});
    };
    if (facts.goals.empty())
        add({"what they bought it for is not known", "不知道客户的购买目标"}, "",
            fmt::format("cs goal add {} --statement TEXT --metric TEXT --baseline N --target N --due DATE", key));
    for (const auto& [goal, readings, heard] : facts.goals) {
        if (!goal.baseline)
            add({"goal {} has no number from before", "目标 {} 没有基线"}, std::to_string(goal.id),
                fmt::format("cs goal edit {} --baseline N", goal.id));
        if (readings.empty())
            add({"goal {} was never measured", "目标 {} 从未测量"}, std::to_string(goal.id),
                fmt::format("cs goal measure {} N", goal.id));
    }
    if (facts.received.empty() && !facts.goals.empty())
        add({"value in money was not noted in these months", "近期没有记录以金额计的价值"}, "",
            fmt::format("cs goal outcome {} --amount AMOUNT --what TEXT --evidence TEXT", facts.goals.front().goal.id));
    if (!facts.users_named)
        add({"usage names no users: the seats of the contract are counted instead",
             "使用数据未记录用户：按合同席位计算"},
            "", "cs usage import FILE  # with a column user");
    if (!facts.seats)
        add({"the contracts say no seats", "合同未注明席位"}, "",
            fmt::format("cs contract list --account {} --columns id,product,seats", key));
    if (const auto& field = context.settings.text("review.people_field"); field.empty())
        add({"how many of their people could use it is not known: review.people_field names the field that says so",
             "不知道客户有多少人可使用：review.people_field 指明记录人数的字段"},
            "", "cs config set review.people_field FIELD");
    else if (!facts.people)
        add({"how many of their people could use it is not known", "不知道客户有多少人可使用"}, "",
            fmt::format("cs account edit {} --{} N", key, field));
}

std::vector<ValueShown> lost(const DeckFacts& facts, std::int64_t without) {
    std::vector<ValueShown> all;
    for (const auto& money : facts.received)
        if (const auto shown = value_shown(money, facts.users, without)) all.push_back(*shown);
    return all;
}

}  // namespace

std::vector<ValueShown> DeckFacts::lost_by_seats() const {
    return lost(*this, users_named && seats ? *seats - users : 0);
}
std::vector<ValueShown> DeckFacts::lost_by_colleagues() const {
    return lost(*this, people ? *people - std::max(users, seats.value_or(0)) : 0);
}

const FieldView* people_field(const Context& context) {
    const auto& name = context.settings.text("review.people_field");
    if (name.empty()) return nullptr;
    const auto* field = context.nouns.of<Account>().field(name);
    if (field && field->custom && field->type == Type::integer) return field;
    throw Error{Kind::config,
                fmt::format("review.people_field: an account has no field {} of whole numbers", quoted(name)),
                fmt::format("declare it: cs config set account.fields.{} integer", name)};
}

std::optional<std::int64_t> people_of(const Context& context, const Account& account) {
    const auto* field = people_field(context);
    if (!field) return std::nullopt;
    const auto found = account.custom.find(field->name);
    if (found == account.custom.end() || empty(found->second)) return std::nullopt;
    return std::max<std::int64_t>(std::get<std::int64_t>(found->second), 0);
}

DeckFacts deck_facts(Context& context, std::int64_t id, std::optional<BusinessReview> review) {
    auto account = get<Account>(context, id);
    const auto months = std::max(review_months(context.settings, account.segment), 1);
    DeckFacts facts{.account = std::move(account),
                    .review = std::move(review),
                    .from = add_months(context.today, -months),
                    .to = context.today,
                    .months = months};
    facts.people = people_of(context, facts.account);
    add_goals(context, facts);
    std::map<std::int64_t, std::int32_t> last_by_user;
    add_use(context, facts, last_by_user);
    add_stuck(context, facts, last_by_user);
    add_requests(context, facts);
    add_tickets(context, facts);
    add_owed(context, facts);
    add_lacking(context, facts);
    return facts;
}

}  // namespace cs
