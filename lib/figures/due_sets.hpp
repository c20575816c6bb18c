/// \file due_sets.hpp  What accounts have to renew, how each set stands, and with what chance it renews.
///
/// The chance is the mean of its band: of the accounts that fell due in the last forecast.history_months and stood in
/// the same band of health 90 days before, (renewed + 1/2) / (decided + 1). Source: metrics.md §3.3.
#pragma once
#include "figures/bands.hpp"
#include "figures/due_lines.hpp"
#include "figures/renewal_forecast.hpp"
#include <array>

namespace cs {

inline constexpr std::int64_t days_before_due = 90;  ///< metrics.md §3.3: the band in which an account stood at due - 90
inline constexpr std::size_t bands_there_are = std::size(Value<HealthBand>::choices);

constexpr bool undecided(RenewalStatus status) noexcept {
    return status == RenewalStatus::open || status == RenewalStatus::in_grace;
}
constexpr bool was_renewed(RenewalStatus status) noexcept {
    return status == RenewalStatus::renewed || status == RenewalStatus::renewed_early;
}

/// What one account has to renew on one day.
struct DueSet {
    std::int64_t account = 0;
    Date due;
    RenewalStatus status = RenewalStatus::open;
    std::int64_t amount = 0, renewed = 0;  ///< minor units; renewed at most the amount
    HealthBand band = HealthBand::none;
    bool undecided() const noexcept { return cs::undecided(status); }
    bool was_renewed() const noexcept { return cs::was_renewed(status); }
};
/// Without those that were extended whole; bands as of due - 90, or today where that is not yet. A few statements.
std::vector<DueSet> due_sets(Context&, const DueLines&);

/// Of one band: how those before fared.
struct Past {
    std::int64_t renewed = 0, decided = 0;
    double chance() const noexcept { return ForecastBand{renewed, decided, {}}.rate(); }
};
using PastOfBands = std::array<Past, bands_there_are>;
/// Of the decided sets that fell due in the forecast.history_months before today.
PastOfBands past_of(const Context&, std::span<const DueSet>);
/// From when on sets have to be read for it.
Date past_begins(const Context&);

/// One due set as renewals know it, in its own currency, with what its people say of it.
struct CalledSet {
    std::int64_t account = 0, line = 0;  ///< line: the first contract line, by whose number the set is called
    Date due = Date::from_days(0);
    Currency currency;
    RenewalStatus status = RenewalStatus::open;
    std::int64_t amount = 0, renewed = 0;  ///< minor units; renewed at most the amount
    HealthBand band = HealthBand::none;
    double chance = 0;  ///< of its band
    std::optional<RenewalCategory> category;
    std::optional<std::int64_t> target, forecast;  ///< minor units
    std::optional<Prognosis> verdict_csm, verdict_final;
    bool undecided() const noexcept { return cs::undecided(status); }
};
struct CalledSets {
    std::vector<CalledSet> sets;  ///< by account, due, currency
    std::map<std::int64_t, DueAccount> accounts;
    PastOfBands past{};
};
/// The sets that fall due from `from` to `to`, without those that were extended whole.
CalledSets called_sets(Context&, Date from, Date to);
/// The same of lines that were read, and their due_sets(); accounts stay where they are.
CalledSets called_sets(Context&, const DueLines&, std::span<const DueSet>, Date from, Date to);

/// What the people expect of a set: the amount that was written, at most what is due; the amount due where they only
/// said commit or likely, nothing where they said at risk or lost; nullopt where nobody said anything.
std::optional<std::int64_t> called_amount(std::int64_t amount_due, std::optional<RenewalCategory>,
                                          std::optional<std::int64_t> forecast);

}  // namespace cs
