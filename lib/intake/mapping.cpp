#include "intake/mapping.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "intake/source.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using Columns = std::span<const std::string>;

std::optional<std::size_t> column_of(Columns columns, std::string_view header) {
    const auto form = header_form(header);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == header || header_form(columns[i]) == form) return i;
    return std::nullopt;
}

std::size_t column_said(Columns columns, std::string_view header, std::string_view option) {
    if (const auto column = column_of(columns, header)) return *column;
    const std::vector<std::string_view> names(columns.begin(), columns.end());
    auto hint = did_you_mean(header, names);
    if (hint.empty()) hint = fmt::format("its columns are {}", join({columns.begin(), columns.end()}, ", "));
    throw Error{Kind::usage, fmt::format("{}: the file has no column {}", option, quoted(header)), printable(hint)};
}

const FieldView& field_said(const NounView& noun, std::string_view name, std::string_view option) {
    const auto* field = noun.field(name);
    if (field && field->writable()) return *field;
    std::vector<std::string_view> names;
    for (const auto& each : noun.fields)
        if (each.writable()) names.push_back(each.name);
    auto hint = did_you_mean(name, names);
    if (hint.empty()) hint = fmt::format("'cs {} add --help' lists the fields", noun.name);
    if (field) throw Error{Kind::usage, fmt::format("{}: '{}' follows from other fields", option, name), hint};
    throw Error{Kind::usage, fmt::format("{}: {} has no field {}", option, noun.name, quoted(name)), hint};
}

/// How well a header fits a field: 3 its name, 2 its header, 1 a synonym, 0 not at all.
int fit(const FieldView& field, const std::string& form) {
    if (field.spec.hidden) return 0;
    if (header_form(field.name) == form) return 3;
    if (header_form(field.header.en) == form || header_form(field.header.zh) == form) return 2;
    for (const auto& also : split(field.spec.also, ','))
        if (header_form(also) == form) return 1;
    return 0;
}

/// Gives each column that nobody spoke of the field it fits best, each field once.
class Guess {
  public:
    Guess(Mapping& mapping, Columns columns) : mapping_{mapping}, columns_{columns} {}

    void make() {
        for (int strength = 3; strength > 0; --strength)
            for (std::size_t i = 0; i < columns_.size(); ++i)
                if (open(i)) take(i, best(header_form(columns_[i]), strength), strength);
        // "id" in a file of somebody else's is their id, not the number of a record of ours.
        const auto* source = mapping_.noun->field(mapping_.noun->source);
        if (const auto column = column_of(columns_, "id");
            column && source && source->name != mapping_.noun->key && !taken(*source))
            mapping_.columns[*column] = {source, ColumnUse::Why::guessed};
    }

  private:
    bool open(std::size_t column) const {
        return mapping_.columns[column].why == ColumnUse::Why::unknown ||
               mapping_.columns[column].why == ColumnUse::Why::read;
    }
    bool taken(const FieldView& field) const {
        return std::ranges::any_of(
                   mapping_.columns,
                   [&](const auto& use) { return use.field == &field && use.why != ColumnUse::Why::derived; }) ||
               std::ranges::any_of(mapping_.sets, [&](const auto& set) { return set.field == &field; });
    }

    // A word that could be the key as well as the name is what the record cannot be without.
    const FieldView* best(const std::string& form, int strength) const {
        const FieldView* found = nullptr;
        for (const auto& field : mapping_.noun->fields) {
            if (fit(field, form) != strength || taken(field)) continue;
            const bool needed = field.spec.required && field.name != mapping_.noun->key;
            if (!found || (needed && !found->spec.required) || (needed && found->name == mapping_.noun->key))
                found = &field;
        }
        return found;
    }

    void take(std::size_t column, const FieldView* field, int strength) {
        if (!field) return;
        if (!field->writable()) mapping_.columns[column] = {field, ColumnUse::Why::derived};
        else mapping_.columns[column] = {field, strength == 3 ? ColumnUse::Why::name : ColumnUse::Why::guessed};
    }

    Mapping& mapping_;
    Columns columns_;
};

