#include "config/layout.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include <algorithm>
#include <charconv>

namespace cs {

namespace {

bool at_any_of(std::string_view text, std::size_t at, std::string_view set) {
    return at < text.size() && set.find(text[at]) != std::string_view::npos;
}

/// Past a string of any of the four kinds; an unclosed one ends with its line, or the text if it may have many lines.
std::size_t past_string(std::string_view text, std::size_t at) {
    const char quote = text[at];
    const bool many_lines = text.substr(at, 3) == std::string(3, quote);
    for (at += many_lines ? 3 : 1; at < text.size(); ++at) {
        if (text[at] == '\\' && quote == '"') {
            ++at;
        } else if (!many_lines && text[at] == '\n') {
            return at;
        } else if (text[at] == quote) {
            if (!many_lines) return at + 1;
            if (text.substr(at, 3) != std::string(3, quote)) continue;
            at += 3;
            for (int more = 0; more < 2 && at < text.size() && text[at] == quote; ++more) ++at;  // """"" closes too
            return at;
        }
    }
    return text.size();
}

std::size_t past_comment(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

/// Past the bracket that closes the one at `at`, strings and comments in between passed over.
std::size_t past_brackets(std::string_view text, std::size_t at) {
    std::size_t depth = 0;
    while (at < text.size()) {
        switch (text[at]) {
        case '"':
        case '\'': at = past_string(text, at); continue;
        case '#': at = past_comment(text, at); continue;
        case '[':
        case '{': ++depth; break;
        case ']':
        case '}':
            if (--depth == 0) return at + 1;
            break;
        default: break;
        }
        ++at;
    }
    return at;
}

std::optional<std::uint32_t> hexadecimal(std::string_view digits) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc{} || end != digits.data() + digits.size()) return {};
    return value;
}

/// Appends what the escape stands for whose letter is at `at`, and moves past it.
bool append_escape(std::string& result, std::string_view text, std::size_t& at) {
    if (at == text.size()) return false;
    constexpr std::string_view letters = "btnfr\"\\", meanings = "\b\t\n\f\r\"\\";
    const char letter = text[at++];
    if (const auto known = letters.find(letter); known != std::string_view::npos) {
        result += meanings[known];
        return true;
    }
    if (letter != 'u' && letter != 'U') return false;
    const std::size_t length = letter == 'u' ? 4 : 8;
    const auto code = text.size() - at < length ? std::nullopt : hexadecimal(text.substr(at, length));
    if (!code || *code > 0x10FFFF || (*code >= 0xD800 && *code <= 0xDFFF)) return false;
    append(result, static_cast<char32_t>(*code));
    at += length;
    return true;
}

bool is_bare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::optional<std::string> key_part(std::string_view text, std::size_t& at) {
    const auto begin = at;
    if (at_any_of(text, at, "\"'")) {
        at = past_string(text, at);
        return unquoted(text.substr(begin, at - begin));
    }
    while (at < text.size() && is_bare(text[at])) ++at;
    if (at == begin) return {};
    return std::string{text.substr(begin, at - begin)};
}

bool begins_with(const std::vector<std::string>& path, const std::vector<std::string>& with) {
    return with.size() <= path.size() && std::equal(with.begin(), with.end(), path.begin());
}

/// Reads the text statement by statement; each header says where the values after it belong.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_{text} {}

    std::vector<TomlStatement> read() {
        std::vector<TomlStatement> all;
        for (auto at = byte_order_mark(text_).size(); at < text_.size();) {
            TomlStatement found;
            found.line = at;
            at = past_blanks(text_, at);
            const bool read = at_any_of(text_, at, "[") ? header(found, at) : value(found, at);
            found.end = at = past_line(text_, at);
            if (read) all.push_back(std::move(found));
        }
        return all;
    }

  private:
    bool header(TomlStatement& found, std::size_t& at) {
        const bool list = text_.substr(at, 2) == "[[";
        at += list ? 2 : 1;
        found.kind = list ? TomlStatement::Kind::table_list : TomlStatement::Kind::table;
        found.key = past_blanks(text_, at);
        auto path = dotted_key(text_, at);
        if (!path) return false;
        const auto listed = [&](const auto& name) { return begins_with(*path, name); };
        found.in_list = !list && std::ranges::any_of(lists_, listed);
        if (list) lists_.push_back(*path);
        found.path = section_ = std::move(*path);
        found.section = section_.size();
        in_list_ = list || found.in_list;
        return true;
    }

