/// \file agenda_mail.hpp  The agenda as a mail: to each of the staff who has an address, in their language, once a day.
#pragma once
#include "account/posting.hpp"
#include "agenda/agenda.hpp"

namespace cs {

/// What somebody was sent, so that nobody gets two a day, and so that the next one can tell what is new.
struct AgendaMail : Record {
    Ref<Staff> staff;
    Date day = *Date::of(1970, 1, 1);
    Instant claimed_at;
    MailState state = MailState::claimed;
    std::string message_id;
    std::string duties;
};
template <> struct Noun<AgendaMail> {
    static constexpr auto fields = std::tuple{
        Field{"staff", &AgendaMail::staff, {"Staff", "员工"}, "whose agenda it is", {.noun = "staff"}},
        Field{"day", &AgendaMail::day, {"Day", "日期"}, "of the agenda"},
        Field{"claimed_at", &AgendaMail::claimed_at, {"Claimed", "登记时间"}, "when its mail was about to be sent"},
        Field{"state", &AgendaMail::state, {"State", "状态"}, "what became of its mail"},
        Field{"message_id", &AgendaMail::message_id, {"Message id", "邮件编号"}, "of its mail"},
        Field{"duties", &AgendaMail::duties, {"Duties", "事项"}, "all that was on the agenda that day"},
    };
    static const NounView view;
};
extern const std::string_view agenda_mail_schema;

struct AgendaQuestion {
    std::optional<std::int64_t> staff;  ///< of one person; else of everybody
    bool changed = false;               ///< only what was not on the last agenda that the person was sent
};
/// One person's: what is late, due today and due this week. Never empty.
struct AgendaLetter {
    std::int64_t staff = 0;
    Recipient to;
    std::vector<Duty> duties;        ///< what it says
    std::string all;                 ///< everything on the agenda, new or not, as AgendaMail::duties keeps it
    bool changed = false;            ///< it says what is new
    std::optional<MailState> state;  ///< what became of today's before; nullopt: there is none
    std::int64_t id = 0;             ///< of its record, once it has one
};

/// Without the duties that were on the last agenda their person was sent before today.
std::vector<Duty> new_duties(Context&, std::vector<Duty>);
/// What would be sent now, by person: not what was sent today already. Who has no email gets no agenda.
std::vector<AgendaLetter> agenda_letters(Context&, const AgendaQuestion&);
/// Its message; of one person and day the id is always the same. Errors: those of mail_sender.
Mail agenda_mail(const Context&, const AgendaLetter&);

struct AgendaMailed {
    std::vector<AgendaLetter> sent, unknown;
    std::vector<std::pair<AgendaLetter, std::string>> failed;  ///< with the mailer's reason
};
/// Claims, sends and marks, person by person (posting.hpp). Errors: those of mail_sender, before anything is claimed.
/// The caller holds the job "agenda".
AgendaMailed mail_agenda(Context&, const AgendaQuestion&, const Deliver&, Sending);

}  // namespace cs
