/// \file account_standing.hpp  How an account is doing, for its page: health, open alerts, open support.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// One row, or none if the account was never scored: score, grade, the last weeks as bars, what costs most and next.
Table health_line(Context&, std::int64_t account);
/// Alerts that have not ended, the oldest first.
Table open_alerts(Context&, std::int64_t account);
/// One row, or none where nothing is open: tickets that are not solved, the urgent ones, complaints that are not
/// solved.
Table open_support(Context&, std::int64_t account);

}  // namespace cs
