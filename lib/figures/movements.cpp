#include "figures/movements.hpp"
#include <algorithm>
#include <cmath>

namespace cs {

Movement movement(const LedgerStanding& s) noexcept {
    if (s.opening == s.closing) return Movement::none;
    if (s.opening == 0) return s.before ? Movement::reactivation : Movement::started;
    if (s.closing == 0) return Movement::churn;
    return s.closing > s.opening ? Movement::expansion : Movement::contraction;
}

MovementFigures::One& MovementFigures::of(Movement m) noexcept {
    switch (m) {
    case Movement::started: return started;
    case Movement::reactivation: return reactivation;
    case Movement::expansion: return expansion;
    case Movement::contraction: return contraction;
    case Movement::churn: return churn;
    case Movement::none: break;
    }
    return opening;
}

void count(MovementFigures& figures, const LedgerStanding& s, const Ledger& ledger, bool opens, bool closes) {
    const auto add = [&](MovementFigures::One& one, Int128 value) {
        ++one.accounts;
        one.value.add(ledger.exact(value));
    };
    if (opens && s.opening > 0) add(figures.opening, s.opening);
    if (closes && s.closing > 0) add(figures.closing, s.closing);
    figures.passed += s.passed ? 1 : 0;
    if (s.opening == s.closing) return;
    add(figures.of(movement(s)), s.opening > s.closing ? s.opening - s.closing : s.closing - s.opening);
}

void check_identity(const MovementFigures& f) {
    Sum before = f.opening.value, after = f.closing.value;
    for (const auto* one : {&f.started, &f.reactivation, &f.expansion}) before.add(one->value);
    for (const auto* one : {&f.contraction, &f.churn}) after.add(one->value);
    const auto accounts = f.opening.accounts + f.started.accounts + f.reactivation.accounts - f.churn.accounts;
    if (before != after || accounts != f.closing.accounts)
        throw Error{Kind::bug, "the movements do not lead from the opening to the closing"};
}

namespace {

Sum losses(const MovementFigures& f) {
    Sum sum = f.contraction.value;
    sum.add(f.churn.value);
    return sum;
}

}  // namespace

std::optional<double> quick_ratio(const MovementFigures& f, bool with_reactivation) {
    Sum gains = f.started.value;
    gains.add(f.expansion.value);
    if (with_reactivation) gains.add(f.reactivation.value);
    return ratio(gains, losses(f), 4);
}

std::optional<double> gross_churn(const MovementFigures& f) { return percent(losses(f), f.opening.value); }

std::optional<double> net_churn(const MovementFigures& f) {
    Sum gains = f.expansion.value;
    gains.add(f.reactivation.value);
    const auto lost = losses(f);
    // Sums are never below 0: the smaller one is taken from the other.
    const bool grew = ratio(gains, f.opening.value, 9) > ratio(lost, f.opening.value, 9);
    Sum net = grew ? gains : lost;
    net.subtract(grew ? lost : gains);
    const auto share = percent(net, f.opening.value);
    return share && grew ? std::optional{-*share} : share;
}

void count(RetentionFigures& figures, const LedgerStanding& s, const Ledger& ledger, ComeBack winback, bool in_grace) {
    if (s.opening == 0) return;
    ++figures.cohort;
    const auto opening = ledger.exact(s.opening);
    figures.opening.add(opening);
    if (s.opening == s.closing && !s.lost) {  // so it is in most of many windows
        figures.gross.add(opening);
        figures.net.add(opening);
        return;
    }
    const bool lost = winback == ComeBack::count ? s.closing == 0 : s.lost;
    if (lost) {
        ++figures.lost;
        figures.in_grace += in_grace ? 1 : 0;
        return;
    }
    figures.gross.add(ledger.exact(std::min(s.opening, s.closing)));
    figures.net.add(ledger.exact(s.closing));
}

double yearly_churn(double churn, std::int64_t days) { return 1 - yearly_retention(1 - churn, days); }
double yearly_retention(double retained, std::int64_t days) {
    return std::pow(retained, 365.0 / static_cast<double>(days));
}

std::optional<LedgerWindow> whole_window(const Period& period, Date today) {
    if (period.from > today) return std::nullopt;
    return LedgerWindow{period.from.days() - 1, std::min(period.to, today).days()};
}

std::vector<LedgerWindow> monthly_windows(const Period& period, Date today) {
    std::vector<LedgerWindow> windows;
    const auto last = std::min(period.to, today);
    for (auto from = period.from; from <= last;) {
        const auto to = std::min(end_of_month(from), last);
        windows.push_back({from.days() - 1, to.days()});
        from = add_days(to, 1);
    }
    return windows;
}

bool is_final(const Period& period, std::int64_t grace_days, Date today) {
    return days_between(period.to, today) > grace_days;
}

}  // namespace cs
