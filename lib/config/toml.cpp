// The one file that includes toml++: it takes seconds to compile. Header-only, since one more shared library to load
// costs each start of the program more than all that it does with its settings.
#include "config/toml.hpp"
#include "base/text.hpp"
#include "config/layout.hpp"
#include <algorithm>
#include <fmt/format.h>

// toml++ asserts (and, built without assertions, lets some compilers assume) what a file can break, such as "[=]"; the
// checks that follow there answer with an error, so in every build the assertions are to say nothing.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 32
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace cs {

namespace {

constexpr std::size_t most_bytes = 1 << 20;
constexpr std::size_t most_parts = 32;

[[noreturn]] void refuse(std::string message, std::string hint, Place place) {
    throw Error{Kind::config, std::move(message), std::move(hint), std::move(place)};
}

void check_bytes(std::string_view text, const std::string& file) {
    if (text.size() > most_bytes) refuse("the file is larger than 1 MiB, which no settings are", "", {file});
    const auto invalid = first_invalid_utf8(text).value_or(text.size());
    const auto zero = std::min(text.find('\0'), text.size());
    const auto first = std::min(invalid, zero);
    if (first == text.size()) return;
    const bool wide = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    const std::string hint = wide ? "it looks like UTF-16; save it as UTF-8" : "save it as UTF-8";
    if (zero < invalid) refuse("holds a NUL byte", hint, place_of(text, zero, file));
    refuse(fmt::format("invalid UTF-8 byte 0x{:02X}", static_cast<unsigned char>(text[invalid])), hint,
           place_of(text, invalid, file));
}

void check_depth(std::string_view text, const std::string& file) {
    if (const auto at = key_longer_than(text, most_parts))
        refuse(fmt::format("a key of more than {} parts", most_parts), "", place_of(text, *at, file));
}

std::string joined(const std::vector<std::string>& path) {
    std::string name;
    for (const auto& part : path) name += (name.empty() ? "" : ".") + part;
    return name;
}

/// The parser stops at the first key that is given twice, so only what stands up to there can be the two.
void refuse_conflict(std::string_view text, const std::string& file, std::size_t line) {
    auto all = statements(text);
    std::erase_if(all, [&](const auto& s) { return place_of(text, s.line, file).line > line; });
    for (std::size_t back = 1; back <= std::min<std::size_t>(2, all.size()); ++back) {
        const auto& later = all[all.size() - back];
        const auto earlier =
            std::ranges::find_if(all, [&](const auto& s) { return &s < &later && conflict(s, later); });
        if (earlier == all.end()) continue;
        const auto first = to_text(place_of(text, earlier->key, file));
        const auto here = place_of(text, later.key, file);
        const auto name = quoted(joined(later.path));
        if (earlier->path == later.path)
            refuse(fmt::format("{} is given twice, first at {}", name, first), "keep one of the two", here);
        refuse(fmt::format("{} cannot stand beside {} at {}", name, quoted(joined(earlier->path)), first),
               "a table is written in one way only: under its [header], or with dotted keys", here);
    }
}

bool is_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80; }

/// What people most often forget are quotes.
std::string hint_for_line(std::string_view text, std::size_t line) {
    std::size_t at = 0;
    for (std::size_t n = 1; n < line; ++n) at = past_line(text, at);
    const auto row = text.substr(at, past_line(text, at) - at);
    const auto equals = row.find('=');
    const auto key = trimmed(row.substr(0, equals));
    const auto value = equals == row.npos ? std::string_view{} : trimmed(row.substr(equals + 1));
    const auto bare = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (!std::ranges::all_of(key, bare) && !key.starts_with('#') && key.find_first_of("\"'") == key.npos)
        return "in a key, all but letters, digits, '-' and '_' stands in quotes: \"重庆\" = ...";
    if (!value.empty() && is_letter(static_cast<unsigned char>(value.front())))
        return "text stands in quotes: name = \"Acme\"; true and false do not";
    return "see cs-config(5) for the form of the file";
}

/// "Error while parsing boolean: expected 'true', saw 'trU'" in our words.
std::string reworded(std::string_view description) {
    constexpr std::string_view lead = "Error while parsing ";
    const auto colon = description.find(": ");
    if (!description.starts_with(lead) || colon == description.npos) return fmt::format("not TOML: {}", description);
    return fmt::format("not TOML: {} (in the {})", trimmed(description.substr(colon + 2)),
                       description.substr(lead.size(), colon - lead.size()));
}

toml::table parsed(std::string_view text, const std::string& file) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& e) {
        const auto& at = e.source().begin;
        refuse_conflict(text, file, at.line);
        refuse(reworded(e.description()), hint_for_line(text, at.line), {file, at.line, at.column});
    }
}

