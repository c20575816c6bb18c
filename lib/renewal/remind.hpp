/// \file remind.hpp  Who is to be reminded of which renewal, and the mails that do it, each once.
#pragma once
#include "renewal/reminder.hpp"
#include "renewal/rules.hpp"

namespace cs {

/// One reason to write to somebody. `on` is the day it is about: the last service day, or the last safe day.
struct DueReminder {
    Renewal set;
    Account account;
    ReminderAbout about = ReminderAbout::due;
    std::int64_t days_before = 0;
    Date on = *Date::of(1970, 1, 1);
    bool on_known = true;            ///< the calendar has data for its year
    std::optional<MailState> state;  ///< what became of it before; nullopt: it is new
    std::int64_t id = 0;             ///< of its reminder record, once it has one
    std::vector<std::string> missing = {};  ///< what is late or due within a week of its play, in the reader's language
};

/// To who leads the renewal, else to the account's CSM, else to who sold it, else to the sender of all mail.
struct Letter {
    Recipient to;
    std::vector<DueReminder> items;  ///< by day
};

/// What is due now and has not been sent, by person. With `calendar` deadlines are counted back over holidays.
std::vector<Letter> letters_due(Context&, const WorkCalendar& calendar);

/// What became of reminders before, for this person: their records' ids and states.
void look_up_states(Context&, const std::string& person, std::span<DueReminder>);

/// The letter as its reader sees it: the same document as text and as HTML.
Document letter_document(Context&, const Letter&);
std::string letter_subject(const Letter&, Date today);
/// Its message; the message id follows from what it reminds of, so that the same letter has the same id.
/// Errors: those of mail_sender.
Mail letter_mail(Context&, const Letter&);

struct Reminded {
    std::vector<Letter> sent, unknown, unreachable;
    std::vector<std::pair<Letter, std::string>> failed;  ///< with the mailer's reason
};
/// Claims, sends and marks, letter by letter; `deliver` is called while no transaction is open. Errors: those of
/// letter_mail, before anything is claimed. The caller holds the job "remind" (posting.hpp, mark_interrupted).
Reminded remind(Context&, const WorkCalendar&, const Deliver&, Sending);

}  // namespace cs
