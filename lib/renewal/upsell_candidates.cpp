// Who could buy more, and why: one pass over each of contracts, use, outcomes and promises, for all accounts.
#include "review/deck_facts.hpp"
#include "renewal/upsell.hpp"
#include "store/field_sql.hpp"
#include "store/records.hpp"
#include "usage/customers.hpp"
#include "usage/standing.hpp"
#include "usage/window.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <unordered_map>

namespace cs {
namespace {

constexpr int months_back = 3;
constexpr Int128 largest = std::numeric_limits<std::int64_t>::max();
constexpr Choice reasons[] = {{"seats", {"seats at their limit", "席位将满"}},
                              {"features", {"uses what it has not bought", "使用未购功能"}},
                              {"colleagues", {"colleagues without it", "同事未使用"}}};

struct Candidate {
    const Customer* customer;
    std::optional<std::int64_t> seats, people;
    std::int64_t users = 0, promises = 0, upsells = 0;
    std::optional<Int128> sum;  // of outcomes; what an amount cannot hold is left out
    Currency currency;
    std::optional<Money> received;
    std::optional<ValueShown> shown;
    std::vector<std::string> features;
    std::vector<std::size_t> why;
};
using Candidates = std::unordered_map<std::int64_t, Candidate>;

void each_row(Context& context, Sql sql, const std::function<void(const Statement&, Candidate&)>& visit,
              Candidates& all) {
    const auto row = sql.prepared(context.engine);
    while (row->step())
        if (const auto found = all.find(row->integer(0)); found != all.end()) visit(*row, found->second);
}

Sql asked(std::string_view text, std::vector<Cell> values) {
    Sql sql;
    sql.text = text;
    sql.values = std::move(values);
    return sql;
}

void read_figures(Context& context, Date from, Candidates& all) {
    each_row(
        context,
        asked(R"sql(SELECT p."account", max(p."seats") FROM (SELECT "account",
CAST(sum(CASE WHEN "seats" < 1000000000 THEN "seats" ELSE 1000000000 END) AS BIGINT) AS "seats" FROM "contract" WHERE "starts" <= $1 AND ("stops" IS NULL OR "stops" > $1) AND "kind" <> 'service' AND "seats" IS NOT NULL
GROUP BY "account", "product") p GROUP BY p."account")sql",
              {context.today}),
        [](const Statement& row, Candidate& one) { one.seats = row.integer(1); }, all);
    // Of several currencies the one in which the account pays, else the first.
    each_row(
        context,
        asked(
            R"sql(SELECT g."account", o."currency", o."amount" FROM "goal_outcome" o JOIN "goal" g ON g."id" = o."goal"
JOIN "account" a ON a."id" = g."account" WHERE o."on" > $1 AND o."on" <= $2 AND o."amount" IS NOT NULL AND g."status" <> 'dropped'
ORDER BY g."account", CASE WHEN o."currency" = a."currency" THEN 0 ELSE 1 END, o."currency")sql",
            {from, context.today}),
        [](const Statement& row, Candidate& one) {
            const auto currency = parse_currency(row.text(1));
            if (!one.sum) one.currency = currency;
            if (one.currency == currency) one.sum = one.sum.value_or(0) + row.integer(2);
        },
        all);
    each_row(context,
             asked(R"sql(SELECT "account", count(*) FROM "expectation" WHERE "parent" IS NULL
AND "state" IN ('promised', 'confirmed', 'planned') GROUP BY "account")sql",
                   {}),
             [](const Statement& row, Candidate& one) { one.promises = row.integer(1); }, all);
    each_row(
        context,
        asked(
            R"sql(SELECT "account", count(*) FROM "upsell" WHERE "state" IN ('open', 'proposed') GROUP BY "account")sql",
            {}),
        [](const Statement& row, Candidate& one) { one.upsells = row.integer(1); }, all);
}

void read_people(Context& context, Candidates& all) {
    const auto* field = people_field(context);
    if (!field) return;
    Sql sql;
    const auto value = value_sql(context, context.nouns.of<Account>(), *field, "a", sql);
    sql.text = fmt::format(R"sql(SELECT a."id", {0} FROM "account" a WHERE {0} IS NOT NULL)sql", value);
    each_row(context, std::move(sql),
             [](const Statement& row, Candidate& one) { one.people = std::max<std::int64_t>(row.integer(1), 0); }, all);
}

void read_use(Context& context, Date from, Candidates& all) {
    const auto span = static_cast<int>(days_between(from, context.today));
    each_account_usage(context, context.today, span, [&](const AccountUsage& use) {
        if (const auto found = all.find(use.account); found != all.end()) found->second.users = use.users;
    });
    std::unordered_map<std::uint32_t, Licences::Bits> used;
    each_day_use(context, from.days() + 1, context.today.days(), std::nullopt,
                 [&](std::int32_t, std::uint32_t account, const DayUse& use) {
                     if (use.active()) unite(used[account], use.features);
                 });
    const Licences licences{context, context.today, std::nullopt};
    const auto names = feature_names(context);
    for (const auto& [account, bits] : used) {
        const auto found = all.find(account);
        if (found == all.end()) continue;
        for (const auto& feature : names)
            if (has_bit(bits, feature.id) && !has_bit(licences.of(account), feature.id))
                found->second.features.push_back(feature.name);
    }
}

