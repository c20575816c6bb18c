// The rules and the tables of goals.
#include "account/goal.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr double largest = 1e15;  // of a number somebody measures; beyond it a double no longer counts

[[noreturn]] void refuse(std::string message, std::string hint = {}) {
    throw Error{Kind::data, std::move(message), std::move(hint)};
}

void check_size(std::string_view field, std::optional<double> value) {
    if (value && std::abs(*value) > largest) refuse(fmt::format("{}: larger than 10 to the 15th", field));
}

void check_person(Write& work, std::string_view field, const std::optional<Ref<Contact>>& person,
                  const Ref<Account>& account) {
    if (!person) return;
    if (const auto contact = get<Contact>(work.context(), person->id); contact.account != account)
        refuse(fmt::format("{}: '{}' is not of this account", field, contact.name),
               "'cs contact list --account ...' lists its people");
}

// Which way is better is read from the two numbers, where both are there.
void settle_direction(Goal& goal, const Goal* before) {
    if (!goal.baseline || !goal.target) return;
    if (*goal.baseline == *goal.target) refuse("target: the same as the baseline", "what shall change?");
    const auto way = *goal.target > *goal.baseline ? Direction::up : Direction::down;
    const bool typed = goal.direction && (!before || before->direction != goal.direction);
    if (typed && *goal.direction != way)
        refuse(fmt::format("direction: from {} to {} is {}", *goal.baseline, *goal.target, name_of(way)),
               "leave it out, or mend the numbers");
    goal.direction = way;
}

void prepare_goal(Write& work, Record& after, const Record* before) {
    auto& goal = static_cast<Goal&>(after);
    const auto* was = static_cast<const Goal*>(before);
    if (goal.statement.empty()) refuse("statement: missing", "what they want, in their own words");
    if (was && was->account != goal.account) refuse("account: a goal stays with the customer who named it");
    check_size("baseline", goal.baseline);
    check_size("target", goal.target);
    settle_direction(goal, was);
    if (!was || was->said_by != goal.said_by) check_person(work, "said_by", goal.said_by, goal.account);
    if (!was && goal.agreed_on) {
        if (*goal.agreed_on > work.context().today)
            refuse(fmt::format("agreed_on: {} lies in the future", to_text(*goal.agreed_on)));
        goal.status = GoalStatus::agreed;
    }
    if (goal.status != GoalStatus::draft && goal.status != GoalStatus::dropped)
        if (const auto fields = lacking(goal); !fields.empty())
            refuse(fmt::format("{}: an agreed goal has one", fields.front()));
}

// What somebody agreed to was read back to them.
void saved_goal(Write& work, const Record& after, const Record* before) {
    const auto& goal = static_cast<const Goal&>(after);
    if (before || !goal.agreed_on) return;
    Rediscovery heard;
    heard.goal = {goal.id, {}};
    heard.on = *goal.agreed_on;
    work.insert(heard);
}

void prepare_measurement(Write&, Record& after, const Record*) {
    check_size("value", static_cast<const Measurement&>(after).value);
}

void prepare_rediscovery(Write& work, Record& after, const Record*) {
    const auto& heard = static_cast<const Rediscovery&>(after);
    check_person(work, "with", heard.contact, get<Goal>(work.context(), heard.goal.id).account);
}

}  // namespace

const NounView Noun<Goal>::view{.name = "goal",
                                .title = {"Goals", "成功目标"},
                                .fields = fields_of<Goal>(),
                                .owner = "account",
                                .columns = "id,account,statement,metric,unit,baseline,value,target,due,status",
                                .order = "account,due",
                                .make = make_record<Goal>,
                                .prepare = prepare_goal,
                                .saved = saved_goal};
const NounView Noun<Measurement>::view{.name = "measurement",
                                       .title = {"Measurements", "测量"},
                                       .fields = fields_of<Measurement>(),
                                       .owner = "goal",
                                       .columns = "on,value,source,note",
                                       .order = "-on",
                                       .internal = true,
                                       .make = make_record<Measurement>,
                                       .prepare = prepare_measurement};
