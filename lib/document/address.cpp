#include "base/error.hpp"
#include "base/text.hpp"
#include "document/mail.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace cs {
namespace {

constexpr std::string_view reserved_in_names = "\"<>@,;\\";

bool is_alnum(char c) noexcept { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_atom_character(char c) noexcept {
    return is_alnum(c) || std::string_view{"!#$%&'*+-/=?^_`{|}~"}.find(c) != std::string_view::npos;
}

bool is_dot_atom(std::string_view text) noexcept {
    if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != text.npos) return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c == '.' || is_atom_character(c); });
}

bool is_domain_label(std::string_view label) noexcept {
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::all_of(label.begin(), label.end(), [](char c) { return c == '-' || is_alnum(c); });
}

bool is_domain(std::string_view domain) noexcept {
    std::size_t labels = 0;
    std::string_view last;
    for (std::size_t at = 0; at <= domain.size(); ++labels) {
        const std::size_t dot = std::min(domain.find('.', at), domain.size());
        last = domain.substr(at, dot - at);
        if (!is_domain_label(last)) return false;
        at = dot + 1;
    }
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return labels >= 2 && !std::all_of(last.begin(), last.end(), is_digit);
}

[[noreturn]] void refuse(std::string_view text) {
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const bool several = text.find_first_of(",;") != text.npos;
    throw Error{Kind::data, fmt::format("{} is not an e-mail address", quoted(text)),
                several
                    ? "one address, as li@example.com or 'Li Wei <li@example.com>'; put a name with a comma in quotes"
                : ascii ? "expected li@example.com or 'Li Wei <li@example.com>'"
                        : "the address itself must be ASCII; write the domain in its xn-- form"};
}

/// The inside of a quoted string, nullopt if it does not end where the text ends.
std::optional<std::string> unquoted(std::string_view text) {
    std::string out;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"') return i + 1 == text.size() ? std::optional{out} : std::nullopt;
        if (text[i] == '\\' && ++i == text.size()) break;
        out += text[i];
    }
    return std::nullopt;
}

std::string parse_name(std::string_view name, std::string_view whole) {
    if (name.starts_with('"')) {
        if (auto inside = unquoted(name)) return *inside;
        refuse(whole);
    }
    if (name.find_first_of(reserved_in_names) != name.npos) refuse(whole);
    return std::string{name};
}

void lower_domain(std::string& email) {
    for (std::size_t i = email.rfind('@'); i < email.size(); ++i)
        if (email[i] >= 'A' && email[i] <= 'Z') email[i] = static_cast<char>(email[i] - 'A' + 'a');
}

}  // namespace

bool is_email(std::string_view text) noexcept {
    const std::size_t at = text.rfind('@');
    if (at == text.npos || text.size() > 254 || at > 64) return false;
    return is_dot_atom(text.substr(0, at)) && is_domain(text.substr(at + 1));
}

Address parse_address(std::string_view text) {
    const std::string_view whole = trimmed(text);
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    if (first_invalid_utf8(whole) || std::any_of(whole.begin(), whole.end(), is_control)) refuse(whole);

    Address address{{}, std::string{whole}};
    if (const std::size_t open = whole.rfind('<'); whole.ends_with('>') && open != whole.npos) {
        address.name = parse_name(trimmed(whole.substr(0, open)), whole);
        address.email = whole.substr(open + 1, whole.size() - open - 2);
    }
    if (!is_email(address.email)) refuse(whole);
    lower_domain(address.email);
    return address;
}

std::string to_text(const Address& address) {
    if (address.name.empty()) return address.email;
    if (address.name.find_first_of(reserved_in_names) == std::string::npos)
        return fmt::format("{} <{}>", address.name, address.email);
    std::string name;
    for (const char c : address.name) {
        if (c == '"' || c == '\\') name += '\\';
        name += c;
    }
    return fmt::format("\"{}\" <{}>", name, address.email);
}

std::string message_id(std::string_view about, std::string_view domain) {
    std::string left;
    for (const char c : about) {
        const bool plain = is_alnum(c) || c == '-' || c == '_' || (c == '.' && !left.empty() && left.back() != '.');
        left += plain ? std::string{c} : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    if (left.ends_with('.')) left.replace(left.size() - 1, 1, "%2E");
    return fmt::format("{}@{}", left, domain);
}

}  // namespace cs
