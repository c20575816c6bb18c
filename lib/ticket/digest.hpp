/// \file digest.hpp  What is about to be late, by mail to whoever answers it: in working hours, and nothing twice.
#pragma once
#include "account/posting.hpp"
#include "ticket/judged.hpp"

namespace cs {

/// What somebody was told, so that they are not told again.
struct TicketDigest : Record {
    Ref<Staff> staff;
    Instant claimed_at;
    MailState state = MailState::claimed;
    std::string message_id, told;
};
template <> struct Noun<TicketDigest> {
    static constexpr auto fields = std::tuple{
        Field{"staff", &TicketDigest::staff, {"Staff", "员工"}, "who got it", {.noun = "staff"}},
        Field{"claimed_at", &TicketDigest::claimed_at, {"Claimed", "登记时间"}, "when its mail was about to be sent"},
        Field{"state", &TicketDigest::state, {"State", "状态"}, "what became of its mail"},
        Field{"message_id", &TicketDigest::message_id, {"Message id", "邮件编号"}, "of its mail"},
        Field{"told", &TicketDigest::told, {"Told", "已提醒"}, "every clock that pressed then, told now or before"},
    };
    static const NounView view;
};
extern const std::string_view digest_schema;

/// Tickets whose most pressing clock runs and is over its target or has at most `within` open seconds left; by the
/// handle of who answers them, of those that nobody does by that of the account's CSM. The most pressing first.
std::map<std::string, std::vector<OpenTicket>> pressing_tickets(Context&, ServiceHours&, std::int64_t within);
/// Columns person, ticket, account, subject, why, command.
Table pressing_table(Context&, ServiceHours&, std::int64_t within);

struct DigestLetter {
    std::int64_t staff = 0;
    Recipient to;
    std::vector<OpenTicket> tickets;  ///< that they were not told of: a clock once before its target and once after it
    std::string all;                  ///< as TicketDigest::told keeps it
    std::int64_t last = 0;            ///< the number of the digest before it
    bool doubtful = false;            ///< it is not known whether that one went out
    std::int64_t id = 0;              ///< of its own record, once it has one
};
/// What would be sent now, and whose last one is doubtful; nothing while the office is closed. What a mail told that
/// may not have been sent counts as told, unless `how.retry_unknown`.
std::vector<DigestLetter> digest_letters(Context&, ServiceHours&, std::int64_t within, const Sending& how);
Mail digest_mail(const Context&, const DigestLetter&);  ///< Errors: those of mail_sender.

struct DigestsMailed {
    std::vector<DigestLetter> sent, unknown;
    std::vector<DigestLetter> unreachable;  ///< named once a day, as the jobs that run once a day do
    std::vector<std::pair<DigestLetter, std::string>> failed;
};
/// Claims, sends and marks (posting.hpp). The caller holds the job "digest".
DigestsMailed mail_digests(Context&, ServiceHours&, std::int64_t within, const Deliver&, const Sending&);

}  // namespace cs
