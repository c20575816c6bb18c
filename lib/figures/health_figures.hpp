/// \file health_figures.hpp  What was known of everybody's health at the close of a day, overrides included.
#pragma once
#include "store/store.hpp"
#include <unordered_map>

namespace cs {

struct HealthFigure {
    std::optional<std::int64_t> score;  ///< in hundredths; nullopt: too little was known
    std::string grade;                  ///< empty with it
    std::int64_t coverage = 0;          ///< in hundredths of a percent
    bool operator==(const HealthFigure&) const = default;
};
/// By account; who was never scored by then is not in it. Within a transaction.
std::unordered_map<std::int64_t, HealthFigure> health_figures(Context&, Date day);

}  // namespace cs
