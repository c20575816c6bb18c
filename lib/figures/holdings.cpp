#include "figures/holdings.hpp"
#include "account/listing.hpp"
#include <fmt/format.h>
#include <utility>

namespace cs {
namespace {

void read_accounts(Context& context, GroupBy by, Holdings& all) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT a."id", a."key", a."name", a."segment", a."stage", s."handle", {} FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm")sql",
        group_sql(by));
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& h = all.accounts[row->integer(0)];
        h.key = row->text(1);
        h.name = row->text(2);
        h.segment = text_of(*row, 3);
        h.stage = static_cast<Stage>(find_choice(row->text(4), Value<Stage>::choices).value());
        h.csm = text_of(*row, 5);
        h.group = text_of(*row, 6);
    }
}

std::set<Currency> read_currencies(Context& context) {
    Sql sql;
    sql.text = R"sql(SELECT DISTINCT "currency" FROM "contract" WHERE "stops" IS NULL OR "stops" > $1)sql";
    sql.values = {context.today};
    std::set<Currency> all;
    const auto row = sql.prepared(context.engine);
    while (row->step()) all.insert(Currency::of(row->text(0)).value());
    return all;
}

// Every line once; what the days mean is asked of the engine, so that no date is read that is not needed.
void read_lines(Context& context, Holdings& all) {
    static constexpr std::string_view before = R"sql(SELECT c."account", c."currency", c."arr_dividend", c."arr_divisor",
CASE WHEN c."starts" <= {today} AND (c."stops" IS NULL OR c."stops" > {today}) THEN 1 ELSE 0 END,
CASE WHEN c."notice_on" IS NULL AND c."terminated_on" IS NULL THEN 1 ELSE 0 END, CASE WHEN c."starts" > {today} THEN 1 ELSE 0 END,
CASE WHEN )sql";
    static constexpr std::string_view after = R"sql( THEN 1 ELSE 0 END FROM "contract" c)sql";
    const auto sql = expanded_sql(context, joined<before, account_sql::in_grace, after>);
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& h = all.accounts[row->integer(0)];
        h.has_lines = true;
        h.in_grace = h.in_grace || row->integer(7) != 0;
        h.coming = h.coming || row->integer(6) != 0;
        if (row->integer(4) == 0) continue;
        h.in_force = true;
        h.steady = h.steady || row->integer(5) != 0;
        const auto currency = Currency::of(row->text(1)).value();
        add(h.arr, all.exchange.currency_for(currency),
            all.exchange.value_for(currency, fraction(row->integer(2), row->integer(3))));
    }
}

void read_due(Context& context, Holdings& all) {
    Sql sql;
    sql.text = R"sql(SELECT c."account", c."currency", c."arr_dividend", c."arr_divisor", c."due" FROM "contract" c
WHERE c."renews" = 1 AND c."due" BETWEEN $1 AND $2 AND c."stops" > $1 AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id") ORDER BY c."account")sql";
    sql.values = {context.today, add_days(context.today, due_soon_days)};
    std::map<std::pair<int, unsigned>, std::int64_t> last;  // accounts come together: each counts once a month
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto currency = Currency::of(row->text(1)).value();
        const auto value = all.exchange.value_for(currency, fraction(row->integer(2), row->integer(3)));
        const auto due = std::get<Date>(row->cell(4, Type::date));
        const std::pair month{due.year(), due.month()};
        add(all.accounts[row->integer(0)].due, all.exchange.currency_for(currency), value);
        auto& tally = all.months[month];
        add(tally.due, all.exchange.currency_for(currency), value);
        if (std::exchange(last[month], row->integer(0)) != row->integer(0)) ++tally.accounts;
    }
}

}  // namespace

void count(Tally& tally, const Holding& h) {
    ++tally.accounts;
    tally.customers += h.in_force ? 1 : 0;
    add(tally.arr, h.arr);
    add(tally.due, h.due);
}

Holdings holdings(Context& context, GroupBy by) {
    Holdings all{Exchange{context}};
    all.exchange.settle(read_currencies(context));
    read_accounts(context, by, all);
    read_lines(context, all);
    read_due(context, all);
    for (const auto& [id, holding] : all.accounts) count(all.total, holding);
    return all;
}

}  // namespace cs
