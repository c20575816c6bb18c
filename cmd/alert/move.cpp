// cs alert take, snooze, act, resolve, dismiss, ledger -- what people do with alerts, and what came of it.
#include "cmd/alert/verbs.hpp"
#include "cmd/given.hpp"
#include "cmd/record/record.hpp"
#include "health/alert_check.hpp"
#include "store/find.hpp"
#include <fmt/format.h>

namespace cs::alert {
namespace {

std::int64_t operand(Session& session) {
    auto& context = session.context();
    return read(context, [&] { return record::operand_id(session, "alert"); });
}

void done(Session& session, std::int64_t id, std::string_view what, const std::function<Outcome()>& act) {
    record::report(session, record::as_usage(act), fmt::format("{} alert {}", what, id));
}

std::int64_t owner(Session& session) {
    auto& context = session.context();
    const auto& staff = context.nouns["staff"];
    return read(context, [&] {
        if (const auto name = session.given.value("owner")) return find(context, staff, *name);
        if (const auto self = find_exact(context, staff, session.who)) return *self;
        throw Error{Kind::no, fmt::format("'{}' is not one of the staff", session.who),
                    "say who sees to it: --owner NAME"};
    });
}

}  // namespace

void take(Session& session) {
    const auto id = operand(session), by = owner(session);
    done(session, id, "took", [&] { return take_alert(session.context(), id, by); });
}

void snooze(Session& session) {
    const auto until = given_date(session, "until");
    if (!until) throw Error{Kind::usage, "--until: missing", "the day on which it comes back: --until +7d"};
    const auto id = operand(session);
    done(session, id, "snoozed", [&] { return snooze_alert(session.context(), id, *until); });
}

void act(Session& session) {
    const auto id = operand(session);
    const auto on = given_date(session, "on").value_or(session.today);
    done(session, id, "noted what was done about",
         [&] { return act_on_alert(session.context(), id, on, given_text(session, "note")); });
}

void resolve(Session& session) {
    const auto id = operand(session);
    auto outcome = AlertState::recovered;
    try {
        if (const auto text = session.given.value("outcome"))
            outcome = Value<AlertState>::parse(*text, session.context().reading());
    } catch (const Error& e) {
        throw Error{Kind::usage, "--outcome: " + e.message(), "recovered or lost"};
    }
    done(session, id, "resolved",
         [&] { return resolve_alert(session.context(), id, outcome, given_text(session, "why")); });
}

void dismiss(Session& session) {
    const auto id = operand(session);
    done(session, id, "dismissed", [&] { return dismiss_alert(session.context(), id, given_text(session, "why")); });
}

void ledger(Session& session) {
    auto& context = session.context();
    const auto format = session.format();
    const auto since = given_date(session, "since").value_or(add_months(session.today, -12));
    const auto table = read(context, [&] { return alert_ledger(context, since); });
    session.out = render(table, format, session.look());
}

}  // namespace cs::alert
