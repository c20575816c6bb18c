#include "account/goal.hpp"
#include "account/page.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

template <class R> Table part_of(Context& context, std::int64_t goal, Audience audience) {
    const auto& noun = context.nouns.of<R>();
    std::string columns{noun.columns};
    if (audience == Audience::program && noun.field("currency"))
        columns += ",currency";  // a reader sees it in the amount
    return table_of(context, noun, {{&noun.at("goal"), Condition::Op::equal, {goal}, {}}}, columns, noun.title,
                    audience);
}

Facts head(Context& context, const Goal& goal, Audience audience) {
    constexpr std::string_view fields = "id,account,department,said_by,status,due,metric,unit,direction,baseline,value,"
                                        "measured_on,target,terms,agreed_on,confirmed_on,reviewed_on,first_outcome_on,"
                                        "ended_on,ended_why";
    auto facts = facts_of(context, context.nouns.of<Goal>(), goal, fields, audience);
    if (const auto percent = progress_percent(goal))
        facts.facts.push_back(
            {{"progress", std::string{Words{"Progress %", "进度 %"}.in(context.lang)}, Type::number}, *percent});
    return facts;
}

struct Next {
    Words what;
    std::string command;
};

std::vector<Next> next_steps(const Goal& goal) {
    std::vector<Next> steps;
    const auto add = [&](Words what, std::string_view command) {
        steps.push_back({what, fmt::format(fmt::runtime(command), goal.id)});
    };
    if (goal.status == GoalStatus::draft) {
        if (!lacking(goal).empty())
            add({"Ask on until there is a number:", "继续追问，直到有一个数字："},
                "cs goal edit {} --metric TEXT --unit TEXT --baseline N --target N --due DATE");
        add({"Read it back to them, and confirm it:", "向客户复述并确认："}, "cs goal confirm {} --with NAME");
    }
    if (goal.status == GoalStatus::agreed) {
        add({"Measure it:", "测量："}, "cs goal measure {} N --source TEXT");
        add({"Is it reached? And if not, why?", "达成了吗？如未达成，原因是什么？"},
            "cs goal review {} --answer no --why TEXT --installed yes --as-advised no --used-by TEXT");
    }
    if (goal.status != GoalStatus::dropped)
        add({"Note value that they received:", "记录客户获得的价值："},
            "cs goal outcome {} --amount AMOUNT --what TEXT --evidence TEXT");
    return steps;
}

}  // namespace

Document goal_page(Context& context, std::int64_t id, Audience audience) {
    const auto goal = get<Goal>(context, id);
    Document page;
    page.name = "goal.show";
    page.lang = context.lang;
    page.title = goal.statement;
    page.subtitle = goal.account.name;
    page.blocks.emplace_back(head(context, goal, audience));
    for (auto table : {part_of<Measurement>(context, id, audience), part_of<Rediscovery>(context, id, audience),
                       part_of<GoalReview>(context, id, audience), part_of<GoalOutcome>(context, id, audience)})
        if (!table.rows.empty() || audience == Audience::program) page.blocks.emplace_back(std::move(table));
    const auto steps = next_steps(goal);
    if (!steps.empty()) page.blocks.emplace_back(Heading{std::string{Words{"Next", "下一步"}.in(context.lang)}});
    for (const auto& step : steps)
        page.blocks.emplace_back(Paragraph{fmt::format("{}\n$ {}", step.what.in(context.lang), step.command)});
    return page;
}

}  // namespace cs
