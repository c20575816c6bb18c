/// \file cohorts.hpp  Of those who started in one period, how many are left, and what they pay, as time goes by. Pure.
///
/// A cohort is of the period -- a month, quarter or year -- in which an account was first worth anything. Age k is the
/// close of the period of that length k periods later; one who left within the first is missing at age 0 already.
/// Source: metrics.md §1.10, which says it of months.
#pragma once
#include "figures/ledger.hpp"
#include "figures/period.hpp"
#include "figures/sums.hpp"

namespace cs {

struct CohortCell {
    std::int64_t accounts = 0;
    Sum value;
};
struct Cohort {
    Period period;
    std::int64_t started = 0;
    std::vector<CohortCell> ages;  ///< as many as have been reached: what lies ahead is no 0
};

/// All cohorts of an age together: those that have reached it, and no others.
struct PooledAge {
    std::int64_t accounts = 0, started = 0;
    Sum value, at_first;  ///< at_first: of the same cohorts at age 0
};

class Cohorts {
  public:
    /// One for each period of whole months, ascending; ages are those whose close is not after `today`, up to `last_age`.
    Cohorts(const std::vector<Period>& periods, Date today, std::int64_t last_age);
    /// The cohort it belongs to; nullptr: none of these.
    const Cohort* add(const Ledger&);
    const std::vector<Cohort>& all() const noexcept { return cohorts_; }
    std::vector<PooledAge> pooled() const;  ///< by age

  private:
    std::vector<Cohort> cohorts_;
    std::vector<std::vector<std::int32_t>> closes_;  // of each cohort, by age
};

}  // namespace cs
