// cs report targets -- what was aimed at, what is, and the gap, from the strategy down to the value.
#include "report/report.hpp"
#include "figures/actuals.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

enum class Met { met, missed, ahead, behind, none, to_come };
template <class E> const Choice& choice_of(E value, std::span<const Choice> choices) {
    return choices[static_cast<std::size_t>(value)];
}
constexpr Choice met_choices[] = {{"met", {"met", "达成"}},
                                  {"missed", {"missed", "未达成"}},
                                  {"ahead", {"provisional: on target", "未定：已达"}},
                                  {"behind", {"provisional: not yet", "未定：未达"}},
                                  {"none", {"n/a: nothing to measure", "不适用：无数据"}},
                                  {"to_come", {"not begun", "未开始"}}};

struct Line {
    const Target* target;
    Actual actual;
    TargetValue aim;
    Met met = Met::none;
};

int compared(const Fraction& a, const Fraction& b) {
    const auto left = a.numerator * b.denominator, right = b.numerator * a.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}

double in_units(const Fraction& value, MetricUnit unit) {
    const double scale = unit == MetricUnit::percent ? 100 : 1;
    return std::round(static_cast<double>(value.numerator) / static_cast<double>(value.denominator) * scale * 100) / 100;
}

struct Report {
    Context& context;
    const ReportQuestion& question;
    std::vector<Target> targets = {};
    std::vector<Line> lines = {};

    Lang lang() const { return context.lang; }
    std::string said(const Choice& choice) const {
        return std::string{question.labels ? choice.label.in(context.lang) : choice.name};
    }
};

Met met_of(const Report& report, const Line& line) {
    const auto& target = *line.target;
    const auto& rule = rule_of(target.metric);
    if (*target.starts > report.context.today) return Met::to_come;
    if (!line.actual.exact) return Met::none;
    const auto order = compared(*line.actual.exact, line.aim.exact);
    const bool reached = rule.less_is_better ? order <= 0 : order >= 0;
    const auto grace = rule.of_contracts ? report.context.settings.integer("renewal.grace_days") : 0;
    if (is_final({target.period, *target.starts, *target.ends}, grace, report.context.today))
        return reached ? Met::met : Met::missed;
    return reached ? Met::ahead : Met::behind;
}

void read_targets(Report& report) {
    const auto& noun = report.context.nouns.of<Target>();
    const auto& periods = report.question.periods;
    const auto from = std::ranges::min(periods, {}, &Period::from).from;
    const auto to = std::ranges::max(periods, {}, &Period::to).to;
    Query query;
    query.where = {{&noun.at("starts"), Condition::Op::at_most, {to}, {}}, {&noun.at("ends"), Condition::Op::at_least, {from}, {}}};
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    report.targets = all<Target>(report.context, query);
    // The whole before its parts, and the same figure period after period.
    const auto place = [](const Target& t) {
        return std::tuple{rule_of(t.metric).level, t.metric, *t.starts, *t.ends, t.segment.has_value() + 2 * t.staff.has_value(), t.id};
    };
    std::ranges::sort(report.targets, [&](const Target& a, const Target& b) { return place(a) < place(b); });
}

ActualScope scope_of(const Target& target) {
    if (target.segment) return {GroupBy::segment, std::string{name_of(*target.segment)}};
    if (target.staff) return {GroupBy::csm, target.staff->name};
    return {};
}

std::string scope_text(const Report& report, const Target& target) {
    const auto scope = scope_of(target);
    if (scope.by == GroupBy::none) return std::string{report.question.labels ? Words{"all", "合计"}.in(report.lang()) : "all"};
    return group_text(scope.by, scope.value, report.question, report.lang());
}

