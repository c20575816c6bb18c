/// \file alert.hpp  A warning that is open: an account touched a line, and somebody is to act until it is well again.
#pragma once
#include "account/account.hpp"
#include "document/document.hpp"
#include "store/own_unit.hpp"
#include "store/records.hpp"

namespace cs {

enum class AlertState { open, taken, snoozed, recovered, lost, dismissed };
template <> struct Value<AlertState> : ChoiceValue<AlertState> {
    static constexpr Choice choices[] = {{"open", {"open", "待处理"}},           {"taken", {"taken", "处理中"}},
                                         {"snoozed", {"snoozed", "已搁置"}},     {"recovered", {"recovered", "已恢复"}},
                                         {"lost", {"lost", "已流失"}},           {"dismissed", {"dismissed", "已排除"}}};
};

/// An episode lasts until its measure was found well on two days running, whatever became of the alert before; until
/// then the same rule opens no other one for the account.
struct Alert : Record {
    Ref<Account> account;
    std::string rule, text;
    InOwnUnit value, line;
    Date opened_on = *Date::of(1970, 1, 1);
    std::optional<Ref<Staff>> owner;
    AlertState state = AlertState::open;
    std::optional<Date> snoozed_until, taken_on, acted_on, closed_on;
    std::string why;
    std::optional<Date> told_on, mailed_on;
    std::int64_t well = 0;  ///< evaluations running that found it well
    std::optional<Date> well_on, over_on;
};
template <> struct Noun<Alert> {
    static constexpr auto fields = std::tuple{
        Field{"account", &Alert::account, {"Account", "客户"}, "whose it is", {.access = Access::derived, .noun = "account"}},
        Field{"rule", &Alert::rule, {"Rule", "规则"}, "the line of cs.toml that was touched", {.access = Access::derived}},
        Field{"text", &Alert::text, {"What", "内容"}, "what the rule says of it", {.access = Access::derived}},
        Field{"value", &Alert::value, {"Value", "数值"}, "of the measure when it opened", {.access = Access::derived}},
        Field{"line", &Alert::line, {"Line", "警戒线"}, "that was touched", {.access = Access::derived}},
        Field{"opened_on", &Alert::opened_on, {"Opened", "触发日"}, "day on which it opened", {.access = Access::derived}},
        Field{"owner", &Alert::owner, {"Owner", "负责人"}, "who is to act", {.access = Access::derived, .noun = "staff"}},
        Field{"state", &Alert::state, {"State", "状态"}, "where it stands", {.access = Access::derived}},
        Field{"snoozed_until", &Alert::snoozed_until, {"Snoozed until", "搁置至"}, "day on which it comes back", {.access = Access::derived}},
        Field{"taken_on", &Alert::taken_on, {"Taken", "接手日"}, "when somebody took it", {.access = Access::derived}},
        Field{"acted_on", &Alert::acted_on, {"Acted", "首次行动日"}, "day of the first action", {.access = Access::derived}},
        Field{"closed_on", &Alert::closed_on, {"Closed", "关闭日"}, "day on which it ended", {.access = Access::derived}},
        Field{"why", &Alert::why, {"Why", "原因"}, "why it ended as it did", {.access = Access::derived}},
        Field{"told_on", &Alert::told_on, {"Told", "提示日"}, "since when its owner sees it; empty: held back by the daily budget", {.access = Access::derived}},
        Field{"mailed_on", &Alert::mailed_on, {"Mailed", "邮件日"}, "when it was in a mail", {.access = Access::derived}},
        Field{"well", &Alert::well, {"Well", "连续正常次数"}, "evaluations running that found the measure well", {.access = Access::derived, .hidden = true}},
        Field{"well_on", &Alert::well_on, {"Well on", "最近正常日"}, "day of the last of them", {.access = Access::derived, .hidden = true}},
        Field{"over_on", &Alert::over_on, {"Over", "结束日"}, "when the measure had been well twice running", {.access = Access::derived}},
    };
    static const NounView view;
};

/// Something done about an alert.
struct AlertAction : Record {
    Ref<Alert> alert;
    Date on = *Date::of(1970, 1, 1);
    std::string by, what;
};
template <> struct Noun<AlertAction> {
    static constexpr auto fields = std::tuple{
        Field{"alert", &AlertAction::alert, {"Alert", "预警"}, "what it is about", {.noun = "alert"}},
        Field{"on", &AlertAction::on, {"On", "日期"}, "day of it"},
        Field{"by", &AlertAction::by, {"By", "人员"}, "who did it"},
        Field{"what", &AlertAction::what, {"What", "内容"}, "what was done"},
    };
    static const NounView view;
};

extern const std::string_view alert_schema;

/// One alert, and what was done about it. Error{no} if there is none.
Document alert_page(Context&, std::int64_t id);

/// What can be done with an alert. A refusal names what can be done instead.
enum class AlertMove { take, snooze, act, resolve, dismiss };
bool is_closed(AlertState) noexcept;
/// Error{no} where the state does not allow it.
void check_move(const Alert&, AlertMove);

Outcome take_alert(Context&, std::int64_t id, std::int64_t owner);
Outcome snooze_alert(Context&, std::int64_t id, Date until);                      ///< Error{data}: a day that has passed
Outcome act_on_alert(Context&, std::int64_t id, Date on, const std::string& what);  ///< Error{data}: nothing said
/// recovered or lost; Error{data} for another outcome, and for lost without a reason.
Outcome resolve_alert(Context&, std::int64_t id, AlertState outcome, const std::string& why);
Outcome dismiss_alert(Context&, std::int64_t id, const std::string& why);         ///< Error{data}: no reason

}  // namespace cs
