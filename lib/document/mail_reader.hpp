/// \file mail_reader.hpp  A message that somebody sent (RFC 5322, MIME), as cs needs it: who, about what, in which
/// thread, in which words.
///
/// GMime takes it apart; nothing of it is seen outside. Everything in the answer is valid UTF-8 without NUL; what
/// stands in a line (names, subject) has no line break and no other control character.
#pragma once
#include "document/mail.hpp"
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct ReceivedMail {
    struct Attachment {
        std::string name, type;  ///< as the message has them; the name may be empty
        std::uint64_t bytes = 0;
    };
    std::vector<Address> from;            ///< those that are addresses, as is_email has it, at least one
    std::vector<Address> to;              ///< To and Cc, likewise; perhaps none
    std::string subject;                  ///< may be empty
    std::string message_id;               ///< without angle brackets; of one that has none made from what it says
    std::vector<std::string> references;  ///< what it answers, the nearest first
    std::string text;                     ///< quoted text and signature included
    std::vector<Attachment> attachments;  ///< what is not in `text`
    std::string automatic;                ///< what says that no person wrote it, such as a header; empty: nothing does
    std::string unanswered;               ///< what says that no program may answer it; empty: nothing does
    bool report = false;  ///< it says what became of another message; that one stands among the references
};

inline constexpr std::size_t longest_mail = 25 * 1024 * 1024;  ///< bytes

/// Errors: Error{data} for what is empty, too long, or says from no address who sent it; Error{missing} where GMime is
/// not installed.
ReceivedMail read_mail(std::string_view message);

}  // namespace cs
