#include "config/settings.hpp"
#include "base/text.hpp"
#include "config/check.hpp"
#include "config/keys.hpp"
#include "config/toml.hpp"
#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace cs {

namespace {

bool is_open(const SettingKey& key) { return key.name.find('*') != key.name.npos; }

bool begins_with(const SettingPath& path, const SettingPath& with) {
    return with.size() <= path.size() && std::equal(with.begin(), with.end(), path.begin());
}

[[noreturn]] void undeclared(std::string_view name, std::string_view what) {
    throw Error{Kind::bug, fmt::format("setting {} {}", quoted(name), what)};
}

template <class T> T converted(const std::string& form, std::string_view name) {
    T result{};
    const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), result);
    if (error != std::errc{} || end != form.data() + form.size()) undeclared(name, "has a default of another type");
    return result;
}

/// The key that an entry of a file sets, itself or with a '*'; nullptr for a table, which sets nothing itself.
const SettingKey* key_of(std::span<const SettingKey> keys, const TomlEntry& entry, const std::string& name) {
    const bool table = entry.value.kind == TomlKind::table;
    const bool holds_keys = is_table(keys, entry.path);
    if (table && holds_keys) return nullptr;
    if (const auto* key = declaring(keys, entry.path)) return key;
    if (!holds_keys) throw unknown_key(keys, entry.path, table ? "table" : "key");
    throw Error{Kind::config, fmt::format("{} is a table, not a key", quoted(name)),
                fmt::format("write [{}] and its keys under it", name)};
}

void check_trust(const SettingKey& key, const std::string& name, const SettingSource& source) {
    if (source.trusted || !key.user_only) return;
    throw Error{Kind::denied,
                fmt::format("{} runs a program or names a secret, and this file is not trusted", quoted(name)),
                "read the file, then trust it as it is with 'cs config trust', or set it in your own configuration"};
}

}  // namespace

Settings::Settings(std::span<const SettingKey> keys) : keys_{keys} {
    for (const auto& key : keys)
        if (!values_.try_emplace(std::string{key.name}, Held{&key, {default_items(key), "default"}}).second)
            undeclared(key.name, "is declared twice");
}

Settings Settings::read(std::span<const SettingKey> keys, std::span<const SettingSource> sources) {
    Settings settings{keys};
    for (const auto& source : sources) {
        for (const auto& entry : read_toml(source.text, source.file)) {
            if (entry.path.front().starts_with("x-")) continue;
            try {
                settings.take(entry, source);
            } catch (const Error& error) {
                throw error.place() ? error : error.at({source.file, entry.line, entry.column});
            }
        }
    }
    return settings;
}

void Settings::take(const TomlEntry& entry, const SettingSource& source) {
    const auto name = setting_name(entry.path);
    const auto known = values_.find(name);
    const auto* key = known != values_.end() ? known->second.key : key_of(keys_, entry, name);
    if (!key) return;
    check_trust(*key, name, source);
    auto items = checked_items(*key, name, entry.value, source.file);
    SettingValue value{std::move(items), to_text({source.file, entry.line, entry.column})};
    if (known != values_.end())
        known->second.value = std::move(value);
    else {
        values_.emplace(name, Held{key, std::move(value)});
        own_.push_back({key, entry.path});
    }
}

const Settings::Held& Settings::held(std::string_view name) const {
    if (const auto found = values_.find(name); found != values_.end()) return found->second;
    const auto path = setting_parts(name);
    if (const auto found = values_.find(setting_name(path)); found != values_.end()) return found->second;
    const auto* key = declaring(keys_, path);
    if (!key) undeclared(name, "is not declared");
    return values_.find(key->name)->second;
}

const std::string& Settings::item(std::string_view name, SettingType type) const {
    const auto& found = held(name);
    if (found.key->type != type) undeclared(name, "is of another type");
    if (found.value.items.empty()) undeclared(name, "has no default, and nobody says it");
    return found.value.items.front();
}

const std::string& Settings::text(std::string_view name) const {
    static const std::string nothing;
    const auto& [key, value] = held(name);
    if (key->type != SettingType::text && key->type != SettingType::date) undeclared(name, "is no text");
    return value.items.empty() ? nothing : value.items.front();
}

std::int64_t Settings::integer(std::string_view name) const {
    return converted<std::int64_t>(item(name, SettingType::integer), name);
}

double Settings::number(std::string_view name) const {
    return converted<double>(item(name, SettingType::number), name);
}

bool Settings::boolean(std::string_view name) const { return item(name, SettingType::boolean) == "true"; }

std::vector<std::int64_t> Settings::integers(std::string_view name) const {
    const auto& [key, value] = held(name);
    if (key->type != SettingType::integers) undeclared(name, "is no list of whole numbers");
    std::vector<std::int64_t> result;
    for (const auto& item : value.items) result.push_back(converted<std::int64_t>(item, name));
    return result;
}

const std::vector<std::string>& Settings::texts(std::string_view name) const {
    const auto& [key, value] = held(name);
    if (key->type != SettingType::texts) undeclared(name, "is no list of texts");
    return value.items;
}

std::vector<std::pair<std::string, SettingValue>> Settings::table(std::string_view prefix) const {
    const auto path = setting_parts(prefix);
    const auto is_open_table = [&](const auto& key) { return below(key.name, path) == "*"; };
    if (std::ranges::none_of(keys_, is_open_table)) undeclared(prefix, "is not declared as a table");
    std::vector<std::pair<std::string, SettingValue>> result;
    for (const auto& own : own_)
        if (own.path.size() == path.size() + 1 && begins_with(own.path, path))
            result.emplace_back(own.path.back(), values_.find(setting_name(own.path))->second.value);
    return result;
}

std::vector<std::string> Settings::tables(std::string_view prefix) const {
    const auto path = setting_parts(prefix);
    const auto opens = [&](const auto& key) { return below(key.name, path).value_or("").starts_with("*."); };
    if (std::ranges::none_of(keys_, opens)) undeclared(prefix, "is not declared as a table of tables");
    std::vector<std::string> names;
    for (const auto& own : own_) {
        if (!opens(*own.key) || !begins_with(own.path, path)) continue;
        const auto& part = own.path[path.size()];
        if (std::ranges::find(names, part) == names.end()) names.push_back(part);
    }
    return names;
}

const SettingValue& Settings::value(std::string_view name) const { return held(name).value; }

bool Settings::is_default(std::string_view name) const { return value(name).origin == "default"; }

std::vector<std::pair<std::string, SettingValue>> Settings::all() const {
    std::vector<std::pair<std::string, SettingValue>> result;
    const auto add = [&](std::string name) {
        const auto& value = values_.find(name)->second.value;
        result.emplace_back(std::move(name), value);
    };
    for (const auto& key : keys_) {
        if (!is_open(key)) add(std::string{key.name});
        for (const auto& own : own_)
            if (own.key == &key) add(setting_name(own.path));
    }
    return result;
}

}  // namespace cs
