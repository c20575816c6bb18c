/// \file spent.hpp  What was spent in some months, in one currency; and of which of them nothing is said.
#pragma once
#include "figures/contract_ledgers.hpp"
#include "figures/cost.hpp"

namespace cs {

struct Spent {
    std::optional<Sum> amount;    ///< nullopt: of one of the months at least nothing is said, or there is none
    std::vector<Period> unknown;  ///< those months
};

/// All costs that are kept, at the rates of the report. Inside of a read.
class Costs {
  public:
    Costs(Context&, const LedgerCurrency&);
    Spent on(CostKind, const std::vector<Period>& months) const;
    Spent on_winning(const std::vector<Period>& months) const;  ///< sales and marketing

  private:
    std::map<std::pair<CostKind, Date>, Sum> kept_;
};

/// Every currency that a cost is in.
std::set<Currency> cost_currencies(Context&);

/// The months of a period, made of months, that have begun by `today`, each so many months earlier.
std::vector<Period> months_spent(const Period&, Date today, std::int64_t earlier);

/// "2026-01, 2026-03 .. 2026-05".
std::string months_text(const std::vector<Period>&);

}  // namespace cs
