// cs report cohorts -- of those who started in a month, quarter or year, how many are left, and what they pay.
#include "report/report.hpp"
#include "figures/cohorts.hpp"
#include "figures/contract_ledgers.hpp"
#include "figures/grouped.hpp"
#include "figures/in_force.hpp"
#include "report/curves.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

/// What is said of a grain: the column of the period, and in what an age is counted.
struct GrainWords {
    std::string_view column;
    Words one, many, age;
};
constexpr GrainWords grain_words[] = {{"month", {"month", "月份"}, {"months", "个月"}, {"age", "月龄"}},
                                      {"quarter", {"quarter", "季度"}, {"quarters", "个季度"}, {"age", "季龄"}},
                                      {"year", {"year", "年份"}, {"years", "年"}, {"age", "年限"}},
                                      {"year", {"business year", "财年"}, {"years", "年"}, {"age", "年限"}}};

struct Report {
    Context& context;
    const ReportQuestion& question;
    LedgerCurrency in;
    AccountGroups groups;
    Cohorts total;
    std::vector<Cohorts> of_group = {};
    std::vector<std::vector<Cell>> behind = {};

    Lang lang() const { return context.lang; }
    std::string word(Words words) const { return std::string{words.in(lang())}; }
    Money money(const Sum& sum) const { return {sum.rounded(), in.currency}; }
    const GrainWords& grain() const { return grain_words[static_cast<std::size_t>(question.each)]; }
    /// Words with {one}, {many} and {age} of the grain.
    std::string said(Words words) const {
        return fmt::format(fmt::runtime(words.in(lang())), fmt::arg("one", grain().one.in(lang())),
                           fmt::arg("many", grain().many.in(lang())), fmt::arg("age", grain().age.in(lang())),
                           fmt::arg("grace", context.settings.integer("renewal.grace_days")));
    }
    Column period_column() const {
        return column(grain().column, Value<Grain>::choices[static_cast<std::size_t>(question.each)].label, Type::text,
                      lang());
    }
    Column said_column(std::string_view name, Words header, Type type) const {
        return {std::string{name}, said(header), type};
    }
};

void add(Report& report, std::int64_t account, const Ledger& ledger) {
    const auto* cohort = report.total.add(ledger);
    if (!cohort) return;
    if (!report.groups.none()) report.of_group[report.groups.at(account, *ledger.first())].add(ledger);
    if (!report.question.rows) return;
    const auto& name = report.groups.name(account);
    const auto value = [&](Int128 v) { return Money{rounded(fraction(v, ledger.divisor())), report.in.currency}; };
    report.behind.push_back({cohort->period.name, name.key, name.name, name.csm.empty() ? Cell{} : Cell{name.csm},
                             Date::from_days(*ledger.first()),
                             cohort->ages.empty() ? Cell{} : Cell{value(ledger.at(cohort->period.to.days()))},
                             value(ledger.at(report.context.today.days()))});
}

struct Part {
    std::string group;
    const Cohorts* cohorts;
};
std::vector<Part> parts(const Report& report) {
    std::vector<Part> all;
    const auto any = [](const Cohorts& c) {
        return std::ranges::any_of(c.all(), [](const Cohort& one) { return one.started > 0; });
    };
    if (!report.groups.none())
        for (const auto g : report.groups.ordered())
            if (any(report.of_group[g]))
                all.push_back({group_text(report.question.by, report.groups.value(g), report.question, report.lang()),
                               &report.of_group[g]});
    all.push_back({report.question.labels ? report.word({"all", "合计"}) : "all", &report.total});
    return all;
}

std::size_t oldest(const Report& report) {
    std::size_t ages = 0;
    for (const auto& cohort : report.total.all()) ages = std::max(ages, cohort.ages.size());
    return ages;
}