void say_columns(Mapping& mapping, Columns columns, const ImportRules& rules) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == rejected_column) mapping.columns[i].why = ColumnUse::Why::left_out;
    for (const auto& [header, name, remembered] : rules.map) {
        if (remembered && !column_of(columns, header)) continue;
        auto& use = mapping.columns[column_said(columns, header, "--map")];
        if (name.empty()) {
            use = {nullptr, ColumnUse::Why::left_out};
            continue;
        }
        const auto& field = field_said(*mapping.noun, name, "--map");
        if (std::ranges::any_of(mapping.columns,
                                [&](const auto& other) { return other.field == &field && &other != &use; }))
            throw Error{Kind::usage, fmt::format("--map: two columns are to be '{}'", field.name),
                        "leave one out with --map 'Header='"};
        use = {&field, ColumnUse::Why::said};
    }
}

void say_only(Mapping& mapping, Columns columns, const ImportRules& rules) {
    for (const auto& text : rules.only) {
        auto pair = parse_pair(text, "--only");
        const bool equal = !pair.left.ends_with('!');
        if (!equal) pair.left.pop_back();
        OnlyRule rule{column_said(columns, trimmed(pair.left), "--only"), equal, {match_form(pair.right)}};
        for (const auto& part : split(pair.right, ',')) rule.values.push_back(match_form(part));
        if (auto& use = mapping.columns[rule.column]; use.why == ColumnUse::Why::unknown)
            use.why = ColumnUse::Why::read;
        mapping.only.push_back(std::move(rule));
    }
}

/// "starts+12m", "close_date-1d", "signed_on": only days are counted from one another.
SetRule set_rule(Mapping& mapping, Columns columns, const FieldView& field, const std::string& text) {
    SetRule rule{.field = &field, .constant = text};
    if (field.type != Type::date) return rule;
    auto name = trimmed(text);
    if (const auto sign = name.find_last_of("+-"); sign != std::string_view::npos && sign > 0)
        if (const auto span = parse_span(trimmed(name.substr(sign + 1)))) {
            rule.span = *span;
            rule.sign = name[sign] == '+' ? 1 : -1;
            name = trimmed(name.substr(0, sign));
        }
    if (const auto* from = mapping.noun->field(name); from && from->type == Type::date && from->writable()) {
        rule.from = from;
    } else if (const auto column = column_of(columns, name)) {
        rule.column = column;
        if (auto& use = mapping.columns[*column]; use.why == ColumnUse::Why::unknown) use.why = ColumnUse::Why::read;
    }
    return rule;
}

// A rule that counts from a field which another rule sets comes after that one.
void order_sets(std::vector<SetRule>& sets) {
    std::vector<SetRule> ordered;
    while (!sets.empty()) {
        const auto ready = std::ranges::find_if(sets, [&](const SetRule& rule) {
            return std::ranges::none_of(sets, [&](const SetRule& other) { return other.field == rule.from; });
        });
        if (ready == sets.end())
            throw Error{Kind::usage, fmt::format("--set: '{}' would count from itself", sets.front().field->name),
                        "let one of them be a constant or a column"};
        ordered.push_back(std::move(*ready));
        sets.erase(ready);
    }
    sets = std::move(ordered);
}

void say_sets(Mapping& mapping, Columns columns, const ImportRules& rules) {
    for (const auto& [name, text, remembered] : rules.set) {
        const auto& field = field_said(*mapping.noun, name, "--set");
        if (std::ranges::any_of(mapping.columns, [&](const auto& use) { return use.field == &field; }))
            throw Error{Kind::usage, fmt::format("--set: '{}' is a column of the file as well", field.name),
                        "leave the column out with --map 'Header='"};
        if (std::ranges::any_of(mapping.sets, [&](const auto& set) { return set.field == &field; }))
            throw Error{Kind::usage, fmt::format("--set: '{}' is set twice", field.name)};
        mapping.sets.push_back(set_rule(mapping, columns, field, text));
    }
    order_sets(mapping.sets);
}

void say_values(Mapping& mapping, const ImportRules& rules) {
    for (const auto& text : rules.values) {
        const auto colon = text.find(':');
        if (colon == std::string::npos)
            throw Error{Kind::usage, fmt::format("--map-value: {} is none", quoted(text)),
                        "write 'field:from=to', such as 'product:GTXPro=GTX Pro'"};
        const auto& field = field_said(*mapping.noun, trimmed(std::string_view{text}.substr(0, colon)), "--map-value");
        const auto pair = parse_pair(std::string_view{text}.substr(colon + 1), "--map-value");
        mapping.values.insert_or_assign({&field, match_form(pair.left)}, pair.right);
    }
}

