// What people do with alerts.
#include "health/alert.hpp"
#include "account/listing.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using enum AlertState;
using enum AlertMove;

constexpr std::pair<AlertState, AlertMove> allowed[] = {
    {open, take},    {open, snooze},    {open, resolve},    {open, dismiss},
    {taken, take},   {taken, snooze},   {taken, act},       {taken, resolve},   {taken, dismiss},
    {snoozed, take}, {snoozed, snooze}, {snoozed, act},     {snoozed, resolve}, {snoozed, dismiss},
};
constexpr std::string_view move_names[] = {"take", "snooze", "act", "resolve", "dismiss"};

std::string moves_from(AlertState state) {
    std::string names;
    for (const auto& [from, move] : allowed)
        if (from == state)
            names += fmt::format("{}{}", names.empty() ? "" : ", ", move_names[static_cast<std::size_t>(move)]);
    return names;
}

Outcome change(Context& context, std::int64_t id, AlertMove move, const std::function<void(Write&, Alert&)>& make) {
    return write(context, [&](Write& work) {
        auto alert = get<Alert>(context, id);
        check_move(alert, move);
        make(work, alert);
        work.update(alert);
    });
}

void close(Alert& alert, AlertState outcome, const std::string& why, Date today) {
    alert.state = outcome;
    alert.why = why;
    alert.closed_on = today;
    alert.snoozed_until.reset();
}

void require(const std::string& text, std::string_view field, std::string_view hint) {
    if (text.empty()) throw Error{Kind::data, fmt::format("{}: missing", field), std::string{hint}};
}

}  // namespace

bool is_closed(AlertState state) noexcept { return state == recovered || state == lost || state == dismissed; }

void check_move(const Alert& alert, AlertMove move) {
    if (std::ranges::find(allowed, std::pair{alert.state, move}) != std::end(allowed)) return;
    const auto moves = moves_from(alert.state);
    throw Error{Kind::no, fmt::format("alert {} is {}", alert.id, name_of(alert.state)),
                moves.empty() ? "nothing follows that; the next alert of its rule opens by itself"
                              : fmt::format("what can be done with it: {}", moves)};
}

Outcome take_alert(Context& context, std::int64_t id, std::int64_t owner) {
    return change(context, id, take, [&](Write&, Alert& alert) {
        alert.state = taken;
        alert.owner = Ref<Staff>{owner, {}};
        if (!alert.taken_on) alert.taken_on = context.today;
        if (!alert.told_on) alert.told_on = context.today;
        alert.snoozed_until.reset();
    });
}

Outcome snooze_alert(Context& context, std::int64_t id, Date until) {
    if (until <= context.today)
        throw Error{Kind::data, fmt::format("until: {} is not to come", to_text(until)),
                    "name a day to come, such as +7d"};
    return change(context, id, snooze, [&](Write&, Alert& alert) {
        alert.state = snoozed;
        alert.snoozed_until = until;
    });
}

Outcome act_on_alert(Context& context, std::int64_t id, Date on, const std::string& what) {
    require(what, "note", "what was done: --note '...'");
    return change(context, id, act, [&](Write& work, Alert& alert) {
        AlertAction action;
        action.alert = {id, {}};
        action.on = on;
        action.by = context.who;
        action.what = what;
        work.insert(action);
        if (!alert.acted_on) alert.acted_on = on;
    });
}

Outcome resolve_alert(Context& context, std::int64_t id, AlertState outcome, const std::string& why) {
    if (outcome != recovered && outcome != lost)
        throw Error{Kind::data, fmt::format("outcome: {} is none", name_of(outcome)),
                    "recovered or lost; a false alarm is dismissed"};
    if (outcome == lost) require(why, "why", "what they left for: --why '...'");
    return change(context, id, resolve, [&](Write&, Alert& alert) { close(alert, outcome, why, context.today); });
}

Outcome dismiss_alert(Context& context, std::int64_t id, const std::string& why) {
    require(why, "why", "a false alarm teaches something: --why '...'");
    return change(context, id, dismiss, [&](Write&, Alert& alert) { close(alert, dismissed, why, context.today); });
}

