/// \file activation.hpp  Who is activated of those who ought to be, and who reached something in time. Pure.
///
/// Source: metrics.md §1.3. Activation rate (客户启用率) = activated / due to be activated; due are those whose window
/// has closed (clock + months <= today), and those who are activated already. On time = activated by clock + months,
/// of those whose window has closed. Windows are clamped to the month's end.
#pragma once
#include "base/date.hpp"
#include <optional>

namespace cs {

/// One account. `activated` is the day; `before` says that it was activated before it was recorded, nobody knows when.
struct Onboarding {
    Date clock;
    std::optional<Date> activated = {};
    bool before = false;
};

/// Those that were activated before they were recorded are due and activated, and in no window.
struct ActivationFigures {
    std::int64_t due = 0, activated = 0;
    std::int64_t closed = 0, on_time = 0;  ///< windows
    std::int64_t before = 0;
};
/// Adds one as of `today`; what happens later has not happened. A clock to come counts nothing.
void count(ActivationFigures&, const Onboarding&, int months, Date today);

/// Of those whose month n has closed, how many had `event` by its end: "value in month 1, 2, 3".
struct WithinMonths {
    std::int64_t closed = 0, reached = 0;
};
void count(WithinMonths&, Date clock, std::optional<Date> event, int months, Date today);

}  // namespace cs
