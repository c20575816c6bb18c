/// \file scorecard.hpp  How well an account is doing: one score, its grade, and the parts that made them.
///
/// Units    score 0 (lost) to 100 (thriving), up is good, in hundredths; weights are whole numbers.
/// Source   metrics.md §2.1. score = sum of weight * points over the measures that are present / their weight, rounded
///          once, half away from zero. What is shown is what is graded: the grade is that of the rounded score.
/// Unknown  is a state: where less than half of the weight is present there is neither score nor grade.
/// Purity   no clock, no store: the same readings give the same bytes.
#pragma once
#include "base/date.hpp"
#include "base/lang.hpp"
#include "health/scale.hpp"
#include <optional>
#include <span>

namespace cs {

/// What was read of a measure for one account.
struct Measured {
    enum class State {
        present,
        nothing,  ///< the feed is fresh, and the account shows nothing: no points, which is not the same as no value
        missing,  ///< nobody knows
        stale,    ///< known, but too long ago: `on`
        late,     ///< the feed itself is late: its last day is `on`
    };
    State state = State::missing;
    Quantity value;  ///< of present
    std::optional<Date> on;
    bool operator==(const Measured&) const = default;
};

enum class Absent { out, zero };  ///< what a measure that is not present does: leave the mean, or count as 0 points

/// One line of a scorecard.
struct Measure {
    std::string name;
    std::int64_t weight = 0;
    Scale scale;
    Absent absent = Absent::out;
    std::int64_t stale_days = 0;  ///< a value older than this is stale; 0: never
    // Where it is read, of a measure that is no built-in one; one of the three.
    std::string field, sql, signal, take;
    bool operator==(const Measure&) const = default;
};

/// Names from the best to the worst, each with the score from which it holds, in hundredths; the last one from 0.
struct GradeLine {
    std::string name;
    std::int64_t from;
    bool operator==(const GradeLine&) const = default;
};
struct Scorecard {
    std::vector<Measure> measures;
    std::vector<GradeLine> grades;
    bool upper_inclusive = false;  ///< bands are (from, to], so that a score on a line has the grade below it
    bool operator==(const Scorecard&) const = default;
};
/// "A:90", "B:75", …, "F:0". Error{config}.
std::vector<GradeLine> read_grades(const std::vector<std::string>& texts);
const std::string& grade_of(const Scorecard&, std::int64_t score);

struct Score {
    std::optional<std::int64_t> score;  ///< in hundredths; nullopt: too little is known
    std::string grade;                  ///< empty with it
    std::int64_t covered = 0, weight = 0;  ///< of the scorecard's weight how much is present
    bool operator==(const Score&) const = default;
    std::int64_t coverage() const noexcept { return weight == 0 ? 0 : covered * 10'000 / weight; }  ///< hundredths of a percent
};
/// The points of one reading, in billionths; nullopt: it takes no part.
std::optional<std::int64_t> points_of(const Measure&, const Measured&);
/// `readings` are those of the scorecard's measures, in their order.
Score score(const Scorecard&, std::span<const Measured> readings);
/// The weighted mean whatever the coverage, in hundredths; nullopt if nothing is present.
std::optional<std::int64_t> mean(const Scorecard&, std::span<const Measured> readings);

/// What each measure adds to the mean, in hundredths; nullopt: it takes no part. They sum to it exactly (largest
/// remainder; of equal ones the earlier measure).
std::vector<std::optional<std::int64_t>> contributions(const Scorecard&, std::span<const Measured> readings);

/// A smoothed course, for the eye: alpha = 1 - 2^(-days / 14).
struct Observed {
    Date on;
    double value;
};
std::optional<double> smoothed(std::span<const Observed> course);

}  // namespace cs
