/// \file survey_figures.hpp  What answers say, and how surely: NPS, CSAT, CES. Pure.
///
/// Source: metrics.md §1.8. NPS = 100 (promoters - detractors) / answers, interval: adjusted Wald with three answers
/// added (Rocks 2016); CSAT = answers of 4 or 5 of all, Wilson; CES = the mean, Student's t. All intervals are of 95%.
#pragma once
#include "figures/interval.hpp"
#include "health/survey.hpp"
#include <array>

namespace cs {

/// Answers by score, and how many were asked. Who did not answer is in no score.
struct SurveyFigures {
    std::int64_t asked = 0, replied = 0, open = 0;  ///< of those asked; open: may still answer
    std::array<std::int64_t, 11> scores{};          ///< how many answers there are of each

    std::int64_t answers() const noexcept { return from(0); }
    std::int64_t promoters() const noexcept { return from(9); }
    std::int64_t passives() const noexcept { return from(7) - from(9); }
    std::int64_t detractors() const noexcept { return from(0) - from(7); }
    std::int64_t satisfied() const noexcept { return from(4); }  ///< of CSAT: 4 or 5 of 5
    std::int64_t from(std::size_t score) const noexcept;         ///< answers of that score and above
    std::int64_t sum() const noexcept;                           ///< of all scores
};

/// In points with one decimal, -100..100, rounded once, half away from zero; nullopt: nobody answered.
std::optional<double> net_promoter_score(const SurveyFigures&);
/// In points, -100..100; wide for few answers, and meant to be.
std::optional<Interval> net_promoter_interval(const SurveyFigures&);

/// With three decimals, rounded once; nullopt: nobody answered.
std::optional<double> mean_score(const SurveyFigures&);
/// Of the mean, kept on the scale. nullopt for fewer than two answers, and where all are the same: the formula would
/// claim certainty.
std::optional<Interval> mean_score_interval(const SurveyFigures&, ScoreRange);

/// t with a probability of 97.5% below it; `degrees` of freedom >= 1.
double student_t(std::int64_t degrees);

}  // namespace cs
