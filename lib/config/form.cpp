// Names and values as TOML writes them.
#include "base/text.hpp"
#include "config/layout.hpp"
#include "config/settings.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

namespace {

bool is_bare_key(std::string_view part) {
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
    return !part.empty() && part.find_first_not_of(allowed) == part.npos;
}

void append_escaped(std::string& result, char c) {
    switch (c) {
    case '"': result += "\\\""; break;
    case '\\': result += "\\\\"; break;
    case '\n': result += "\\n"; break;
    case '\r': result += "\\r"; break;
    case '\t': result += "\\t"; break;
    default:
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            result += fmt::format("\\u{:04X}", int{c});
        else
            result += c;
    }
}

}  // namespace

std::string toml_text(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) append_escaped(result, c);
    return result + '"';
}

std::string setting_name(const std::vector<std::string>& parts) {
    std::string name;
    for (const auto& part : parts) {
        if (!name.empty()) name += '.';
        name += is_bare_key(part) ? part : toml_text(part);
    }
    return name;
}

std::vector<std::string> setting_parts(std::string_view name) {
    std::size_t at = 0;
    auto parts = dotted_key(name, at);
    if (!parts || at != name.size())
        throw Error{Kind::config, fmt::format("{} is not the name of a setting", quoted(name)),
                    "a name is parts between dots; a part with a blank or a dot stands in quotes: import.\"a b\".map"};
    return *std::move(parts);
}

std::string toml_form(SettingType type, const std::vector<std::string>& items) {
    const bool list = type == SettingType::integers || type == SettingType::texts;
    const bool text = type == SettingType::text || type == SettingType::texts;
    std::vector<std::string> forms;
    for (const auto& item : items) forms.push_back(text ? toml_text(item) : item);
    return list ? fmt::format("[{}]", join(forms, ", ")) : join(forms, ", ");
}

}  // namespace cs