void compare(Report& report) {
    Actuals actuals{report.context};
    for (const auto& target : report.targets) {
        Line line{&target, actuals.of(target.metric, {target.period, *target.starts, *target.ends}, scope_of(target)),
                  parse_target(target.metric, target.value, report.context.reading().currency)};
        if (rule_of(target.metric).unit == MetricUnit::money && line.actual.exact && line.actual.currency != line.aim.currency)
            throw Error{Kind::config,
                        fmt::format("target {} is in {}, and the contracts are in {}", target.id, line.aim.currency.code(),
                                    line.actual.currency.code()),
                        fmt::format("cs target edit {} --value '{} ...'", target.id, line.actual.currency.code())};
        line.met = met_of(report, line);
        report.lines.push_back(std::move(line));
    }
}

Cell value_cell(const Line& line, const Fraction& value) {
    const auto unit = rule_of(line.target->metric).unit;
    if (unit == MetricUnit::money) return Money{static_cast<std::int64_t>(value.numerator), line.aim.currency};
    return in_units(value, unit);
}

std::string text_of(const Line& line, const Fraction& value) {
    const auto unit = rule_of(line.target->metric).unit;
    if (unit == MetricUnit::money) return to_text(Money{static_cast<std::int64_t>(value.numerator), line.aim.currency});
    return fmt::format("{}{}", in_units(value, unit), unit == MetricUnit::percent ? "%" : "");
}

Fraction gap_of(const Line& line) {
    return *line.actual.exact + Fraction{-line.aim.exact.numerator, line.aim.exact.denominator};
}

std::string gap_text(const Line& line) {
    const auto gap = gap_of(line);
    const auto unit = rule_of(line.target->metric).unit;
    const auto sign = gap.numerator > 0 ? "+" : "";
    if (unit == MetricUnit::money) return sign + to_text(Money{static_cast<std::int64_t>(gap.numerator), line.aim.currency});
    const auto shown = in_units(gap, unit);
    if (shown != 0 || gap.numerator == 0) return fmt::format("{}{}", sign, shown);
    const double scale = unit == MetricUnit::percent ? 100 : 1;  // by less than a hundredth, but on which side
    return fmt::format("{:+.4f}", static_cast<double>(gap.numerator) / static_cast<double>(gap.denominator) * scale);
}

std::string bounds_text(const Line& line) {
    const auto& interval = line.actual.interval;
    if (!interval || !line.actual.exact) return {};
    const double scale = rule_of(line.target->metric).unit == MetricUnit::percent ? 100 : 1;
    return fmt::format("{:.1f} .. {:.1f}", interval->low * scale, interval->high * scale);
}

std::string made_of(const Line& line) {
    const auto& actual = line.actual;
    if (empty(actual.numerator)) return {};
    if (const auto* n = std::get_if<std::int64_t>(&actual.denominator)) {
        if (const auto* part = std::get_if<Money>(&actual.numerator)) return fmt::format("{} / {}", to_text(*part), *n);
        return fmt::format("{}/{}", std::get<std::int64_t>(actual.numerator), *n);
    }
    if (const auto* whole = std::get_if<Money>(&actual.denominator))
        return fmt::format("{} / {}", to_text(std::get<Money>(actual.numerator)), to_text(*whole));
    return {};
}

Table for_readers(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.columns = {column("level", {"Level", "层级"}, Type::choice, lang),
                     column("metric", {"Figure", "指标"}, Type::choice, lang),
                     column("period", {"Period", "期间"}, Type::text, lang),
                     column("scope", {"Of", "范围"}, Type::text, lang),
                     column("target", {"Target", "目标"}, Type::measure, lang),
                     column("actual", {"Actual", "实际"}, Type::measure, lang),
                     column("gap", {"Gap", "差距"}, Type::measure, lang),
                     column("state", {"Result", "结果"}, Type::choice, lang),
                     column("made_of", {"Made of", "构成"}, Type::text, lang),
                     column("interval", {"95%", "95% 区间"}, Type::text, lang)};
    std::optional<MetricLevel> last;
    for (const auto& line : report.lines) {
        const auto level = rule_of(line.target->metric).level;
        const auto& exact = line.actual.exact;
        table.rows.push_back({last == level ? Cell{} : Cell{report.said(choice_of(level, Value<MetricLevel>::choices))},
                              report.said(choice_of(line.target->metric, Value<Metric>::choices)), line.target->period,
                              scope_text(report, *line.target), line.target->value,
                              exact ? Cell{text_of(line, *exact)} : Cell{}, exact ? Cell{gap_text(line)} : Cell{},
                              report.said(choice_of(line.met, met_choices)), made_of(line), bounds_text(line)});
        last = level;
    }
    return table;
}

