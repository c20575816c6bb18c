#include "base/json.hpp"
#include "base/text.hpp"
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace cs {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes at the beginning make one character that must not appear as it is, and which: C0 and DEL, C1, the
/// line and paragraph separators, and the bidi controls. 0 if there is none.
std::size_t unsafe(std::string_view text, unsigned& code) noexcept {
    const auto byte = [&](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7F) {
        code = byte(0);
        return 1;
    }
    if (byte(0) == 0xC2 && byte(1) < 0xA0) {
        code = byte(1);
        return 2;
    }
    if (byte(0) != 0xE2 || (byte(1) != 0x80 && byte(1) != 0x81)) return 0;
    code = 0x2000 + ((byte(1) & 0x3F) << 6) + (byte(2) & 0x3F);
    return (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ? 3 : 0;
}

void append_escape(std::string& out, unsigned code) {
    switch (code) {
    case '\b': out += "\\b"; break;
    case '\f': out += "\\f"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    default: fmt::format_to(std::back_inserter(out), "\\u{:04x}", code);
    }
}

void append_valid(std::string& out, std::string_view text) {
    std::size_t plain = 0;  // where the run of characters that need nothing begins
    for (std::size_t i = 0; i < text.size();) {
        unsigned code = 0;
        const bool quoted = text[i] == '"' || text[i] == '\\';
        const std::size_t bytes = quoted ? 1 : unsafe(text.substr(i), code);
        if (bytes == 0) {
            ++i;
            continue;
        }
        out.append(text, plain, i - plain);
        if (quoted)
            out.append({'\\', text[i]});
        else
            append_escape(out, code);
        plain = i += bytes;
    }
    out.append(text, plain, text.size() - plain);
}

struct Appender {
    std::string& out;
    void operator()(std::monostate) const { out += "null"; }
    void operator()(const std::string& text) const { append_json(out, text); }
    void operator()(std::int64_t n) const { fmt::format_to(std::back_inserter(out), "{}", n); }
    void operator()(double n) const {
        if (std::isfinite(n))
            fmt::format_to(std::back_inserter(out), "{}", n);
        else
            out += "null";
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

std::string valid_utf8(std::string_view text) {
    std::string out;
    while (const auto bad = first_invalid_utf8(text)) {
        out.append(text, 0, *bad).append(replacement);
        text.remove_prefix(*bad + 1);
    }
    return out.append(text);
}

void append_json(std::string& out, std::string_view text) {
    out += '"';
    if (first_invalid_utf8(text))
        append_valid(out, valid_utf8(text));
    else
        append_valid(out, text);
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
