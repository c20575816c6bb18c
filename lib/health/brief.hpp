/// \file brief.hpp  An account's health in a line: the score, its course over the last weeks, and what costs it most.
#pragma once
#include "health/history.hpp"

namespace cs {

inline constexpr int brief_weeks = 12;

struct HealthBrief {
    std::optional<std::int64_t> score;  ///< in hundredths, an override included; nullopt: too little is known
    std::string grade;
    std::int64_t coverage = 0;  ///< in hundredths of a percent
    /// What held at the end of each of the last weeks, oldest first, the last one today; nullopt: no score then.
    std::vector<std::optional<std::int64_t>> weeks;
    struct Cost {
        std::string measure;
        std::int64_t points;  ///< that the score would have more if the measure had all of its points; in hundredths
    };
    std::vector<Cost> costs;  ///< the two greatest at most, above 0; of equal ones the earlier measure
};
/// nullopt if the account was never scored. Within a transaction.
std::optional<HealthBrief> health_brief(Context&, std::int64_t account);

/// The weeks as bars on a scale from 0 to 100; a dot where there is no score.
std::string bars(const HealthBrief&);

}  // namespace cs
