/// \file alert_check.hpp  Made for cron: evaluates every warning line, opens, closes, wakes; and who is told of what.
///
/// A day can be checked as often as one likes: what is well counts once a day. An episode is over after two evaluations
/// running that found it well; one that knows nothing (a late feed) counts neither way.
#pragma once
#include "document/document.hpp"
#include "health/alert.hpp"
#include "health/warning.hpp"

namespace cs {

struct AlertsChecked {
    Outcome outcome;
    std::int64_t opened = 0, recovered = 0, lost = 0, woken = 0;
    std::map<std::string, std::int64_t> held;  ///< by handle of the owner: what the daily budget held back
};
AlertsChecked check_alerts(Context&);

/// Per rule since a day: fired, acted on, ignored (never taken nor acted on, and over or two weeks old), and what became
/// of it. Rules that nobody obeys are to be taken out.
Table alert_ledger(Context&, Date since);

}  // namespace cs
