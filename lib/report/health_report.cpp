// cs report health -- how the customers are doing: by grade, group and value, and who moved since the period began.
#include "report/report.hpp"
#include "figures/health_figures.hpp"
#include "figures/holdings.hpp"
#include "health/history.hpp"
#include "health/page.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t most_movers = 10;
constexpr std::string_view unknown = "-";

/// A customer, and what was known of its health now and when the period began.
struct Member {
    const Holding* holding;
    std::string group;
    std::optional<HealthFigure> now, then;

    bool graded() const noexcept { return now && !now->grade.empty(); }
    std::optional<std::int64_t> change() const noexcept {
        if (!now || !now->score || !then || !then->score) return std::nullopt;
        return *now->score - *then->score;
    }
};

struct Figures {
    std::int64_t accounts = 0, graded = 0, scored = 0;
    std::int64_t scores = 0;  ///< their sum, in hundredths
    std::int64_t up = 0, down = 0, level = 0;
    Sums arr, low;  ///< `low`: of those with a score below the line of focus_from

    void count(const Member& member) {
        ++accounts;
        add(arr, member.holding->arr);
        graded += member.graded() ? 1 : 0;
        if (!member.now || !member.now->score) return;
        ++scored;
        scores += *member.now->score;
        if (*member.now->score < focus_from) add(low, member.holding->arr);
        if (const auto change = member.change()) ++(*change > 0 ? up : *change < 0 ? down : level);
    }
};

struct Report {
    Context& context;
    const ReportQuestion& question;
    Holdings all;
    std::optional<Date> run, since;  ///< the newest run that counts, and the day that is compared with
    std::vector<std::string> grades;
    std::vector<Member> members = {};
    Figures total = {};

    Lang lang() const { return context.lang; }
    std::string say(Words words) const { return std::string{words.in(context.lang)}; }
    Column col(std::string_view name, Words header, Type type) const {
        return column(name, header, type, context.lang);
    }
    std::string everybody() const { return question.labels ? say({"all", "合计"}) : "all"; }
};

Cell hundredths(std::int64_t value) { return static_cast<double>(value) / 100; }
Cell score_cell(const std::optional<HealthFigure>& figure) {
    return figure && figure->score ? hundredths(*figure->score) : Cell{};
}
Cell grade_cell(const std::optional<HealthFigure>& figure) {
    return figure && !figure->grade.empty() ? Cell{figure->grade} : Cell{};
}
Cell mean_cell(const Figures& f) { return f.scored > 0 ? hundredths(round_half_away(f.scores, f.scored)) : Cell{}; }
std::string_view grade_of(const Member& member) {
    return member.graded() ? std::string_view{member.now->grade} : unknown;
}
/// Of n, for a reader with its interval, for a program in per cent.
Cell rate(const Report& report, std::int64_t k, std::int64_t n) {
    const auto share = percent(k, n);
    if (!report.question.labels) return share ? Cell{*share} : Cell{};
    return share ? rate_text(k, n) : report.say({"n/a", "不适用"});
}

void read_members(Report& report) {
    const auto now = health_figures(report.context, report.context.today);
    const auto then =
        report.since ? health_figures(report.context, *report.since) : std::unordered_map<std::int64_t, HealthFigure>{};
    const auto figure = [](const auto& figures, std::int64_t id) {
        const auto found = figures.find(id);
        return found == figures.end() ? std::nullopt : std::optional{found->second};
    };
    for (const auto& [id, holding] : report.all.accounts)
        if (holding.in_force) report.members.push_back({&holding, holding.group, figure(now, id), figure(then, id)});
    std::ranges::sort(report.members, {}, [](const Member& m) { return std::string_view{m.holding->key}; });
    for (const auto& member : report.members) report.total.count(member);
    // Of a scorecard that is no more a grade may still be in use.
    for (const auto& member : report.members)
        if (const std::string grade{grade_of(member)};
            grade != unknown && std::ranges::find(report.grades, grade) == report.grades.end())
            report.grades.push_back(grade);
}

/// A line for each currency of a group; its counts stand on the first.
template <class Counts> void add_rows(const Report& report, Table& table, const Sums& arr, Counts counts) {
    bool first = true;
    for (const auto currency : currencies_of(arr, report.all.exchange.company())) {
        table.rows.push_back(counts(currency, first));
        first = false;
    }
}

Table by_grade(const Report& report) {
    Table table;
    table.name = "by_grade";
    table.title = report.say({"By grade", "按等级"});
    table.columns = {report.col("grade", {"Grade", "等级"}, Type::text),
                     report.col("accounts", {"Accounts", "客户数"}, Type::integer),
                     report.col("share", {"Share", "占比"}, report.question.labels ? Type::text : Type::number),
                     report.col("arr", {"ARR", "年费"}, Type::money),
                     report.col("arr_share", {"of ARR %", "年费占比 %"}, Type::number)};
    auto grades = report.grades;
    grades.emplace_back(unknown);
    for (const auto& grade : grades) {
        std::int64_t n = 0;
        Sums arr;
        for (const auto& member : report.members) {
            if (grade_of(member) != grade) continue;
            ++n;
            add(arr, member.holding->arr);
        }
        add_rows(report, table, arr, [&](Currency currency, bool first) -> std::vector<Cell> {
            const auto& whole = report.total.arr;
            const auto share = arr.contains(currency) && whole.contains(currency)
                                   ? percent(arr.at(currency).rounded(), whole.at(currency).rounded())
                                   : std::nullopt;
            return {grade, first ? Cell{n} : Cell{}, first ? rate(report, n, report.total.accounts) : Cell{},
                    money_cell(arr, currency), share ? Cell{*share} : Cell{}};
        });
    }
    return table;
}

