#include "health/definition.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "health/measures.hpp"
#include "store/store.hpp"
#include "usage/signal.hpp"
#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace cs {
namespace {

/// One table of a measure in cs.toml, and what it says.
class Lines {
  public:
    Lines(const Settings& settings, std::vector<std::string> path) : settings_{settings}, path_{std::move(path)} {}

    const SettingValue* said(std::string_view key) const {
        auto path = path_;
        path.emplace_back(key);
        const auto& value = settings_.value(setting_name(path));
        return value.items.empty() || value.origin == "default" ? nullptr : &value;
    }
    template <class F> void with(std::string_view key, F&& use) const {
        if (const auto* value = said(key)) guarded(key, *value, [&] { use(*value); });
    }
    std::string name() const { return setting_name(path_); }
    [[noreturn]] void refuse_at(std::string_view key, std::string message, std::string hint) const {
        const auto* value = said(key);
        if (!value) refuse(std::move(message), std::move(hint));
        throw Error{Kind::config, fmt::format("{}.{}: {}", name(), key, message), std::move(hint), place_of(*value)};
    }
    [[noreturn]] void refuse(std::string message, std::string hint) const {
        std::optional<Place> place;
        for (const auto key : {"weight", "points", "missing", "stale_days", "field", "sql", "signal", "take"})
            if (const auto* value = is_declared(key) ? said(key) : nullptr; value && !place) place = place_of(*value);
        throw Error{Kind::config, name() + ": " + std::move(message), std::move(hint), place};
    }

  private:
    bool is_declared(std::string_view key) const {
        return path_[1] == "measure" || key == "weight" || key == "points" || key == "missing" || key == "stale_days";
    }
    template <class F> void guarded(std::string_view key, const SettingValue& value, F&& act) const {
        try {
            act();
        } catch (const Error& e) {
            throw Error{Kind::config, fmt::format("{}.{}: {}", name(), key, e.message()), e.hint(), place_of(value)};
        }
    }

