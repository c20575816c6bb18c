#include "health/page.hpp"
#include "base/text.hpp"
#include "health/measures.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

Cell points_cell(std::optional<std::int64_t> hundredths) {
    return hundredths ? Cell{static_cast<double>(*hundredths) / 100} : Cell{};
}

std::string day_text(const Measured& reading) { return reading.on ? " " + to_text(*reading.on) : std::string{}; }

std::string state_text(const Measured& reading, Lang lang) {
    switch (reading.state) {
    case Measured::State::present: return std::string{Words{"known", "已知"}.in(lang)};
    case Measured::State::nothing: return std::string{Words{"nothing there", "无记录"}.in(lang)};
    case Measured::State::missing: return std::string{Words{"missing", "缺失"}.in(lang)};
    case Measured::State::stale: return std::string{Words{"stale since", "已过期，自"}.in(lang)} + day_text(reading);
    case Measured::State::late:
        if (!reading.on) return std::string{Words{"no data was ever imported", "从未导入数据"}.in(lang)};
        return std::string{Words{"feed late, last day", "数据延迟，最后一天"}.in(lang)} + day_text(reading);
    }
    return {};
}

Column column(std::string_view name, Words header, Type type, Lang lang) {
    return {std::string{name}, std::string{header.in(lang)}, type};
}

/// What one measure had and has. Of two scorecards each measure has one line.
class MeasureLines {
  public:
    MeasureLines(const Scored& now, const std::optional<Scored>& then, Lang lang)
        : now_{now}, then_{then}, lang_{lang} {
        parts_ = parts_of(now);
        if (then) parts_then_ = parts_of(*then);
    }

    Table table() const {
        Table table;
        table.name = "measures";
        table.columns = {column("name", {"Measure", "指标"}, Type::text, lang_),
                         column("what", {"What", "含义"}, Type::text, lang_),
                         column("value", {"Value", "数值"}, Type::measure, lang_),
                         column("unit", {"Unit", "单位"}, Type::text, lang_),
                         column("known", {"Known", "来源"}, Type::text, lang_),
                         column("points", {"Points", "得分"}, Type::number, lang_),
                         column("weight", {"Weight", "权重"}, Type::integer, lang_),
                         column("contribution", {"Adds", "贡献"}, Type::number, lang_),
                         column("change", {"Change", "变化"}, Type::number, lang_)};
        for (std::size_t i = 0; i < now_.card.measures.size(); ++i) table.rows.push_back(line(i));
        if (then_)
            for (std::size_t i = 0; i < then_->card.measures.size(); ++i)
                if (!index(now_.card, then_->card.measures[i].name)) table.rows.push_back(gone(i));
        return table;
    }

  private:
    // Where there is no score nothing adds to it.
    static std::vector<std::optional<std::int64_t>> parts_of(const Scored& scored) {
        if (!score(scored.card, scored.readings).score)
            return std::vector<std::optional<std::int64_t>>(scored.readings.size());
        return contributions(scored.card, scored.readings);
    }
    static std::optional<std::size_t> index(const Scorecard& card, const std::string& name) {
        const auto found = std::ranges::find(card.measures, name, &Measure::name);
        if (found == card.measures.end()) return std::nullopt;
        return static_cast<std::size_t>(found - card.measures.begin());
    }

