#include "figures/health_figures.hpp"
#include "health/health.hpp"
#include "health/history.hpp"

namespace cs {

std::unordered_map<std::int64_t, HealthFigure> health_figures(Context& context, Date day) {
    const auto overrides = overrides_on(context, day);
    std::unordered_map<std::int64_t, HealthFigure> all;
    for (const auto& kept : scores_on(context, day)) {
        auto& figure = all[kept.account] = {kept.score, kept.grade, kept.coverage};
        const auto layer = overrides.find(kept.account);
        if (layer == overrides.end() || kept.frozen) continue;
        if (layer->second.score) figure.score = layer->second.score;
        figure.grade = layer->second.grade;
    }
    return all;
}

}  // namespace cs
