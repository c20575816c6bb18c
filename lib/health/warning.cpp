#include "health/warning.hpp"
#include "base/near.hpp"
#include "base/places.hpp"
#include "base/text.hpp"
#include "health/history.hpp"
#include "health/measures.hpp"
#include "health/readings.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace cs {
namespace {

struct BuiltIn {
    std::string_view name, measure;
    LineKind kind;
    std::string_view line;
    Words text;
};
constexpr BuiltIn built_in[] = {
    {"stopped_using",
     "days_since_use",
     LineKind::at_least,
     "30",
     {"{name} has not used the product for {value} days (line: {line})",
      "{name} 已 {value} 天未使用产品（警戒线 {line} 天）"}},
    {"time_in_use_falls",
     "time_trend",
     LineKind::at_most,
     "0.6",
     {"{name}: time in use is {value} times that of the 30 days before (line: {line})",
      "{name} 使用时长为前 30 天的 {value} 倍（警戒线 {line}）"}},
    {"business_changed",
     "business_volume",
     LineKind::at_most,
     "0.8",
     {"{name}: business volume is {value} times that of the 30 days before (line: {line})",
      "{name} 业务量为前 30 天的 {value} 倍（警戒线 {line}）"}},
    {"key_contact_left",
     "key_contacts_left",
     LineKind::at_least,
     "1",
     {"{name}: {value} key contact(s) left in 90 days (line: {line})",
      "{name} 90 天内有 {value} 位关键人离职（警戒线 {line}）"}},
    {"key_contact_silent",
     "key_contact_silence",
     LineKind::at_least,
     "90",
     {"{name}: a tier 1 contact has been silent for {value} days (line: {line})",
      "{name} 一级关键人已沉默 {value} 天（警戒线 {line} 天）"}},
    {"detractor",
     "nps_lowest",
     LineKind::at_most,
     "6",
     {"{name}: somebody gave {value} of 10 (line: {line})", "{name} 有联系人评分 {value}（警戒线 {line}）"}},
    {"score_fell",
     "score",
     LineKind::falls_by,
     "15",
     {"{name}: the health score fell by {value} in {days} days, from {before} (line: {line})",
      "{name} 健康分 {days} 天内下降 {value}，此前为 {before}（警戒线 {line}）"}},
};

constexpr std::string_view placeholders[] = {"account", "name", "value", "line", "measure", "unit", "days", "before"};

void check_text(std::string_view text, LineKind kind) {
    with_places(text, [&](std::string_view name) -> std::string {
        const bool of_fall = name == "days" || name == "before";
        if (std::ranges::find(placeholders, name) == std::end(placeholders)) {
            const auto near = did_you_mean(name, placeholders);
            throw Error{Kind::config, fmt::format("unknown placeholder {}", quoted(fmt::format("{{{}}}", name))),
                        near.empty() ? "there are {account} {name} {value} {line} {measure} {unit} {days} {before}"
                                     : near};
        }
        if (of_fall && kind != LineKind::falls_by)
            throw Error{Kind::config, fmt::format("{{{}}} is of a fall only", name), "use it with falls_by"};
        return {};
    });
}

Measure measure_for(const Settings& settings, const std::string& name) {
    if (name == "score") {
        Measure score;
        score.name = name;
        return score;
    }
    return measure_named(settings, name);
}

std::string default_text(LineKind kind, bool zh) {
    switch (kind) {
    case LineKind::at_least:
        return zh ? "{name}：{measure} 为 {value}，达到 {line}" : "{name}: {measure} is {value}, at or above {line}";
    case LineKind::at_most:
        return zh ? "{name}：{measure} 为 {value}，低至 {line}" : "{name}: {measure} is {value}, at or below {line}";
    case LineKind::falls_by: break;
    }
    return zh ? "{name}：{days} 天内下降 {value}，此前为 {before}（警戒线 {line}）"
              : "{name}: fell by {value} in {days} days, from {before} (line: {line})";
}

/// One [alert.rule.NAME].
class RuleTable {
    std::string key(std::string_view part) const { return setting_name({"alert", "rule", name_, std::string{part}}); }
    const SettingValue& value(std::string_view part) const { return settings_.value(key(part)); }
    bool said(std::string_view part) const { return value(part).origin != "default" && !value(part).items.empty(); }
    std::optional<Place> place(std::string_view part) const {
        if (said(part)) return place_of(value(part));
        for (const auto other : {"measure", "at_least", "at_most", "falls_by", "within_days", "text", "segments"})
            if (said(other)) return place_of(value(other));
        return std::nullopt;
    }
    [[noreturn]] void refuse(std::string_view part, std::string_view message, std::string hint) const {
        throw Error{Kind::config, fmt::format("alert.rule.{}: {}", name_, message), std::move(hint), place(part)};
    }
    template <class F> auto guarded(std::string_view part, F&& act) const {
        try {
            return act();
        } catch (const Error& e) {
            if (e.place()) throw;
            throw Error{Kind::config, fmt::format("{}: {}", key(part), e.message()), e.hint(), place(part)};
        }
    }

