#include "figures/survey_figures.hpp"
#include "base/error.hpp"
#include "base/money.hpp"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace cs {
namespace {

constexpr double z = 1.959963984540054;  // of 97.5%

/// The share of Student's t between -t and t, by its finite series in the angle (Abramowitz and Stegun, 26.7.3-4).
double inner_share(double t, std::int64_t degrees) {
    const double angle = std::atan(t / std::sqrt(static_cast<double>(degrees)));
    const double sine = std::sin(angle), square = std::cos(angle) * std::cos(angle);
    const bool odd = degrees % 2 != 0;
    if (degrees == 1) return 2 * angle / std::numbers::pi;
    double term = odd ? std::cos(angle) : 1, sum = term;
    for (std::int64_t k = odd ? 2 : 1; k <= degrees - 3 && term > 1e-18; k += 2) {
        term *= square * static_cast<double>(k) / static_cast<double>(k + 1);
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (angle + sine * sum) : sine * sum;
}

}  // namespace

std::int64_t SurveyFigures::from(std::size_t score) const noexcept {
    std::int64_t n = 0;
    for (auto i = score; i < scores.size(); ++i) n += scores[i];
    return n;
}

std::int64_t SurveyFigures::sum() const noexcept {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) sum += static_cast<std::int64_t>(i) * scores[i];
    return sum;
}

std::optional<double> net_promoter_score(const SurveyFigures& f) {
    if (f.answers() == 0) return std::nullopt;
    return static_cast<double>(round_half_away(Int128{f.promoters() - f.detractors()} * 1000, f.answers())) / 10;
}

std::optional<Interval> net_promoter_interval(const SurveyFigures& f) {
    if (f.answers() == 0) return std::nullopt;
    const double n = static_cast<double>(f.answers()) + 3;
    const double up = (static_cast<double>(f.promoters()) + 0.75) / n;
    const double down = (static_cast<double>(f.detractors()) + 0.75) / n;
    const double net = up - down, half = z * std::sqrt((up + down - net * net) / n);
    return Interval{100 * std::max(-1.0, net - half), 100 * std::min(1.0, net + half)};
}

std::optional<double> mean_score(const SurveyFigures& f) {
    if (f.answers() == 0) return std::nullopt;
    return static_cast<double>(round_half_away(Int128{f.sum()} * 1000, f.answers())) / 1000;
}

std::optional<Interval> mean_score_interval(const SurveyFigures& f, ScoreRange scale) {
    if (f.answers() < 2) return std::nullopt;
    const double n = static_cast<double>(f.answers()), mean = static_cast<double>(f.sum()) / n;
    double squares = 0;
    for (std::size_t i = 0; i < f.scores.size(); ++i) {
        const double distance = static_cast<double>(i) - mean;
        squares += static_cast<double>(f.scores[i]) * distance * distance;
    }
    if (squares <= 0) return std::nullopt;
    const double half = student_t(f.answers() - 1) * std::sqrt(squares / (n - 1) / n);
    return Interval{std::max(static_cast<double>(scale.least), mean - half),
                    std::min(static_cast<double>(scale.most), mean + half)};
}

double student_t(std::int64_t degrees) {
    if (degrees < 1) throw Error{Kind::bug, "Student's t needs a degree of freedom"};
    double low = z, high = 13;  // t falls from 12.71 of one degree towards z
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (inner_share(middle, degrees) < 0.95 ? low : high) = middle;
    }
    return (low + high) / 2;
}

}  // namespace cs
