#include "figures/frozen.hpp"
#include "figures/interval.hpp"
#include <algorithm>
#include <limits>
#include <numeric>

namespace cs {
namespace {

using enum PeriodPart;

constexpr PeriodFigure figures[] = {
    {"nrr", {"NRR", "净留存率"}, kept_net, opening},
    {"grr", {"GRR", "毛留存率"}, kept_gross, opening},
    {"logo_churn", {"Logo churn", "客户流失率"}, lost, customers},
    {"renewal_rate", {"Renewal rate", "续约率"}, accounts_renewed, accounts_due},
    {"renewal_amount_rate", {"Renewal rate by amount", "续费率"}, amount_renewed, amount_due},
    {"gross_renewal_rate", {"Gross renewal rate", "毛续费率"}, amount_capped, amount_due},
    {"undecided", {"Due, undecided", "到期待定"}, accounts_open},
    {"opening_arr", {"Opening", "期初年费"}, opening},
    {"new_arr", {"New", "新增"}, started},
    {"reactivated_arr", {"Reactivated", "回流"}, reactivation},
    {"expansion_arr", {"Expansion", "增购"}, expansion},
    {"contraction_arr", {"Contraction", "减购"}, contraction},
    {"churned_arr", {"Churn", "流失"}, churn},
    {"closing_arr", {"Closing", "期末年费"}, closing},
};

/// The least divisor that makes all of them whole; nullopt where 64 bits would not hold them in its parts, or where it is so
/// large itself that rows of two such divisors could not be told apart in 128.
std::optional<std::int64_t> exact_divisor(const std::vector<Fraction>& values) {
    constexpr Int128 most = std::numeric_limits<std::int64_t>::max(), largest = 1'000'000'000'000;
    Int128 divisor = 1, greatest = 1;
    for (const auto& value : values) {
        const auto least = fraction(value.numerator, value.denominator);
        if (least.denominator > largest) return std::nullopt;
        const auto common = std::gcd(static_cast<std::int64_t>(divisor), static_cast<std::int64_t>(least.denominator));
        divisor = divisor / common * least.denominator;
        greatest = std::max(greatest, least.numerator / least.denominator + 1);
        if (divisor > largest || greatest > most / divisor) return std::nullopt;
    }
    return static_cast<std::int64_t>(divisor);
}

std::int64_t divisor_for(const std::vector<Fraction>& values) {
    if (const auto exact = exact_divisor(values)) return *exact;
    constexpr std::int64_t finely = 1000;
    const bool fits = std::ranges::all_of(values, [](const Fraction& value) {
        return value.numerator / value.denominator < std::numeric_limits<std::int64_t>::max() / finely;
    });
    return fits ? finely : 1;
}

/// Whole and rest apart, so that no product is wider than what it is made of.
std::int64_t in_parts(const Fraction& value, std::int64_t divisor) {
    const auto whole = value.numerator / value.denominator, rest = value.numerator % value.denominator;
    return checked_add(round_half_away(whole * divisor, 1), round_half_away(rest * divisor, value.denominator));
}

std::int64_t& amount_of(FrozenRow& row, Movement m) {
    switch (m) {
    case Movement::started: return row.started;
    case Movement::reactivation: return row.reactivation;
    case Movement::expansion: return row.expansion;
    case Movement::contraction: return row.contraction;
    case Movement::churn: return row.churn;
    case Movement::none: break;
    }
    return row.opening;
}

std::int64_t minor_parts(const FrozenRow& row, PeriodPart part) {
    switch (part) {
    case opening: return row.opening;
    case kept_gross: return row.lost ? 0 : std::min(row.opening, row.closing);
    case kept_net: return row.lost || row.opening == 0 ? 0 : row.closing;
    case started: return row.started;
    case reactivation: return row.reactivation;
    case expansion: return row.expansion;
    case contraction: return row.contraction;
    case churn: return row.churn;
    case closing: return row.closing;
    case amount_due: return row.due;
    case amount_renewed: return row.renewed;
    default: return row.capped;
    }
}

bool counts(const FrozenRow& row, PeriodPart part) {
    using enum RenewalStatus;
    switch (part) {
    case customers: return row.opening > 0;
    case PeriodPart::lost: return row.lost;
    case accounts_due: return row.renewal.has_value();
    case accounts_renewed: return row.renewal == renewed || row.renewal == renewed_early;
    default: return row.renewal == open || row.renewal == in_grace;
    }
}

}  // namespace

Fraction part_of(const FrozenRow& row, PeriodPart part) {
    return counts_accounts(part) ? Fraction{counts(row, part) ? 1 : 0, 1} : Fraction{minor_parts(row, part), row.divisor};
}

std::vector<PeriodPart> differing_parts(const FrozenRow* then, const FrozenRow* now) {
    std::vector<PeriodPart> parts;
    for (std::size_t i = 0; i < period_parts; ++i) {
        const auto part = static_cast<PeriodPart>(i);
        const auto before = then ? part_of(*then, part) : Fraction{}, after = now ? part_of(*now, part) : Fraction{};
        if (before.numerator * after.denominator != after.numerator * before.denominator) parts.push_back(part);
    }
    return parts;
}

void fill(FrozenRow& row, const AccountPeriod& account) {
    auto values = account.closes;
    for (const auto& day : account.due) {
        values.push_back(day.value);
        values.push_back(day.renewed);
    }
    row.divisor = divisor_for(values);
    const auto parts = [&](const Fraction& value) { return in_parts(value, row.divisor); };
    row.lost = account.lost;
    row.renewal = account.renewal;
    if (!account.closes.empty()) row.opening = row.closing = parts(account.closes.front());
    for (std::size_t i = 0; i < account.movements.size(); ++i) {
        const auto before = row.closing;
        row.closing = parts(account.closes[i + 1]);
        if (account.movements[i] != Movement::none)
            amount_of(row, account.movements[i]) += std::max(before, row.closing) - std::min(before, row.closing);
    }
    for (const auto& day : account.due) {
        const auto due = parts(day.value), renewed = parts(day.renewed);
        row.due = checked_add(row.due, due);
        row.renewed = checked_add(row.renewed, renewed);
        row.capped = checked_add(row.capped, std::min(due, renewed));
    }
}

void FrozenTotals::add(const FrozenRow& row) {
    for (std::size_t i = 0; i < period_parts; ++i) {
        const auto value = part_of(row, static_cast<PeriodPart>(i));
        if (value.numerator != 0) sums_[i].add(value.denominator == 1 ? value : fraction(value.numerator, value.denominator));
    }
}

FrozenTotals totals_of(const std::vector<FrozenRow>& rows) {
    FrozenTotals totals;
    for (const auto& row : rows) totals.add(row);
    return totals;
}

std::span<const PeriodFigure> period_figures() noexcept { return figures; }

Cell figure_of(const FrozenTotals& totals, const PeriodFigure& figure, Currency currency) {
    if (!figure.whole)
        return counts_accounts(figure.part) ? Cell{totals.rounded(figure.part)}
                                            : Cell{Money{totals.rounded(figure.part), currency}};
    const bool of_due = *figure.whole == accounts_due || *figure.whole == amount_due;
    if (of_due && !totals.of(accounts_open).zero()) return {};
    const auto share = counts_accounts(figure.part) ? percent(totals.rounded(figure.part), totals.rounded(*figure.whole))
                                                    : percent(totals.of(figure.part), totals.of(*figure.whole));
    return share ? Cell{*share} : Cell{};
}

}  // namespace cs
