#include "figures/due_lines.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace cs {
namespace {

/// A line that follows another one, and how much of it counts for that one.
struct Follower {
    std::int64_t id = 0;
    bool extension = false;
    Date starts;
    std::optional<Date> signed_on;
    Currency currency;
    Fraction value;
    std::int64_t amount = 0;  ///< minor units
    std::optional<Date> stops;
};
using Followers = std::unordered_multimap<std::int64_t, Follower>;  // by the line that is followed

Currency currency_of(const Statement& row, int column) { return Currency::of(row.text(column)).value(); }

Followers read_followers(Context& context, Date from, Date to) {
    Sql sql;
    sql.text =
        R"sql(SELECT f."value", n."id", n."kind", n."renews", n."starts", n."signed_on", n."currency", n."arr_dividend", n."arr_divisor", n."amount", n."stops"
FROM "contract" o JOIN "contract_follows" f ON f."value" = o."id" JOIN "contract" n ON n."id" = f."contract"
WHERE o."renews" = 1 AND o."due" BETWEEN $1 AND $2 AND n."recurring" = 1 AND n."kind" <> 'winback' AND (n."signed_on" IS NULL OR n."signed_on" <= $3))sql";
    sql.values = {from, to, context.today};
    Followers followers;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        Follower next{row->integer(1),      row->text(2) == "extension",
                      date_of(*row, 4),     {},
                      currency_of(*row, 6), fraction(row->integer(7), row->integer(8)),
                      row->integer(9),      {}};
        if (!row->null(5)) next.signed_on = date_of(*row, 5);
        if (!row->null(10)) next.stops = date_of(*row, 10);
        // Free time that is too long prolongs nothing: the line it follows is lost.
        if (!next.extension || row->integer(3) != 0) followers.emplace(row->integer(0), next);
    }
    return followers;
}

using Paid = std::unordered_map<std::int64_t, std::int64_t>;  // by contract

/// What was paid by the context's day of lines that follow those that fall due, in minor units of each.
Paid read_paid(Context& context, Date from, Date to) {
    Sql sql;
    sql.text = R"sql(SELECT p."contract", CAST(sum(p."amount") AS BIGINT) FROM "payment" p WHERE p."on" <= $3 AND p."contract" IN (
SELECT f."contract" FROM "contract" o JOIN "contract_follows" f ON f."value" = o."id" WHERE o."renews" = 1 AND o."due" BETWEEN $1 AND $2)
GROUP BY p."contract")sql";
    sql.values = {from, to, context.today};
    Paid paid;
    const auto row = sql.prepared(context.engine);
    while (row->step()) paid.emplace(row->integer(0), row->integer(1));
    return paid;
}

/// What share of a line that follows several each of them has: as their own values are to one another.
std::map<std::pair<std::int64_t, std::int64_t>, Fraction> read_shares(Context& context) {
    Sql sql;
    sql.text =
        R"sql(SELECT f."contract", o."id", o."arr_dividend", o."arr_divisor" FROM "contract_follows" f JOIN "contract" o ON o."id" = f."value"
WHERE f."contract" IN (SELECT "contract" FROM "contract_follows" GROUP BY "contract" HAVING count(*) > 1))sql";
    std::map<std::pair<std::int64_t, std::int64_t>, Fraction> shares;
    std::unordered_map<std::int64_t, std::pair<Fraction, std::int64_t>> totals;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto value = fraction(row->integer(2), row->integer(3));
        auto& [total, n] = totals[row->integer(0)];
        total = total + value;
        ++n;
        shares[{row->integer(0), row->integer(1)}] = value;
    }
    for (auto& [key, value] : shares) {
        const auto& [total, n] = totals[key.first];
        value = total.numerator == 0 ? fraction(1, n) : value * fraction(total.denominator, total.numerator);
    }
    return shares;
}

