/// \file change.hpp  Why a score is not what it was: the change between two days, split into its causes.
///
/// The causes are taken one after the other: the definition (other weights, breakpoints, measures; on the data of then,
/// a measure that is new with its value of now), what came or went missing, the data, and the override. Each step is a
/// difference of two rounded scores, so that they sum to the whole change exactly.
#pragma once
#include "health/scorecard.hpp"

namespace cs {

/// One day's score with what it was made of.
struct Scored {
    Scorecard card;
    std::vector<Measured> readings;
    std::optional<std::int64_t> overridden;  ///< the score that somebody put in its place
};
struct ScoreChange {
    std::int64_t total = 0, data = 0, definition = 0, missing = 0, overridden = 0;  ///< in hundredths
    bool operator==(const ScoreChange&) const = default;
};
/// nullopt where one of the two days has nothing to compare.
std::optional<ScoreChange> change_between(const Scored& then, const Scored& now);

/// Readings for the scorecard of now: those of then, and for what was not measured then those of now.
std::vector<Measured> as_then(const Scored& then, const Scored& now);

}  // namespace cs
