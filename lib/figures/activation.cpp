#include "figures/activation.hpp"

namespace cs {

void count(ActivationFigures& figures, const Onboarding& one, int months, Date today) {
    if (one.clock > today) return;
    const bool activated = one.activated && *one.activated <= today;
    if (one.before && !activated) {
        ++figures.due;
        ++figures.activated;
        ++figures.before;
        return;
    }
    const auto end = add_months(one.clock, months);
    const bool closed = end <= today;
    figures.due += closed || activated ? 1 : 0;
    figures.activated += activated ? 1 : 0;
    figures.closed += closed ? 1 : 0;
    figures.on_time += closed && activated && *one.activated <= end ? 1 : 0;
}

void count(WithinMonths& figures, Date clock, std::optional<Date> event, int months, Date today) {
    const auto end = add_months(clock, months);
    if (end > today) return;
    ++figures.closed;
    figures.reached += event && *event <= end ? 1 : 0;
}

}  // namespace cs