/// What a line that follows counts for.
struct Part {
    bool renews = true, awaited = false;
    Fraction value;              ///< of one year
    Fraction paid{}, unpaid{};   ///< of its whole term
};
Part part_of(const Follower& next, Basis basis, const Paid& all, Date today) {
    if (basis == Basis::contract) return {.value = next.value};
    const auto found = all.find(next.id);
    const auto paid = std::min(found == all.end() ? 0 : found->second, next.amount);
    const bool whole = paid == next.amount, over = next.stops && *next.stops <= today;
    return {.renews = whole || !over,
            .awaited = !whole && !over,
            .value = whole ? next.value : next.value * fraction(paid, next.amount),
            .paid = fraction(paid, 1),
            .unpaid = fraction(next.amount - paid, 1)};
}

}  // namespace

DueLines due_lines(Context& context, Date from, Date to, std::optional<GroupBy> by, Basis basis) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT c."id", c."account", c."due", c."stops", c."currency", c."arr_dividend", c."arr_divisor",
CASE WHEN c."stops" >= $3 AND {} THEN 1 ELSE 0 END{} FROM "contract" c{} WHERE c."renews" = 1 AND c."due" BETWEEN $1 AND $2)sql",
        renewal_sql::loss_noted, by ? R"sql(, a."key", a."name", s."handle", )sql" + std::string{group_sql(*by)} : "",
        by ? R"sql( JOIN "account" a ON a."id" = c."account" LEFT JOIN "staff" s ON s."id" = a."csm")sql" : "");
    const auto grace = context.settings.integer("renewal.grace_days");
    sql.values = {from, to, add_days(context.today, -grace)};  // before, what was not renewed is lost anyway
    DueLines all{{}, {}, Exchange{context}};
    std::set<Currency> currencies;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto account = row->integer(1);
        all.lines.push_back({account,
                             date_of(*row, 2),
                             date_of(*row, 3),
                             currency_of(*row, 4),
                             fraction(row->integer(5), row->integer(6)),
                             false,
                             false,
                             {},
                             row->integer(0),
                             currency_of(*row, 4),
                             fraction(row->integer(5), row->integer(6)),
                             row->integer(7) != 0});
        currencies.insert(all.lines.back().currency);
        if (by && !all.accounts.contains(account))
            all.accounts.emplace(account,
                                 DueAccount{text_of(*row, 8), text_of(*row, 9), text_of(*row, 10), text_of(*row, 11)});
    }
    const auto followers = read_followers(context, from, to);
    for (const auto& [old, next] : followers) currencies.insert(next.currency);
    all.exchange.settle(currencies);
    const auto shares = read_shares(context);
    const auto paid = basis == Basis::cash ? read_paid(context, from, to) : Paid{};
    for (std::size_t i = 0; i < all.lines.size(); ++i) {
        auto& line = all.lines[i];
        const auto [first, last] = followers.equal_range(line.id);
        for (auto it = first; it != last; ++it) {
            const auto& next = it->second;
            const auto latest = add_days(line.stops, grace);
            if (next.starts > latest || (next.signed_on && *next.signed_on > latest)) continue;
            if (next.extension) {
                line.extended = true;
                continue;
            }
            const auto part = part_of(next, basis, paid, context.today);
            line.renewed = line.renewed || part.renews;
            line.awaited = line.awaited || part.awaited;
            if (next.currency != line.currency && !all.exchange.converts()) continue;
            const auto share = shares.find({next.id, line.id});
            const auto in_line = [&](const Fraction& whole) {
                return all.exchange.value_for(next.currency, share == shares.end() ? whole : whole * share->second);
            };
            line.renewed_value = line.renewed_value + in_line(part.value);
            line.paid = line.paid + in_line(part.paid);
            line.unpaid = line.unpaid + in_line(part.unpaid);
        }
        line.value = all.exchange.value_for(line.currency, line.value);
        line.currency = all.exchange.currency_for(line.currency);
    }
    std::ranges::stable_sort(all.lines, {}, [](const DueLine& line) { return std::pair{line.account, line.due}; });
    return all;
}

}  // namespace cs
