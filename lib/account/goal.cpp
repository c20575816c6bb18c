#include "account/goal.hpp"
#include "base/past.hpp"
#include "base/text.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace cs {
namespace {

Goal goal_of(Context& context, const Ref<Goal>& ref) { return get<Goal>(context, ref.id); }

void refuse_dropped(const Goal& goal, std::string_view verb) {
    if (goal.status == GoalStatus::dropped) refuse_move("goal", goal.id, "dropped", verb, {});
}

void end(Goal& goal, GoalStatus status, Date on, const std::string& why) {
    goal.status = status;
    goal.ended_on = on;
    goal.ended_why = why;
}

/// The last measurement by that day.
std::optional<double> value_by(Context& context, std::int64_t goal, Date on) {
    const auto& noun = context.nouns.of<Measurement>();
    Query query;
    query.where = {{&noun.at("goal"), Condition::Op::equal, {goal}, {}},
                   {&noun.at("on"), Condition::Op::at_most, {on}, {}}};
    query.sort = {{&noun.at("on"), true}};
    query.limit = 1;
    const auto found = all<Measurement>(context, query);
    return found.empty() ? std::nullopt : std::optional{found.front().value};
}

Answer answer_from(const Goal& goal, std::optional<double> value, Date on) {
    if (!value)
        throw Error{Kind::no, fmt::format("goal {} was never measured: there is nothing to judge it by", goal.id),
                    fmt::format("'cs goal measure {0} N', or say --answer no --why TEXT", goal.id)};
    if (meets(goal, *value)) return Answer::reached;
    const bool time_left = !goal.due || on <= *goal.due;
    return time_left && progress(goal, *value).value_or(0) > 0 ? Answer::on_the_way : Answer::no;
}

void check_answer(const Goal& goal, const GoalReview& review) {
    if (review.answer == Answer::reached && (!review.value || !meets(goal, *review.value)))
        throw Error{Kind::no, fmt::format("goal {} has no measurement that meets its target", goal.id),
                    fmt::format("'cs goal measure {} N' records one", goal.id)};
    if (review.answer == Answer::on_the_way && goal.due && review.on > *goal.due)
        throw Error{Kind::no, fmt::format("goal {} was due on {}: it is reached or not", goal.id, to_text(*goal.due)),
                    fmt::format("'cs goal edit {} --due DATE' gives it more time", goal.id)};
    if (review.answer == Answer::no && review.why.empty())
        throw Error{Kind::no, fmt::format("goal {} is not reached: say why", goal.id),
                    "--why TEXT; --installed, --as-advised yes|no and --used-by TEXT tell more"};
}

}  // namespace

bool meets(const Goal& goal, double value) noexcept {
    if (!goal.target) return false;
    return goal.direction == Direction::down ? value <= *goal.target : value >= *goal.target;
}

std::optional<double> progress(const Goal& goal, double value) noexcept {
    if (!goal.baseline || !goal.target || *goal.baseline == *goal.target) return std::nullopt;
    return (value - *goal.baseline) / (*goal.target - *goal.baseline);
}

std::optional<double> progress_percent(const Goal& goal) noexcept {
    if (!goal.value) return std::nullopt;
    const double share = progress(goal, *goal.value).value_or(std::numeric_limits<double>::quiet_NaN());
    return std::isfinite(share) ? std::optional{std::round(share * 1000) / 10} : std::nullopt;
}

std::vector<std::string_view> lacking(const Goal& goal) {
    std::vector<std::string_view> fields;
    if (goal.metric.empty()) fields.push_back("metric");
    if (!goal.target) fields.push_back("target");
    if (!goal.direction) fields.push_back("direction");
    if (!goal.due) fields.push_back("due");
    return fields;
}

