#include "figures/lifetime_value.hpp"
#include <algorithm>
#include <cmath>

namespace cs {
namespace {

constexpr double days_of_month = 365.25 / 12;

double rate(MonthlyChurn churn) { return static_cast<double>(churn.lost) / static_cast<double>(churn.customers); }

/// The sum of kept^0 + kept^1 + ... over so many months.
double months_of(MonthlyChurn churn, std::int64_t months) {
    const auto all = static_cast<double>(months);
    if (churn.lost == 0) return all;
    return (1 - std::pow(1 - rate(churn), all)) / rate(churn);
}

/// A year that is begun is stayed for whole; of the last one only the months within the cap.
double months_of(const ShiftedBetaGeometric& model, std::int64_t cap) {
    double months = 0;
    for (std::int64_t year = 0; year * 12 < cap; ++year)
        months += static_cast<double>(std::min<std::int64_t>(12, cap - year * 12)) * model.survival(year);
    return months;
}

}  // namespace

std::optional<double> lifetime_value(double margin, MonthlyChurn churn) {
    if (churn.lost == 0) return std::nullopt;
    return margin * static_cast<double>(churn.customers) / static_cast<double>(churn.lost);
}

std::optional<double> capped_value(double margin, MonthlyChurn churn, std::int64_t months) {
    if (churn.customers == 0) return std::nullopt;
    return margin * months_of(churn, months);
}

std::optional<double> discounted_value(double margin, MonthlyChurn churn, double yearly_rate) {
    if (churn.lost == 0) return std::nullopt;
    return margin / (1 - (1 - rate(churn)) * std::pow(1 + yearly_rate, -1.0 / 12));
}

std::optional<ExpectedStay> expected_stay(std::span<const Wait> waits, std::span<const RenewedCohort> cohorts,
                                          MonthlyChurn churn, std::int64_t cap_months) {
    const double horizon = static_cast<double>(cap_months) * days_of_month;
    ExpectedStay stay;
    stay.lost = std::ranges::count_if(waits, [&](const Wait& w) { return w.happened && w.time < horizon; });
    stay.watched = std::ranges::count_if(waits, [&](const Wait& w) { return w.time >= horizon; });
    if (stay.lost >= least_lost && stay.watched >= least_watched) {
        stay.basis = StayBasis::kaplan_meier;
        stay.months = restricted_mean(survival(waits), horizon).mean / days_of_month;
        return stay;
    }
    if (const auto model = fit(cohorts)) {
        stay.basis = StayBasis::beta_geometric;
        stay.months = months_of(*model, cap_months);
        return stay;
    }
    if (churn.customers == 0) return std::nullopt;
    stay.months = months_of(churn, cap_months);
    return stay;
}

std::optional<double> payback_months(double cost, double margin) {
    if (margin <= 0) return std::nullopt;
    return cost / margin;
}

}  // namespace cs