    const Settings& settings_;
    std::vector<std::string> path_;
};

std::int64_t integer(const SettingValue& value) {
    std::int64_t number = 0;
    const auto& text = value.items.front();
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Measure built_in(const MeasureKind& kind) {
    Measure measure;
    measure.name = kind.name;
    measure.weight = kind.weight;
    measure.scale = Scale::read(split(kind.points, ' '));
    measure.stale_days = kind.stale_days;
    return measure;
}

void check_direction(const Lines& lines, const Measure& measure) {
    const auto* kind = find_kind(measure.name);
    if (!kind) return;
    const auto low = measure.scale.points(decimal(-9e12)), high = measure.scale.points(decimal(9e12));
    if (low == high || (low < high) == (kind->better == Better::more)) return;
    lines.refuse("its points go the wrong way",
                 fmt::format("of {} {} is better", kind->name, kind->better == Better::more ? "more" : "less"));
}

void check_source(const Lines& lines, const Measure& measure) {
    const auto sources = !measure.field.empty() + !measure.sql.empty() + !measure.signal.empty();
    const auto* kind = find_kind(measure.name);
    if (kind) {
        if (!measure.field.empty() || !measure.sql.empty() || (!measure.signal.empty() && kind->signal.empty()))
            lines.refuse("is a built-in measure and reads what it reads", "call a measure of your own by another name");
        return;
    }
    std::vector<std::string_view> names;
    for (const auto& k : measure_kinds()) names.push_back(k.name);
    const auto near = did_you_mean(measure.name, names);
    if (sources == 0)
        lines.refuse("is no built-in measure, and says not where it is read",
                     near.empty() ? "name a field, a signal or a select: field = \"beds\"" : near);
    if (sources > 1) lines.refuse("is read from one of field, sql and signal, not from several", "keep one of them");
    if (measure.scale == Scale{}) lines.refuse("has no points", "such as points = [\"0:0\", \"10:100\"]");
}

void apply(const Lines& lines, Measure& measure, bool source) {
    lines.with("weight", [&](const auto& v) { measure.weight = integer(v); });
    lines.with("points", [&](const auto& v) { measure.scale = Scale::read(v.items); });
    lines.with("missing",
               [&](const auto& v) { measure.absent = v.items.front() == "zero" ? Absent::zero : Absent::out; });
    lines.with("stale_days", [&](const auto& v) { measure.stale_days = integer(v); });
    if (source) {
        lines.with("field", [&](const auto& v) { measure.field = v.items.front(); });
        lines.with("sql", [&](const auto& v) { measure.sql = v.items.front(); });
        lines.with("signal", [&](const auto& v) { measure.signal = v.items.front(); });
        lines.with("take", [&](const auto& v) { measure.take = v.items.front(); });
    }
    check_source(lines, measure);
    check_direction(lines, measure);
}

Measure begun(const std::string& name) {
    const auto* kind = find_kind(name);
    if (kind) return built_in(*kind);
    Measure measure;
    measure.name = name;
    return measure;
}

std::vector<Measure> global(const Settings& settings) {
    std::vector<Measure> measures;
    for (const auto& name : settings.tables("health.measure")) {
        measures.push_back(begun(name));
        apply({settings, {"health", "measure", name}}, measures.back(), true);
    }
    if (measures.empty())
        for (const auto& kind : measure_kinds()) measures.push_back(built_in(kind));
    return measures;
}

void override_for(const Settings& settings, const std::string& segment, std::vector<Measure>& measures) {
    for (const auto& name : settings.tables(setting_name({"health", "segment", segment}))) {
        const auto found = std::ranges::find(measures, name, &Measure::name);
        auto& measure = found != measures.end() ? *found : measures.emplace_back(begun(name));
        apply({settings, {"health", "segment", segment, name}}, measure, false);
    }
}

void check_segments(const Settings& settings) {
    std::vector<std::string_view> names;
    for (const auto& choice : Value<Segment>::choices) names.push_back(choice.name);
    for (const auto& segment : settings.tables("health.segment")) {
        if (std::ranges::find(names, segment) != names.end()) continue;
        const auto first = settings.tables(setting_name({"health", "segment", segment})).front();
        Lines{settings, {"health", "segment", segment, first}}.refuse(
            fmt::format("{} is no segment", quoted(segment)), "one of large, medium, small");
    }
}

Scorecard card_of(const Settings& settings, std::vector<Measure> measures) {
    std::erase_if(measures, [](const Measure& m) { return m.weight == 0; });
    const auto& grades = settings.value("health.grades");
    try {
        return {std::move(measures), read_grades(grades.items), settings.boolean("health.upper_inclusive")};
    } catch (const Error& e) {
        throw Error{Kind::config, "health.grades: " + e.message(), e.hint(), place_of(grades)};
    }
}

void append(std::string& text, const Measure& measure, std::string_view key, const std::string& form) {
    text += fmt::format("{} = {}\n", setting_name({"health", "measure", measure.name, std::string{key}}), form);
}

}  // namespace

Definition read_definition(const Settings& settings) {
    check_segments(settings);
    const auto measures = global(settings);
    Definition definition;
    for (std::size_t i = 0; i < segment_count; ++i) {
        auto own = measures;
        if (i + 1 < segment_count) override_for(settings, std::string{Value<Segment>::choices[i].name}, own);
        definition.cards[i] = card_of(settings, std::move(own));
    }
    return definition;
}

namespace {

/// Acts, and keeps what is refused.
template <class F> void collect(std::vector<Error>& faults, F&& act) {
    try {
        act();
    } catch (const Error& e) {
        if (e.kind() != Kind::config) throw;
        faults.push_back(e);
    }
}

// What else would stop a scoring: a field or a signal that is not there.
void check_there(const Lines& lines, const Measure& measure, const Settings& settings, const Nouns& nouns) {
    const auto* kind = find_kind(measure.name);
    const auto signal = !measure.signal.empty() ? measure.signal : std::string{kind ? kind->signal : ""};
    if (!signal.empty() && !find_signal(settings, signal))
        lines.refuse_at("signal", fmt::format("there is no signal {}", quoted(signal)),
                        fmt::format("declare [signal.{}]", printable(signal)));
    if (measure.field.empty()) return;
    const auto& account = nouns.of<Account>();
    std::vector<std::string_view> names;
    for (const auto& field : account.fields)
        if (can_be_measured(field)) names.push_back(field.name);
    if (std::ranges::find(names, measure.field) != names.end()) return;
    const auto near = did_you_mean(measure.field, names);
    lines.refuse_at("field", fmt::format("an account has no field {} that could be measured", quoted(measure.field)),
                    near.empty() ? "'cs help account' lists them" : near);
}

}  // namespace

bool can_be_measured(const FieldView& field) noexcept {
    constexpr Type types[] = {Type::integer, Type::number, Type::boolean, Type::date, Type::days};
    return !field.spec.hidden && !field.refers() && std::ranges::find(types, field.type) != std::end(types);
}

std::vector<Error> definition_faults(const Settings& settings, const Nouns& nouns) {
    std::vector<Error> faults;
    for (const auto& name : settings.tables("health.measure"))
        collect(faults, [&] {
            const Lines lines{settings, {"health", "measure", name}};
            auto measure = begun(name);
            apply(lines, measure, true);
            check_there(lines, measure, settings, nouns);
        });
    collect(faults, [&] { check_segments(settings); });
    const auto own = faults.empty() ? global(settings) : std::vector<Measure>{};
    if (faults.empty())
        for (std::size_t i = 0; i + 1 < segment_count; ++i)
            collect(faults, [&] {
                auto measures = own;
                override_for(settings, std::string{Value<Segment>::choices[i].name}, measures);
            });
    collect(faults, [&] { card_of(settings, {}); });
    return faults;
}

Measure measure_named(const Settings& settings, const std::string& name) {
    const auto own = settings.tables("health.measure");
    if (std::ranges::find(own, name) != own.end()) {
        auto measure = begun(name);
        apply({settings, {"health", "measure", name}}, measure, true);
        return measure;
    }
    if (find_kind(name)) return begun(name);
    std::vector<std::string_view> names{"score"};
    for (const auto& kind : measure_kinds()) names.push_back(kind.name);
    for (const auto& each : own)
        if (!find_kind(each)) names.push_back(each);
    const auto near = did_you_mean(name, names);
    throw Error{Kind::config, fmt::format("there is no measure {}", quoted(name)),
                near.empty() ? "'cs help health' lists them" : near};
}

std::string definition_text(const Scorecard& card) {
    std::vector<std::string> grades;
    for (const auto& line : card.grades) grades.push_back(line.name + ":" + fixed_text(line.from, 2));
    auto text = fmt::format("health.grades = {}\n", toml_form(SettingType::texts, grades));
    if (card.upper_inclusive) text += "health.upper_inclusive = true\n";
    for (const auto& m : card.measures) {
        append(text, m, "weight", std::to_string(m.weight));
        append(text, m, "points", toml_form(SettingType::texts, m.scale.texts()));
        if (m.absent == Absent::zero) append(text, m, "missing", "\"zero\"");
        append(text, m, "stale_days", std::to_string(m.stale_days));
        if (!m.field.empty()) append(text, m, "field", toml_text(m.field));
        if (!m.sql.empty()) append(text, m, "sql", toml_text(m.sql));
        if (!m.signal.empty()) append(text, m, "signal", toml_text(m.signal));
        if (!m.take.empty()) append(text, m, "take", toml_text(m.take));
    }
    return text;
}

Scorecard scorecard_of(std::span<const SettingKey> keys, const std::string& text) {
    const SettingSource source{"the scorecard that was kept", text, true};
    const auto settings = Settings::read(keys, {&source, 1});
    if (settings.tables("health.measure").empty()) return card_of(settings, {});
    return card_of(settings, global(settings));
}

std::string fingerprint(std::string_view text) {
    std::uint64_t hash = 14'695'981'039'346'656'037U;  // FNV-1a
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    return fmt::format("{:016x}", hash);
}

}  // namespace cs
