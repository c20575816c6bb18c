/// \file standing.hpp  How much the accounts used the product up to a day, from the summary that every import keeps.
///
/// Windows  of `span` days: the span ends at `day` and holds it (day - span + 1 .. day); the span before it has the
/// same
///          length and ends where the span begins. A day counts as active when a row of it has events or minutes.
/// Working  days are those of the calendar that cs.toml names, else Monday to Friday. What is compared from one span to
///          the next is the use of working days, per working day: a holiday is no fall, and its end no rise.
/// Cost     grows with accounts and days in the window, not with rows: at most one short entry an account and day.
/// Errors   Error{data} when the summary cannot be read ('cs doctor' says more); Error{bug} for a span below 1.
#pragma once
#include "base/date.hpp"
#include <cstdint>
#include <functional>
#include <optional>

namespace cs {

struct Context;

/// Use of a span and of the span before.
struct Compared {
    std::int64_t now = 0, before = 0;
    bool operator==(const Compared&) const = default;
};

struct AccountUsage {
    std::int64_t account = 0;
    std::optional<Date> last_use;                 ///< newest active day up to `day`, however long ago
    int active_days = 0, active_days_before = 0;  ///< days with use in the span, and in the span before
    std::int64_t events = 0, events_before = 0;
    std::int64_t minutes = 0, minutes_before = 0;
    int features = 0, core_features = 0;           ///< different licensed features used in the span, all and core ones
    int features_licensed = 0, core_licensed = 0;  ///< what the contracts in force at `day` give a right to
    int users = 0;                                 ///< different users in the span; 0 where rows name none
    Compared events_worked, minutes_worked;        ///< on working days alone
    Compared working_days;                         ///< that the two spans have
    bool operator==(const AccountUsage&) const = default;
};

/// now : before, each per working day; of all days where there was no use on a working day of either span, or one of
/// them has none. 0 : 0 if there was none at all.
Compared per_working_day(const AccountUsage&, Compared worked, Compared all) noexcept;

struct UsageFeed {
    std::optional<Date> last_day;  ///< newest day of any row, active or not: whether the feed is late
};
UsageFeed usage_feed(Context&);

/// Every account that was active on `day` or before, in the order of id. Within a read or write transaction.
void each_account_usage(Context&, Date day, int span, const std::function<void(const AccountUsage&)>&);
/// The same of one; nullopt if it was never active up to `day`.
std::optional<AccountUsage> account_usage(Context&, std::int64_t account, Date day, int span);

}  // namespace cs