/// By what each member is of; the group is made new for each table.
template <class Of> Table by_group(const Report& report, GroupBy by, Of of) {
    Table table;
    table.name = fmt::format("by_{}", name_of(by));
    table.title = group_title(by, report.lang());
    const auto header = Value<GroupBy>::choices[static_cast<std::size_t>(by)].label;
    table.columns = {report.col("group", header, Type::text),
                     report.col("accounts", {"Accounts", "客户数"}, Type::integer),
                     report.col("graded", {"Graded", "已评级"}, Type::integer),
                     report.col("mean", {"Mean score", "平均分"}, Type::number),
                     report.col("up", {"Up", "上升"}, Type::integer),
                     report.col("down", {"Down", "下降"}, Type::integer),
                     report.col("level", {"Same", "持平"}, Type::integer),
                     report.col("arr", {"ARR", "年费"}, Type::money),
                     report.col("low", {"of it below 50", "其中低于 50 分"}, Type::money)};
    std::map<std::pair<std::size_t, std::string>, Figures> groups;
    for (const auto& member : report.members) {
        const std::string& value = of(member);
        const auto order =
            by == GroupBy::segment
                ? find_choice(value, Value<Segment>::choices).value_or(std::size(Value<Segment>::choices))
                : 0;
        groups[{order, group_text(by, value, report.question, report.lang())}].count(member);
    }
    const auto add_group = [&](const std::string& group, const Figures& f) {
        add_rows(report, table, f.arr, [&](Currency currency, bool first) -> std::vector<Cell> {
            if (!first)
                return {group, {}, {}, {}, {}, {}, {}, money_cell(f.arr, currency), money_cell(f.low, currency)};
            return {group,
                    f.accounts,
                    f.graded,
                    mean_cell(f),
                    f.up,
                    f.down,
                    f.level,
                    money_cell(f.arr, currency),
                    money_cell(f.low, currency)};
        });
    };
    for (const auto& [group, f] : groups) add_group(group.second, f);
    add_group(report.everybody(), report.total);
    return table;
}

/// Those who went up, or down, the greatest move first.
Table movers(const Report& report, bool up) {
    Table table;
    table.name = up ? "up" : "down";
    table.title = up ? report.say({"Up most", "上升最多"}) : report.say({"Down most", "下降最多"});
    table.columns = {report.col("account", {"Account", "客户"}, Type::reference),
                     report.col("name", {"Name", "名称"}, Type::text),
                     report.col("csm", {"CSM", "客户成功经理"}, Type::reference),
                     report.col("then", {"Then", "之前"}, Type::number),
                     report.col("now", {"Now", "现在"}, Type::number),
                     report.col("change", {"Change", "变化"}, Type::number),
                     report.col("grade_then", {"Grade then", "之前等级"}, Type::text),
                     report.col("grade", {"Grade", "等级"}, Type::text)};
    std::vector<const Member*> moved;
    for (const auto& member : report.members)
        if (const auto change = member.change().value_or(0); up ? change > 0 : change < 0) moved.push_back(&member);
    std::ranges::stable_sort(moved, {}, [](const Member* m) { return -std::abs(*m->change()); });
    moved.resize(std::min(moved.size(), most_movers));
    for (const auto* m : moved)
        table.rows.push_back({m->holding->key, m->holding->name,
                              m->holding->csm.empty() ? Cell{} : Cell{m->holding->csm}, score_cell(m->then),
                              score_cell(m->now), hundredths(*m->change()), grade_cell(m->then), grade_cell(m->now)});
    return table;
}

Table behind(const Report& report) {
    Table table;
    table.name = "rows";
    table.title = report.say({"The accounts behind it", "客户明细"});
    table.columns = {report.col("account", {"Account", "客户"}, Type::reference),
                     report.col("name", {"Name", "名称"}, Type::text),
                     report.col("segment", {"Segment", "分层"}, Type::choice),
                     report.col("csm", {"CSM", "客户成功经理"}, Type::reference),
                     report.col("score", {"Score", "健康分"}, Type::number),
                     report.col("grade", {"Grade", "等级"}, Type::text),
                     report.col("coverage", {"Coverage %", "覆盖率 %"}, Type::number),
                     report.col("change", {"Change", "变化"}, Type::number),
                     report.col("arr", {"ARR", "年费"}, Type::money)};
    for (const auto& m : report.members)
        for (const auto currency : currencies_of(m.holding->arr, report.all.exchange.company()))
            table.rows.push_back({m.holding->key, m.holding->name,
                                  m.holding->segment.empty() ? Cell{}
                                                             : Cell{group_text(GroupBy::segment, m.holding->segment,
                                                                               report.question, report.lang())},
                                  m.holding->csm.empty() ? Cell{} : Cell{m.holding->csm}, score_cell(m.now),
                                  grade_cell(m.now), m.now ? hundredths(m.now->coverage) : Cell{},
                                  m.change() ? hundredths(*m.change()) : Cell{}, money_cell(m.holding->arr, currency)});
    return table;
}