const NounView Noun<Rediscovery>::view{.name = "rediscovery",
                                       .title = {"Read back", "目标复核"},
                                       .fields = fields_of<Rediscovery>(),
                                       .owner = "goal",
                                       .columns = "on,contact,note",
                                       .order = "-on",
                                       .internal = true,
                                       .make = make_record<Rediscovery>,
                                       .prepare = prepare_rediscovery};
const NounView Noun<GoalReview>::view{.name = "goal_review",
                                      .title = {"Reviews", "目标回顾"},
                                      .fields = fields_of<GoalReview>(),
                                      .owner = "goal",
                                      .columns = "on,answer,value,installed,as_advised,used_by,why",
                                      .order = "-on",
                                      .internal = true,
                                      .make = make_record<GoalReview>};
const NounView Noun<GoalOutcome>::view{.name = "goal_outcome",
                                       .title = {"Value received", "已获价值"},
                                       .fields = fields_of<GoalOutcome>(),
                                       .owner = "goal",
                                       .columns = "on,amount,what,evidence",
                                       .order = "-on",
                                       .internal = true,
                                       .make = make_record<GoalOutcome>};

const std::string_view goal_schema = R"sql(
CREATE TABLE "goal"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "account" {ref} NOT NULL REFERENCES "account"("id"),
    "department" {text},
    "statement" {text} NOT NULL,
    "said_by" {ref} REFERENCES "contact"("id"),
    "metric" {text},
    "unit" {text},
    "direction" {text} {one_of:direction:up,down},
    "baseline" {real},
    "target" {real},
    "due" {date} {check_date:due},
    "status" {text} NOT NULL {one_of:status:draft,agreed,reached,missed,dropped},
    "agreed_on" {date} {check_date:agreed_on},
    "ended_on" {date} {check_date:ended_on},
    "ended_why" {text}){strict};
CREATE INDEX "goal_account" ON "goal"("account");
CREATE INDEX "goal_said_by" ON "goal"("said_by");
CREATE TABLE "goal_terms"(
    "goal" {ref} NOT NULL REFERENCES "goal"("id"),
    "value" {text} NOT NULL,
    PRIMARY KEY ("goal", "value")){strict};
CREATE TABLE "measurement"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "goal" {ref} NOT NULL REFERENCES "goal"("id"),
    "on" {date} NOT NULL {check_date:on},
    "value" {real} NOT NULL,
    "source" {text},
    "note" {text},
    UNIQUE ("goal", "on")){strict};
CREATE TABLE "rediscovery"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "goal" {ref} NOT NULL REFERENCES "goal"("id"),
    "on" {date} NOT NULL {check_date:on},
    "contact" {ref} REFERENCES "contact"("id"),
    "note" {text}){strict};
CREATE INDEX "rediscovery_goal" ON "rediscovery"("goal", "on");
CREATE INDEX "rediscovery_contact" ON "rediscovery"("contact");
CREATE TABLE "goal_review"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "goal" {ref} NOT NULL REFERENCES "goal"("id"),
    "on" {date} NOT NULL {check_date:on},
    "answer" {text} NOT NULL {one_of:answer:reached,on_the_way,no},
    "value" {real},
    "installed" {boolean} CHECK ("installed" IN (0, 1)),
    "as_advised" {boolean} CHECK ("as_advised" IN (0, 1)),
    "used_by" {text},
    "why" {text}){strict};
CREATE INDEX "goal_review_goal" ON "goal_review"("goal", "on");
CREATE TABLE "goal_outcome"(
    "id" {id},
    "created" {instant} NOT NULL {check_instant:created},
    "updated" {instant} NOT NULL {check_instant:updated},
    "goal" {ref} NOT NULL REFERENCES "goal"("id"),
    "on" {date} NOT NULL {check_date:on},
    "currency" {text} NOT NULL,
    "amount" {integer},
    "what" {text},
    "evidence" {text}){strict};
CREATE INDEX "goal_outcome_goal" ON "goal_outcome"("goal", "on");
)sql";

}  // namespace cs
