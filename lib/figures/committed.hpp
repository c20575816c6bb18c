/// \file committed.hpp  Committed monthly revenue: what is in force, with what was signed and without what was given
/// notice of (metrics.md §1.2).
#pragma once
#include "figures/contract_ledgers.hpp"

namespace cs {

struct Committed {
    Sum in_force;  ///< at the close of the day, of a year
    Sum coming;    ///< lines signed by then that start later
    Sum leaving;   ///< lines in force that those follow, or of which notice was given; each once
    /// In one figure, of a year.
    Sum committed() const;
};
/// Coming and leaving as of a day; in_force is added up by whoever sweeps the ledgers.
Committed committed(Context&, const LedgerCurrency&, Date day);

}  // namespace cs