std::string number_form(double number) {
    if (number != number) return "nan";
    auto form = fmt::format("{}", number);
    return form.find_first_of(".einf") == form.npos ? form + ".0" : form;
}

std::string date_form(const toml::date& date) {
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string time_form(const toml::time& time) {
    const auto clock = fmt::format("{:02}:{:02}:{:02}", time.hour, time.minute, time.second);
    return time.nanosecond == 0 ? clock : fmt::format("{}.{:09}", clock, time.nanosecond);
}

std::string moment_form(const toml::date_time& moment) {
    auto form = date_form(moment.date) + "T" + time_form(moment.time);
    if (moment.offset) form += fmt::format("{:+}min", moment.offset->minutes);
    return form;
}

/// Walks what the parser made and leaves the flat list.
class Flattening {
  public:
    explicit Flattening(const std::string& file) : file_{file} {}

    void table(const toml::table& from, const std::vector<std::string>& path) {
        for (const auto& [key, node] : from) {
            const auto place = key.source().begin;
            auto below = path;
            below.push_back(checked(key.str(), place));
            const auto* inner = node.as_table();
            entries_.push_back({below, inner ? marker(place) : value(node), place.line, place.column});
            if (inner) table(*inner, below);
        }
    }

    std::vector<TomlEntry> in_file_order() && {
        std::ranges::stable_sort(entries_, {}, [](const auto& e) { return std::pair{e.line, e.column}; });
        return std::move(entries_);
    }

  private:
    static TomlValue marker(toml::source_position at) { return {TomlKind::table, {}, {}, at.line, at.column}; }

    std::string checked(std::string_view text, toml::source_position at) const {
        if (text.find('\0') != text.npos) refuse("holds a NUL character", "", {file_, at.line, at.column});
        return std::string{text};
    }

    TomlValue value(const toml::node& node) const {
        const auto at = node.source().begin;
        const auto made = [&](TomlKind kind, std::string text) {
            return TomlValue{kind, std::move(text), {}, at.line, at.column};
        };
        if (const auto* text = node.as_string()) return made(TomlKind::text, checked(text->get(), at));
        if (const auto* number = node.as_integer()) return made(TomlKind::integer, fmt::format("{}", number->get()));
        if (const auto* number = node.as_floating_point()) return made(TomlKind::number, number_form(number->get()));
        if (const auto* boolean = node.as_boolean()) return made(TomlKind::boolean, boolean->get() ? "true" : "false");
        if (const auto* date = node.as_date()) return made(TomlKind::date, date_form(date->get()));
        if (const auto* time = node.as_time()) return made(TomlKind::time, time_form(time->get()));
        if (const auto* moment = node.as_date_time()) return made(TomlKind::time, moment_form(moment->get()));
        auto result = made(node.is_table() ? TomlKind::table : TomlKind::list, {});
        if (const auto* list = node.as_array())
            for (const auto& item : *list) result.items.push_back(value(item));
        if (const auto* inner = node.as_table())
            for (const auto& [key, item] : *inner) {
                result.items.push_back({TomlKind::text, checked(key.str(), at), {}, at.line, at.column});
                result.items.push_back(value(item));
            }
        return result;
    }

    const std::string& file_;
    std::vector<TomlEntry> entries_;
};

}  // namespace

bool TomlValue::operator==(const TomlValue& other) const {
    return kind == other.kind && text == other.text && items == other.items;
}

std::vector<TomlEntry> read_toml(std::string_view text, const std::string& file) {
    check_bytes(text, file);
    check_depth(text, file);
    Flattening flat{file};
    flat.table(parsed(text, file), {});
    return std::move(flat).in_file_order();
}

}  // namespace cs
