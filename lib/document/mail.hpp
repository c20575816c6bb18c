/// \file mail.hpp  A mail message (RFC 5322, 2045, 2047) of the one shape cs sends: text and HTML alternatives.
///
/// Bodies are base64 in UTF-8; encoded words are at most 75 characters and never split a character; lines end in CRLF.
/// The same Mail gives the same bytes: the boundary is derived from the message id.
/// Errors: Error{data} for CR, LF or NUL in a header value, for an address that is not one, for a message id or a
/// header that cannot stand in a message, and for a date outside the years 1900..9999.
#pragma once
#include "base/instant.hpp"
#include "document/document.hpp"
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs {

struct Address {
    std::string name;   ///< may be empty
    std::string email;  ///< local@domain
    bool operator==(const Address&) const = default;
};
/// 'li@x.cn', 'Li Wei <li@x.cn>', '"Bob, O\'Brien" <b@x.com>': exactly one; the domain comes back in lower case.
Address parse_address(std::string_view text);
bool is_email(std::string_view) noexcept;  ///< <= 254 bytes, local part <= 64, a dot in the domain, ASCII
std::string to_text(const Address&);       ///< for people, and for parse_address: Li Wei <li@x.cn>

/// A message id from what the message is about ("renewal/重庆仁心/2026-12-01/30d"), which may be in any script, and the
/// sender's domain. Different matters get different ids.
std::string message_id(std::string_view about, std::string_view domain);

struct Mail {
    Address from;
    Address to;  ///< one recipient a message: addresses are never shown to each other
    std::string subject;
    std::string message_id;  ///< without the angle brackets; stable per what it is about
    Instant date;
    std::string text, html;  ///< html may be empty: then the message is text/plain alone
    /// Further ones, e.g. Auto-Submitted or Reply-To. None that is written from the members above, none that names more
    /// recipients; only X-… may hold more than ASCII.
    std::vector<std::pair<std::string, std::string>> headers;
};
std::string render_mail(const Mail&);

/// What became of a message that was handed over.
struct Delivery {
    enum class Outcome {
        sent,     ///< the mailer has taken it
        failed,   ///< it has not, or could not be started
        unknown,  ///< it was stopped in between
    } outcome;
    std::string why;
};
/// Hands one message over to what sends mail.
using Deliver = std::function<Delivery(const std::string& recipient, const std::string& message)>;

}  // namespace cs
