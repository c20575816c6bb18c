/// \file goal.hpp  What success means for a customer, in a number: a metric, where it stood, where it shall stand, by
/// when.
///
/// A goal is a draft until it has a metric, a target and a day, and the customer has heard it read back (confirm); then
/// it is agreed. The review after some months asks whether it is reached, and if not, why. Outcomes are dated facts of
/// value received; the first one is when a customer first had something of what they pay for.
/// Source: domain.md, "Success, in a number"; model.md (goal).
#pragma once
#include "account/contact.hpp"
#include "account/moves.hpp"
#include "account/page.hpp"
#include "store/own_unit.hpp"

namespace cs {

enum class GoalStatus { draft, agreed, reached, missed, dropped };
template <> struct Value<GoalStatus> : ChoiceValue<GoalStatus> {
    static constexpr Choice choices[] = {{"draft", {"draft", "草拟"}},
                                         {"agreed", {"agreed", "已确认"}},
                                         {"reached", {"reached", "已达成"}},
                                         {"missed", {"missed", "未达成"}},
                                         {"dropped", {"dropped", "已放弃"}}};
};
enum class Direction { up, down };
template <> struct Value<Direction> : ChoiceValue<Direction> {
    static constexpr Choice choices[] = {{"up", {"up", "越高越好"}}, {"down", {"down", "越低越好"}}};
};
/// What a review finds.
enum class Answer { reached, on_the_way, no };
template <> struct Value<Answer> : ChoiceValue<Answer> {
    static constexpr Choice choices[] = {
        {"reached", {"reached", "已达成"}}, {"on_the_way", {"on the way", "进行中"}}, {"no", {"no", "未达成"}}};
};

struct Goal : Record {
    Ref<Account> account;
    std::string department, statement;
    std::optional<Ref<Contact>> said_by;
    std::string metric, unit;
    std::optional<Direction> direction;
    std::optional<InOwnUnit> baseline, target;
    std::optional<Date> due;
    std::vector<std::string> terms;
    GoalStatus status = GoalStatus::draft;
    std::optional<Date> agreed_on, ended_on;
    std::string ended_why;
    // computed, as of the day of the command
    std::optional<InOwnUnit> value;
    std::optional<Date> measured_on, confirmed_on, reviewed_on, first_outcome_on;
};

/// One reading of the metric. A second one of the same day corrects the first.
struct Measurement : Record {
    Ref<Goal> goal;
    Date on = *Date::of(1970, 1, 1);
    double value = 0;
    std::string source, note;
};
/// The goal was read back to the customer, who confirmed it.
struct Rediscovery : Record {
    Ref<Goal> goal;
    Date on = *Date::of(1970, 1, 1);
    std::optional<Ref<Contact>> contact;
    std::string note;
};
/// The question after three months: reached? and if not, why?
struct GoalReview : Record {
    Ref<Goal> goal;
    Date on = *Date::of(1970, 1, 1);
    Answer answer = Answer::on_the_way;
    std::optional<double> value;  ///< of the last measurement by then
    std::optional<bool> installed, as_advised;
    std::string used_by, why;
};
/// Value received, with what proves it.
struct GoalOutcome : Record {
    Ref<Goal> goal;
    Date on = *Date::of(1970, 1, 1);
    Currency currency;
    std::optional<Minor> amount;
    std::string what, evidence;
};

/// Whether a value is as good as the target, or better. False without a target.
bool meets(const Goal&, double value) noexcept;
/// How far the way from baseline to target is gone, 0..1 and beyond; nullopt where either is missing or they are equal.
std::optional<double> progress(const Goal&, double value) noexcept;
/// The same of the last measurement, in per cent with one decimal.
std::optional<double> progress_percent(const Goal&) noexcept;
/// What keeps a draft from being agreed: names of fields.
std::vector<std::string_view> lacking(const Goal&);

inline constexpr Move<GoalStatus> goal_moves[] = {
    {"confirm", GoalStatus::draft, GoalStatus::agreed},  {"drop", GoalStatus::draft, GoalStatus::dropped},
    {"confirm", GoalStatus::agreed, GoalStatus::agreed}, {"review", GoalStatus::agreed, GoalStatus::agreed},
    {"drop", GoalStatus::agreed, GoalStatus::dropped},
};

template <> struct Noun<Goal> {
    static constexpr auto fields = std::tuple{
        Field{"account",
              &Goal::account,
              {"Account", "客户"},
              "whose goal it is",
              {.also = "company,account name,客户名称", .noun = "account", .required = true}},
        Field{"department", &Goal::department, {"Department", "部门"}, "which of their teams it is for"},
        Field{"statement",
              &Goal::statement,
              {"Goal", "目标"},
              "in the customer's own words",
              {.also = "goal,目标描述", .required = true}},
        Field{"said_by", &Goal::said_by, {"Said by", "提出人"}, "who of theirs said so", {.noun = "contact"}},
        Field{"metric", &Goal::metric, {"Metric", "指标"}, "the number that shows it"},
        Field{"unit", &Goal::unit, {"Unit", "单位"}, "of the number"},
        Field{
            "direction", &Goal::direction, {"Better", "方向"}, "which way is better; follows from baseline and target"},
        Field{"baseline", &Goal::baseline, {"Baseline", "基线"}, "where the number stood before", {.also = "基准"}},
        Field{"target", &Goal::target, {"Target", "目标值"}, "where it shall stand"},
        Field{"due", &Goal::due, {"Due", "期限"}, "by when"},
        Field{"terms", &Goal::terms, {"Terms", "术语"}, "what each department calls it"},
        Field{"status", &Goal::status, {"Status", "状态"}, "how it stands", {.access = Access::derived}},
        Field{"agreed_on",
              &Goal::agreed_on,
              {"Agreed", "确认日"},
              "when the customer first confirmed it; one that is recorded with it is agreed from the start",
              {.access = Access::once, .also = "confirmed,agreed date,达成日期"}},
        Field{"ended_on",
              &Goal::ended_on,
              {"Ended", "结束日"},
              "when it was reached, missed or dropped",
              {.access = Access::derived}},
        Field{"ended_why",
              &Goal::ended_why,
              {"Why", "原因"},
              "why it was missed or dropped",
              {.access = Access::derived}},
        Field{
            "value",
            &Goal::value,
            {"Value", "当前值"},
            "the last measurement",
            {.access = Access::derived,
             .sql =
                 R"((SELECT m."value" FROM "measurement" m WHERE m."goal" = {t}."id" AND m."on" <= {today} ORDER BY m."on" DESC LIMIT 1))"}},
        Field{"measured_on",
              &Goal::measured_on,
              {"Measured", "测量日"},
              "day of the last measurement",
              {.access = Access::derived,
               .sql = R"((SELECT max(m."on") FROM "measurement" m WHERE m."goal" = {t}."id" AND m."on" <= {today}))"}},
        Field{"confirmed_on",
              &Goal::confirmed_on,
              {"Read back", "复核日"},
              "when it was last read back and confirmed",
              {.access = Access::derived,
               .sql = R"((SELECT max(m."on") FROM "rediscovery" m WHERE m."goal" = {t}."id" AND m."on" <= {today}))"}},
        Field{"reviewed_on",
              &Goal::reviewed_on,
              {"Reviewed", "回顾日"},
              "day of the last review",
              {.access = Access::derived,
               .sql = R"((SELECT max(m."on") FROM "goal_review" m WHERE m."goal" = {t}."id" AND m."on" <= {today}))"}},
        Field{"first_outcome_on",
              &Goal::first_outcome_on,
              {"First value", "首次见效"},
              "day of the first outcome",
              {.access = Access::derived,
               .sql = R"((SELECT min(m."on") FROM "goal_outcome" m WHERE m."goal" = {t}."id" AND m."on" <= {today}))"}},
    };
    static const NounView view;
};
template <> struct Noun<Measurement> {
    static constexpr auto fields = std::tuple{
        Field{"goal", &Measurement::goal, {"Goal", "目标"}, "what was measured", {.noun = "goal", .required = true}},
        Field{"on", &Measurement::on, {"On", "日期"}, "the day"},
        Field{"value", &Measurement::value, {"Value", "数值"}, "what it was"},
        Field{"source", &Measurement::source, {"Source", "来源"}, "where the number is from"},
        Field{"note", &Measurement::note, {"Note", "备注"}, "free text"},
    };
    static const NounView view;
};
template <> struct Noun<Rediscovery> {
    static constexpr auto fields = std::tuple{
        Field{"goal", &Rediscovery::goal, {"Goal", "目标"}, "what was read back", {.noun = "goal", .required = true}},
        Field{"on", &Rediscovery::on, {"On", "日期"}, "the day"},
        Field{"contact", &Rediscovery::contact, {"By", "对方"}, "who confirmed it", {.noun = "contact"}},
        Field{"note", &Rediscovery::note, {"Note", "备注"}, "what was corrected"},
    };
    static const NounView view;
};
template <> struct Noun<GoalReview> {
    static constexpr auto fields = std::tuple{
        Field{"goal", &GoalReview::goal, {"Goal", "目标"}, "what was reviewed", {.noun = "goal", .required = true}},
        Field{"on", &GoalReview::on, {"On", "日期"}, "the day"},
        Field{"answer", &GoalReview::answer, {"Reached", "是否达成"}, "reached, on the way, or no"},
        Field{"value", &GoalReview::value, {"Value", "数值"}, "the last measurement by then"},
        Field{"installed", &GoalReview::installed, {"Installed", "已安装"}, "whether the product is installed"},
        Field{"as_advised", &GoalReview::as_advised, {"As advised", "按建议使用"}, "whether it is used as advised"},
        Field{"used_by", &GoalReview::used_by, {"Used by", "使用团队"}, "which teams use it"},
        Field{"why", &GoalReview::why, {"Why", "原因"}, "why it is not reached"},
    };
    static const NounView view;
};
template <> struct Noun<GoalOutcome> {
    static constexpr auto fields = std::tuple{
        Field{"goal", &GoalOutcome::goal, {"Goal", "目标"}, "what it came of", {.noun = "goal", .required = true}},
        Field{"on", &GoalOutcome::on, {"On", "日期"}, "the day"},
        Field{"currency", &GoalOutcome::currency, {"Currency", "币种"}, "of the amount"},
        Field{"amount", &GoalOutcome::amount, &GoalOutcome::currency, {"Amount", "金额"}, "what it is worth"},
        Field{"what", &GoalOutcome::what, {"What", "内容"}, "the value received"},
        Field{"evidence", &GoalOutcome::evidence, {"Evidence", "依据"}, "what proves it"},
    };
    static const NounView view;
};

/// Error{no} for a goal without a metric, a dropped one, and a day to come.
Outcome measure(Context&, Measurement);
/// Read back and confirmed: a draft becomes agreed. Error{no} while it lacks something, naming that.
Outcome rediscover(Context&, Rediscovery);
/// Answers the review's question. Without an `answer` the last measurement gives it: reached where it meets the target,
/// on the way where some of the way is gone and the day has not passed, else no. `reached` needs such a measurement and
/// ends the goal; `no` needs a reason, and ends it once its day has passed.
Outcome review(Context&, GoalReview, std::optional<Answer> answer, Answer& found);
/// Error{no} for a dropped goal, a day to come, and an outcome that is neither an amount nor a text.
Outcome receive(Context&, GoalOutcome);
/// Given up, with the reason.
Outcome drop_goal(Context&, std::int64_t goal, const std::string& why);

/// The goal on one page: the numbers, what was measured, read back, reviewed and received, and what to type next.
Document goal_page(Context&, std::int64_t goal, Audience);

/// The day on which the review's question is due: the last mark that passed without a review since, else the next one.
/// Marks are `months` after the goal's clock (the account's, else the day it was agreed) and the goal's own day.
std::optional<Date> review_due(std::optional<Date> clock, std::optional<Date> due, std::optional<Date> last_review,
                               int months, Date today);

extern const std::string_view goal_schema;

}  // namespace cs