  public:
    RuleTable(const Settings& settings, std::string name, Lang lang)
        : settings_{settings}, name_{std::move(name)}, lang_{lang} {}

    WarningRule read() const {
        WarningRule rule;
        rule.name = name_;
        rule.measure = guarded("measure", [&] {
            if (!said("measure")) refuse("measure", "names no measure", "score, or a measure such as days_since_use");
            return measure_for(settings_, settings_.text(key("measure")));
        });
        read_line(rule);
        if (said("within_days")) rule.within_days = settings_.integer(key("within_days"));
        rule.text = said("text") ? settings_.text(key("text")) : default_text(rule.kind, lang_ == Lang::zh);
        guarded("text", [&] { check_text(rule.text, rule.kind); return 0; });
        for (const auto& segment : settings_.texts(key("segments")))
            rule.segments.push_back(Value<Segment>::load(Cell{segment}));
        return rule;
    }

  private:
    void read_line(WarningRule& rule) const {
        constexpr std::pair<std::string_view, LineKind> kinds[] = {
            {"at_least", LineKind::at_least}, {"at_most", LineKind::at_most}, {"falls_by", LineKind::falls_by}};
        int lines = 0;
        for (const auto& [part, kind] : kinds) {
            if (!said(part)) continue;
            ++lines;
            rule.kind = kind;
            rule.line = decimal(settings_.number(key(part)));
        }
        if (lines != 1) refuse("measure", "has to have one line", "give one of at_least, at_most and falls_by");
        if (rule.kind == LineKind::falls_by && !rule.of_score())
            refuse("falls_by", "only the score is kept day by day and can fall", "measure = \"score\", or use at_most");
        if (rule.kind == LineKind::falls_by && compare(rule.line, {0, 1}) <= 0)
            refuse("falls_by", "a fall is more than 0", "such as falls_by = 15");
    }

    const Settings& settings_;
    std::string name_;
    Lang lang_;
};

std::vector<WarningRule> built_in_rules(const Settings& settings, Lang lang) {
    std::vector<WarningRule> rules;
    for (const auto& b : built_in) {
        const auto* kind = find_kind(b.measure);
        if (kind && !kind->signal.empty() && !find_signal(settings, kind->signal)) continue;
        WarningRule rule;
        rule.name = b.name;
        rule.measure = measure_for(settings, std::string{b.measure});
        rule.kind = b.kind;
        rule.line = {fixed_point(b.line, 6), 1'000'000};
        rule.text = b.text.in(lang);
        rules.push_back(std::move(rule));
    }
    return rules;
}

Measured of_score(const std::optional<std::int64_t>& score) {
    return score ? Measured{Measured::State::present, {*score, 100}, {}} : Measured{};
}

std::vector<Measured> scores_of(const std::vector<KeptScore>& kept, const Population& members) {
    std::vector<Measured> column(members.size());
    Merge merge{members};
    for (const auto& score : kept)
        if (const auto at = merge.find(score.account)) column[*at] = of_score(score.score);
    return column;
}

/// The day with which a fall is compared; as long as the history is shorter, its first day.
Date fell_from(Context& context, const WarningRule& rule) {
    const auto from = add_days(context.today, -rule.within_days);
    return std::max(from, first_run(context).value_or(from));
}

Quantity difference(Quantity a, Quantity b) {  // of scores, which are hundredths
    return {a.numerator * (100 / a.denominator) - b.numerator * (100 / b.denominator), 100};
}

}  // namespace

