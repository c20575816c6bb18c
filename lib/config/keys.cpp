#include "config/keys.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

namespace {

/// Takes the first part off a declared name.
std::string_view next_part(std::string_view& declared) {
    const auto part = declared.substr(0, declared.find('.'));
    declared.remove_prefix(std::min(part.size() + 1, declared.size()));
    return part;
}

bool is_last(std::string_view name, std::string_view part) {
    return name.ends_with(part) && name.size() > part.size() && name[name.size() - part.size() - 1] == '.';
}

/// What may stand where the path leaves all that is declared, by full name.
std::vector<std::string> alternatives(std::span<const SettingKey> keys, SettingPath path) {
    auto wanted = path.back();
    for (path.pop_back(); !path.empty() && !is_table(keys, path); path.pop_back()) wanted = path.back();
    std::vector<std::string_view> parts;
    for (const auto& key : keys) {
        auto rest = below(key.name, path);
        if (!rest || rest->empty()) continue;
        if (const auto part = next_part(*rest); part != "*" && std::ranges::find(parts, part) == parts.end())
            parts.push_back(part);
    }
    std::vector<std::string> names;
    for (auto& part : nearest(wanted, parts)) {
        auto full = path;
        full.push_back(std::move(part));
        names.push_back(setting_name(full));
    }
    return names;
}

/// The key may be right and the table be forgotten.
std::vector<std::string> elsewhere(std::span<const SettingKey> keys, const std::string& part) {
    std::vector<std::string> names;
    for (const auto& key : keys)
        if (names.size() < 3 && is_last(key.name, part)) names.emplace_back(key.name);
    return names;
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += fmt::format("{}{}", i == 0 ? "" : i + 1 == names.size() ? " or " : ", ", quoted(names[i]));
    return text;
}

}  // namespace

std::optional<std::string_view> below(std::string_view declared, const SettingPath& path) {
    for (const std::string_view part : path) {
        const bool named = declared.starts_with(part) && part.find('.') == part.npos && !part.empty();
        const auto length = named ? part.size() : std::size_t{declared.starts_with('*')};
        const bool whole = length > 0 && (length == declared.size() || declared[length] == '.');
        if (!whole) return {};
        declared.remove_prefix(std::min(length + 1, declared.size()));
    }
    return declared;
}

const SettingKey* declaring(std::span<const SettingKey> keys, const SettingPath& path) {
    const SettingKey* found = nullptr;
    for (const auto& key : keys) {
        if (below(key.name, path) != "") continue;
        if (key.name.find('*') == key.name.npos) return &key;
        if (!found) found = &key;
    }
    return found;
}

bool is_table(std::span<const SettingKey> keys, const SettingPath& path) {
    return std::ranges::any_of(keys, [&](const auto& key) { return !below(key.name, path).value_or("").empty(); });
}

Error unknown_key(std::span<const SettingKey> keys, const SettingPath& path, std::string_view what) {
    auto names = alternatives(keys, path);
    if (names.empty()) names = elsewhere(keys, path.back());
    return {Kind::config, fmt::format("unknown {} {}", what, quoted(setting_name(path))),
            names.empty() ? "'cs config list' shows every key; what is not for cs stands in a table [x-...]"
                          : fmt::format("did you mean {}?", listed(names))};
}

const SettingKey& setting_key(std::span<const SettingKey> keys, std::string_view name) {
    const auto path = setting_parts(name);
    if (const auto* key = declaring(keys, path)) return *key;
    if (!is_table(keys, path)) throw unknown_key(keys, path, "key");
    throw Error{Kind::config, fmt::format("{} is a table, not a key", quoted(setting_name(path))),
                "'cs config list' shows the keys in it"};
}

}  // namespace cs