Document alert_page(Context& context, std::int64_t id) {
    const auto alert = get<Alert>(context, id);
    const auto& noun = context.nouns.of<Alert>();
    Facts facts;
    for (const auto& field : noun.fields) {
        if (field.spec.hidden || field.name == "created" || field.name == "updated" || field.name == "text") continue;
        auto value = field.seen(alert, context.today);
        if (const auto* name = std::get_if<std::string>(&value))
            if (const auto i = find_choice(*name, field.choices))
                value = std::string{field.choices[*i].label.in(context.lang)};
        if (!empty(value))
            facts.facts.push_back(
                {{std::string{field.name}, std::string{field.header.in(context.lang)}, field.type}, std::move(value)});
    }
    constexpr Listed columns[] = {
        {"on", {"On", "日期"}, Type::date}, {"by", {"By", "人员"}}, {"what", {"What was done", "所做的事"}}};
    Sql sql;
    sql.text =
        R"(SELECT "on", "by", "what" FROM "alert_action" WHERE "alert" = )" + sql.bind(id) + R"( ORDER BY "on", "id")";
    auto actions = listed(context, "actions", columns, sql, {});
    actions.title = Words{"Actions", "行动"}.in(context.lang);
    Document doc;
    doc.name = "alert";
    doc.lang = context.lang;
    doc.title = alert.text;
    doc.blocks.emplace_back(std::move(facts));
    if (!actions.rows.empty()) doc.blocks.emplace_back(std::move(actions));
    return doc;
}

const NounView Noun<Alert>::view{.name = "alert",
                                 .title = {"Alerts", "预警"},
                                 .fields = fields_of<Alert>(),
                                 .owner = "account",
                                 .columns = "id,account,text,owner,state,opened_on",
                                 .order = "-opened_on,id",
                                 .make = make_record<Alert>};
const NounView Noun<AlertAction>::view{.name = "alert_action",
                                       .title = {"Actions", "行动"},
                                       .fields = fields_of<AlertAction>(),
                                       .owner = "alert",
                                       .columns = "id,alert,on,by,what",
                                       .order = "-on",
                                       .internal = true,
                                       .make = make_record<AlertAction>};

const std::string_view alert_schema = R"sql(
CREATE TABLE "alert"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "rule" {text} NOT NULL,
    "text" {text} NOT NULL,
    "value" {real} NOT NULL,
    "line" {real} NOT NULL,
    "opened_on" {date} NOT NULL {check_date:opened_on},
    "owner" {ref} REFERENCES "staff"("id"),
    "state" {text} NOT NULL {one_of:state:open,taken,snoozed,recovered,lost,dismissed},
    "snoozed_until" {date} {check_date:snoozed_until},
    "taken_on" {date} {check_date:taken_on},
    "acted_on" {date} {check_date:acted_on},
    "closed_on" {date} {check_date:closed_on},
    "why" {text},
    "told_on" {date} {check_date:told_on},
    "mailed_on" {date} {check_date:mailed_on},
    "well" {integer} NOT NULL CHECK ("well" BETWEEN 0 AND 2),
    "well_on" {date} {check_date:well_on},
    "over_on" {date} {check_date:over_on}){strict};
CREATE UNIQUE INDEX "alert_episode" ON "alert"("account", "rule") WHERE "over_on" IS NULL;
CREATE INDEX "alert_account" ON "alert"("account");
CREATE INDEX "alert_owner" ON "alert"("owner");
CREATE INDEX "alert_opened" ON "alert"("opened_on");
CREATE TABLE "alert_action"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "alert" {ref} NOT NULL REFERENCES "alert"("id"),
    "on" {date} NOT NULL {check_date:on},
    "by" {text},
    "what" {text} NOT NULL){strict};
CREATE INDEX "alert_action_alert" ON "alert_action"("alert");
CREATE TABLE "alert_mail"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "staff" {ref} NOT NULL REFERENCES "staff"("id"),
    "day" {date} NOT NULL {check_date:day},
    "claimed_at" {instant} NOT NULL {check_instant:claimed_at},
    "state" {text} NOT NULL {one_of:state:claimed,sent,failed,unknown},
    "message_id" {text} NOT NULL,
    "alerts" {text} NOT NULL,
    UNIQUE ("staff", "day")){strict};
CREATE INDEX "alert_mail_state" ON "alert_mail"("state");
)sql";

}  // namespace cs