/// One row a cohort, one column an age; what has not been reached is empty.
template <class F> Table triangle(const Report& report, std::string_view name, Words title, Type type, F cell) {
    const auto lang = report.lang();
    Table table;
    table.name = name;
    table.title = report.said(title);
    table.columns = {report.period_column(), column("group", {"Group", "分组"}, Type::text, lang),
                     column("started", {"Started", "新客户"}, Type::integer, lang)};
    const auto ages = oldest(report);
    for (std::size_t age = 0; age < ages; ++age) {
        const auto header = fmt::format("{}", age);
        table.columns.push_back({fmt::format("age_{}", age), header, type});
    }
    for (const auto& [group, cohorts] : parts(report))
        for (const auto& cohort : cohorts->all()) {
            if (report.question.labels && cohort.started == 0 && cohorts != &report.total) continue;
            auto& row = table.rows.emplace_back(std::vector<Cell>{cohort.period.name, group, cohort.started});
            for (std::size_t age = 0; age < ages; ++age)
                row.push_back(age < cohort.ages.size() && cohort.started > 0 ? cell(cohort, age) : Cell{});
        }
    drop_group(table, report.question);
    return table;
}

Table pooled_table(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "pooled";
    table.title = report.said({"All cohorts that have reached an age", "已到该{age}的全部同期群"});
    table.columns = {report.said_column("age", {"Age", "{age}"}, Type::integer),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("started", {"Started", "新客户"}, Type::integer, lang)};
    add_share_columns(table, "left", {"Still there", "留存"}, report.question, lang);
    table.columns.push_back(report.said_column("at_first", {"At age 0", "0 {age}年费"}, Type::money));
    table.columns.push_back(report.said_column("value", {"Now", "该{age}年费"}, Type::money));
    table.columns.push_back(column("value_percent", {"%", "%"}, Type::number, lang));
    for (const auto& [group, cohorts] : parts(report)) {
        const auto pooled = cohorts->pooled();
        for (std::size_t age = 0; age < pooled.size(); ++age) {
            const auto& one = pooled[age];
            auto& row = table.rows.emplace_back(std::vector<Cell>{static_cast<std::int64_t>(age), group, one.started});
            add_share_cells(row, one.accounts, one.started, report.question);
            row.emplace_back(report.money(one.at_first));
            row.emplace_back(report.money(one.value));
            const auto share = percent(one.value, one.at_first);
            row.push_back(share ? Cell{*share} : Cell{});
        }
    }
    drop_group(table, report.question);
    return table;
}

Curve left_curve(std::string label, const std::vector<PooledAge>& pooled) {
    Curve curve{std::move(label), {}, false, false, {}};
    for (std::size_t age = 0; age < pooled.size(); ++age) {
        const auto share = percent(pooled[age].accounts, pooled[age].started);
        if (!share) continue;
        const auto limits = *wilson(pooled[age].accounts, pooled[age].started);
        curve.points.push_back({static_cast<double>(age), *share, Limits{100 * limits.low, 100 * limits.high}});
    }
    return curve;
}

Curve value_curve(std::string label, const std::vector<PooledAge>& pooled) {
    Curve curve{std::move(label), {}, false, false, {}};
    for (std::size_t age = 0; age < pooled.size(); ++age)
        if (const auto share = percent(pooled[age].value, pooled[age].at_first))
            curve.points.push_back({static_cast<double>(age), *share, {}});
    return curve;
}

/// One curve a group, or accounts and value of all. The groups that are not drawn are in `left_out`.
Chart pooled_chart(const Report& report, std::string& left_out) {
    Chart chart;
    chart.name = "left";
    chart.title = report.said({"Still there, by age in {many}, %", "各{age}留存率，%"});
    chart.across = {report.said({"age in {many}", "{age}"}),
                    report.question.each == Grain::month ? Ticks::months : Ticks::whole};
    chart.up = {report.said({"share of the cohorts that have reached the age", "占已到该{age}的同期群"}), Ticks::percent};
    chart.limits = report.word({"95% interval", "95% 区间"});
    const auto pooled = report.total.pooled();
    for (std::size_t age = 0; age < pooled.size(); ++age)
        if (pooled[age].started > 0)
            chart.bars.push_back({fmt::format("{}", age), *percent(pooled[age].accounts, pooled[age].started),
                                  rate_text(pooled[age].accounts, pooled[age].started)});
    if (report.groups.none()) {
        chart.curves = {left_curve(report.word({"accounts", "客户数"}), pooled),
                        value_curve(report.word({"yearly value", "年费"}), pooled)};
        return chart;
    }
    auto groups = parts(report);
    groups.pop_back();  // all of them together
    std::vector<std::size_t> members;
    for (const auto& part : groups) {
        members.push_back(0);
        for (const auto& cohort : part.cohorts->all()) members.back() += static_cast<std::size_t>(cohort.started);
    }
    for (const auto place : largest(members))
        chart.curves.push_back(left_curve(groups[place].group, groups[place].cohorts->pooled()));
    left_out = curves_left_out(members, report.lang());
    return chart;
}