std::vector<WarningRule> read_rules(const Settings& settings, Lang lang) {
    const auto names = settings.tables("alert.rule");
    if (names.empty()) return built_in_rules(settings, lang);
    std::vector<WarningRule> rules;
    for (const auto& name : names) rules.push_back(RuleTable{settings, name, lang}.read());
    return rules;
}

std::vector<Error> rule_faults(const Settings& settings, Lang lang) {
    std::vector<Error> faults;
    for (const auto& name : settings.tables("alert.rule")) try {
            RuleTable{settings, name, lang}.read();
        } catch (const Error& e) {
            if (e.kind() != Kind::config) throw;
            faults.push_back(e);
        }
    return faults;
}

LineVerdict verdict(const WarningRule& rule, const Measured& now, const Measured& before) {
    auto value = now.value;
    const auto* kind = find_kind(rule.measure.name);
    if (now.state == Measured::State::nothing && kind && kind->better == Better::more)
        value = {0, 1};
    else if (now.state != Measured::State::present)
        return LineVerdict::unknown;
    if (rule.kind == LineKind::falls_by) {
        if (before.state != Measured::State::present) return LineVerdict::unknown;
        value = difference(before.value, value);
    }
    const auto against = compare(value, rule.line);
    const bool touches = rule.kind == LineKind::at_most ? against <= 0 : against >= 0;
    return touches ? LineVerdict::touches : LineVerdict::well;
}

std::string rendered(const WarningRule& rule, const Told& told) {
    return with_places(rule.text, [&](std::string_view name) -> std::string {
        const auto* kind = find_kind(rule.measure.name);
        if (name == "account") return std::string{told.account};
        if (name == "name") return std::string{told.name};
        if (name == "value") return to_text(told.value);
        if (name == "line") return to_text(rule.line);
        if (name == "measure") return rule.measure.name;
        if (name == "unit") return std::string{kind ? kind->unit : ""};
        if (name == "days") return std::to_string(rule.within_days);
        return told.before ? to_text(*told.before) : "";
    });
}

Evaluation::Evaluation(Context& context, const std::vector<WarningRule>& rules, const Population& members)
    : rules_{rules}, members_{members}, now_(rules.size()), before_(rules.size()) {
    std::vector<Measure> measures;
    std::vector<std::size_t> of_rule;
    bool scores = false;
    for (std::size_t r = 0; r < rules.size(); ++r) {
        if (rules[r].of_score()) {
            scores = true;
            continue;
        }
        measures.push_back(rules[r].measure);
        of_rule.push_back(r);
    }
    auto columns = read_measures(context, measures, members, false);
    for (std::size_t i = 0; i < columns.size(); ++i) now_[of_rule[i]] = std::move(columns[i]);
    if (!scores) return;
    const auto newest = scores_of(newest_scores(context), members);
    for (std::size_t r = 0; r < rules.size(); ++r) {
        if (!rules[r].of_score()) continue;
        now_[r] = newest;
        if (rules[r].kind == LineKind::falls_by)
            before_[r] = scores_of(scores_on(context, fell_from(context, rules[r])), members);
    }
}

LineVerdict Evaluation::operator()(std::size_t rule, std::size_t member) const {
    const auto& segments = rules_[rule].segments;
    const auto segment = members_[member].segment;
    if (!segments.empty() && (!segment || std::ranges::find(segments, *segment) == segments.end()))
        return LineVerdict::unknown;
    return verdict(rules_[rule], now_[rule][member], before_[rule].empty() ? Measured{} : before_[rule][member]);
}

Quantity Evaluation::value(std::size_t rule, std::size_t member) const {
    const auto& now = now_[rule][member];
    if (rules_[rule].kind == LineKind::falls_by) return difference(before_[rule][member].value, now.value);
    return now.value;
}

std::optional<Quantity> Evaluation::before(std::size_t rule, std::size_t member) const {
    return before_[rule].empty() ? std::nullopt : std::optional{before_[rule][member].value};
}

}  // namespace cs
