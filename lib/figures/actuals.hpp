/// \file actuals.hpp  The figure behind a metric, in a period, of all customers or of one group.
///
/// Each is what its report says: retention, movements, renewals, onboarding, nps, sla, unit-economics. What several metrics share is
/// read once. Inside of a read.
#pragma once
#include "figures/columns.hpp"
#include "figures/contract_ledgers.hpp"
#include "figures/movements.hpp"
#include "figures/renewal_rates.hpp"
#include "figures/target.hpp"

namespace cs {

/// Whose figure: a group by its stored value, a CSM by the handle.
struct ActualScope {
    GroupBy by = GroupBy::none;
    std::string value = {};
};

struct Actual {
    std::optional<Fraction> exact;      ///< 0.9 for 90%, points, or minor units; nullopt: nothing to measure
    Cell numerator, denominator;        ///< counts or amounts; none of points and of yearly values
    std::optional<Interval> interval;   ///< in shares, or in points
    Currency currency;                  ///< of amounts
};

/// Retention and movements of one period.
struct LedgerFigures {
    RetentionFigures kept;
    MovementFigures moved;
};
/// Of several periods in one pass over the contracts: by period, then group; under no group those of all.
using LedgerFiguresOf = std::map<std::pair<std::size_t, std::optional<std::string>>, LedgerFigures>;
LedgerFiguresOf ledger_figures(Context&, const LedgerCurrency&, const std::vector<Period>&, GroupBy);

class Actuals {
  public:
    explicit Actuals(Context& context) : context_{context} {}
    Actual of(Metric, const Period&, const ActualScope&);

  private:
    using Of = std::tuple<Date, Date, GroupBy>;
    const LedgerFigures* ledger(const Period&, const ActualScope&);
    Actual renewals(Metric, const Period&, const ActualScope&);
    Actual activation(Metric, const Period&, const ActualScope&);
    Actual surveys(Metric, const Period&, const ActualScope&);
    Actual service(Metric, const Period&, const ActualScope&);
    Actual retention(Metric, const Period&, const ActualScope&);
    Actual amount(Metric, const Period&, const ActualScope&);
    Actual cost(Metric, const Period&, const ActualScope&);

    Context& context_;
    std::optional<LedgerCurrency> in_ = {};
    std::map<Of, LedgerFiguresOf> ledgers_ = {};
};

}  // namespace cs
