/// \file movements.hpp  What became of the yearly value of a portfolio: movements, retention, quick ratio. Pure.
///
/// Source: metrics.md §1.2 (movements, identity, quick ratio), §1.5 (strict cohort, compounding), §1.6 (other views).
#pragma once
#include "figures/ledger.hpp"
#include "figures/period.hpp"
#include "figures/sums.hpp"

namespace cs {

enum class Movement { none, started, reactivation, expansion, contraction, churn };
template <> struct Value<Movement> : ChoiceValue<Movement> {
    static constexpr Choice choices[] = {{"none", {"none", "无变动"}},
                                         {"new", {"new", "新增"}},
                                         {"reactivation", {"reactivation", "回流"}},
                                         {"expansion", {"expansion", "增购"}},
                                         {"contraction", {"contraction", "减购"}},
                                         {"churn", {"churn", "流失"}}};
};
/// Netted within the account: who drops one of two products contracts, and does not churn.
Movement movement(const LedgerStanding&) noexcept;

/// The movements of accounts in a window, or in several that follow each other.
struct MovementFigures {
    struct One {
        std::int64_t accounts = 0;
        Sum value;
        bool operator==(const One&) const = default;
    };
    One opening, closing, started, reactivation, expansion, contraction, churn;
    std::int64_t passed = 0;  ///< came and went within one window: in none of the others
    One& of(Movement) noexcept;
};
/// Adds one window of one account. Of the windows that make up a period only the first one opens and the last one
/// closes it; all that happened in between adds up.
void count(MovementFigures&, const LedgerStanding&, const Ledger&, bool opens = true, bool closes = true);
/// closing + contraction + churn = opening + new + reactivation + expansion, exactly. Error{bug} if it is not.
void check_identity(const MovementFigures&);
/// (new + expansion + reactivation) / (contraction + churn), four decimals; nullopt: no losses. Baremetrics and most
/// calculators leave reactivation out.
std::optional<double> quick_ratio(const MovementFigures&, bool with_reactivation);
/// Of the opening: (contraction + churn) / opening, and the same less expansion and reactivation (ChartMogul), in per
/// cent.
std::optional<double> gross_churn(const MovementFigures&);
std::optional<double> net_churn(const MovementFigures&);

/// How those who come back within the window are counted.
enum class ComeBack { lost, count };

/// The opening cohort of a window, and what is left of it at the closing.
struct RetentionFigures {
    std::int64_t cohort = 0, lost = 0;
    std::int64_t in_grace = 0;  ///< of the lost: they may still renew
    Sum opening, gross, net;    ///< gross: no account for more than it had at the opening
};
void count(RetentionFigures&, const LedgerStanding&, const Ledger&, ComeBack, bool in_grace);

/// What a rate over so many days is over a year: 1 - (1 - rate)^(365 / days), for a churn 0..1.
double yearly_churn(double churn, std::int64_t days);
/// The same of what was retained: retained^(365 / days).
double yearly_retention(double retained, std::int64_t days);

/// The months, or parts of a month, that a period is made of, none after `today`; empty: it has not begun.
std::vector<LedgerWindow> monthly_windows(const Period&, Date today);
/// The whole of it, up to `today` at most; nullopt: it has not begun.
std::optional<LedgerWindow> whole_window(const Period&, Date today);
/// A period is final once a gap that began in it can no longer be bridged.
bool is_final(const Period&, std::int64_t grace_days, Date today);

}  // namespace cs
