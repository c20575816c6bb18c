// cs report goals -- what customers want to reach, how far they are, and how fast they first had something of it.
#include "report/report.hpp"
#include "account/goal.hpp"
#include "figures/onboarded.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

constexpr int months_asked[] = {1, 2, 3};

std::vector<Goal> all_goals(Context& context) {
    const auto& noun = context.nouns.of<Goal>();
    Query query;
    query.sort = parse_sort(noun, "account,due,id");
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<Goal>(context, query);
}

struct GoalFigures {
    std::array<std::int64_t, std::size(Value<GoalStatus>::choices)> status{};
    std::int64_t of(GoalStatus s) const { return status[static_cast<std::size_t>(s)]; }
};

std::string all_word(const ReportQuestion& question, Lang lang) {
    return question.labels ? std::string{Words{"all", "合计"}.in(lang)} : "all";
}

Table status_table(const std::vector<Goal>& goals, const std::map<std::int64_t, const Onboarded*>& accounts,
                   const ReportQuestion& question, Lang lang) {
    std::map<std::string, GoalFigures> groups;
    GoalFigures total;
    for (const auto& goal : goals) {
        const auto at = static_cast<std::size_t>(goal.status);
        ++total.status[at];
        if (question.by != GroupBy::none) ++groups[accounts.at(goal.account.id)->group].status[at];
    }
    Table table;
    table.name = "goals";
    table.title = Words{"Goals", "成功目标"}.in(lang);
    table.columns = {column("group", {"Group", "分组"}, Type::text, lang)};
    for (const auto& choice : Value<GoalStatus>::choices)
        table.columns.push_back(column(choice.name, choice.label, Type::integer, lang));
    table.columns.push_back(column("standing", {"Reached of those ended", "达成率"}, Type::text, lang));
    const auto add = [&](std::string group, const GoalFigures& f) {
        auto& row = table.rows.emplace_back();
        row.emplace_back(std::move(group));
        for (const auto n : f.status) row.emplace_back(n);
        const auto ended = f.of(GoalStatus::reached) + f.of(GoalStatus::missed);
        row.emplace_back(share_text(f.of(GoalStatus::reached), ended, lang));
    };
    for (const auto& [group, f] : groups) add(group_text(question.by, group, question, lang), f);
    add(all_word(question, lang), total);
    return table;
}

Table value_table(const std::vector<Onboarded>& accounts, const ReportQuestion& question, Date today, Lang lang) {
    Table table;
    table.name = "first_value";
    table.title = Words{"First value within a month, two, three", "首次见效"}.in(lang);
    table.columns = {column("month", {"Month", "月份"}, Type::integer, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("customers", {"Customers", "客户数"}, Type::integer, lang),
                     column("with_value", {"With value", "已见效"}, Type::integer, lang),
                     column("standing", {"Share", "占比"}, Type::text, lang)};
    for (const auto months : months_asked) {
        std::map<std::string, WithinMonths> groups;
        WithinMonths total;
        for (const auto& one : accounts) {
            if (!one.clock) continue;
            count(total, *one.clock, one.first_value, months, today);
            if (question.by != GroupBy::none) count(groups[one.group], *one.clock, one.first_value, months, today);
        }
        const auto add = [&](std::string group, const WithinMonths& f) {
            table.rows.push_back(
                {std::int64_t{months}, std::move(group), f.closed, f.reached, share_text(f.reached, f.closed, lang)});
        };
        for (const auto& [group, f] : groups) add(group_text(question.by, group, question, lang), f);
        add(all_word(question, lang), total);
    }
    return table;
}

Table behind(const std::vector<Goal>& goals, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "rows";
    table.title = Words{"Every goal", "目标明细"}.in(lang);
    table.columns = {column("id", {"No.", "编号"}, Type::integer, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("statement", {"Goal", "目标"}, Type::text, lang),
                     column("metric", {"Metric", "指标"}, Type::text, lang),
                     column("baseline", {"Baseline", "基线"}, Type::measure, lang),
                     column("value", {"Value", "当前值"}, Type::measure, lang),
                     column("target", {"Target", "目标值"}, Type::measure, lang),
                     column("progress", {"Progress %", "进度 %"}, Type::number, lang),
                     column("due", {"Due", "期限"}, Type::date, lang),
                     column("status", {"Status", "状态"}, Type::choice, lang)};
    const auto number = [](std::optional<double> value) { return value ? Cell{*value} : Cell{}; };
    for (const auto& goal : goals) {
        const auto& choice = Value<GoalStatus>::choices[static_cast<std::size_t>(goal.status)];
        table.rows.push_back(
            {goal.id, goal.account.name, goal.statement, goal.metric.empty() ? Cell{} : Cell{goal.metric},
             number(goal.baseline), number(goal.value), number(goal.target), number(progress_percent(goal)),
             goal.due ? Cell{*goal.due} : Cell{}, std::string{question.labels ? choice.label.in(lang) : choice.name}});
    }
    return table;
}

constexpr Words definitions[] = {
    {"First value: the first outcome noted with 'cs goal outcome'. Share of month n = customers who had it within n "
     "months of their "
     "clock / customers whose month n has passed.",
     "首次见效：用 cs goal outcome 记录的第一项成果。第 n 月占比 = 计时后 n 个月内见效的客户 / 已满 n 个月的客户。"},
    {"Days to first value: Kaplan-Meier median with log-log limits of 95%; who has had none counts as waiting until "
     "today.",
     "见效天数：Kaplan-Meier 中位数及 95% log-log 区间；尚未见效的按等待至今计。"},
    {"Goals stand as they do today, whatever day is asked for. In brackets: Wilson's 95% interval.",
     "目标状态均为当前值。括号内为 Wilson 95% 区间。"},
};

}  // namespace

Document goals_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    const auto accounts = onboarded(context, question.by);
    const auto goals = all_goals(context);
    std::map<std::int64_t, const Onboarded*> by_id;
    for (const auto& one : accounts) by_id.emplace(one.id, &one);
    std::set<std::int64_t> with_goal;
    for (const auto& goal : goals)
        if ((goal.status == GoalStatus::agreed || goal.status == GoalStatus::reached) &&
            by_id.at(goal.account.id)->in_force)
            with_goal.insert(goal.account.id);
    const auto in_force = std::ranges::count_if(accounts, &Onboarded::in_force);
    Document doc;
    doc.name = "report.goals";
    doc.lang = lang;
    doc.title = Words{"Goals and value", "目标与价值"}.in(lang);
    doc.subtitle = to_text(context.today);
    Facts facts;
    add_waiting(facts, waits(accounts, &Onboarded::first_value, context.today), {"Days to first value", "见效天数"},
                lang);
    if (question.labels) facts.facts.erase(facts.facts.begin() + 1, facts.facts.end());  // the text says it
    const auto agreed = static_cast<std::int64_t>(with_goal.size());
    facts.facts.push_back(
        {column("with_goal", {"Customers with an agreed goal", "有确认目标的在约客户"}, Type::text, lang),
         share_text(agreed, in_force, lang)});
    doc.blocks.emplace_back(std::move(facts));
    doc.blocks.emplace_back(status_table(goals, by_id, question, lang));
    doc.blocks.emplace_back(value_table(accounts, question, context.today, lang));
    if (question.rows) doc.blocks.emplace_back(behind(goals, question, lang));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    return doc;
}

}  // namespace cs
