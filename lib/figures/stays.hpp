/// \file stays.hpp  How long each account was a customer, and the cohorts of years whose renewals can be fitted. Pure.
///
/// A stay begins on the first day that an account was worth anything, and ends on the first on which it was worth
/// nothing, gaps within the grace period bridged (ledger.hpp). Who may still renew has not left. Days are since
/// 1970-01-01. Source: metrics.md §3.1, §3.2.
#pragma once
#include "base/date.hpp"
#include "figures/ledger.hpp"
#include "figures/shifted_beta_geometric.hpp"
#include "figures/survival.hpp"

namespace cs {

struct Stay {
    std::int32_t from = 0;
    std::int32_t until = LedgerLine::never;  ///< the first day without; never: not yet
    bool may_renew = false;                  ///< so that nobody can say yet whether they left then
    std::size_t group = 0;
};
/// As known today; `in_grace`: what ended last may still be bridged. Of a ledger that was ever worth anything.
Stay stay_of(const Ledger&, std::int32_t today, bool in_grace);
/// As it stood at the close of a day, in days; of a stay that had begun by then.
Wait wait_of(const Stay&, std::int32_t close);

/// Of those who began in one calendar year: how many were there at the start and after each year that all of them have
/// had by `close`; only years in which at least least_cohort began and that have seen least_renewals renewals.
std::vector<RenewedCohort> yearly_cohorts(const std::vector<Stay>&, Date close);

/// Days after the first one on which the n-th year is over, wherever leap days fall.
constexpr double anniversary(int years) { return years * 365.25; }

}  // namespace cs
