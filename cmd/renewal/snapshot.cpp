// cs renewal snapshot -- what is open is kept once a week, for the slippage and the calibration of forecasts.
#include "cmd/record/record.hpp"
#include "cmd/renewal/verbs.hpp"
#include "figures/snapshot.hpp"
#include <fmt/format.h>

namespace cs::renewal {

void snapshot(Session& session) {
    std::optional<RenewalSnapshot> kept;
    const auto outcome = take_snapshot(session.context(), kept);
    if (!kept || !session.dry_run) return;  // cron mails whatever is printed
    record::report(session, outcome,
                   fmt::format("kept {} renewal{} due until {}", kept->sets, kept->sets == 1 ? "" : "s",
                               to_text(kept->until)));
}

}  // namespace cs::renewal
