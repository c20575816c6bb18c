/// \file unit_economics.hpp  What a customer brings, how many leave and how many are won: per period and group.
///
/// ARPA = MRR / paying accounts at the close. The churn is of the whole months of the period that are over: who was
/// worth something at the opening of a month and nothing on a day of it, of all who opened one. New accounts are those
/// of movements.hpp. Source: metrics.md §1.2, §1.5, §1.7.
#pragma once
#include "figures/grouped.hpp"
#include "figures/lifetime_value.hpp"
#include "figures/movements.hpp"
#include "figures/spent.hpp"
#include "figures/stays.hpp"

namespace cs {

struct UnitFigures {
    std::int64_t accounts = 0, started = 0;  ///< paying at the close; won in the period
    Sum closing, started_value;              ///< their yearly value; of the new ones at the close of their first month
    MonthlyChurn churn;

    double arpa() const;      ///< in minor units a month; 0 for no accounts
    double arpa_new() const;  ///< the same of the new ones
};

/// What [economics] of cs.toml says.
struct EconomicsSettings {
    explicit EconomicsSettings(const Settings&);
    std::optional<double> gross_margin;  ///< 0..1; nullopt: nobody says
    double discount = 0;                 ///< a year
    std::int64_t cap_months = 60, sales_cycle_months = 0;
};

/// Counts the periods, ascending, account by account in one pass over the contracts.
class UnitEconomics {
  public:
    UnitEconomics(const std::vector<Period>&, const AccountGroups&, Date today, std::int64_t grace_days);
    /// What became of the account in one of the periods; empty values where it was in none of the figures.
    struct Part {
        std::size_t period = 0;
        Int128 closing = 0;
        std::optional<std::int32_t> started, lost;  ///< the close of the month in which
    };
    /// The parts stand until the next call.
    const std::vector<Part>& add(std::int64_t account, const Ledger&);

    const Grouped<UnitFigures>& figures() const noexcept { return figures_; }
    bool begun(std::size_t period) const { return !months_[period].empty(); }
    /// As known at the close of the period, or today; of all, or of those who were in the group when they began.
    std::vector<Stay> stays(std::size_t period, std::optional<std::size_t> group) const;
    std::vector<Wait> waits(std::size_t period, std::optional<std::size_t> group) const;
    Date close(std::size_t period) const;

  private:
    void count(std::size_t period, std::int64_t account, const Ledger&, std::size_t& cursor);
    UnitFigures* of_group(std::int64_t account, std::size_t period, std::int32_t day);

    const std::vector<Period>& periods_;
    const AccountGroups& groups_;
    Date today_;
    std::int64_t grace_days_;
    std::vector<std::vector<LedgerWindow>> months_;
    Grouped<UnitFigures> figures_;
    std::vector<Stay> stays_;
    std::vector<Part> parts_;
};

/// What one new account cost: what was spent on winning / new accounts; nullopt: not known, or there is none.
std::optional<double> acquisition_cost(const Spent&, const UnitFigures&);
/// What one account cost a month, of what was spent on all: a group bears its share of the yearly value at the close.
/// nullopt: not known, or there is no account.
std::optional<double> cost_per_account(const Spent&, std::size_t months, const UnitFigures& of,
                                       const UnitFigures& total);

}  // namespace cs