    Cell unit_cell(std::string_view unit) const {
        constexpr std::pair<std::string_view, Words> units[] = {
            {"d", {"d", "天"}}, {"x", {"x", "倍"}}, {"min", {"min", "分钟"}}};
        const auto* found = std::ranges::find(units, unit, &std::pair<std::string_view, Words>::first);
        if (found != std::end(units)) return std::string{found->second.in(lang_)};
        return unit.empty() ? Cell{} : Cell{std::string{unit}};
    }
    std::vector<Cell> line(std::size_t i) const {
        const auto& measure = now_.card.measures[i];
        const auto& reading = now_.readings[i];
        const auto* kind = find_kind(measure.name);
        const bool present = reading.state == Measured::State::present;
        const auto points = points_of(measure, reading);
        Cell change;
        if (then_) {
            const auto before = index(then_->card, measure.name);
            change = points_cell(parts_[i].value_or(0) - (before ? parts_then_[*before].value_or(0) : 0));
        }
        return {measure.name,
                measure_words(measure.name, lang_),
                present ? Cell{static_cast<double>(
                                   round_half_away(Int128{reading.value.numerator} * 100, reading.value.denominator)) /
                               100}
                        : Cell{},
                kind ? unit_cell(kind->unit) : Cell{},
                state_text(reading, lang_),
                points ? points_cell(round_half_away(*points, one_point / 100)) : Cell{},
                measure.weight,
                points_cell(parts_[i]),
                change};
    }
    std::vector<Cell> gone(std::size_t i) const {
        const auto& measure = then_->card.measures[i];
        return {measure.name, measure_words(measure.name, lang_), Cell{}, Cell{},
                std::string{Words{"no longer measured", "已不再衡量"}.in(lang_)}, Cell{}, std::int64_t{0}, Cell{},
                points_cell(-parts_then_[i].value_or(0))};
    }

    const Scored& now_;
    const std::optional<Scored>& then_;
    Lang lang_;
    std::vector<std::optional<std::int64_t>> parts_, parts_then_;
};

Table causes(const ScoreChange& change, Date since, Lang lang) {
    Table table;
    table.name = "causes";
    table.title = fmt::format(fmt::runtime(Words{"Change since {}", "自 {} 以来的变化"}.in(lang)), to_text(since));
    table.columns = {column("data", {"Data", "数据"}, Type::number, lang),
                     column("definition", {"Definition", "定义"}, Type::number, lang),
                     column("missing", {"Missing", "缺失"}, Type::number, lang),
                     column("override", {"Override", "人工覆盖"}, Type::number, lang),
                     column("total", {"Total", "合计"}, Type::number, lang)};
    table.rows.push_back({points_cell(change.data), points_cell(change.definition), points_cell(change.missing),
                          points_cell(change.overridden), points_cell(change.total)});
    return table;
}

/// The head of the page.
class Head {
  public:
    explicit Head(Lang lang) : lang_{lang} {}
    void add(std::string_view name, Words header, Type type, Cell value) {
        if (!empty(value)) facts_.facts.push_back({column(name, header, type, lang_), std::move(value)});
    }
    Facts facts() && { return std::move(facts_); }

  private:
    Lang lang_;
    Facts facts_;
};

std::optional<double> trend_of(Context& context, std::int64_t account, Date day) {
    constexpr std::int64_t days = 180;
    std::vector<Observed> observed;
    for (const auto& kept : course(context, account, add_days(day, -days), day))
        if (kept.score) observed.push_back({kept.day, static_cast<double>(*kept.score) / 100});
    const auto value = smoothed(observed);
    return value ? std::optional{static_cast<double>(static_cast<std::int64_t>(*value * 100 + 0.5)) / 100}
                 : std::nullopt;
}

