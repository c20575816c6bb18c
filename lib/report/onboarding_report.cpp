// cs report onboarding -- who is activated of those who ought to be, how long it takes, and how hand-overs run.
#include "report/report.hpp"
#include "account/milestones.hpp"
#include "figures/log_rank.hpp"
#include "figures/onboarded.hpp"
#include "handoff/handoff.hpp"
#include "report/curves.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace cs {
namespace {

Cell number(std::optional<double> value) { return value ? Cell{*value} : Cell{}; }

Table rates(const std::vector<Onboarded>& accounts, const ReportQuestion& question, int months, Date today, Lang lang) {
    std::map<std::string, ActivationFigures> groups;
    ActivationFigures total;
    for (const auto& one : accounts) {
        if (!one.clock) continue;
        const Onboarding state{*one.clock, one.activated, one.before};
        count(total, state, months, today);
        if (question.by != GroupBy::none) count(groups[one.group], state, months, today);
    }
    Table table;
    table.name = "activation";
    table.title = Words{"Activation", "启用"}.in(lang);
    table.columns = {column("group", {"Group", "分组"}, Type::text, lang),
                     column("due", {"Due", "应启用"}, Type::integer, lang),
                     column("activated", {"Activated", "已启用"}, Type::integer, lang)};
    if (!question.labels) {
        table.columns.push_back(column("rate", {"Rate %", "启用率 %"}, Type::number, lang));
        table.columns.push_back(column("low", {"from", "下限"}, Type::number, lang));
        table.columns.push_back(column("high", {"to", "上限"}, Type::number, lang));
    }
    table.columns.push_back(column("standing", {"Activation rate", "启用率"}, Type::text, lang));
    table.columns.push_back(column("closed", {"Windows closed", "窗口已结束"}, Type::integer, lang));
    table.columns.push_back(column("on_time", {"On time", "按时"}, Type::integer, lang));
    table.columns.push_back(column("on_time_standing", {"On-time rate", "按时率"}, Type::text, lang));
    const auto add = [&](std::string group, const ActivationFigures& f) {
        auto& row = table.rows.emplace_back();
        row.insert(row.end(), {std::move(group), f.due, f.activated});
        if (!question.labels) {
            const auto limits = wilson(f.activated, f.due);
            row.push_back(number(percent(f.activated, f.due)));
            row.push_back(limits ? Cell{percent(limits->low)} : Cell{});
            row.push_back(limits ? Cell{percent(limits->high)} : Cell{});
        }
        row.insert(row.end(),
                   {share_text(f.activated, f.due, lang), f.closed, f.on_time, share_text(f.on_time, f.closed, lang)});
    };
    for (const auto& [group, f] : groups) add(group_text(question.by, group, question, lang), f);
    add(question.labels ? std::string{Words{"all", "合计"}.in(lang)} : "all", total);
    return table;
}

struct Stay {
    std::int64_t now = 0;      ///< hand-overs that stand in it
    std::vector<double> days;  ///< of each time it was left, and of those that stand in it until today
};

double middle(std::vector<double> values) {
    std::ranges::sort(values);
    const auto n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

Table handoffs(Context& context, const ReportQuestion& question) {
    Sql sql;
    sql.values = {context.today};
    sql.text = R"sql(SELECT "handoff", "state", "on" FROM "handoff_step" WHERE "on" <= $1 ORDER BY "handoff", "id")sql";
    std::vector<std::tuple<std::int64_t, std::size_t, Date>> steps;
    {
        const auto row = sql.prepared(context.engine);
        while (row->step())
            steps.emplace_back(row->integer(0), find_choice(row->text(1), Value<HandoffState>::choices).value(),
                               std::get<Date>(row->cell(2, Type::date)));
    }
    constexpr auto states = std::size(Value<HandoffState>::choices);
    std::array<Stay, states> stays;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& [handoff, state, on] = steps[i];
        const bool last = i + 1 == steps.size() || std::get<0>(steps[i + 1]) != handoff;
        stays[state].now += last ? 1 : 0;
        stays[state].days.push_back(
            static_cast<double>(days_between(on, last ? context.today : std::get<2>(steps[i + 1]))));
    }
    Table table;
    const auto lang = context.lang;
    table.name = "handoffs";
    table.title = Words{"Hand-overs, and the days they take", "客户交接及各状态天数"}.in(lang);
    table.none = Words{"no hand-over yet", "尚无交接"}.in(lang);
    table.columns = {column("state", {"State", "状态"}, Type::choice, lang),
                     column("now", {"Now", "当前"}, Type::integer, lang),
                     column("times", {"Times", "次数"}, Type::integer, lang),
                     column("median_days", {"Median days", "中位天数"}, Type::number, lang),
                     column("longest_days", {"Longest", "最长天数"}, Type::number, lang)};
    for (std::size_t s = 0; s < states; ++s) {
        const auto& stay = stays[s];
        if (stay.days.empty()) continue;
        const auto& choice = Value<HandoffState>::choices[s];
        const bool ends = static_cast<HandoffState>(s) == HandoffState::confirmed;
        table.rows.push_back({std::string{question.labels ? choice.label.in(lang) : choice.name}, stay.now,
                              static_cast<std::int64_t>(stay.days.size()), ends ? Cell{} : Cell{middle(stay.days)},
                              ends ? Cell{} : Cell{std::ranges::max(stay.days)}});
    }
    return table;
}

Table behind(const std::vector<Onboarded>& accounts, int months, Date today, Lang lang) {
    Table table;
    table.name = "rows";
    table.title = Words{"The accounts behind it", "客户明细"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("clock_starts_on", {"Clock starts", "计时起点"}, Type::date, lang),
                     column("due", {"Due", "期限"}, Type::date, lang),
                     column("activated_on", {"Activated", "启用日"}, Type::date, lang),
                     column("days", {"Days", "天数"}, Type::integer, lang)};
    for (const auto& one : accounts) {
        if (!one.clock || *one.clock > today) continue;
        table.rows.push_back({one.key, one.name, one.csm.empty() ? Cell{} : Cell{one.csm}, *one.clock,
                              add_months(*one.clock, months), one.activated ? Cell{*one.activated} : Cell{},
                              one.before ? Cell{} : Cell{days_between(*one.clock, one.activated.value_or(today))}});
    }
    return table;
}

/// Those who wait or have waited, group by group.
struct Waiting {
    std::vector<std::string> names;
    std::vector<std::vector<Wait>> waits;
};

Waiting waiting_of(const std::vector<Onboarded>& accounts, Date today) {
    std::map<std::string, std::vector<Onboarded>> groups;
    for (const auto& one : accounts) groups[one.group].push_back(one);
    Waiting all;
    for (const auto& [name, members] : groups) {
        all.names.push_back(name);
        all.waits.push_back(waits(members, &Onboarded::activated, today));
    }
    return all;
}

constexpr double first_year = 365;
constexpr std::size_t least_drawn = 5;  // accounts: of fewer each is a leap from one edge to the other

/// Nobody is followed for longer: the wait of those who never get there would leave no room for the others.
std::vector<Wait> within_a_year(std::vector<Wait> waits) {
    for (auto& wait : waits)
        if (wait.time > first_year) wait = {first_year, false};
    return waits;
}

void add_bars(Chart& chart, std::span<const Wait> waits, Lang lang) {
    const auto steps = survival(waits);
    const double longest = std::ranges::max(waits, {}, &Wait::time).time;
    for (const int day : {7, 14, 30, 60, 90, 120, 180, 270, 365}) {
        if (day > longest) break;
        double waiting = 1;
        for (const auto& step : steps)
            if (step.time <= day) waiting = step.share;
        chart.bars.push_back({fmt::format(fmt::runtime(Words{"by day {}", "{} 天内"}.in(lang)), day),
                              percent(1 - waiting), fmt::format("{:.1f}%", percent(1 - waiting))});
    }
}

/// One curve a group, or activation and first value of all. The groups that are not drawn are in `left_out`.
Chart days_chart(const std::vector<Onboarded>& accounts, const ReportQuestion& question, Date today, Lang lang,
                 std::string& left_out) {
    Chart chart;
    chart.name = "days";
    chart.title = Words{"Activated after so many days, %", "若干天后已启用，%"}.in(lang);
    chart.across = {std::string{Words{"days since the clock started", "自计时起点的天数"}.in(lang)}, Ticks::days};
    chart.up = {std::string{Words{"share of accounts", "客户占比"}.in(lang)}, Ticks::percent};
    chart.limits = Words{"95% limits", "95% 区间"}.in(lang);
    chart.marks = Words{"waits still", "仍在等待"}.in(lang);
    const auto all = within_a_year(waits(accounts, &Onboarded::activated, today));
    const auto any = [](const auto& waits) { return std::ranges::any_of(waits, &Wait::happened); };
    if (!any(all) || all.size() < least_drawn) return chart;
    add_bars(chart, all, lang);
    if (question.by != GroupBy::none) {
        const auto groups = waiting_of(accounts, today);
        std::vector<std::size_t> members;
        for (const auto& group : groups.waits) members.push_back(group.size());
        for (const auto place : largest(members))
            chart.curves.push_back(happened_by(group_text(question.by, groups.names[place], question, lang),
                                               within_a_year(groups.waits[place]), 1));
        left_out = curves_left_out(members, lang);
        return chart;
    }
    chart.curves.push_back(happened_by(std::string{Words{"activated", "已启用"}.in(lang)}, all, 1));
    const auto value = within_a_year(waits(accounts, &Onboarded::first_value, today));
    if (any(value)) chart.curves.push_back(happened_by(std::string{Words{"first value", "首次见效"}.in(lang)}, value, 1));
    return chart;
}

/// Whether the groups differ in how long they take.
std::optional<LogRank> difference(const std::vector<Onboarded>& accounts, const ReportQuestion& question, Date today) {
    if (question.by == GroupBy::none) return std::nullopt;
    return log_rank(waiting_of(accounts, today).waits);
}

Fact fact_of(const LogRank& test, Lang lang) {
    auto what = column("log_rank", {"Groups differ, log-rank", "分组差异（log-rank）"}, Type::text, lang);
    return {std::move(what), fmt::format("chi2 = {:.2f}, df = {}, p = {:.3f}", test.chi_square, test.degrees, test.p)};
}

constexpr Words definitions[] = {
    {"Activation rate = activated / due to be activated: accounts whose clock has run for {0}, and those that are "
     "activated already. On-time rate = activated within {0} / windows that have closed. Activated: marked with 'cs "
     "account milestone', or the first day of a stage after activation.",
     "启用率 = 已启用 / 应启用：计时满 {1} 个月的客户，以及已启用的客户。按时率 = {1} 个月内启用 / "
     "已结束的窗口。已启用："
     "用 cs account milestone 标记，或进入启用期之后的阶段的首日。"},
    {"Days to activation: Kaplan-Meier median with log-log limits of 95%; who is not activated counts as waiting until "
     "today.",
     "启用天数：Kaplan-Meier 中位数及 95% log-log 区间；尚未启用的按等待至今计。"},
    few_cases,
};

}  // namespace

