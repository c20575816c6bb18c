// cs report lifecycle -- where customers stand in their life, and whether their milestones are reached in time.
#include "report/report.hpp"
#include "account/milestones.hpp"
#include "figures/onboarded.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

/// The stage of each account at the close of the day, and since when.
std::map<std::int64_t, std::pair<Stage, Date>> stages_on(Context& context) {
    Sql sql;
    sql.values = {context.today};
    sql.text =
        R"sql(SELECT "account", "stage", "since" FROM "stage_change" WHERE "since" <= $1 ORDER BY "account", "since", "id")sql";
    std::map<std::int64_t, std::pair<Stage, Date>> stages;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        stages.insert_or_assign(row->integer(0),
                                std::pair{static_cast<Stage>(find_choice(row->text(1), Value<Stage>::choices).value()),
                                          std::get<Date>(row->cell(2, Type::date))});
    return stages;
}

std::map<std::pair<std::int64_t, std::string>, Date> marks(Context& context) {
    Sql sql;
    sql.values = {context.today};
    sql.text = R"sql(SELECT "account", "name", "on" FROM "milestone" WHERE "on" <= $1)sql";
    std::map<std::pair<std::int64_t, std::string>, Date> found;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        found.emplace(std::pair{row->integer(0), std::string{row->text(1)}}, std::get<Date>(row->cell(2, Type::date)));
    return found;
}

struct StageFigures {
    std::int64_t accounts = 0, in_force = 0;
    std::vector<std::int64_t> days = {};
};

struct MilestoneFigures {
    std::int64_t on_time = 0, late = 0, open = 0, overdue = 0;
    std::int64_t closed() const { return on_time_closed + late + overdue; }
    std::int64_t on_time_closed = 0;  ///< of those whose day has passed
};

struct Lifecycle {
    Context& context;
    const ReportQuestion& question;
    std::vector<Onboarded> accounts;
    std::vector<MilestoneRule> rules;
    std::map<std::int64_t, std::pair<Stage, Date>> stages;
    std::map<std::pair<std::int64_t, std::string>, Date> marked;
    Lang lang() const { return context.lang; }
};

/// When an account reached a milestone; whether there is anything to judge.
std::optional<Date> reached(const Lifecycle& life, const Onboarded& one, const MilestoneRule& rule) {
    if (rule.name == activated) return one.activated;
    const auto found = life.marked.find({one.id, rule.name});
    return found == life.marked.end() ? std::nullopt : std::optional{found->second};
}
bool judged(const Onboarded& one, const MilestoneRule& rule, Date today) {
    return one.clock && *one.clock <= today && !(rule.name == activated && one.before);
}

void count(MilestoneFigures& figures, Standing standing, bool passed) {
    figures.on_time += standing == Standing::on_time ? 1 : 0;
    figures.on_time_closed += standing == Standing::on_time && passed ? 1 : 0;
    figures.late += standing == Standing::late ? 1 : 0;
    figures.open += standing == Standing::open ? 1 : 0;
    figures.overdue += standing == Standing::overdue ? 1 : 0;
}

Table stages_table(const Lifecycle& life) {
    std::map<Stage, StageFigures> figures;
    for (const auto& one : life.accounts) {
        const auto found = life.stages.find(one.id);
        if (found == life.stages.end()) continue;  // not there yet on that day
        auto& stage = figures[found->second.first];
        ++stage.accounts;
        stage.in_force += one.in_force ? 1 : 0;
        stage.days.push_back(days_between(found->second.second, life.context.today));
    }
    const auto lang = life.lang();
    Table table;
    table.name = "stages";
    table.title = Words{"Stages", "阶段"}.in(lang);
    table.columns = {column("stage", {"Stage", "阶段"}, Type::choice, lang),
                     column("accounts", {"Accounts", "客户数"}, Type::integer, lang),
                     column("in_force", {"In force", "在约"}, Type::integer, lang),
                     column("median_days", {"Median days", "中位天数"}, Type::integer, lang),
                     column("longest_days", {"Longest", "最长天数"}, Type::integer, lang)};
    for (auto& [stage, f] : figures) {
        std::ranges::sort(f.days);
        const auto& choice = Value<Stage>::choices[static_cast<std::size_t>(stage)];
        table.rows.push_back({std::string{life.question.labels ? choice.label.in(lang) : choice.name}, f.accounts,
                              f.in_force, f.days[(f.days.size() - 1) / 2], f.days.back()});
    }
    return table;
}

