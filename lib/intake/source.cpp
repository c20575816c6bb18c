#include "intake/source.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view rejected_end = ".rejected.csv";

std::string name(const std::string& source, std::vector<std::string> rest) {
    rest.insert(rest.begin(), {"import", source});
    return setting_name(rest);
}

std::string text_at(const Settings& settings, const std::string& source, const char* key) {
    const auto full = name(source, {key});
    return settings.is_default(full) ? "" : settings.text(full);
}

std::string text_list(const std::vector<std::string>& items) {
    return items.empty() ? "" : toml_form(SettingType::texts, items);
}

void join_pairs(std::vector<ImportRules::Pair>& said, const std::vector<ImportRules::Pair>& kept) {
    for (const auto& pair : kept)
        if (std::ranges::none_of(said,
                                 [&](const auto& other) { return header_form(other.left) == header_form(pair.left); }))
            said.push_back(pair);
}

template <class T> void otherwise(T& said, const T& kept) {
    if (said.empty()) said = kept;
}

}  // namespace

bool is_rejected_file(std::string_view file) noexcept { return file.ends_with(rejected_end); }

std::string source_name(std::string_view file, std::string_view otherwise) {
    file.remove_prefix(std::min(file.size(), file.rfind('/') + 1));
    while (is_rejected_file(file)) file.remove_suffix(rejected_end.size());
    if (const auto dot = file.find('.'); dot != std::string_view::npos && dot > 0) file = file.substr(0, dot);
    constexpr std::string_view joints = "-_. ";
    std::string source;
    for (const char c : file) {
        if (c >= '0' && c <= '9') continue;
        const bool joint = joints.find(c) != std::string_view::npos;
        if (!joint || (!source.empty() && joints.find(source.back()) == std::string_view::npos)) source += c;
    }
    while (!source.empty() && joints.find(source.back()) != std::string_view::npos) source.pop_back();
    return source.empty() || first_invalid_utf8(source) ? std::string{otherwise} : match_form(source);
}

std::string source_section(const Settings& settings, std::string_view file, const NounView& noun) {
    const auto source = source_name(file, noun.name);
    const auto before = text_at(settings, source, "noun");
    return before.empty() || before == noun.name ? source : fmt::format("{} {}", source, noun.name);
}

std::string remembered_noun(const Settings& settings, std::string_view file) {
    const auto source = source_name(file, "");
    return source.empty() ? "" : text_at(settings, source, "noun");
}

ImportRules remembered(const Settings& settings, std::string_view file, const NounView& noun) {
    const auto source = source_section(settings, file, noun);
    ImportRules rules;
    rules.noun = text_at(settings, source, "noun");
    if (rules.noun.empty()) return rules;
    for (const auto& [header, value] : settings.table(name(source, {"map"})))
        rules.map.push_back({header, value.items.front(), true});
    for (const auto& [field, value] : settings.table(name(source, {"set"})))
        rules.set.push_back({field, value.items.front(), true});
    rules.only = settings.texts(name(source, {"only"}));
    rules.values = settings.texts(name(source, {"values"}));
    rules.create = settings.texts(name(source, {"create"}));
    rules.date_format = text_at(settings, source, "date_format");
    rules.decimal = text_at(settings, source, "decimal");
    if (is_rejected_file(file)) return rules;  // we wrote it ourselves: UTF-8, with commas
    rules.encoding = text_at(settings, source, "encoding");
    rules.delimiter = text_at(settings, source, "delimiter");
    return rules;
}

ImportRules merged(const ImportRules& said, const ImportRules& kept) {
    auto all = said;
    join_pairs(all.map, kept.map);
    join_pairs(all.set, kept.set);
    otherwise(all.only, kept.only);
    otherwise(all.values, kept.values);
    otherwise(all.create, kept.create);
    otherwise(all.date_format, kept.date_format);
    otherwise(all.decimal, kept.decimal);
    otherwise(all.encoding, kept.encoding);
    otherwise(all.delimiter, kept.delimiter);
    return all;
}

std::vector<std::pair<std::string, std::string>> to_settings(const ImportRules& rules, const Settings& settings,
                                                             std::string_view file, const NounView& noun) {
    const auto source = source_section(settings, file, noun);
    std::vector<std::pair<std::string, std::string>> out;
    const auto add = [&](std::vector<std::string> rest, std::string value) {
        if (!value.empty()) out.emplace_back(name(source, std::move(rest)), std::move(value));
    };
    add({"only"}, text_list(rules.only));
    add({"values"}, text_list(rules.values));
    add({"create"}, text_list(rules.create));
    add({"date_format"}, rules.date_format.empty() ? "" : toml_text(rules.date_format));
    add({"decimal"}, rules.decimal.empty() ? "" : toml_text(rules.decimal));
    if (!is_rejected_file(file)) {
        add({"encoding"}, rules.encoding.empty() ? "" : toml_text(rules.encoding));
        add({"delimiter"}, rules.delimiter.empty() ? "" : toml_text(rules.delimiter));
    }
    for (const auto& pair : rules.map) add({"map", pair.left}, toml_text(pair.right));
    for (const auto& pair : rules.set) add({"set", pair.left}, toml_text(pair.right));
    if (!out.empty()) out.insert(out.begin(), {name(source, {"noun"}), toml_text(noun.name)});
    return out;
}

}  // namespace cs
