#include "config/check.hpp"
#include "base/date.hpp"
#include "base/money.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "config/layout.hpp"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace cs {

namespace {

bool is_list(SettingType type) { return type == SettingType::integers || type == SettingType::texts; }

std::string range(const SettingKey& key) {
    const bool from = key.least != no_least, to = key.most != no_most;
    if (from && to) return fmt::format(" from {} to {}", key.least, key.most);
    if (from) return fmt::format(" of at least {}", key.least);
    return to ? fmt::format(" of at most {}", key.most) : "";
}

std::vector<std::string_view> choices(const SettingKey& key) {
    std::vector<std::string_view> all;
    for (auto rest = key.one_of; !rest.empty();) {
        const auto end = std::min(rest.find(','), rest.size());
        all.push_back(trimmed(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return all;
}

std::string one_of(const SettingKey& key) {
    std::string list;
    for (const auto choice : choices(key)) list += fmt::format("{}{}", list.empty() ? "one of " : ", ", choice);
    return list;
}

std::string such_as(const SettingKey& key) {
    return key.fallback.size() > 2 ? fmt::format(", such as {}", key.fallback) : "";
}

std::string expected(const SettingKey& key) {
    switch (key.type) {
    case SettingType::text:
        if (key.currency) return "a currency's code";
        return key.one_of.empty() ? "text in quotes" : one_of(key);
    case SettingType::integer: return "a whole number" + range(key);
    case SettingType::number: return "a number" + range(key);
    case SettingType::boolean: return "true or false";
    case SettingType::integers: return "a list of whole numbers" + range(key) + such_as(key);
    case SettingType::texts:
        return key.one_of.empty() ? "a list of texts in quotes" + such_as(key) : "a list, each " + one_of(key);
    case SettingType::date: return "a date such as 2026-12-01";
    }
    return {};
}

std::string got(const SettingKey& key, const TomlValue& value) {
    switch (value.kind) {
    case TomlKind::text: return key.user_only ? "a text" : fmt::format("text {}", quoted(value.text));
    case TomlKind::list: return "a list";
    case TomlKind::table: return "a table";
    case TomlKind::time: return "a time";
    case TomlKind::integer:
    case TomlKind::number:
    case TomlKind::boolean:
    case TomlKind::date: break;
    }
    return key.user_only ? "something else" : value.text;
}

double to_number(const std::string& form) {
    double number = 0;
    std::from_chars(form.data(), form.data() + form.size(), number);
    return number;
}

bool in_range(const SettingKey& key, const TomlValue& value) {
    if (value.kind == TomlKind::integer) {
        std::int64_t number = 0;
        std::from_chars(value.text.data(), value.text.data() + value.text.size(), number);
        return number >= key.least && number <= key.most;
    }
    const double number = to_number(value.text);
    if (!std::isfinite(number)) return false;
    const bool low = key.least != no_least && number < static_cast<double>(key.least);
    const bool high = key.most != no_most && number > static_cast<double>(key.most);
    return !low && !high;
}

bool fits(const SettingKey& key, const TomlValue& value) {
    switch (key.type) {
    case SettingType::text:
    case SettingType::texts: {
        const auto all = choices(key);
        if (key.currency) return value.kind == TomlKind::text && Currency::of(value.text);
        return value.kind == TomlKind::text && (all.empty() || std::ranges::find(all, value.text) != all.end());
    }
    case SettingType::integer:
    case SettingType::integers: return value.kind == TomlKind::integer && in_range(key, value);
    case SettingType::number:
        return (value.kind == TomlKind::integer || value.kind == TomlKind::number) && in_range(key, value);
    case SettingType::boolean: return value.kind == TomlKind::boolean;
    case SettingType::date:
        return (value.kind == TomlKind::date || value.kind == TomlKind::text) && iso_date(value.text).has_value();
    }
    return false;
}

std::string hint(const SettingKey& key, const TomlValue& value) {
    const bool one = value.kind != TomlKind::list && value.kind != TomlKind::table;
    if (one && value.kind == TomlKind::text && key.currency) return currency_hint(value.text);
    if (one && value.kind == TomlKind::text && !key.user_only) return did_you_mean(value.text, choices(key));
    if (one && key.type == SettingType::text && !key.user_only) return fmt::format("write \"{}\"", value.text);
    return {};
}

[[noreturn]] void refuse(const SettingKey& key, const std::string& name, const TomlValue& value,
                         const std::string& file) {
    auto advice =
        is_list(key.type) && fits(key, value) ? "a list stands in brackets, even if it has one item" : hint(key, value);
    throw Error{Kind::config, fmt::format("{} takes {}, got {}", quoted(name), expected(key), got(key, value)),
                std::move(advice), Place{file, value.line, value.column}};
}

std::string item(std::string_view form) {
    auto text = unquoted(form);
    return text ? *std::move(text) : std::string{form};
}

}  // namespace

std::vector<std::string> checked_items(const SettingKey& key, const std::string& name, const TomlValue& value,
                                       const std::string& file) {
    if (is_list(key.type) != (value.kind == TomlKind::list)) refuse(key, name, value, file);
    std::vector<std::string> items;
    const std::span<const TomlValue> values =
        is_list(key.type) ? std::span{value.items} : std::span<const TomlValue>{&value, 1};
    for (const auto& one : values) {
        if (!fits(key, one)) refuse(key, name, one, file);
        items.push_back(one.text);
    }
    return items;
}

std::vector<std::string> default_items(const SettingKey& key) {
    if (key.fallback.empty()) return {};
    if (!is_list(key.type)) return {item(key.fallback)};
    std::vector<std::string> items;
    const auto list = key.fallback.substr(0, key.fallback.size() - 1);
    for (std::size_t at = 1; at < list.size();) {
        const auto begin = list.find_first_not_of(" ,", at);
        if (begin == list.npos) break;
        at = list[begin] == '"' ? past_value(list, begin) : std::min(list.find(',', begin), list.size());
        items.push_back(item(trimmed(list.substr(begin, at - begin))));
    }
    return items;
}

}  // namespace cs
