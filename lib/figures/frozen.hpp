/// \file frozen.hpp  What one account adds to the figures of a period, exactly, so that it can be kept and compared. Pure.
///
/// A figure is a part, or a part of a part; a part of a period is the sum of that part over the rows of its accounts. So
/// what moved a figure is always found in rows, and their differences add up to its own.
/// Source: metrics.md §1.2, §1.4, §1.5; field.md (period close with restatement).
#pragma once
#include "document/document.hpp"
#include "figures/movements.hpp"
#include "figures/renewal_rates.hpp"
#include <array>

namespace cs {

/// Amounts are yearly values; the others count accounts.
enum class PeriodPart {
    customers,         ///< worth anything at the opening
    lost,              ///< of them: worth nothing on any day since
    opening,
    kept_gross,        ///< of those not lost: the smaller one of opening and closing
    kept_net,          ///< of those not lost: closing
    started,           ///< this and the next four: of the months, added up
    reactivation,
    expansion,
    contraction,
    churn,
    closing,
    accounts_due,
    accounts_renewed,
    accounts_open,     ///< of those due: neither renewed nor lost yet
    amount_due,
    amount_renewed,
    amount_capped,     ///< renewed, at most what was due
};
inline constexpr std::size_t period_parts = 17;
template <> struct Value<PeriodPart> : ChoiceValue<PeriodPart> {
    static constexpr Choice choices[] = {{"customers", {"Customers at the opening", "期初客户数"}},
                                         {"lost", {"Customers lost", "流失客户数"}},
                                         {"opening", {"Opening", "期初年费"}},
                                         {"kept_gross", {"Kept, gross", "毛留存"}},
                                         {"kept_net", {"Kept, net", "净留存"}},
                                         {"new", {"New", "新增"}},
                                         {"reactivation", {"Reactivation", "回流"}},
                                         {"expansion", {"Expansion", "增购"}},
                                         {"contraction", {"Contraction", "减购"}},
                                         {"churn", {"Churn", "流失"}},
                                         {"closing", {"Closing", "期末年费"}},
                                         {"accounts_due", {"Accounts due", "到期客户数"}},
                                         {"accounts_renewed", {"Accounts renewed", "已续客户数"}},
                                         {"accounts_open", {"Accounts undecided", "待定客户数"}},
                                         {"amount_due", {"Amount due", "应续金额"}},
                                         {"amount_renewed", {"Amount renewed", "实续金额"}},
                                         {"amount_capped", {"Amount renewed, capped", "封顶实续金额"}}};
};
static_assert(std::size(Value<PeriodPart>::choices) == period_parts);
constexpr bool counts_accounts(PeriodPart part) noexcept {
    using enum PeriodPart;
    return part == customers || part == lost || part == accounts_due || part == accounts_renewed || part == accounts_open;
}

/// One account in one period. Amounts are in parts of `divisor` to a minor unit, none below 0.
struct FrozenRow {
    std::int64_t account = 0;
    std::string key;                  ///< of the account then
    std::int64_t staff = 0;           ///< who held it at the opening, or, where it was worth nothing, when it first moved; 0: nobody
    std::string csm;                  ///< their handle then
    std::string segment, level;       ///< those of the day on which the row was made
    std::int64_t divisor = 1;
    std::int64_t opening = 0, started = 0, reactivation = 0, expansion = 0, contraction = 0, churn = 0, closing = 0;
    bool lost = false;
    std::optional<RenewalStatus> renewal;  ///< nullopt: nothing of it fell due
    std::int64_t due = 0, renewed = 0, capped = 0;
    bool operator==(const FrozenRow&) const = default;
};
Fraction part_of(const FrozenRow&, PeriodPart);
/// The parts in which two rows of one account differ; a row that is not there has nothing.
std::vector<PeriodPart> differing_parts(const FrozenRow* then, const FrozenRow* now);

/// What a row is made of: values at the closes of a period, its opening's first, with what became of them.
struct AccountPeriod {
    std::vector<Fraction> closes;       ///< of the opening, then of each month
    std::vector<Movement> movements;    ///< between them: one less than closes
    bool lost = false;
    std::vector<DueDay> due;
    std::optional<RenewalStatus> renewal;
};
/// Sets divisor and amounts. Exact as long as 64 bits hold them; beyond that to a thousandth of a minor unit, or to a
/// whole one. Error{data} for values beyond even that.
void fill(FrozenRow&, const AccountPeriod&);

/// The sums of parts over rows.
class FrozenTotals {
  public:
    void add(const FrozenRow&);
    const Sum& of(PeriodPart part) const noexcept { return sums_[static_cast<std::size_t>(part)]; }
    std::int64_t rounded(PeriodPart part) const { return of(part).rounded(); }

  private:
    std::array<Sum, period_parts> sums_ = {};
};
FrozenTotals totals_of(const std::vector<FrozenRow>&);

/// A figure of a period: a ratio of two parts, or a part alone.
struct PeriodFigure {
    std::string_view name;
    Words label;
    PeriodPart part;
    std::optional<PeriodPart> whole = {};
};
/// In the order in which a reader is shown them: retention, renewals, movements.
std::span<const PeriodFigure> period_figures() noexcept;
/// In per cent as the reports round it (of counts with one decimal, of amounts with two), a count, or an amount; empty for a share of nothing, and for a share of what fell due
/// while some of it is undecided.
Cell figure_of(const FrozenTotals&, const PeriodFigure&, Currency);

}  // namespace cs