Table milestones_table(const Lifecycle& life) {
    const auto lang = life.lang();
    const auto today = life.context.today;
    Table table;
    table.name = "milestones";
    table.title = Words{"Milestones", "里程碑"}.in(lang);
    table.columns = {column("milestone", {"Milestone", "里程碑"}, Type::text, lang),
                     column("months", {"Month", "月份"}, Type::integer, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("on_time", {"On time", "按时"}, Type::integer, lang),
                     column("late", {"Late", "延迟"}, Type::integer, lang),
                     column("overdue", {"Overdue", "逾期"}, Type::integer, lang),
                     column("open", {"Open", "未到期"}, Type::integer, lang),
                     column("closed", {"Day passed", "已到期"}, Type::integer, lang),
                     column("standing", {"On-time rate", "按时率"}, Type::text, lang)};
    for (const auto& rule : life.rules) {
        std::map<std::string, MilestoneFigures> groups;
        MilestoneFigures total;
        for (const auto& one : life.accounts) {
            if (!judged(one, rule, today)) continue;
            const auto due = add_months(*one.clock, rule.months);
            const auto standing = standing_of(due, reached(life, one, rule), today);
            count(total, standing, due < today);
            if (life.question.by != GroupBy::none) count(groups[one.group], standing, due < today);
        }
        const auto add = [&](std::string group, const MilestoneFigures& f) {
            table.rows.push_back({life.question.labels ? rule.title(lang) : rule.name, std::int64_t{rule.months},
                                  std::move(group), f.on_time, f.late, f.overdue, f.open, f.closed(),
                                  share_text(f.on_time_closed, f.closed(), lang)});
        };
        for (const auto& [group, f] : groups) add(group_text(life.question.by, group, life.question, lang), f);
        add(life.question.labels ? std::string{Words{"all", "合计"}.in(lang)} : "all", total);
    }
    return table;
}

Table behind(const Lifecycle& life) {
    const auto lang = life.lang();
    const auto today = life.context.today;
    Table table;
    table.name = "rows";
    table.title = Words{"The accounts behind it", "客户明细"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("milestone", {"Milestone", "里程碑"}, Type::text, lang),
                     column("due", {"Due", "期限"}, Type::date, lang),
                     column("reached", {"Reached", "达成日"}, Type::date, lang),
                     column("standing", {"Standing", "情况"}, Type::choice, lang)};
    for (const auto& one : life.accounts)
        for (const auto& rule : life.rules) {
            if (!judged(one, rule, today)) continue;
            const auto due = add_months(*one.clock, rule.months);
            const auto on = reached(life, one, rule);
            const auto& standing = Value<Standing>::choices[static_cast<std::size_t>(standing_of(due, on, today))];
            table.rows.push_back({one.key, one.name, one.csm.empty() ? Cell{} : Cell{one.csm},
                                  life.question.labels ? rule.title(lang) : rule.name, due, on ? Cell{*on} : Cell{},
                                  std::string{life.question.labels ? standing.label.in(lang) : standing.name}});
        }
    return table;
}

constexpr Words definitions[] = {
    {"A milestone counts from the day the account's clock starts. On-time rate = reached by its day / those whose day "
     "has passed; late: "
     "reached after it; overdue: not reached; open: its day is still to come. 'activated' is judged only where the day "
     "is known.",
     "里程碑自客户计时起点起算。按时率 = 按期达成 / "
     "已到期；延迟：到期后达成；逾期：尚未达成；未到期：期限未到。“已启用”仅在"
     "知道日期时评判。"},
    {"Maturity: customers in stage maturity / customers in force. The programme is mature at one half.",
     "成熟期占比 = 成熟期客户 / 在约客户；达到一半即为成熟。"},
    {"In brackets: Wilson's 95% interval.", "括号内为 Wilson 95% 区间。"},
};

}  // namespace

Document lifecycle_report(Context& context, const ReportQuestion& question) {
    const Lifecycle life{
        context,       question, onboarded(context, question.by), milestone_rules(context.settings), stages_on(context),
        marks(context)};
    const auto lang = context.lang;
    std::int64_t in_force = 0, mature = 0;
    for (const auto& one : life.accounts) {
        const auto found = life.stages.find(one.id);
        in_force += one.in_force ? 1 : 0;
        mature += one.in_force && found != life.stages.end() && found->second.first == Stage::maturity ? 1 : 0;
    }
    Document doc;
    doc.name = "report.lifecycle";
    doc.lang = lang;
    doc.title = Words{"Lifecycle", "生命周期"}.in(lang);
    doc.subtitle = to_text(context.today);
    Facts facts;
    facts.facts.push_back({column("in_force", {"In force", "在约客户"}, Type::integer, lang), in_force});
    if (!question.labels)
        facts.facts.push_back({column("mature", {"In maturity", "成熟期客户"}, Type::integer, lang), mature});
    facts.facts.push_back(
        {column("maturity", {"In maturity", "成熟期占比"}, Type::text, lang), share_text(mature, in_force, lang)});
    doc.blocks.emplace_back(std::move(facts));
    doc.blocks.emplace_back(stages_table(life));
    doc.blocks.emplace_back(milestones_table(life));
    if (question.rows) doc.blocks.emplace_back(behind(life));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    return doc;
}

}  // namespace cs
