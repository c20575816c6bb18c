#include "figures/signed_renewals.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

/// A line that was signed, and one that it follows.
struct SignedLine {
    Date on, due;
    std::int64_t account = 0, line = 0, followed = 0;
    std::string group;
    Currency currency, was_in;
    Fraction value, was;
};

std::vector<SignedLine> signed_lines(Context& context, Date from, Date to, GroupBy by) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT n."signed_on", o."due", n."account", n."id", o."id", {}, n."currency", n."arr_dividend", n."arr_divisor", o."currency", o."arr_dividend", o."arr_divisor"
FROM "contract" n JOIN "contract_follows" f ON f."contract" = n."id" JOIN "contract" o ON o."id" = f."value"
JOIN "account" a ON a."id" = n."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE n."signed_on" BETWEEN $1 AND $2 AND n."recurring" = 1 AND n."kind" NOT IN ('extension', 'winback') AND o."renews" = 1
ORDER BY n."signed_on", n."id", o."id")sql",
        group_sql(by));
    sql.values = {from, to};
    std::vector<SignedLine> lines;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        lines.push_back({date_of(*row, 0), date_of(*row, 1), row->integer(2), row->integer(3), row->integer(4),
                         text_of(*row, 5), *Currency::of(row->text(6)), *Currency::of(row->text(9)),
                         fraction(row->integer(7), row->integer(8)), fraction(row->integer(10), row->integer(11))});
    return lines;
}

struct SignedFigures {
    std::set<std::int64_t> accounts, lines, followed;
    Sums value, was, due_before, due_after;

    void add(const SignedLine& one, const Period& period, const Exchange& exchange) {
        accounts.insert(one.account);
        const auto value_of = [&](Currency currency, const Fraction& f) { return exchange.value_for(currency, f); };
        if (lines.insert(one.line).second)
            cs::add(value, exchange.currency_for(one.currency), value_of(one.currency, one.value));
        if (!followed.insert(one.followed).second) return;
        const auto in = exchange.currency_for(one.was_in);
        const auto amount = value_of(one.was_in, one.was);
        cs::add(was, in, amount);
        if (one.due < period.from) cs::add(due_before, in, amount);
        if (one.due > period.to) cs::add(due_after, in, amount);
    }
};

}  // namespace

Table signed_renewals(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    const auto from = std::ranges::min(question.periods, {}, &Period::from).from;
    const auto to = std::min(std::ranges::max(question.periods, {}, &Period::to).to, context.today);
    const auto lines = signed_lines(context, from, to, question.by);
    Exchange exchange{context};
    std::set<Currency> used;
    for (const auto& one : lines) used.insert({one.currency, one.was_in});
    exchange.settle(used);
    Table table;
    table.name = "signed";
    table.title = Words{"Renewals by the day of signature", "按签约日的续约"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("accounts", {"Signed", "签约客户"}, Type::integer, lang),
                     column("amount_signed", {"Signed for", "签约金额"}, Type::money, lang),
                     column("amount_followed", {"In place of", "原金额"}, Type::money, lang),
                     column("due_before", {"due before", "其中此前到期"}, Type::money, lang),
                     column("due_after", {"due after", "其中此后到期"}, Type::money, lang)};
    const auto add = [&](const Period& period, const std::string& group, const SignedFigures& f) {
        for (const auto currency : currencies_of(f.was, exchange.company()))
            table.rows.push_back({period.name, group, static_cast<std::int64_t>(f.accounts.size()),
                                  money_cell(f.value, currency), money_cell(f.was, currency),
                                  money_cell(f.due_before, currency), money_cell(f.due_after, currency)});
    };
    for (const auto& period : question.periods) {
        std::map<std::string, SignedFigures> groups;
        SignedFigures total;
        for (const auto& one : lines) {
            if (one.on < period.from || one.on > period.to) continue;
            total.add(one, period, exchange);
            if (question.by != GroupBy::none) groups[one.group].add(one, period, exchange);
        }
        for (const auto& [group, figures] : groups)
            add(period, group_text(question.by, group, question, lang), figures);
        add(period, std::string{question.labels ? Words{"all", "合计"}.in(lang) : "all"}, total);
    }
    add_currency(table, question, lang);
    return table;
}

}  // namespace cs