Document onboarding_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    const auto accounts = onboarded(context, question.by);
    const auto months = months_of_activation(context.settings);
    Document doc;
    doc.name = "report.onboarding";
    doc.lang = lang;
    doc.title = Words{"Onboarding", "启用报告"}.in(lang);
    doc.subtitle = to_text(context.today);
    Facts facts;
    add_waiting(facts, waits(accounts, &Onboarded::activated, context.today), {"Days to activation", "启用天数"}, lang);
    const auto differ = difference(accounts, question, context.today);
    if (differ) facts.facts.push_back(fact_of(*differ, lang));
    const auto unknown = std::ranges::count_if(accounts, [](const Onboarded& a) { return a.before && a.clock; });
    facts.facts.push_back(
        {column("before", {"Activated before they were recorded", "录入前已启用"}, Type::integer, lang),
         static_cast<std::int64_t>(unknown)});
    if (question.labels) facts.facts.erase(facts.facts.begin() + 1, facts.facts.begin() + 4);  // the text says it
    doc.blocks.emplace_back(std::move(facts));
    std::string left_out;
    if (auto chart = days_chart(accounts, question, context.today, lang, left_out); !chart.curves.empty())
        doc.blocks.emplace_back(std::move(chart));
    doc.blocks.emplace_back(rates(accounts, question, months, context.today, lang));
    doc.blocks.emplace_back(handoffs(context, question));
    if (question.rows) doc.blocks.emplace_back(behind(accounts, months, context.today, lang));
    if (!left_out.empty()) doc.blocks.emplace_back(Footnote{std::move(left_out)});
    const auto window = months == 1 ? std::string{"a month"} : fmt::format("{} months", months);
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(definition.in(lang)), window, months)});
    if (differ)
        doc.blocks.emplace_back(Footnote{
            std::string{Words{"Log-rank: p is how often chance alone would make groups differ so much in the days that "
                              "they take.",
                              "log-rank：p 为各组启用天数仅因偶然而出现如此差异的概率。"}
                            .in(lang)}});
    return doc;
}

}  // namespace cs