Table behind_table(Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "rows";
    table.title = report.word({"The accounts of each cohort", "客户明细"});
    table.columns = {report.period_column(), column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("started_on", {"Started", "开始"}, Type::date, lang),
                     report.said_column("at_first", {"At age 0", "0 {age}年费"}, Type::money),
                     column("now", {"Now", "当前年费"}, Type::money, lang)};
    table.rows = std::move(report.behind);
    std::ranges::stable_sort(table.rows, {}, [](const auto& row) { return std::get<std::string>(row[0]); });
    return table;
}

constexpr Words definitions[] = {
    {"A cohort: the accounts whose first recurring contract began in a {one}. Age k: the close of the {one} k {many} "
     "later; age 0 is the close of the first {one}, so who left within it is missing there already. Empty: not yet.",
     "同期群：首份经常性合同在同一{one}开始的客户。{age} k：其后第 k {many}的期末；{age} 0 为首个{one}期末，其内离开者即"
     "不在其中。空白：尚未到。"},
    {"Pooled: only cohorts that have reached the age; still there / started, and yearly value at the age / at age 0. "
     "In "
     "brackets: Wilson's 95% interval.",
     "合并：仅含已到该{age}的同期群；留存 / 新客户，该{age}年费 / 0 {age}年费。括号内为 Wilson 95% 区间。"},
    {"A gap of up to {grace} days between two contracts is bridged at the value that expired: the last cells may still "
     "rise.",
     "两份合同之间不超过 {grace} 天的间隔按到期前年费延续：最近的数字仍可能上升。"},
};

constexpr Words by_csm{"By CSM: who held the account on the day it started.",
                       "按客户成功经理：以客户开始当日的负责人为准。"};

}  // namespace

Document cohorts_report(Context& context, const ReportQuestion& question) {
    Report report{.context = context,
                  .question = question,
                  .in = ledger_currency(context),
                  .groups = {context, question.by, question.rows},
                  .total = {question.periods, context.today, question.ages}};
    const auto lang = context.lang;
    if (!report.groups.none()) report.of_group.assign(report.groups.size(), report.total);
    LedgerSpan span;
    if (!question.periods.empty()) span.born_since = question.periods.front().from.days();
    sweep_contracts(
        context, report.in, [&](std::int64_t account, const Ledger& ledger) { add(report, account, ledger); }, span);

    auto doc = report_document("cohorts", {"Cohorts", "同期群报告"}, question, context);
    doc.blocks.emplace_back(triangle(report, "accounts", {"Still there, by age in {many}", "各{age}留存客户数"},
                                     Type::integer,
                                     [](const Cohort& c, std::size_t age) { return Cell{c.ages[age].accounts}; }));
    doc.blocks.emplace_back(triangle(report, "amounts",
                                     {"Yearly value, % of that at age 0", "各{age}年费占 0 {age}之比，%"}, Type::number,
                                     [&](const Cohort& c, std::size_t age) {
                                         const auto &value = c.ages[age].value, &first = c.ages.front().value;
                                         // A reader of so many cells is served better by whole ones.
                                         const auto whole = ratio(value, first, 2);
                                         if (whole && question.labels) return Cell{std::round(*whole * 100)};
                                         const auto share = percent(value, first);
                                         return share ? Cell{*share} : Cell{};
                                     }));
    std::string left_out;
    if (auto chart = pooled_chart(report, left_out); chart.bars.size() > 1) doc.blocks.emplace_back(std::move(chart));
    auto pooled = pooled_table(report);
    add_currency(pooled, question, lang);
    doc.blocks.emplace_back(std::move(pooled));
    if (!left_out.empty()) doc.blocks.emplace_back(Footnote{std::move(left_out)});
    if (question.rows) {
        auto behind = behind_table(report);
        add_currency(behind, question, lang);
        doc.blocks.emplace_back(std::move(behind));
    }
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{report.said(definition)});
    if (question.by == GroupBy::csm) doc.blocks.emplace_back(Footnote{report.word(by_csm)});
    if (auto note = report.in.exchange.note(lang); !note.empty()) doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
