#include "document/mail.hpp"
#include "base/ascii.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "base/utf8.hpp"
#include "document/mail_header.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t longest_body_line = 76;
constexpr std::size_t longest_name = 60;
constexpr std::size_t longest_id = 900;

/// RFC 5322 §3.3: Sun, 22 Nov 2026 04:16:00 +0000
std::string mail_date(Instant at) {
    constexpr std::array<std::string_view, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Date date = utc_date(at);
    const std::int64_t seconds = at.seconds - std::int64_t{date.days()} * 86'400;
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} +0000", days[date.weekday() - 1], date.day(),
                       months[date.month() - 1], date.year(), seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string checked_id(const std::string& id) {
    const std::size_t at = id.find('@');
    const bool whole = at != id.npos && at > 0 && at + 1 < id.size() && id.find('@', at + 1) == id.npos;
    const auto wrong = [](char c) {
        return c <= 0x20 || c >= 0x7F || std::string_view{"<>()[],;:\\\""}.find(c) != std::string_view::npos;
    };
    if (!whole || id.size() > longest_id || std::any_of(id.begin(), id.end(), wrong))
        throw Error{Kind::data, fmt::format("{} is not a message id", quoted(id)),
                    "expected something@domain in ASCII"};
    return id;
}

/// A header of the caller's: not one that is written from the Mail itself, and none that would add a recipient.
std::string further_field(const std::string& name, const std::string& value) {
    constexpr std::array<std::string_view, 10> ours{"from", "sender",  "to",         "cc",           "bcc",
                                                    "date", "subject", "message-id", "mime-version", "return-path"};
    const std::string key = ascii_lower(name);
    const auto wrong = [](char c) { return c <= 0x20 || c >= 0x7F || c == ':'; };
    if (key.empty() || key.size() > longest_name || std::any_of(key.begin(), key.end(), wrong))
        throw Error{Kind::data, fmt::format("{} is not the name of a mail header", quoted(name))};
    if (std::find(ours.begin(), ours.end(), key) != ours.end() || key.starts_with("content-") ||
        key.starts_with("resent-"))
        throw Error{Kind::data, fmt::format("the mail header '{}' cannot be set", name),
                    "sender, recipient, subject, date and content have their own places"};
    if (key == "reply-to") return address_field(name, parse_address(value));
    return key.starts_with("x-") ? text_field(name, value) : token_field(name, value);
}

/// Text travels with CRLF between its lines and at its end (RFC 2045 §6.8), and a NUL has no place in it.
std::string canonical(std::string_view raw) {
    const std::string text = valid_utf8(raw);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\0') continue;
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        if (text[i] == '\n' || text[i] == '\r')
            out += "\r\n";
        else
            out += text[i];
    }
    if (!out.empty() && !out.ends_with('\n')) out += "\r\n";
    return out;
}

std::string part(std::string_view subtype, std::string_view text) {
    std::string out =
        fmt::format("Content-Type: text/{}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n", subtype);
    const std::string body = base64(canonical(text));
    for (std::size_t at = 0; at < body.size(); at += longest_body_line)
        out.append(body, at, longest_body_line).append("\r\n");
    return out;
}

/// Different messages get different ones; no line of base64 can look like one, since '-' is no digit of it.
std::string boundary(std::string_view id) {
    std::uint64_t hash = 0xcbf29ce484222325;  // FNV-1a, 64 bit
    for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("cs-{:016x}", hash);
}

}  // namespace

std::string render_mail(const Mail& mail) {
    const std::string id = checked_id(mail.message_id);
    std::string out =
        address_field("From", mail.from) + address_field("To", mail.to) + text_field("Subject", mail.subject);
    out += fmt::format("Date: {}\r\nMessage-ID: <{}>\r\n", mail_date(mail.date), id);
    for (const auto& [name, value] : mail.headers) out += further_field(name, value);
    out += "MIME-Version: 1.0\r\n";
    if (mail.html.empty()) return out + part("plain", mail.text);

    const std::string between = boundary(id);
    out += fmt::format("Content-Type: multipart/alternative; boundary=\"{}\"\r\n\r\n", between);
    out +=
        fmt::format("--{0}\r\n{1}--{0}\r\n{2}--{0}--\r\n", between, part("plain", mail.text), part("html", mail.html));
    return out;
}

}  // namespace cs