Facts head(const Report& report) {
    Facts facts;
    const auto add_fact = [&](std::string_view name, Words header, Type type, Cell value) {
        facts.facts.push_back({report.col(name, header, type), std::move(value)});
    };
    const auto& f = report.total;
    add_fact("accounts", {"Customers", "在约客户"}, Type::integer, f.accounts);
    if (report.question.labels)
        add_fact("graded", {"Graded", "已评级"}, Type::text, rate(report, f.graded, f.accounts));
    else
        add_fact("graded", {"Graded", "已评级"}, Type::integer, f.graded);
    add_fact("mean", {"Mean score", "平均分"}, Type::number, mean_cell(f));
    add_fact("scored_on", {"Scored", "评分日"}, Type::date, report.run ? Cell{*report.run} : Cell{});
    add_fact("since", {"Compared with", "对比日"}, Type::date, report.since ? Cell{*report.since} : Cell{});
    return facts;
}

constexpr Words definitions[] = {
    {"Customers: accounts with a contract in force. Graded: those with a score, an override included; below half of "
     "the weight known there is none, and '-' counts them. In brackets: Wilson's 95% interval. Mean score: of those who "
     "have one, each counted once.",
     "在约客户：合同生效中的客户。已评级：有等级的客户（含人工覆盖）；已知权重不足一半时不评分，计入“-”。括号内为 "
     "Wilson "
     "95% 区间。平均分：有健康分的客户的简单平均。"},
    {"Up, down, same: score of the day against that of the day compared with, the close of the day before the period "
     "began or the first day that was scored; who had no score on one of the two is in none of them. Below 50: ARR of "
     "those with a score below 50.",
     "上升、下降、持平：当日健康分与对比日（期初前一日，或首个评分日）相比；任一日无得分者不计。低于 50 分：健康分低于 "
     "50 "
     "的客户年费。"},
};

std::vector<std::string> grade_names(const Settings& settings) {
    std::vector<std::string> names;
    for (const auto& line : read_grades(settings.texts("health.grades"))) names.push_back(line.name);
    return names;
}

/// The close of the day before the period, or the first run after it; nullopt if nobody was scored before the day
/// asked.
std::optional<Date> compared_with(Context& context, const Period& period) {
    const auto first = first_run(context);
    if (!first || *first >= context.today) return std::nullopt;
    return std::max(*first, add_days(period.from, -1));
}

std::optional<Date> last_run_by(Context& context, Date day) {
    Sql sql;
    sql.values = {day};
    sql.text = R"sql(SELECT max("day") FROM "health_run" WHERE "day" <= $1)sql";
    const auto row = sql.prepared(context.engine);
    if (!row->step() || row->null(0)) return std::nullopt;
    return std::get<Date>(row->cell(0, Type::date));
}

}  // namespace

Document health_report(Context& context, const ReportQuestion& question) {
    const auto& period = question.periods.front();
    if (period.from > context.today)
        throw Error{Kind::usage, fmt::format("--period: {} has not begun", period.name), "name one that has"};
    context.today = std::min(context.today, question.periods.back().to);
    Report report{context,
                  question,
                  holdings(context, question.by),
                  last_run_by(context, context.today),
                  compared_with(context, period),
                  grade_names(context.settings)};
    read_members(report);

    Document doc;
    doc.name = "report.health";
    doc.lang = context.lang;
    doc.title = report.say({"Health", "健康度报告"});
    doc.subtitle = fmt::format("{} · {}", to_text(context.today), period.name);
    doc.blocks.emplace_back(head(report));
    const auto add_table = [&](Table table) {
        if (question.labels && table.rows.empty()) return;
        add_currency(table, question, context.lang);
        doc.blocks.emplace_back(std::move(table));
    };
    add_table(by_grade(report));
    if (question.by == GroupBy::none) {
        add_table(by_group(
            report, GroupBy::segment, [](const Member& m) -> auto& { return m.holding->segment; }));
        add_table(by_group(
            report, GroupBy::csm, [](const Member& m) -> auto& { return m.holding->csm; }));
    } else {
        add_table(by_group(
            report, question.by, [](const Member& m) -> auto& { return m.group; }));
    }
    for (const bool up : {false, true})
        if (auto table = movers(report, up); !table.rows.empty() || !question.labels)
            doc.blocks.emplace_back(std::move(table));
    if (question.rows) add_table(behind(report));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{report.say(definition)});
    if (auto note = report.all.exchange.note(context.lang); !note.empty())
        doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
