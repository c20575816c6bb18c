/// \file month_of_use.hpp  What an account did with the product in a month, feature by feature, and in the one before.
#pragma once
#include "account/account.hpp"
#include "figures/period.hpp"
#include "usage/depth.hpp"
#include "usage/standing.hpp"

namespace cs {

struct UseSum {
    std::int64_t days = 0, events = 0, minutes = 0, users = 0;
};

struct FeatureMonth {
    std::string name;
    bool core = false, licensed = false, ever = false;  ///< ever: on any day up to the month's last
    UseSum now, before;
    Compared events_a_day;            ///< now : before, each per working day
    std::vector<std::int64_t> weeks;  ///< events of days 1-7, 8-14, ...
};

struct MonthOfUse {
    Account account;
    std::string name;                              ///< 2026-02
    Date first, last;                              ///< of the month; last: today within it
    Date first_before, last_before;                ///< the days it is compared with
    std::optional<Date> last_use = {}, feed = {};  ///< up to `last`; the newest day of anybody's usage
    int core_used = 0, core = 0, used = 0, licensed = 0;
    UseSum now = {}, before = {};
    Compared events_a_day = {}, minutes_a_day = {};  ///< now : before, each per working day
    std::vector<std::int64_t> weeks = {};
    std::vector<FeatureMonth> features = {};  ///< licensed or used ones, core ones first

    /// nullopt where the working time is not known.
    std::optional<TimeDepth> depth_in_time() const;
};

/// Errors: those of monthly_usage.
MonthOfUse month_of_use(Context&, std::int64_t account, const Period&);

}  // namespace cs
