#include "figures/stays.hpp"
#include <algorithm>
#include <map>

namespace cs {

Stay stay_of(const Ledger& ledger, std::int32_t today, bool in_grace) {
    Stay stay{.from = *ledger.first()};
    const auto end = std::ranges::find_if(ledger.steps(), [&](const LedgerStep& step) {
        return step.from > stay.from && step.from <= today && step.value == 0;
    });
    if (end == ledger.steps().end()) return stay;
    stay.until = end->from;
    stay.may_renew = in_grace && ledger.at(today) == 0 && ledger.steps().back().from == end->from;
    return stay;
}

Wait wait_of(const Stay& stay, std::int32_t close) {
    return {static_cast<double>(std::min(stay.until, close) - stay.from), stay.until <= close && !stay.may_renew, 0};
}

std::vector<RenewedCohort> yearly_cohorts(const std::vector<Stay>& stays, Date close) {
    std::map<int, std::vector<Wait>> years;
    for (const auto& stay : stays)
        if (stay.from <= close.days()) years[Date::from_days(stay.from).year()].push_back(wait_of(stay, close.days()));
    std::vector<RenewedCohort> all;
    for (const auto& [year, members] : years) {
        const auto last = *Date::of(year, 12, 31);
        RenewedCohort left{std::ssize(members)};
        for (int n = 1; add_months(last, n * 12) < close; ++n)
            left.push_back(std::ranges::count_if(
                members, [&](const Wait& wait) { return !wait.happened || wait.time > anniversary(n); }));
        if (left.front() >= least_cohort && std::ssize(left) > least_renewals) all.push_back(std::move(left));
    }
    return all;
}

}  // namespace cs
