// cs period close -- its figures are frozen; cs period reopen -- they are those of today again.
#include "cmd/given.hpp"
#include "cmd/period/period_operand.hpp"
#include "cmd/period/verbs.hpp"
#include "cmd/record/record.hpp"
#include "figures/period_close.hpp"
#include <fmt/format.h>

namespace cs::period_verb {

void close(Session& session) {
    auto& context = session.context();
    const Closing closing{period_operand(session, 0), session.given.has("provisional"), given_text(session, "note")};
    ClosedPeriod closed;
    const auto outcome = close_period(context, closing, closed);
    const auto rate = [](std::optional<double> value) { return value ? fmt::format("{}%", *value) : std::string{"n/a"}; };
    record::report(session, outcome,
                   fmt::format("closed {}{}: NRR {}, GRR {}, logo churn {}, {} account{}, digest {}", closed.period,
                               closed.provisional ? ", provisionally" : "", rate(closed.nrr), rate(closed.grr), rate(closed.logo_churn),
                               closed.accounts, closed.accounts == 1 ? "" : "s", closed.digest));
}

void reopen(Session& session) {
    const auto period = period_operand(session, 0);
    const auto why = given_text(session, "why");
    if (why.empty())
        throw Error{Kind::usage, "--why is missing: a closed period is opened again for a reason", fmt::format("cs period reopen {} --why 'two contracts were booked twice'", period.name)};
    const auto outcome = reopen_period(session.context(), period, why);
    record::report(session, outcome, fmt::format("opened {} again", period.name));
}

}  // namespace cs::period_verb
