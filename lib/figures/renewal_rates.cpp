#include "figures/renewal_rates.hpp"
#include <algorithm>

namespace cs {

RenewalStatus standing(std::span<const DueLine> lines, Date today, std::int64_t grace_days) {
    bool open = false, in_grace = false, remains = false;
    std::optional<Date> renewed;
    for (const auto& line : lines) {
        if (line.renewed) renewed = renewed ? std::max(*renewed, line.due) : line.due;
        if (line.extended) continue;
        remains = true;
        if (line.lost) continue;
        const bool ended_early = line.stops <= line.due;
        open = open || line.stops > today;
        in_grace = in_grace || (!ended_early && line.stops >= add_days(today, -grace_days));
    }
    if (renewed) return *renewed >= today ? RenewalStatus::renewed_early : RenewalStatus::renewed;
    if (!remains) return RenewalStatus::extended;
    return open ? RenewalStatus::open : in_grace ? RenewalStatus::in_grace : RenewalStatus::lost;
}

bool awaits_payment(std::span<const DueLine> lines) {
    return std::ranges::any_of(lines, [](const DueLine& line) { return line.renewed && line.awaited; });
}

std::vector<DueDay> due_days(std::span<const DueLine> lines) {
    std::map<std::pair<Date, Currency>, std::pair<Fraction, Fraction>> by_day;
    for (const auto& line : lines) {
        if (line.extended) continue;
        auto& [due, renewed] = by_day[{line.due, line.currency}];
        due = due + line.value;
        renewed = renewed + line.renewed_value;
    }
    std::vector<DueDay> days;
    for (const auto& [day, values] : by_day) days.push_back({day.first, day.second, values.first, values.second});
    return days;
}

void count(RenewalFigures& figures, std::span<const DueLine> lines, Date today, std::int64_t grace_days) {
    const auto status = standing(lines, today, grace_days);
    if (status == RenewalStatus::extended) return;
    const bool unpaid = awaits_payment(lines);
    const bool early = status == RenewalStatus::renewed_early, renewed = early || status == RenewalStatus::renewed;
    ++figures.due;
    figures.renewed += renewed && !unpaid ? 1 : 0;
    figures.renewed_early += early && !unpaid ? 1 : 0;
    figures.unpaid += renewed && unpaid ? 1 : 0;
    figures.in_grace += status == RenewalStatus::in_grace ? 1 : 0;
    figures.open += status == RenewalStatus::open ? 1 : 0;
    figures.lost += status == RenewalStatus::lost ? 1 : 0;
    for (const auto& day : due_days(lines)) {
        add(figures.amount_due, day.currency, day.value);
        add(figures.amount_renewed, day.currency, day.renewed);
        add(figures.amount_capped, day.currency, least(day.value, day.renewed));
    }
    for (const auto& line : lines) {
        if (line.extended || (line.paid.numerator == 0 && line.unpaid.numerator == 0)) continue;
        add(figures.amount_paid, line.currency, line.paid);
        add(figures.amount_unpaid, line.currency, line.unpaid);
    }
}

}  // namespace cs
