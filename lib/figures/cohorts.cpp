#include "figures/cohorts.hpp"
#include <algorithm>

namespace cs {

Cohorts::Cohorts(const std::vector<Period>& periods, Date today, std::int64_t last_age) {
    for (const auto& period : periods) {
        auto& cohort = cohorts_.emplace_back(Cohort{period, 0, {}});
        auto& closes = closes_.emplace_back();
        const auto months = whole_months(period.from, add_days(period.to, 1)).value();
        for (auto close = period.to; close <= today && std::ssize(closes) <= last_age;
             close = add_days(add_months(period.from, months * static_cast<int>(std::ssize(closes) + 1)), -1))
            closes.push_back(close.days());
        cohort.ages.resize(closes.size());
    }
}

const Cohort* Cohorts::add(const Ledger& ledger) {
    const auto first = ledger.first();
    if (!first) return nullptr;
    const auto next =
        std::ranges::upper_bound(cohorts_, *first, {}, [](const Cohort& c) { return c.period.from.days(); });
    if (next == cohorts_.begin() || *first > std::prev(next)->period.to.days()) return nullptr;
    auto& cohort = *std::prev(next);
    const auto& closes = closes_[static_cast<std::size_t>(&cohort - cohorts_.data())];
    ++cohort.started;
    const auto steps = ledger.steps();
    std::size_t step = 0;
    for (std::size_t age = 0; age < closes.size(); ++age) {
        while (step + 1 < steps.size() && steps[step + 1].from <= closes[age]) ++step;
        if (steps[step].value == 0) continue;
        ++cohort.ages[age].accounts;
        cohort.ages[age].value.add(ledger.exact(steps[step].value));
    }
    return &cohort;
}

std::vector<PooledAge> Cohorts::pooled() const {
    std::vector<PooledAge> ages;
    for (const auto& cohort : cohorts_) {
        if (ages.size() < cohort.ages.size()) ages.resize(cohort.ages.size());
        for (std::size_t age = 0; age < cohort.ages.size(); ++age) {
            ages[age].accounts += cohort.ages[age].accounts;
            ages[age].started += cohort.started;
            ages[age].value.add(cohort.ages[age].value);
            ages[age].at_first.add(cohort.ages.front().value);
        }
    }
    return ages;
}

}  // namespace cs