std::optional<Date> review_due(std::optional<Date> clock, std::optional<Date> due, std::optional<Date> last_review,
                               int months, Date today) {
    std::optional<Date> passed, coming;
    for (const auto mark : {clock ? std::optional{add_months(*clock, months)} : std::nullopt, due}) {
        if (!mark) continue;
        if (*mark <= today)
            passed = passed ? std::max(*passed, *mark) : *mark;
        else
            coming = coming ? std::min(*coming, *mark) : *mark;
    }
    if (passed && (!last_review || *last_review < *passed)) return passed;
    return coming;
}

Outcome measure(Context& context, Measurement reading) {
    return write(context, [&](Write& work) {
        const auto goal = goal_of(context, reading.goal);
        refuse_dropped(goal, "measure");
        refuse_future(reading.on, context.today);
        if (goal.metric.empty())
            throw Error{Kind::no, fmt::format("goal {} has no metric yet", goal.id),
                        fmt::format("'cs goal edit {} --metric TEXT --unit TEXT' says what is measured", goal.id)};
        const auto& noun = context.nouns.of<Measurement>();
        Query same;
        same.where = {{&noun.at("goal"), Condition::Op::equal, {goal.id}, {}},
                      {&noun.at("on"), Condition::Op::equal, {reading.on}, {}}};
        const auto there = all<Measurement>(context, same);
        reading.id = there.empty() ? 0 : there.front().id;
        if (there.empty())
            work.insert(reading);
        else
            work.update(reading);
    });
}

Outcome rediscover(Context& context, Rediscovery heard) {
    return write(context, [&](Write& work) {
        auto goal = goal_of(context, heard.goal);
        const auto status = moved<GoalStatus>(goal_moves, goal.status, "confirm", "goal", goal.id);
        refuse_future(heard.on, context.today);
        if (const auto fields = lacking(goal); !fields.empty()) {
            std::string options, names;
            for (const auto field : fields) {
                const auto value = field == "due"         ? "DATE"
                                   : field == "target"    ? "N"
                                   : field == "direction" ? "up|down"
                                                          : "TEXT";
                options += fmt::format(" --{} {}", field, value);
                names += fmt::format("{}{}", names.empty() ? "" : ", ", field);
            }
            throw Error{Kind::no, fmt::format("goal {} lacks: {}", goal.id, names),
                        fmt::format("ask on until there is a number: 'cs goal edit {}{}'", goal.id, options)};
        }
        if (goal.status == GoalStatus::draft) goal.agreed_on = heard.on;
        goal.status = status;
        work.update(goal);
        work.insert(heard);
    });
}

Outcome review(Context& context, GoalReview asked, std::optional<Answer> answer, Answer& found) {
    return write(context, [&](Write& work) {
        auto goal = goal_of(context, asked.goal);
        moved<GoalStatus>(goal_moves, goal.status, "review", "goal", goal.id);
        refuse_future(asked.on, context.today);
        asked.value = value_by(context, goal.id, asked.on);
        asked.answer = found = answer ? *answer : answer_from(goal, asked.value, asked.on);
        check_answer(goal, asked);
        asked.id = 0;
        work.insert(asked);
        if (asked.answer == Answer::reached) end(goal, GoalStatus::reached, asked.on, asked.why);
        if (asked.answer == Answer::no && goal.due && asked.on >= *goal.due)
            end(goal, GoalStatus::missed, asked.on, asked.why);
        work.update(goal);
    });
}

Outcome receive(Context& context, GoalOutcome value) {
    return write(context, [&](Write& work) {
        const auto goal = goal_of(context, value.goal);
        refuse_dropped(goal, "outcome");
        refuse_future(value.on, context.today);
        if (!value.amount && value.what.empty())
            throw Error{Kind::no, "an outcome is an amount or a text", "--amount AMOUNT or --what TEXT"};
        work.insert(value);
    });
}

Outcome drop_goal(Context& context, std::int64_t id, const std::string& why) {
    return write(context, [&](Write& work) {
        auto goal = get<Goal>(context, id);
        end(goal, moved<GoalStatus>(goal_moves, goal.status, "drop", "goal", id), context.today, why);
        work.update(goal);
    });
}

}  // namespace cs
