/// \file restatement.hpp  What of a closed period would come out otherwise today: which figures, which accounts, and who
/// changed what since.
///
/// Today's rows are made by today's settings, as the reports have them; where a definition is another one than then, it
/// is among what changed.
#pragma once
#include "figures/period_close.hpp"

namespace cs {

/// An account whose row is another one. A row that is not there had, or has, nothing.
struct RowChange {
    std::optional<FrozenRow> then, now;
    std::vector<PeriodPart> parts;  ///< in which they differ
    bool handed_over = false;       ///< another CSM held it
    const FrozenRow& either() const { return now ? *now : *then; }
};
/// Now less then. Exact.
Fraction difference(const RowChange&, PeriodPart);

/// A change of the journal that touches what a changed row is made of.
struct RestatementCause {
    std::int64_t account = 0, set = 0;
    Instant at;
    std::string who, command;
    std::string what;  ///< "contract 12: amount CNY 120,000 -> CNY 90,000"
};

/// A setting, or a rate of exchange, that is another one than then.
struct DefinitionChange {
    std::string_view name;
    std::string then, now;
};

struct Restatement {
    ClosedPeriod closed;
    std::vector<FrozenRow> rows;  ///< as they were frozen
    FrozenTotals then, now;
    Currency currency;            ///< of today's
    bool intact = true;           ///< the digest is that of the rows
    std::vector<DefinitionChange> definitions;
    std::vector<RowChange> changes;  ///< the weightiest first
    std::vector<RestatementCause> causes;  ///< oldest first
    bool restated() const noexcept { return !intact || !changes.empty() || currency != closed.currency; }
};

/// Rows of the same accounts put side by side; both by account. Pure.
std::vector<RowChange> compare_rows(const std::vector<FrozenRow>& then, const std::vector<FrozenRow>& now);

/// Inside of a read.
Restatement restatement(Context&, const ClosedPeriod&);
/// What the journal says was done since to the contracts, and where it was handed over to the CSM, of each changed account.
std::vector<RestatementCause> causes_of(Context&, const ClosedPeriod&, const std::vector<RowChange>&);

/// Those that stand and into which contracts reach that were just changed, so that their figures may be others now.
std::vector<ClosedPeriod> reached_periods(Context&, std::span<const Change>);

}  // namespace cs
