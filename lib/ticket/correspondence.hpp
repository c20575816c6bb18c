/// \file correspondence.hpp  Mail becomes tickets: whose it is, which ticket it goes on with, who speaks in it.
///
/// Thread     the ticket that has one of the ids in In-Reply-To and References, the nearest first; else the one whose
///            number stands as [#12] in the subject, if the sender is of its account or one of the staff. One that was
///            merged goes on where it went.
/// Customer   what they write is their word: it ends waiting for them, and opens again what they had confirmed or what
///            was closed. To one that is solved and that nobody confirmed it is a reason to look at it (the queue says
///            so), as with 'ticket reply --customer'.
/// Staff      a mail that also went to somebody who is neither staff nor mail.from is our public reply; one that came
///            to us alone is a note.
/// Machines   what no person wrote is kept as an automatic word, which no clock counts.
/// Again      the same id from the same address is the same mail: it is kept once.
/// Source     RFC 5322 §3.6.4; model.md (ticket).
#pragma once
#include "document/mail_reader.hpp"
#include "store/store.hpp"
#include "ticket/ticket.hpp"
#include <functional>

namespace cs {

/// A mail that was kept, and where.
struct TicketMail : Record {
    Ref<Ticket> ticket;
    Ref<TicketEvent> event;
    std::string message_id, sender;
};
template <> struct Noun<TicketMail> {
    static constexpr auto fields = std::tuple{
        Field{"ticket", &TicketMail::ticket, {"Ticket", "工单"}, "of which", {.noun = "ticket"}},
        Field{"event", &TicketMail::event, {"Event", "记录"}, "what it says", {.noun = "ticket_event"}},
        Field{"message_id", &TicketMail::message_id, {"Message id", "邮件编号"}, "by which answers find it"},
        Field{"sender", &TicketMail::sender, {"Sender", "发件人"}, "the address it came from"},
    };
    static const NounView view;
};
extern const std::string_view ticket_mail_schema;

struct MailRules {
    std::optional<std::int64_t> otherwise;  ///< the account of senders whom nobody knows
    std::function<void(Ticket&)> complete;  ///< has a new ticket with all that the mail says
};

/// What became of a mail.
struct Filed {
    enum class Fate { opened, continued, known } fate = Fate::known;
    std::int64_t ticket = 0;
    bool opening = false;    ///< a customer's mail that opened the ticket, now or when it came before
    std::string account;     ///< key
    std::string whose = {};  ///< who speaks: a handle, a contact's name, or an address
};

/// Errors: Error{denied} for a new matter of a sender whom nobody knows, or who is of several accounts, where no
/// account is named for these.
Outcome file_mail(Context&, const ReceivedMail&, const MailRules&, Filed&);

}  // namespace cs
