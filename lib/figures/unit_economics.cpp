#include "figures/unit_economics.hpp"
#include <algorithm>

namespace cs {
namespace {

double monthly(const Sum& yearly, std::int64_t accounts) {
    return accounts == 0 ? 0 : static_cast<double>(yearly.value() / 12 / static_cast<long double>(accounts));
}

/// A month of which only a part is over would make the churn look lower.
bool whole_month(const LedgerWindow& window) {
    const auto first = Date::from_days(window.opening + 1), last = Date::from_days(window.closing);
    return first.day() == 1 && last == end_of_month(first);
}

}  // namespace

double UnitFigures::arpa() const { return monthly(closing, accounts); }
double UnitFigures::arpa_new() const { return monthly(started_value, started); }

EconomicsSettings::EconomicsSettings(const Settings& settings)
    : discount{settings.number("economics.discount_percent") / 100},
      cap_months{settings.integer("economics.cap_months")}, sales_cycle_months{
                                                                settings.integer("economics.sales_cycle_months")} {
    if (!settings.value("economics.gross_margin_percent").items.empty())
        gross_margin = settings.number("economics.gross_margin_percent") / 100;
}

UnitEconomics::UnitEconomics(const std::vector<Period>& periods, const AccountGroups& groups, Date today,
                             std::int64_t grace_days)
    : periods_{periods}, groups_{groups}, today_{today},
      grace_days_{grace_days}, figures_{periods.size(), groups.none() ? 0 : groups.size()} {
    for (const auto& period : periods) months_.push_back(monthly_windows(period, today));
}

Date UnitEconomics::close(std::size_t period) const { return std::min(periods_[period].to, today_); }

UnitFigures* UnitEconomics::of_group(std::int64_t account, std::size_t period, std::int32_t day) {
    return groups_.none() ? nullptr : &figures_.groups[groups_.at(account, day)][period];
}

void UnitEconomics::count(std::size_t p, std::int64_t account, const Ledger& ledger, std::size_t& cursor) {
    Part part;
    part.period = p;
    const auto each = [&](std::int32_t day, auto&& change) {
        change(figures_.total[p]);
        if (auto* group = of_group(account, p, day)) change(*group);
    };
    for (const auto& window : months_[p]) {
        const auto s = standing(ledger, window, cursor);
        if (s.opening > 0 && whole_month(window))
            each(window.opening, [&](UnitFigures& f) { ++f.churn.customers, f.churn.lost += s.lost ? 1 : 0; });
        if (s.lost) part.lost = window.closing;
        if (movement(s) == Movement::started) {
            each(window.closing, [&](UnitFigures& f) { ++f.started, f.started_value.add(ledger.exact(s.closing)); });
            part.started = window.closing;
        }
        part.closing = s.closing;
    }
    if (part.closing > 0)
        each(months_[p].back().closing,
             [&](UnitFigures& f) { ++f.accounts, f.closing.add(ledger.exact(part.closing)); });
    if (part.closing > 0 || part.started || part.lost) parts_.push_back(part);
}

const std::vector<UnitEconomics::Part>& UnitEconomics::add(std::int64_t account, const Ledger& ledger) {
    parts_.clear();
    const auto first = ledger.first();
    if (!first || *first > today_.days()) return parts_;
    auto& stay = stays_.emplace_back(stay_of(ledger, today_.days(), in_grace(ledger, today_, grace_days_)));
    if (!groups_.none()) stay.group = groups_.at(account, stay.from);
    std::size_t cursor = 0;
    for (std::size_t p = 0; p < months_.size(); ++p)
        if (begun(p)) count(p, account, ledger, cursor);
    return parts_;
}

std::vector<Stay> UnitEconomics::stays(std::size_t period, std::optional<std::size_t> group) const {
    std::vector<Stay> all;
    for (const auto& stay : stays_)
        if (stay.from <= close(period).days() && (!group || stay.group == *group)) all.push_back(stay);
    return all;
}

std::vector<Wait> UnitEconomics::waits(std::size_t period, std::optional<std::size_t> group) const {
    std::vector<Wait> all;
    for (const auto& stay : stays(period, group)) all.push_back(wait_of(stay, close(period).days()));
    return all;
}

std::optional<double> acquisition_cost(const Spent& spent, const UnitFigures& figures) {
    if (!spent.amount || figures.started == 0) return std::nullopt;
    return static_cast<double>(spent.amount->value() / static_cast<long double>(figures.started));
}

std::optional<double> cost_per_account(const Spent& spent, std::size_t months, const UnitFigures& of,
                                       const UnitFigures& total) {
    if (!spent.amount || of.accounts == 0 || months == 0) return std::nullopt;
    const auto share = of.closing.value() / total.closing.value();
    return static_cast<double>(spent.amount->value() * share / static_cast<long double>(of.accounts) /
                               static_cast<long double>(months));
}

}  // namespace cs
