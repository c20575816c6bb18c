#include "report/contract_ledgers.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

// Of one currency, that of the company, nearly always: this looks at both ends of an index.
bool any_other_currency(Context& context, Currency than) {
    for (const auto* sql : {R"sql(SELECT 1 FROM "contract" WHERE "currency" < $1 LIMIT 1)sql",
                            R"sql(SELECT 1 FROM "contract" WHERE "currency" > $1 LIMIT 1)sql"}) {
        const auto row = context.engine.prepare(sql);
        row->bind(1, std::string{than.code()});
        if (row->step()) return true;
    }
    return false;
}

std::set<Currency> currencies(Context& context) {
    std::set<Currency> all;
    const auto row = context.engine.prepare(R"sql(SELECT DISTINCT "currency" FROM "contract")sql");
    while (row->step()) all.insert(Currency::of(row->text(0)).value());
    return all;
}

std::int32_t day_of(const Statement& row, int column) {
    if (const auto day = iso_date(row.text(column))) return day->days();
    return date_of(row, column).days();
}

}  // namespace

LedgerCurrency ledger_currency(Context& context) {
    LedgerCurrency all{Exchange{context}, context.reading().currency};
    if (!any_other_currency(context, all.currency)) return all;
    const auto found = currencies(context);
    all.exchange.settle(found);
    if (all.exchange.mixed())
        throw Error{
            Kind::config,
            fmt::format("contracts are in several currencies, and there is no rate for {}", all.exchange.missing()),
            "say what one unit is worth: cs config set rates.USD 7.1"};
    all.currency = all.exchange.currency_for(*found.begin());
    all.converts = all.exchange.converts();
    return all;
}

void sweep_contracts(Context& context, const LedgerCurrency& in, const LedgerVisitor& visit) {
    const auto grace = static_cast<std::int32_t>(context.settings.integer("renewal.grace_days"));
    Sql sql;
    sql.text =
        R"sql(SELECT "account", "starts", "stops", "arr_dividend", "arr_divisor", "currency", "away_from", "away_until" FROM "contract"
WHERE "arr_dividend" > 0 AND ("signed_on" IS NULL OR "signed_on" <= $1) ORDER BY "account", "starts")sql";
    sql.values = {context.today};
    std::vector<LedgerLine> lines;
    Ledger ledger;
    std::int64_t account = 0;
    const auto finish = [&] {
        if (lines.empty()) return;
        ledger.sweep(lines, grace);
        if (!ledger.steps().empty()) visit(account, ledger);
        lines.clear();
    };
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        if (const auto next = row->integer(0); next != account) {
            finish();
            account = next;
        }
        auto& line = lines.emplace_back();
        line.starts = day_of(*row, 1);
        line.stops = row->null(2) ? LedgerLine::never : day_of(*row, 2);
        line.value = {row->integer(3), row->integer(4)};
        if (!row->null(6)) {
            line.away_from = day_of(*row, 6);
            line.away_until = row->null(7) ? LedgerLine::never : day_of(*row, 7);
        }
        if (in.converts) line.value = in.exchange.value_for(Currency::of(row->text(5)).value(), line.value);
    }
    finish();
}

bool in_grace(const Ledger& ledger, Date today, std::int64_t grace_days) {
    const auto& last = ledger.steps().back();
    return last.value == 0 && last.from <= today.days() && last.from >= today.days() - grace_days;
}

}  // namespace cs
