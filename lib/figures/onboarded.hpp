/// \file onboarded.hpp  Every account with what is dated in its first year: one statement for all of them.
#pragma once
#include "account/account.hpp"
#include "figures/activation.hpp"
#include "figures/columns.hpp"
#include "figures/survival.hpp"

namespace cs {

struct Onboarded {
    std::int64_t id = 0;
    std::string key, name, csm, group;
    std::optional<Date> clock, activated, first_value;
    bool before = false;    ///< recorded in a stage after activation: nobody knows since when
    bool in_force = false;  ///< has a contract line in force
};
/// In how many months of its clock an account ought to be activated.
int months_of_activation(const Settings&);
/// As of the context's day, by key.
std::vector<Onboarded> onboarded(Context&, GroupBy);

/// Days from the clock to `event`, for everybody whose clock has started by today; who waits still is censored today.
/// What came before the clock took no time.
std::vector<Wait> waits(std::span<const Onboarded>, std::optional<Date> Onboarded::*event, Date today);

/// "45 days (30-90), Kaplan-Meier, of 12"; where half of them have not got there, the mean up to the longest wait.
std::string waiting_text(std::span<const Wait>, Lang);
/// The same in figures: facts median_days, median_low, median_high, waited_for, happened.
void add_waiting(Facts&, std::span<const Wait>, Words what, Lang);

/// "5/8 = 62.5% (30.6-86.3%)", and in its language that there is none.
std::string share_text(std::int64_t k, std::int64_t n, Lang);

}  // namespace cs
