#include "health/change.hpp"
#include <algorithm>

namespace cs {
namespace {

const Measured* reading_of(const Scored& scored, const std::string& name) {
    const auto found = std::ranges::find(scored.card.measures, name, &Measure::name);
    if (found == scored.card.measures.end()) return nullptr;
    return &scored.readings[static_cast<std::size_t>(found - scored.card.measures.begin())];
}

bool takes_part(const Measure& measure, const Measured& reading) { return points_of(measure, reading).has_value(); }

/// What is missing is that of now; values that were known then and are known now stay as they were.
std::vector<Measured> missing_as_now(const Scored& now, const std::vector<Measured>& then) {
    std::vector<Measured> readings = now.readings;
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const auto& measure = now.card.measures[i];
        if (takes_part(measure, then[i]) && takes_part(measure, now.readings[i])) readings[i] = then[i];
    }
    return readings;
}

}  // namespace

std::vector<Measured> as_then(const Scored& then, const Scored& now) {
    std::vector<Measured> readings = now.readings;
    for (std::size_t i = 0; i < readings.size(); ++i)
        if (const auto* before = reading_of(then, now.card.measures[i].name)) readings[i] = *before;
    return readings;
}

std::optional<ScoreChange> change_between(const Scored& then, const Scored& now) {
    const auto own_then = score(then.card, then.readings).score, own_now = score(now.card, now.readings).score;
    const auto shown_then = then.overridden ? then.overridden : own_then;
    const auto shown_now = now.overridden ? now.overridden : own_now;
    if (!shown_then || !shown_now) return std::nullopt;
    ScoreChange change;
    change.total = *shown_now - *shown_then;
    if (own_then && own_now) {
        const auto old_data = as_then(then, now);
        const auto redefined = mean(now.card, old_data).value_or(*own_then);
        const auto known = mean(now.card, missing_as_now(now, old_data)).value_or(redefined);
        change.definition = redefined - *own_then;
        change.missing = known - redefined;
        change.data = *own_now - known;
    }
    change.overridden = change.total - change.definition - change.missing - change.data;
    return change;
}

}  // namespace cs
