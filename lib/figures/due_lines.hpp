/// \file due_lines.hpp  The lines that fall due in some days, read once, with what followed them.
#pragma once
#include "figures/columns.hpp"
#include "figures/renewal_rates.hpp"

namespace cs {

/// An account as a report groups it.
struct DueAccount {
    std::string key, name, csm, group;
};
struct DueLines {
    std::vector<DueLine> lines;  ///< by account, then due
    std::map<std::int64_t, DueAccount> accounts;
    Exchange exchange;
};
/// Lines with a last service day from `from` to `to`; values in the currency that the exchange settled on. Three
/// statements, whatever the number of accounts.
DueLines due_lines(Context&, Date from, Date to, GroupBy);

}  // namespace cs
