/// \file review_plan.hpp  Which business reviews are due when: made from the contracts in force.
///
/// Rules   [review] of cs.toml: months between two reviews by segment (months.large, .medium, .small; 0: none; an account
///         without a segment counts as medium), which segments get theirs by mail (by_mail), how many days before the
///         renewal the last one falls (lead_days), how far ahead they are made (plan_days).
/// Source  domain.md "Reviews and renewal": one per quarter, by segment; a likely no is known one review earlier.
#pragma once
#include "review/review.hpp"

namespace cs {

/// The days of an account's reviews from `from` to `to`, both included, ascending. Pure.
/// With a due date the last one falls `lead_days` before it and the others so many months before that; none within half
/// an interval after the start. Without one they are counted from the start on. None for months = 0.
std::vector<Date> review_days(Date starts, std::optional<Date> due, int months, std::int64_t lead_days, Date from,
                              Date to);
/// Whether a review on `day` is one of those that there are: within half an interval of it. Pure.
bool is_near(Date day, Date other, int months) noexcept;

int review_months(const Settings&, std::optional<Segment>);
ReviewWay review_way(const Settings&, std::optional<Segment>);

struct PlannedReview {
    std::string account;
    Date due;
    ReviewWay way;
};
/// Makes those of the next review.plan_days days that are not there yet; each on a working day, or the last one before.
/// What was skipped or moved by hand is not made again.
Outcome plan_reviews(Context&, std::vector<PlannedReview>& made);

}  // namespace cs
