#include "base/json.hpp"
#include "base/utf8.hpp"
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace cs {
namespace {

constexpr bool must_be_escaped(char32_t c) noexcept {
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool separator_or_bidi = (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || separator_or_bidi || c == '"' || c == '\\';
}

/// Of nearly every text it is true, and told without reading it character by character.
bool stays_as_it_is(std::string_view text) noexcept {
    return plain_ascii(text) && text.find('"') == std::string_view::npos && text.find('\\') == std::string_view::npos;
}

void append_escape(std::string& out, char32_t c) {
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\b': out += "\\b"; break;
    case '\f': out += "\\f"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default: fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<std::uint32_t>(c));
    }
}

struct Appender {
    std::string& out;
    void operator()(std::monostate) const { out += "null"; }
    void operator()(const std::string& text) const { append_json(out, text); }
    void operator()(std::int64_t n) const { out += std::to_string(n); }
    void operator()(double n) const {
        out += std::isfinite(n) ? machine_text(n) : "null";
    }
    void operator()(bool yes) const { out += yes ? "true" : "false"; }
    void operator()(Date date) const { append_json(out, to_text(date)); }
    void operator()(Instant at) const { append_json(out, to_text(at)); }
    void operator()(const Money& money) const { out += decimal_text(money); }
    void operator()(const List& list) const {
        out += '[';
        for (const auto& item : list) {
            if (&item != &list.front()) out += ',';
            append_json(out, item);
        }
        out += ']';
    }
};

}  // namespace

void append_json(std::string& out, std::string_view text) {
    out += '"';
    if (stays_as_it_is(text)) {
        out.append(text) += '"';
        return;
    }
    std::size_t plain = 0;  // where the run of characters that stay as they are begins
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t c = next_code_point(text, at);
        if (c != bad_byte && !must_be_escaped(c)) continue;
        out.append(text, plain, start - plain);
        if (c == bad_byte)
            append(out, replacement_character);
        else
            append_escape(out, c);
        plain = at;
    }
    out.append(text, plain, text.size() - plain);
    out += '"';
}

void append_json(std::string& out, const Cell& cell) { std::visit(Appender{out}, cell); }

std::string to_json(const Cell& cell) {
    std::string out;
    append_json(out, cell);
    return out;
}

void JsonWriter::separate() {
    if (std::exchange(named_, false) || levels_.empty()) return;
    Level& level = levels_.back();
    if (!std::exchange(level.first, false)) out_ += ',';
    if (level.lines) out_ += '\n';
}

JsonWriter& JsonWriter::begin(char bracket) {
    separate();
    out_ += bracket;
    levels_.emplace_back();
    return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
    if (levels_.back().lines && !levels_.back().first) out_ += '\n';
    levels_.pop_back();
    out_ += bracket;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    append_json(out_, name);
    out_ += ':';
    named_ = true;
    return *this;
}

JsonWriter& JsonWriter::value(const Cell& cell) {
    separate();
    append_json(out_, cell);
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    append_json(out_, text);
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    out_ += json;
    return *this;
}

JsonWriter& JsonWriter::lines() {
    levels_.back().lines = true;
    return *this;
}

}  // namespace cs