/// Why somebody could buy more, once all figures are there.
void judge(Candidate& one, std::int64_t percent) {
    if (one.seats && *one.seats > 0 && Int128{one.users} * 100 >= Int128{*one.seats} * percent) one.why.push_back(0);
    if (!one.features.empty()) one.why.push_back(1);
    if (one.sum && *one.sum > -largest && *one.sum < largest)
        one.received = Money{static_cast<std::int64_t>(*one.sum), one.currency};
    if (!one.received || !one.people) return;
    const auto users = one.users > 0 ? one.users : one.seats.value_or(0);
    one.shown = value_shown(*one.received, users, *one.people - std::max(one.users, one.seats.value_or(0)));
    if (one.shown) one.why.push_back(2);
}

std::string why_text(const Candidate& one, Lang lang, bool for_person) {
    std::string text;
    for (const auto i : one.why)
        text += fmt::format("{}{}", text.empty() ? "" : for_person && lang == Lang::zh ? "、" : ", ",
                            for_person ? reasons[i].label.in(lang) : reasons[i].name);
    return text;
}

std::vector<Cell> row_of(const Candidate& one, Lang lang, bool for_person) {
    const auto number = [](const std::optional<std::int64_t>& n) { return n ? Cell{*n} : Cell{}; };
    const auto text = [](const std::string& t) { return t.empty() ? Cell{} : Cell{t}; };
    std::string features;
    for (const auto& name : one.features) features += (features.empty() ? "" : ", ") + name;
    return {one.customer->key,
            one.customer->name,
            text(one.customer->csm),
            why_text(one, lang, for_person),
            number(one.seats),
            one.users > 0 ? Cell{one.users} : Cell{},
            text(features),
            one.received ? Cell{*one.received} : Cell{},
            one.shown ? Cell{one.shown->each} : Cell{},
            one.shown ? Cell{one.shown->without} : Cell{},
            one.shown ? Cell{one.shown->lost} : Cell{},
            one.promises,
            one.upsells};
}

Table empty_table(Lang lang) {
    Table table;
    table.name = "candidates";
    table.none = Words{"nobody has a reason to buy more", "目前没有增购机会"}.in(lang);
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("account", {"Account", "客户"}, Type::reference);
    column("name", {"Name", "名称"}, Type::text);
    column("csm", {"CSM", "客户成功经理"}, Type::reference);
    column("why", {"Why", "理由"}, Type::text);
    column("seats", {"Seats", "席位"}, Type::integer);
    column("users", {"Users", "活跃用户"}, Type::integer);
    column("features", {"Not bought", "未购功能"}, Type::text);
    column("value", {"Value", "价值"}, Type::money);
    column("each", {"Each", "人均"}, Type::money);
    column("without", {"Without", "未使用人数"}, Type::integer);
    column("lost", {"They lose", "机会成本"}, Type::money);
    column("promises", {"Promises open", "未兑现承诺"}, Type::integer);
    column("upsells", {"Upsells open", "进行中增购"}, Type::integer);
    return table;
}

constexpr Words definitions[] = {
    {"Of the three months before today. Seats at their limit: users / seats reach upsell.seats_percent. Value: outcomes in "
     "money; each = value / users (seats, where usage names no users); they lose = value x without / users, rounded once. "
     "Without: the account's field review.people_field, less seats.",
     "统计最近三个月。席位将满：活跃用户 / 席位达到 upsell.seats_percent。价值：以金额计的成果；人均 = 价值 / 用户（数据未记录用户时按席位）；机会成本 = "
     "价值 × 未使用人数 / 用户，仅在最后取整。未使用人数：字段 review.people_field 减席位。"},
    {"Nothing is sold while promises are open: 'cs expectation open --account NAME' lists them.",
     "承诺未兑现前不销售：cs expectation open --account 客户。"},
};

}  // namespace

Document upsell_candidates(Context& context, std::optional<std::int64_t> csm, bool for_person) {
    const auto lang = context.lang;
    const auto from = add_months(context.today, -months_back);
    const auto everybody = customers(context, context.today);
    const auto handle = csm ? label_of(context, context.nouns.of<Staff>(), *csm) : std::string{};
    Candidates all;
    for (const auto& customer : everybody)
        if (!csm || customer.csm == handle) all[customer.id].customer = &customer;
    read_figures(context, from, all);
    read_people(context, all);
    read_use(context, from, all);
    std::vector<const Candidate*> found;
    for (auto& [id, one] : all) {
        judge(one, context.settings.integer("upsell.seats_percent"));
        if (!one.why.empty()) found.push_back(&one);
    }
    std::ranges::sort(found, {}, [](const Candidate* one) {
        return std::tuple{-static_cast<int>(one->why.size()), one->shown ? -one->shown->lost.minor : 0,
                          std::string_view{one->customer->key}};
    });
    Document doc;
    doc.name = "upsell.candidates";
    doc.lang = lang;
    doc.title = Words{"Who could buy more", "增购机会"}.in(lang);
    doc.subtitle = to_text(context.today);
    auto table = empty_table(lang);
    for (const auto* one : found) table.rows.push_back(row_of(*one, lang, for_person));
    doc.blocks.emplace_back(std::move(table));
    for (const auto& words : definitions) doc.blocks.emplace_back(Footnote{std::string{words.in(lang)}});
    return doc;
}

}  // namespace cs