Facts head_of(Context& context, const KeptScore& kept, const Scored& now, const std::optional<HealthOverride>& layer) {
    const auto lang = context.lang;
    const auto judged = score(now.card, now.readings);
    Head head{lang};
    head.add("score", {"Score", "健康分"}, Type::number, points_cell(now.overridden ? now.overridden : kept.score));
    const auto grade = layer ? layer->grade : kept.grade;
    const auto none = std::string{Words{"none: too little is known", "无：已知信息不足"}.in(lang)};
    head.add("grade", {"Grade", "等级"}, Type::text, grade.empty() ? Cell{none} : Cell{grade});
    if (layer) {
        head.add("computed", {"Computed", "计算分"}, Type::number, points_cell(kept.score));
        head.add("computed_grade", {"Computed grade", "计算等级"}, Type::text,
                 kept.grade.empty() ? Cell{} : Cell{kept.grade});
        head.add("override", {"Override", "人工覆盖"}, Type::text,
                 fmt::format(fmt::runtime(Words{"until {} by {}: {}", "至 {}，{}：{}"}.in(lang)), to_text(layer->until),
                             layer->by, layer->why));
    }
    head.add("coverage", {"Coverage", "覆盖率"}, Type::text,
             fmt::format(fmt::runtime(Words{"{}% ({} of {} of the weight)", "{}%（权重 {} / {}）"}.in(lang)),
                         fixed_text(kept.coverage, 2), judged.covered, judged.weight));
    if (const auto trend = trend_of(context, kept.account, context.today))
        head.add("trend", {"Smoothed", "平滑值"}, Type::number, Cell{*trend});
    head.add("scored_on", {"Scored", "评分日"}, Type::date, kept.day);
    head.add("scorecard", {"Scorecard", "评分卡"}, Type::text, fingerprint(definition_text(now.card)));
    if (kept.frozen)
        head.add("frozen", {"Frozen", "已冻结"}, Type::text,
                 std::string{Words{"the account has left; this score stays", "客户已流失，保留最后得分"}.in(lang)});
    return std::move(head).facts();
}

std::map<std::int64_t, HealthOverride> layer_on(Context& context, std::int64_t account, Date day) {
    std::map<std::int64_t, HealthOverride> layers;
    if (auto found = override_on(context, account, day)) layers.emplace(account, std::move(*found));
    return layers;
}

}  // namespace

Scored scored_of(KeptCards& cards, const KeptScore& kept, const std::map<std::int64_t, HealthOverride>& overrides) {
    const auto& card = cards[kept.card];
    Scored scored{card, unpacked(kept.parts, card.measures.size()), {}};
    if (const auto found = overrides.find(kept.account); found != overrides.end() && !kept.frozen)
        scored.overridden = found->second.score;
    return scored;
}

Document health_page(Context& context, std::int64_t id, Date since) {
    const auto account = get<Account>(context, id);
    const std::vector<std::int64_t> only{id};
    const auto newest = newest_scores(context, &only);
    if (newest.empty())
        throw Error{Kind::no, fmt::format("'{}' has no score", account.key),
                    fmt::format("'cs health score {}' scores it, once a contract of it is in force", account.key)};
    const auto& kept = newest.front();
    KeptCards cards{context};
    auto layers = layer_on(context, id, context.today);
    if (kept.frozen) layers.clear();
    const auto now = scored_of(cards, kept, layers);
    std::optional<Scored> then;
    if (const auto before = score_on(context, id, since))
        then = scored_of(cards, *before, layer_on(context, id, since));

    Document doc;
    doc.name = "health";
    doc.lang = context.lang;
    doc.title = account.name;
    doc.subtitle = account.key + " · " + to_text(context.today);
    doc.blocks.emplace_back(
        head_of(context, kept, now, layers.empty() ? std::nullopt : std::optional{layers.begin()->second}));
    doc.blocks.emplace_back(MeasureLines{now, then, context.lang}.table());
    const auto change = then ? change_between(*then, now) : std::nullopt;
    if (change)
        doc.blocks.emplace_back(causes(*change, since, context.lang));
    else
        doc.blocks.emplace_back(Footnote{
            fmt::format(fmt::runtime(Words{"One of the two, today and {}, has no score: there is no change to tell of.",
                                           "今天与 {} 之一没有得分，无法比较变化。"}
                                         .in(context.lang)),
                        to_text(since))});
    doc.blocks.emplace_back(Footnote{std::string{Words{
        "Score: the sum of weight x points over the measures that are known, divided by their weight; 0 lost, 100 thriving. Below half of the weight there is none.",
        "健康分：已知指标的 权重×得分 之和除以其权重；0 为流失，100 为健康。已知权重不足一半时不评分。"}
                                                     .in(context.lang)}});
    return doc;
}

}  // namespace cs