std::string_view example(std::string_view option) {
    if (option == "--map") return "--map 'Company name=name'";
    if (option == "--set") return "--set ends=starts+12m";
    return option == "--only" ? "--only 'Stage=Won'" : "--map-value 'product:GTXPro=GTX Pro'";
}

}  // namespace

ImportRules::Pair parse_pair(std::string_view text, std::string_view option) {
    const auto equal = text.find('=');
    if (equal == std::string_view::npos || trimmed(text.substr(0, equal)).empty())
        throw Error{Kind::usage, fmt::format("{}: {} has no '='", option, quoted(text)),
                    fmt::format("write it as {}", example(option))};
    return {std::string{trimmed(text.substr(0, equal))}, std::string{trimmed(text.substr(equal + 1))}, false};
}

std::string header_form(std::string_view header) {
    auto form = match_form(header);
    std::ranges::replace(form, '_', ' ');
    std::ranges::replace(form, '-', ' ');
    return match_form(form);
}

Mapping map_columns(const NounView& noun, Columns columns, const ImportRules& rules) {
    Mapping mapping;
    mapping.noun = &noun;
    mapping.columns.resize(columns.size());
    say_columns(mapping, columns, rules);
    say_only(mapping, columns, rules);
    say_sets(mapping, columns, rules);
    Guess{mapping, columns}.make();
    say_values(mapping, rules);
    for (const auto& field : noun.fields)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (const auto& use = mapping.columns[i]; use.field == &field && use.why != ColumnUse::Why::derived)
                mapping.cells.emplace_back(&field, i);
    return mapping;
}

bool Mapping::gives(const FieldView& field) const {
    return std::ranges::any_of(cells, [&](const auto& cell) { return cell.first == &field; }) ||
           std::ranges::any_of(sets, [&](const auto& set) { return set.field == &field; });
}

std::size_t Mapping::recognised() const { return cells.size(); }

std::vector<std::size_t> Mapping::unknown() const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].why == ColumnUse::Why::unknown) out.push_back(i);
    return out;
}

std::vector<const FieldView*> Mapping::missing() const {
    std::vector<const FieldView*> out;
    for (const auto& field : noun->fields)
        if (field.spec.required && field.name != noun->key && !gives(field)) out.push_back(&field);
    return out;
}

bool Mapping::guesses() const {
    return std::ranges::any_of(columns, [](const ColumnUse& use) {
        return use.why == ColumnUse::Why::guessed || use.why == ColumnUse::Why::unknown;
    });
}

const NounView& guess_noun(std::span<const NounView> nouns, Columns columns, const ImportRules& rules,
                           std::string_view file) {
    std::vector<const NounView*> best;
    std::pair<std::size_t, bool> most{0, false};
    const auto source = source_name(file, "");
    for (const auto& noun : nouns) {
        if (noun.internal || !noun.kept()) continue;
        std::optional<Mapping> mapping;
        try {
            mapping = map_columns(noun, columns, rules);
        } catch (const Error&) {
            continue;  // what was said of the file is not about this noun
        }
        const std::pair score{mapping->recognised(), mapping->missing().empty()};
        if (score.first == 0 || score < most) continue;
        if (score > most) best.clear();
        most = score;
        best.push_back(&noun);
    }
    if (best.size() > 1)
        for (const auto* noun : best)
            if (source == noun->name || source == fmt::format("{}s", noun->name) || source == noun->title.zh)
                return *noun;
    if (best.size() == 1) return *best.front();
    List names;
    for (const auto* noun : best) names.emplace_back(noun->name);
    if (names.empty())
        throw Error{
            Kind::data, "no column of the file is a field of anything",
            fmt::format("its columns are {}; say what it holds, such as 'cs account import FILE --map HEADER=name'",
                        printable(join({columns.begin(), columns.end()}, ", "))),
            Place{std::string{file}}};
    throw Error{Kind::data, fmt::format("the columns fit {} equally well", join(names, " and ")),
                fmt::format("say which: cs {} import FILE", names.front()), Place{std::string{file}}};
}

}  // namespace cs
