// settings_template: the cs.toml that a new project starts with.
#include "base/text.hpp"
#include "config/settings.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

namespace {

constexpr std::size_t comment_width = 100;

constexpr std::string_view introduction =
    "# Settings of this project. Each stands here as a comment with its default: take the '#' away to change it.\n"
    "# cs config list shows what holds, and where it comes from; cs-config(5) explains each.\n";

std::pair<std::string_view, std::string_view> table_and_key(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == name.npos ? std::pair{std::string_view{}, name}
                            : std::pair{name.substr(0, dot), name.substr(dot + 1)};
}

/// A name in which what the user names is called NAME.
std::string shown(std::string_view name) {
    std::string result;
    for (const char c : name) result += c == '*' ? "NAME" : std::string(1, c);
    return result;
}

std::string example(const SettingKey& key) {
    switch (key.type) {
    case SettingType::text: return key.one_of.empty() ? "\"...\"" : toml_text(split(key.one_of, ',').front());
    case SettingType::integer:
    case SettingType::number: return "0";
    case SettingType::boolean: return "false";
    case SettingType::integers:
    case SettingType::texts: return "[]";
    case SettingType::date: return "2026-12-01";
    }
    return {};
}

std::string limits(const SettingKey& key) {
    const bool from = key.least != no_least, to = key.most != no_most;
    std::string text;
    if (from || to)
        text = fmt::format(" ({})", from && to ? fmt::format("{} to {}", key.least, key.most)
                                    : from     ? fmt::format("at least {}", key.least)
                                               : fmt::format("at most {}", key.most));
    if (!key.one_of.empty()) text += fmt::format(" (one of {})", join(split(key.one_of, ','), ", "));
    if (key.user_only) text += " (only in your own configuration, or where this file is trusted)";
    return text;
}

std::string block(const SettingKey& key) {
    std::string text;
    for (const auto& line : wrapped(std::string{key.help} + limits(key), comment_width)) text += "# " + line + "\n";
    const auto value = key.fallback.empty() ? example(key) : std::string{key.fallback};
    return text + fmt::format("# {} = {}\n", shown(table_and_key(key.name).second), value);
}

}  // namespace

std::string settings_template(std::span<const SettingKey> keys) {
    std::vector<std::string_view> tables{""};  // what belongs to no table must come before the first header
    for (const auto& key : keys)
        if (const auto table = table_and_key(key.name).first; std::ranges::find(tables, table) == tables.end())
            tables.push_back(table);
    std::string text{introduction};
    for (const auto table : tables) {
        const bool open = table.find('*') != table.npos;
        if (!table.empty()) text += fmt::format("\n{}[{}]\n", open ? "# " : "", shown(table));
        bool first = !table.empty();
        for (const auto& key : keys) {
            if (table_and_key(key.name).first != table) continue;
            text += (first ? "" : "\n") + block(key);
            first = false;
        }
    }
    return text;
}

}  // namespace cs
