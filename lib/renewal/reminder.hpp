/// \file reminder.hpp  What somebody was reminded of, so that nobody is reminded twice.
#pragma once
#include "account/account.hpp"
#include "account/posting.hpp"

namespace cs {

/// due: the last service day · notice: the last day for a notice · tell: the last day to tell a customer that the
/// contract renews by itself.
enum class ReminderAbout { due, notice, tell };
template <> struct Value<ReminderAbout> : ChoiceValue<ReminderAbout> {
    static constexpr Choice choices[] = {{"due", {"renewal due", "续约到期"}},
                                         {"notice", {"notice deadline", "通知期限"}},
                                         {"tell", {"tell the customer", "告知客户"}}};
};

struct Reminder : Record {
    Ref<Account> account;
    Date due = *Date::of(1970, 1, 1);
    Currency currency;
    ReminderAbout about = ReminderAbout::due;
    std::int64_t days_before = 0;
    std::string person;
    Instant claimed_at;
    MailState state = MailState::claimed;
    std::string message_id;
};

template <> struct Noun<Reminder> {
    static constexpr auto fields = std::tuple{
        Field{"account", &Reminder::account, {"Account", "客户"}, "whose renewal it is about", {.noun = "account"}},
        Field{"due", &Reminder::due, {"Due", "到期日"}, "due date of the set it is about"},
        Field{"currency", &Reminder::currency, {"Currency", "币种"}, "of the set it is about"},
        Field{"about", &Reminder::about, {"About", "事由"}, "which day it reminds of"},
        Field{"days_before", &Reminder::days_before, {"Days before", "提前天数"}, "that day", {.unit = "d"}},
        Field{"person",
              &Reminder::person,
              {"Person", "收件人"},
              "handle of who was reminded, or the address of the fallback"},
        Field{"claimed_at", &Reminder::claimed_at, {"Claimed", "登记时间"}, "when its mail was about to be sent"},
        Field{"state", &Reminder::state, {"State", "状态"}, "what became of its mail"},
        Field{"message_id", &Reminder::message_id, {"Message id", "邮件编号"}, "of the mail it was in"},
    };
    static const NounView view;
};

extern const std::string_view reminder_schema;

}  // namespace cs
