/// \file page.hpp  Why a score is what it is, whose moved, and whose is worth the time.
#pragma once
#include "document/document.hpp"
#include "health/change.hpp"
#include "health/health.hpp"
#include "health/history.hpp"

namespace cs {

/// One account: each measure with its value, points, weight, contribution and change, and the change since a day split
/// into its causes. Error{no} if it was never scored.
Document health_page(Context&, std::int64_t account, Date since);

struct MoversQuestion {
    Date since;
    std::optional<std::int64_t> csm;
    std::size_t limit;
};
/// Accounts in service whose score moved since a day, the greatest move first.
Table movers(Context&, const MoversQuestion&);

/// Accounts from 50 to below 75 points, who can be brought to 75: what lacks, and which measure gives most. The
/// greatest yearly value first.
Table focus(Context&, std::optional<std::int64_t> csm);

inline constexpr std::int64_t focus_from = 50'00, focus_to = 75'00;  ///< hundredths; metrics.md §2.1: the yellow band

/// A kept score with its scorecard and its readings; the override that held on its day put in.
Scored scored_of(KeptCards&, const KeptScore&, const std::map<std::int64_t, HealthOverride>&);

}  // namespace cs
