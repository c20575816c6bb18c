/// \file contract_ledgers.hpp  The contract lines of all accounts, read once and in order, swept account by account.
#pragma once
#include "figures/columns.hpp"
#include "figures/ledger.hpp"
#include <functional>
#include <unordered_map>

namespace cs {

/// What all ledgers of a report are in: one currency, at one rate for each, that of the report's day. So no change of a
/// rate looks like an expansion, whatever the days that are compared (metrics.md §1.2).
struct LedgerCurrency {
    Exchange exchange;
    Currency currency;
    bool converts = false;
};
/// Of the contracts, and of what else they are set against. Error{config}: there are several currencies, and one of them
/// has no rate.
LedgerCurrency ledger_currency(Context&, const std::set<Currency>& and_of = {});

/// What a report does not look at, so that it need not be read. Days as in a ledger.
struct LedgerSpan {
    std::optional<std::int32_t> since;       ///< of each ledger: what holds at the close of this day, and all after it
    std::optional<std::int32_t> born_since;  ///< accounts that were first worth anything on this day or later
};

/// Each account that was ever worth anything, once, by its id: as known on `context.today`, without what was signed
/// later. The ledger stands until the next call; with a span, what the report does not look at may be missing.
using LedgerVisitor = std::function<void(std::int64_t account, const Ledger&)>;
void sweep_contracts(Context&, const LedgerCurrency&, const LedgerVisitor&, const LedgerSpan& = {});

/// The last day of the ledger's last coverage is so near that what follows would still be bridged.
bool in_grace(const Ledger&, Date today, std::int64_t grace_days);

}  // namespace cs