Table for_programs(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.columns = {column("target", {"No.", "编号"}, Type::integer, lang),
                     column("level", {"Level", "层级"}, Type::choice, lang),
                     column("metric", {"Figure", "指标"}, Type::choice, lang),
                     column("period", {"Period", "期间"}, Type::text, lang),
                     column("scope", {"Of", "范围"}, Type::text, lang),
                     column("unit", {"Unit", "单位"}, Type::text, lang),
                     column("value", {"Target", "目标"}, Type::measure, lang),
                     column("actual", {"Actual", "实际"}, Type::measure, lang),
                     column("gap", {"Gap", "差距"}, Type::measure, lang),
                     column("numerator", {"Numerator", "分子"}, Type::measure, lang),
                     column("denominator", {"Denominator", "分母"}, Type::measure, lang),
                     column("low", {"from", "下限"}, Type::measure, lang),
                     column("high", {"to", "上限"}, Type::measure, lang),
                     column("state", {"Result", "结果"}, Type::choice, lang)};
    for (const auto& line : report.lines) {
        const auto& rule = rule_of(line.target->metric);
        const auto& exact = line.actual.exact;
        const auto bound = [&](double Interval::*end) -> Cell {
            if (!line.actual.interval || !exact) return {};
            return std::round((*line.actual.interval).*end * (rule.unit == MetricUnit::percent ? 1000 : 10)) / 10;
        };
        const std::string unit = rule.unit == MetricUnit::money     ? std::string{line.aim.currency.code()}
                                 : rule.unit == MetricUnit::percent ? "percent"
                                                                    : "points";
        table.rows.push_back({line.target->id, std::string{name_of(rule.level)}, std::string{name_of(line.target->metric)},
                              line.target->period, scope_text(report, *line.target), unit, value_cell(line, line.aim.exact),
                              exact ? value_cell(line, *exact) : Cell{}, exact ? value_cell(line, gap_of(line)) : Cell{},
                              line.actual.numerator, line.actual.denominator, bound(&Interval::low), bound(&Interval::high),
                              report.said(choice_of(line.met, met_choices))});
    }
    return table;
}

constexpr Words definitions[] = {
    {"Each figure as its report defines it: cs report retention, movements, renewals, onboarding, nps, sla, unit-economics. Gap: actual "
     "less target, of rates in points of a percentage. Met is decided before anything is rounded.",
     "各指标口径见对应报告：cs report retention、movements、renewals、onboarding、nps、sla、unit-economics。差距 = 实际 - 目标，比率为百分点。"
     "是否达成按未舍入的数值判断。"},
    {"Figures of contracts are provisional until {} days after the period, in which a renewal still counts; the others "
     "until its end. Activation is counted as of the period's last day.",
     "合同类指标在期末后 {} 天内未定（其间续约仍计入），其他指标至期末为止。启用率按期间最后一天计算。"},
};

}  // namespace

Document targets_report(Context& context, const ReportQuestion& question) {
    Report report{context, question};
    read_targets(report);
    compare(report);
    const auto lang = context.lang;
    auto doc = report_document("targets", {"Targets", "目标达成"}, question, context);
    auto table = question.labels ? for_readers(report) : for_programs(report);
    table.name = "targets";
    table.none = Words{"no targets: cs target add --metric renewal_rate --period 2026 --value 90%",
                       "没有目标：cs target add --metric renewal_rate --period 2026 --value 90%"}
                     .in(lang);
    doc.blocks.emplace_back(std::move(table));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(definition.in(lang)), context.settings.integer("renewal.grace_days"))});
    return doc;
}

}  // namespace cs
