/// \file period_close.hpp  A period is closed: its figures are worked out once more, account by account, and kept.
#pragma once
#include "figures/closed_period.hpp"

namespace cs {

/// What every account adds to a period that is over, as known today; by account. The currency, and the rates at which
/// amounts were converted, are those of the reports. Inside of a read or a write. Error{config}: a rate is missing.
struct PeriodRows {
    std::vector<FrozenRow> rows;
    Currency currency;
    std::int64_t grace_days = 0;
    std::string rates;
};
PeriodRows period_rows(Context&, const Period&);

/// The day from which on nothing of a period is undecided any more.
Date final_from(const Period&, std::int64_t grace_days);

struct Closing {
    Period period;
    bool provisional = false;  ///< even where renewals may still come
    std::string note;
};
/// Error{no}: the period has not ended; it is provisional, and that was not asked for; it is closed already.
Outcome close_period(Context&, const Closing&, ClosedPeriod& closed);
/// What was frozen stays beside its reason; its figures are those of today again. Error{no}: it is not closed.
Outcome reopen_period(Context&, const Period&, const std::string& why);

}  // namespace cs
