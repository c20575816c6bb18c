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
    std::map<std::int64_t, DueAccount> accounts;  ///< none where they were not asked for
    Exchange exchange;
};
/// Lines with a last service day from `from` to `to`; values in the currency that the exchange settled on. Three
/// statements, whatever the number of accounts; one more on the cash basis. Accounts are read only where `by` says how
/// they are grouped.
///
/// On the cash basis a renewing line counts for the share of it that was paid by the context's day. One that ended
/// before it was paid in full renews nothing any more; of an evergreen line a month is to be paid.
DueLines due_lines(Context&, Date from, Date to, std::optional<GroupBy> by, Basis = Basis::contract);

}  // namespace cs