    bool value(TomlStatement& found, std::size_t& at) {
        found.key = at;
        auto key = dotted_key(text_, at);
        if (!key || !at_any_of(text_, at, "=")) return false;
        found.path = section_;
        std::ranges::move(*key, std::back_inserter(found.path));
        found.section = section_.size();
        found.in_list = in_list_;
        found.value = past_blanks(text_, at + 1);
        found.value_end = at = past_value(text_, found.value);
        return true;
    }

    std::string_view text_;
    std::vector<std::string> section_;
    std::vector<std::vector<std::string>> lists_;
    bool in_list_ = false;
};

}  // namespace

std::vector<TomlStatement> statements(std::string_view toml) { return Reader{toml}.read(); }

bool conflict(const TomlStatement& a, const TomlStatement& b) {
    using enum TomlStatement::Kind;
    if (a.in_list || b.in_list) return false;
    if (a.path == b.path) return !(a.kind == table_list && b.kind == table_list);
    if (begins_with(b.path, a.path)) return a.kind == value || (b.kind == value && b.section < a.path.size());
    if (begins_with(a.path, b.path)) return b.kind == value || (a.kind == value && a.section < b.path.size());
    return false;
}

std::optional<std::vector<std::string>> dotted_key(std::string_view toml, std::size_t& at) {
    std::vector<std::string> parts;
    do {
        at = past_blanks(toml, parts.empty() ? at : at + 1);
        auto part = key_part(toml, at);
        if (!part) return {};
        parts.push_back(std::move(*part));
        at = past_blanks(toml, at);
    } while (at_any_of(toml, at, "."));
    return parts;
}

std::optional<std::string> unquoted(std::string_view form) {
    if (form.size() < 2 || !at_any_of(form, 0, "\"'") || form.front() != form.back()) return {};
    if (past_string(form, 0) != form.size() || form.substr(0, 3) == std::string(3, form.front())) return {};
    const auto inner = form.substr(1, form.size() - 2);
    if (form.front() == '\'') return std::string{inner};
    std::string result;
    for (std::size_t at = 0; at < inner.size();) {
        if (inner[at] != '\\')
            result += inner[at++];
        else if (!append_escape(result, inner, ++at))
            return {};
    }
    return result;
}

std::optional<std::size_t> key_longer_than(std::string_view toml, std::size_t most) {
    std::size_t dots = 0, begin = 0;
    for (std::size_t at = 0; at < toml.size();) {
        const char c = toml[at];
        if (c == '"' || c == '\'') {
            at = past_string(toml, at);
        } else if (c == '#') {
            at = past_comment(toml, at);
        } else {
            ++at;
            if (c == '.' && ++dots == most) return begin;
            if (c == '\n' || c == '=' || c == ',' || c == '[' || c == ']' || c == '{' || c == '}') dots = 0, begin = at;
        }
    }
    return {};
}

std::size_t past_value(std::string_view toml, std::size_t at) {
    if (at_any_of(toml, at, "\"'")) return past_string(toml, at);
    if (at_any_of(toml, at, "[{")) return past_brackets(toml, at);
    auto end = std::min(toml.find_first_of("#\n", at), toml.size());
    while (end > at && at_any_of(toml, end - 1, " \t\r")) --end;
    return end;
}

std::size_t past_line(std::string_view toml, std::size_t at) {
    const auto end = toml.find('\n', at);
    return end == std::string_view::npos ? toml.size() : end + 1;
}

std::size_t past_blanks(std::string_view toml, std::size_t at) {
    while (at_any_of(toml, at, " \t")) ++at;
    return at;
}

std::string_view byte_order_mark(std::string_view toml) {
    return toml.starts_with("\xEF\xBB\xBF") ? toml.substr(0, 3) : toml.substr(0, 0);
}

Place place_of(std::string_view toml, std::size_t offset, std::string file) {
    const auto before = toml.substr(0, offset);
    const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
    auto begin = line == 1 ? byte_order_mark(before).size() : before.rfind('\n') + 1;
    return {std::move(file), line, code_points(before.substr(begin)) + 1};
}

}  // namespace cs
