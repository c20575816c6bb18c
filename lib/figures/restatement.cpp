#include "figures/restatement.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

RowChange change_of(const FrozenRow* then, const FrozenRow* now) {
    RowChange change;
    if (then) change.then = *then;
    if (now) change.now = *now;
    change.parts = differing_parts(then, now);
    change.handed_over = then && now && then->staff != now->staff;
    return change;
}

/// By how much of yearly value an account is another one: its greatest difference.
Int128 weight(const RowChange& change) {
    Int128 most = 0;
    for (const auto part : change.parts) {
        if (counts_accounts(part)) continue;
        const auto by = difference(change, part);
        most = std::max(most, (by.numerator < 0 ? -by.numerator : by.numerator) / by.denominator);
    }
    return most;
}

std::vector<DefinitionChange> definition_changes(const ClosedPeriod& then, const PeriodRows& now) {
    std::vector<DefinitionChange> changes;
    const auto compare = [&](std::string_view name, std::string before, std::string after) {
        if (before != after) changes.push_back({name, std::move(before), std::move(after)});
    };
    compare("renewal.grace_days", std::to_string(then.grace_days), std::to_string(now.grace_days));
    compare("currency", std::string{then.currency.code()}, std::string{now.currency.code()});
    compare("rates", then.rates, now.rates);
    return changes;
}

}  // namespace

Fraction difference(const RowChange& change, PeriodPart part) {
    const auto then = change.then ? part_of(*change.then, part) : Fraction{};
    const auto now = change.now ? part_of(*change.now, part) : Fraction{};
    return now + Fraction{-then.numerator, then.denominator};
}

std::vector<RowChange> compare_rows(const std::vector<FrozenRow>& then, const std::vector<FrozenRow>& now) {
    std::vector<RowChange> changes;
    const auto keep = [&](const FrozenRow* a, const FrozenRow* b) {
        auto change = change_of(a, b);
        if (!change.parts.empty() || change.handed_over) changes.push_back(std::move(change));
    };
    auto a = then.begin();
    auto b = now.begin();
    while (a != then.end() || b != now.end()) {
        if (b == now.end() || (a != then.end() && a->account < b->account))
            keep(&*a++, nullptr);
        else if (a == then.end() || b->account < a->account)
            keep(nullptr, &*b++);
        else
            keep(&*a++, &*b++);
    }
    std::ranges::stable_sort(changes, std::greater{}, weight);
    return changes;
}

Restatement restatement(Context& context, const ClosedPeriod& closed) {
    Restatement all;
    all.closed = closed;
    all.rows = frozen_rows_of(context, closed.id);
    all.intact = digest_of(closed, all.rows) == closed.digest;
    all.then = totals_of(all.rows);
    const auto now = period_rows(context, {closed.period, closed.starts, closed.ends});
    all.currency = now.currency;
    all.now = totals_of(now.rows);
    all.definitions = definition_changes(closed, now);
    if (now.currency != closed.currency) return all;  // no row of one currency compares with one of another
    all.changes = compare_rows(all.rows, now.rows);
    all.causes = causes_of(context, closed, all.changes);
    return all;
}

}  // namespace cs
