/// \file renewal_rates.hpp  What fell due and what became of it: counts of accounts, sums of yearly values. Pure.
///
/// Source: metrics.md §1.4. An account is due once in a period, whatever number of its lines are; it is credited to the
/// period in which it falls due, whenever it renews.
#pragma once
#include "figures/sums.hpp"
#include "renewal/renewal.hpp"

namespace cs {

/// A line of a due set, with what has followed it by the day of the report. Values are of one year, in minor units.
struct DueLine {
    std::int64_t account = 0;
    Date due, stops;  ///< stops before the day after due: ended early
    Currency currency;
    Fraction value;
    bool renewed = false, extended = false;
    Fraction renewed_value;  ///< of what follows it, in the same currency
    std::int64_t id = 0;
    Currency own{};        ///< that it was sold in
    Fraction own_value{};  ///< the value in that one
    bool lost = false;     ///< a loss of its set was noted (renewal_sql::loss_noted), before it was lost anyway
    // On the cash basis, where renewed_value is the share of it that was paid:
    bool awaited = false;       ///< a line that renews it is not paid in full
    Fraction paid{}, unpaid{};  ///< of the whole terms of those lines, in the same currency
};

/// Where the lines of one account in one period stand: one that renewed makes it renewed; else one that is still in
/// force makes it open; else one that may still renew, in grace. One that was noted as
/// lost is neither, from that day on. All extended: they have moved to a later due date.
RenewalStatus standing(std::span<const DueLine> of_one_account, Date today, std::int64_t grace_days);

/// On the cash basis: renewed by what is signed, but one of those lines is not paid in full.
bool awaits_payment(std::span<const DueLine> of_one_account);

/// What of an account fell due on one day, in one currency, and how much of that was renewed; without what was extended.
struct DueDay {
    Date due;
    Currency currency;
    Fraction value, renewed;
};
std::vector<DueDay> due_days(std::span<const DueLine> of_one_account);

/// One line of a report: accounts by where they stand, and their amounts.
struct RenewalFigures {
    std::int64_t due = 0, renewed = 0, renewed_early = 0, in_grace = 0, open = 0,
                 lost = 0;                           ///< renewed holds the early ones, too
    std::int64_t unpaid = 0;                         ///< on the cash basis: renewed by what is signed, not paid in full
    Sums amount_due, amount_renewed, amount_capped;  ///< capped: per account and due date no more than was due
    Sums amount_paid, amount_unpaid;                 ///< on the cash basis: of the whole terms of what renews
    bool undecided() const noexcept { return open + in_grace + unpaid > 0; }
};
/// Adds the lines of one account in one period. Does nothing where all were extended.
void count(RenewalFigures&, std::span<const DueLine> of_one_account, Date today, std::int64_t grace_days);

}  // namespace cs
