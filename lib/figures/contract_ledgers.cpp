#include "figures/contract_ledgers.hpp"
#include <algorithm>
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

/// Many hundred thousand days come from few months: where each begins is worked out once.
class Days {
  public:
    std::int32_t of(const Statement& row, int column) {
        const auto text = row.text(column);
        const auto digit = [&](std::size_t i) { return static_cast<std::size_t>(text[i] - '0'); };
        if (text.size() != 10) return date_of(row, column).days();
        const auto month =
            ((digit(0) * 10 + digit(1)) * 10 + digit(2)) * 120 + digit(3) * 12 + digit(5) * 10 + digit(6);
        if (month >= begins_.size()) return date_of(row, column).days();
        const auto day = static_cast<std::int32_t>(digit(8) * 10 + digit(9));
        auto& before = begins_[month];
        if (before == unknown) before = date_of(row, column).days() - day;
        return before + day;
    }

  private:
    static constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::max();
    std::vector<std::int32_t> begins_ = std::vector<std::int32_t>(10'000 * 12 + 13, unknown);  // the day before each
};

bool any_away(Context& context) {
    return context.engine.prepare(R"sql(SELECT 1 FROM "contract" WHERE "away_from" IS NOT NULL LIMIT 1)sql")->step();
}

/// Lines by account, each by its first day. What stopped so long before the span that no gap reaches into it is left.
Sql lines_sql(const Context& context, const LedgerSpan& span, std::int32_t grace, bool all_columns) {
    Sql sql;
    sql.text = fmt::format(R"sql(SELECT "account", "starts", "stops", "arr_dividend", "arr_divisor"{} FROM "contract"
WHERE )sql",
                           all_columns ? R"sql(, "currency", "away_from", "away_until")sql" : "");
    if (span.since && *span.since > grace)  // in 1970 or later, as all but a few lines are
        sql.text += fmt::format(R"sql(("stops" IS NULL OR "stops" >= {}) AND )sql",
                                sql.bind(add_days(Date::from_days(*span.since), -grace)));
    sql.text += fmt::format(R"sql(("signed_on" IS NULL OR "signed_on" <= {}) ORDER BY "account", "starts")sql",
                            sql.bind(context.today));
    return sql;
}

/// Whether the account is worth something on the first day of the line, however its value is rounded.
bool counts_at_once(const LedgerLine& line) {
    const bool away = line.away_from <= line.starts && line.starts < line.away_until;
    return line.starts < line.stops && !away && line.value.numerator >= line.value.denominator;
}

}  // namespace

LedgerCurrency ledger_currency(Context& context, const std::set<Currency>& and_of) {
    LedgerCurrency all{Exchange{context}, context.reading().currency};
    const bool all_alike = std::ranges::all_of(and_of, [&](Currency c) { return c == all.currency; });
    if (all_alike && !any_other_currency(context, all.currency)) return all;
    auto found = currencies(context);
    found.insert(and_of.begin(), and_of.end());
    all.exchange.settle(found);
    if (all.exchange.mixed())
        throw Error{
            Kind::config,
            fmt::format("{} are in several currencies, and there is no rate for {}",
                        and_of.empty() ? "contracts" : "contracts and costs", all.exchange.missing()),
            "say what one unit is worth: cs config set rates.USD 7.1"};
    all.currency = all.exchange.currency_for(*found.begin());
    all.converts = all.exchange.converts();
    return all;
}

void sweep_contracts(Context& context, const LedgerCurrency& in, const LedgerVisitor& visit, const LedgerSpan& span) {
    const auto grace = static_cast<std::int32_t>(context.settings.integer("renewal.grace_days"));
    // What nearly no store has is not read of every line.
    const bool away = any_away(context);
    auto sql = lines_sql(context, span, grace, away || in.converts);
    std::vector<LedgerLine> lines;
    Ledger ledger;
    Days days;
    std::int64_t account = 0;
    bool older = false;  // than the report asks for
    const auto finish = [&] {
        if (lines.empty()) return;
        if (!older) ledger.sweep(lines, grace);
        if (!older && !ledger.steps().empty()) visit(account, ledger);
        lines.clear();
    };
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        if (const auto next = row->integer(0); next != account) {
            finish();
            account = next;
            older = false;
        }
        if (older) continue;
        auto& line = lines.emplace_back();
        line.starts = days.of(*row, 1);
        line.stops = row->null(2) ? LedgerLine::never : days.of(*row, 2);
        line.value = {row->integer(3), row->integer(4)};
        if (away && !row->null(6)) {
            line.away_from = days.of(*row, 6);
            line.away_until = row->null(7) ? LedgerLine::never : days.of(*row, 7);
        }
        if (in.converts) line.value = in.exchange.value_for(Currency::of(row->text(5)).value(), line.value);
        older = span.born_since && line.starts < *span.born_since && counts_at_once(line);
    }
    finish();
}

bool in_grace(const Ledger& ledger, Date today, std::int64_t grace_days) {
    const auto& last = ledger.steps().back();
    return last.value == 0 && last.from <= today.days() && last.from >= today.days() - grace_days;
}

}  // namespace cs
