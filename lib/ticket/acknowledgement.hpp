/// \file acknowledgement.hpp  At once, to who asked by mail: we have it, its number, and by when a person answers.
///
/// Once for each ticket, in the language of the contact or else of the account, and never to a robot, a list, ourselves
/// or somebody who wants no mail; ten an hour to one address at most, since a robot may not say that it is one. It is an automatic word of the ticket: no reply, for any clock (metrics.md §1.8).
/// Source: RFC 3834; reliability.md §0.5 (claim, then send).
#pragma once
#include "account/posting.hpp"
#include "document/mail_reader.hpp"
#include "ticket/ticket.hpp"

namespace cs {

/// What became of the acknowledgement of a ticket.
struct TicketAck : Record {
    Ref<Ticket> ticket;
    std::string email;
    Instant claimed_at;
    MailState state = MailState::claimed;
    std::string message_id;
};
template <> struct Noun<TicketAck> {
    static constexpr auto fields = std::tuple{
        Field{"ticket", &TicketAck::ticket, {"Ticket", "工单"}, "of which", {.noun = "ticket"}},
        Field{"email", &TicketAck::email, {"Email", "邮箱"}, "where it went"},
        Field{"claimed_at", &TicketAck::claimed_at, {"Claimed", "登记时间"}, "when it was about to be sent"},
        Field{"state", &TicketAck::state, {"State", "状态"}, "what became of it"},
        Field{"message_id", &TicketAck::message_id, {"Message id", "邮件编号"}, "by which answers find it"},
    };
    static const NounView view;
};
extern const std::string_view ticket_ack_schema;

/// Why no acknowledgement may go out for this mail; empty: nothing is against it.
std::string why_no_acknowledgement(Context&, const ReceivedMail&, const Ticket&);

/// What a text of support.acknowledgement can say; an empty one is not known.
struct AckFacts {
    std::string name, account, subject, company;
    std::string by;  ///< when the first reply is due, on the customer's clock; empty: nothing is promised
    std::int64_t number = 0;
};
struct AckWords {
    std::vector<std::string> paragraphs;
    bool ours = true;  ///< cs.toml has no text for it
};
/// The text of cs.toml, without the paragraphs that name what is not known; our own words where there is none or nothing
/// is left of it. Error{config}: a place that stands for nothing.
AckWords acknowledgement_words(const Settings&, const AckFacts&, Lang);
/// What is wrong with the texts of cs.toml, each at its place.
std::vector<Error> acknowledgement_faults(const Settings&);

/// The message that answers `mail`. Errors: those of mail_sender; Error{config} for hours that cannot be read, and for a
/// text of cs.toml with a place that stands for nothing.
Mail acknowledgement(Context&, const ReceivedMail&, const Ticket&);

/// Claims, sends and marks (posting.hpp). Fate::nothing: it went out before. What was begun and not marked is unknown,
/// and is not sent again: a customer who hears nothing at once hears from a person.
Posted acknowledge(Context&, const ReceivedMail&, std::int64_t ticket, const Deliver&);

}  // namespace cs
