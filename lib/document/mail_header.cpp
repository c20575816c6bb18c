#include "document/mail_header.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "document/formats.hpp"
#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t longest_line = 76;          // what RFC 2047 §2 allows a line that holds an encoded word
constexpr std::size_t longest_encoded_word = 75;  // RFC 2047 §2
constexpr std::size_t longest_bare_word = 900;    // leaves room for the field's name in the 998 of RFC 5322 §2.1.1
constexpr std::size_t longest_quoted_name = 60;
constexpr std::string_view before = "=?UTF-8?B?", after = "?=";

/// One field while it is written: words with a blank or a fold before each.
class Field {
  public:
    explicit Field(std::string_view name) : out_{name}, column_{name.size() + 1} { out_ += ':'; }

    /// The first word stays beside the name: a line of blanks alone is not allowed.
    void word(std::string_view text) {
        separate(!first_ && column_ + 1 + text.size() > longest_line);
        append(text);
    }

    void words(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            word(text.substr(at, end - at));
            at = end + 1;
        }
    }

    void encoded(std::string_view text) {
        constexpr std::size_t worth_it = before.size() + after.size() + 8;
        while (!text.empty()) {
            separate(column_ + 1 + worth_it > longest_line);
            const std::size_t room = std::min(longest_line - column_, longest_encoded_word);
            const std::size_t bytes = whole_characters(text, (room - before.size() - after.size()) / 4 * 3);
            append(fmt::format("{}{}{}", before, base64(text.substr(0, bytes)), after));
            text.remove_prefix(bytes);
        }
    }

    std::string end() const { return out_ + "\r\n"; }

  private:
    static std::size_t whole_characters(std::string_view text, std::size_t most) {
        std::size_t fitting = 0;
        for (std::size_t at = 0; at < text.size();) {
            next_code_point(text, at);
            if (at > most) break;
            fitting = at;
        }
        return fitting;
    }
    void separate(bool fold) {
        if (fold) out_ += "\r\n";
        out_ += ' ';
        column_ = fold ? 1 : column_ + 1;
        first_ = false;
    }
    void append(std::string_view text) {
        out_ += text;
        column_ += text.size();
    }

    std::string out_;
    std::size_t column_;
    bool first_ = true;
};

/// Safe to show; refused if it could begin a header of its own.
std::string checked(std::string_view name, std::string_view value) {
    if (value.find_first_of(std::string_view{"\r\n\0", 3}) != value.npos)
        throw Error{Kind::data,
                    fmt::format("the mail header '{}' cannot hold a line break or NUL: {}", name, quoted(value)),
                    "write it on one line"};
    return shown_line(value);
}

/// What may stand in a header as it is: no encoded word by accident, no blank that folding could lose.
bool is_plain(std::string_view text) noexcept {
    if (!plain_ascii(text) || text.starts_with(' ') || text.ends_with(' ')) return false;
    if (text.find("  ") != text.npos || text.find("=?") != text.npos) return false;
    std::size_t word = 0;
    for (const char c : text) {
        word = c == ' ' ? 0 : word + 1;
        if (word > longest_bare_word) return false;
    }
    return true;
}

bool is_phrase_of_atoms(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == ' ' || std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '\'' || c == '_';
    });
}

std::string quoted_string(std::string_view text) {
    std::string out{'"'};
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

}  // namespace

std::string base64(std::string_view bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto byte = [&](std::size_t k) -> unsigned {
            return i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0;
        };
        const unsigned group = byte(0) << 16 | byte(1) << 8 | byte(2);
        out += digits[group >> 18];
        out += digits[group >> 12 & 63];
        out += i + 1 < bytes.size() ? digits[group >> 6 & 63] : '=';
        out += i + 2 < bytes.size() ? digits[group & 63] : '=';
    }
    return out;
}

std::string text_field(std::string_view name, std::string_view value) {
    const std::string text = checked(name, value);
    Field field{name};
    if (is_plain(text))
        field.words(text);
    else
        field.encoded(text);
    return field.end();
}

std::string token_field(std::string_view name, std::string_view value) {
    const std::string text = checked(name, value);
    if (!is_plain(text))
        throw Error{Kind::data, fmt::format("the mail header '{}' must be plain ASCII: {}", name, quoted(value))};
    Field field{name};
    field.words(text);
    return field.end();
}

std::string address_field(std::string_view name, const Address& address) {
    const std::string shown = checked(name, address.name);
    if (!is_email(address.email))
        throw Error{Kind::data,
                    fmt::format("the mail header '{}' needs an e-mail address, got {}", name, quoted(address.email)),
                    "expected local@domain in ASCII"};
    Field field{name};
    if (shown.empty()) {
        field.word(address.email);
        return field.end();
    }
    if (!is_plain(shown) || shown.size() > longest_quoted_name)
        field.encoded(shown);
    else if (is_phrase_of_atoms(shown))
        field.words(shown);
    else
        field.word(quoted_string(shown));
    field.word('<' + address.email + '>');
    return field.end();
}

}  // namespace cs
