// The layer above the computed score: a reason, an end, and nothing computed changes.
#include "base/text.hpp"
#include "health/definition.hpp"
#include "health/health.hpp"
#include "health/history.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

std::vector<HealthOverride> holding(Context& context, std::optional<std::int64_t> account, Date day) {
    const auto& noun = context.nouns.of<HealthOverride>();
    Query query;
    query.where = {{&noun.at("from"), Condition::Op::at_most, {day}, {}},
                   {&noun.at("until"), Condition::Op::at_least, {day}, {}}};
    if (account) query.where.push_back({&noun.at("account"), Condition::Op::equal, {*account}, {}});
    return all<HealthOverride>(context, query);
}

const Scorecard& card_for(const Definition& definition, const Account& account) {
    return definition.of(account.segment);
}

void check(const Context& context, const Scorecard& card, const OverrideWish& wish) {
    if (wish.why.empty()) throw Error{Kind::data, "why: missing", "an override stands for a reason: --why '...'"};
    if (wish.until < context.today)
        throw Error{Kind::data, fmt::format("until: {} has passed", to_text(wish.until)),
                    "name a day to come, such as +30d"};
    if (wish.score.has_value() == !wish.grade.empty())
        throw Error{Kind::data, "an override is a score or a grade", "give one of --score and --grade"};
    if (wish.score && (*wish.score < 0 || *wish.score > 100 * 100))
        throw Error{Kind::data, "score: out of range", "0 to 100"};
    if (wish.score || std::ranges::find(card.grades, wish.grade, &GradeLine::name) != card.grades.end()) return;
    std::vector<std::string> names;
    for (const auto& line : card.grades) names.push_back(line.name);
    throw Error{Kind::data, fmt::format("grade: {} is none", quoted(wish.grade)), "one of " + join(names, ", ")};
}

}  // namespace

const NounView Noun<HealthOverride>::view{.name = "health_override",
                                          .title = {"Overrides", "人工覆盖"},
                                          .fields = fields_of<HealthOverride>(),
                                          .owner = "account",
                                          .columns = "id,account,from,until,score,grade,why",
                                          .order = "-id",
                                          .internal = true,
                                          .make = make_record<HealthOverride>};
const NounView Noun<Health>::view{.name = "health",
                                  .relation = "health_now",
                                  .title = {"Health", "健康度"},
                                  .fields = fields_of<Health>(),
                                  .owner = "account",
                                  .columns = "account,account_name,score,grade,change,coverage,csm",
                                  .order = "frozen,score,account",
                                  .make = make_record<Health>};

Outcome override_health(Context& context, std::int64_t id, const OverrideWish& wish) {
    return write(context, [&](Write& work) {
        const auto account = get<Account>(context, id);
        const auto definition = read_definition(context.settings);
        check(context, card_for(definition, account), wish);
        const std::vector<std::int64_t> only{id};
        const auto newest = newest_scores(context, &only);
        if (newest.empty())
            throw Error{Kind::no, fmt::format("'{}' has no score yet", account.key),
                        fmt::format("'cs health score {}' gives it one", account.key)};
        if (newest.front().frozen || account.status == Status::lost)
            throw Error{Kind::no, fmt::format("'{}' has left: its last score stays as it is", account.key)};
        HealthOverride record;
        record.account = {id, {}};
        record.from = context.today;
        record.until = wish.until;
        record.score = wish.score;
        record.grade = wish.score ? grade_of(card_for(definition, account), *wish.score) : wish.grade;
        record.why = wish.why;
        record.by = context.who;
        work.insert(record);
    });
}

Outcome lift_override(Context& context, std::int64_t id) {
    return write(context, [&](Write& work) {
        auto records = holding(context, id, context.today);
        if (records.empty())
            throw Error{Kind::no, fmt::format("'{}' has no override that holds",
                                              label_of(context, context.nouns.of<Account>(), id))};
        for (auto& record : records) {
            record.until = add_days(context.today, -1);
            work.update(record);
        }
    });
}

std::optional<HealthOverride> override_on(Context& context, std::int64_t account, Date day) {
    auto records = holding(context, account, day);
    if (records.empty()) return std::nullopt;
    return *std::ranges::max_element(records, {}, &HealthOverride::id);
}

std::map<std::int64_t, HealthOverride> overrides_on(Context& context, Date day) {
    std::map<std::int64_t, HealthOverride> newest;
    for (auto& record : holding(context, std::nullopt, day))
        newest.insert_or_assign(record.account.id, std::move(record));
    return newest;
}

}  // namespace cs
