#include "health/brief.hpp"
#include "health/page.hpp"
#include "usage/depth.hpp"
#include <algorithm>

namespace cs {
namespace {

constexpr int days_a_week = 7;

std::vector<std::optional<std::int64_t>> weeks_of(Context& context, std::int64_t account) {
    const auto first = add_days(context.today, -days_a_week * (brief_weeks - 1));
    const auto rows = course(context, account, add_days(first, 1), context.today);
    std::optional<std::int64_t> held;
    if (const auto before = score_on(context, account, first)) held = before->score;
    std::vector<std::optional<std::int64_t>> weeks;
    auto row = rows.begin();
    for (int week = 0; week < brief_weeks; ++week) {
        for (; row != rows.end() && row->day <= add_days(first, days_a_week * week); ++row) held = row->score;
        weeks.push_back(held);
    }
    return weeks;
}

std::vector<HealthBrief::Cost> costs_of(const Scored& scored) {
    constexpr std::size_t most = 2;
    const auto judged = score(scored.card, scored.readings);
    std::vector<HealthBrief::Cost> costs;
    for (std::size_t i = 0; i < scored.readings.size() && judged.score; ++i) {
        const auto& measure = scored.card.measures[i];
        const auto points = points_of(measure, scored.readings[i]);
        if (!points || *points >= 100 * one_point) continue;
        const auto lost = round_half_away(Int128{measure.weight} * (100 * one_point - *points),
                                          Int128{judged.covered} * (one_point / 100));
        if (lost > 0) costs.push_back({measure.name, lost});
    }
    std::ranges::stable_sort(costs, std::greater{}, &HealthBrief::Cost::points);
    costs.resize(std::min(costs.size(), most));
    return costs;
}

}  // namespace

std::optional<HealthBrief> health_brief(Context& context, std::int64_t account) {
    const std::vector<std::int64_t> only{account};
    const auto newest = newest_scores(context, &only);
    if (newest.empty()) return std::nullopt;
    const auto& kept = newest.front();
    std::map<std::int64_t, HealthOverride> layers;
    if (auto layer = override_on(context, account, context.today); layer && !kept.frozen)
        layers.emplace(account, std::move(*layer));
    KeptCards cards{context};
    const auto scored = scored_of(cards, kept, layers);
    return HealthBrief{scored.overridden ? scored.overridden : kept.score,
                       layers.empty() ? kept.grade : layers.begin()->second.grade, kept.coverage,
                       weeks_of(context, account), costs_of(scored)};
}

std::string bars(const HealthBrief& brief) {
    constexpr std::int64_t highest = 100'00;
    std::vector<std::int64_t> values;
    // A score of 0 is one, and no dot.
    for (const auto& week : brief.weeks) values.push_back(week ? std::max<std::int64_t>(*week, 1) : 0);
    return sparkline(values, highest);
}

}  // namespace cs
