#include "health/scorecard.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace cs {
namespace {

constexpr std::int64_t billionths_a_hundredth = one_point / 100;

/// Weight times points over the present, in billionths, and their weight.
struct Sums {
    Int128 points = 0;
    std::int64_t covered = 0, weight = 0;
};

Sums sums(const Scorecard& card, std::span<const Measured> readings) {
    Sums all;
    for (std::size_t i = 0; i < card.measures.size(); ++i) {
        const auto& measure = card.measures[i];
        all.weight += measure.weight;
        const auto points = points_of(measure, readings[i]);
        if (!points) continue;
        all.covered += measure.weight;
        all.points += Int128{measure.weight} * *points;
    }
    return all;
}

std::int64_t mean_of(const Sums& all) {
    return round_half_away(all.points, Int128{all.covered} * billionths_a_hundredth);
}

[[noreturn]] void refuse(std::string message) {
    throw Error{Kind::config, std::move(message),
                "such as [\"A:90\", \"B:75\", \"C:50\", \"F:0\"], from the best to the worst"};
}

GradeLine grade_line(const std::string& text) {
    const auto colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0) refuse(fmt::format("{} is no grade NAME:SCORE", quoted(text)));
    GradeLine line{std::string{trimmed(text.substr(0, colon))},
                   fixed_point(trimmed(std::string_view{text}.substr(colon + 1)), 2)};
    if (line.name.empty() || line.from < 0 || line.from > 100 * 100)
        refuse(fmt::format("{}: scores run from 0 to 100", quoted(text)));
    return line;
}

}  // namespace

std::vector<GradeLine> read_grades(const std::vector<std::string>& texts) {
    std::vector<GradeLine> lines;
    for (const auto& text : texts) {
        auto line = grade_line(text);
        if (std::ranges::find(lines, line.name, &GradeLine::name) != lines.end())
            refuse(fmt::format("grade {} stands twice", quoted(line.name)));
        if (!lines.empty() && line.from >= lines.back().from)
            refuse(fmt::format("{} does not come below {}", quoted(text), quoted(lines.back().name)));
        lines.push_back(std::move(line));
    }
    if (lines.empty() || lines.back().from != 0) refuse("the last grade has to begin at 0");
    return lines;
}

const std::string& grade_of(const Scorecard& card, std::int64_t score) {
    for (const auto& line : card.grades)
        if (card.upper_inclusive ? score > line.from : score >= line.from) return line.name;
    return card.grades.back().name;
}

std::optional<std::int64_t> points_of(const Measure& measure, const Measured& reading) {
    switch (reading.state) {
    case Measured::State::present: return measure.scale.points(reading.value);
    case Measured::State::nothing: return 0;
    default: return measure.absent == Absent::zero ? std::optional<std::int64_t>{0} : std::nullopt;
    }
}

Score score(const Scorecard& card, std::span<const Measured> readings) {
    const auto all = sums(card, readings);
    Score result;
    result.covered = all.covered;
    result.weight = all.weight;
    if (all.covered == 0 || 2 * all.covered < all.weight) return result;
    result.score = mean_of(all);
    result.grade = grade_of(card, *result.score);
    return result;
}

std::optional<std::int64_t> mean(const Scorecard& card, std::span<const Measured> readings) {
    const auto all = sums(card, readings);
    return all.covered == 0 ? std::nullopt : std::optional{mean_of(all)};
}

std::vector<std::optional<std::int64_t>> contributions(const Scorecard& card, std::span<const Measured> readings) {
    std::vector<std::optional<std::int64_t>> parts(card.measures.size());
    const auto all = sums(card, readings);
    if (all.covered == 0) return parts;
    const Int128 unit = Int128{all.covered} * billionths_a_hundredth;
    std::vector<std::pair<Int128, std::size_t>> remainders;
    std::int64_t left = mean_of(all);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto points = points_of(card.measures[i], readings[i]);
        if (!points) continue;
        const Int128 exact = Int128{card.measures[i].weight} * *points;
        parts[i] = static_cast<std::int64_t>(exact / unit);
        left -= *parts[i];
        remainders.emplace_back(exact % unit, i);
    }
    std::ranges::stable_sort(remainders, std::greater{}, &std::pair<Int128, std::size_t>::first);
    for (std::size_t k = 0; left > 0; ++k, --left) ++*parts[remainders[k % remainders.size()].second];
    return parts;
}

std::optional<double> smoothed(std::span<const Observed> course) {
    if (course.empty()) return std::nullopt;
    constexpr double half_life = 14;  // days
    double value = course.front().value;
    for (std::size_t i = 1; i < course.size(); ++i) {
        const auto days = static_cast<double>(days_between(course[i - 1].on, course[i].on));
        value += (1 - std::exp2(-days / half_life)) * (course[i].value - value);
    }
    return value;
}

}  // namespace cs
