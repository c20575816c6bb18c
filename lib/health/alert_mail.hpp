/// \file alert_mail.hpp  The digest: to each owner, in their language, the alerts that are new to them; once a day.
#pragma once
#include "account/posting.hpp"
#include "health/alert.hpp"

namespace cs {

struct AlertMail : Record {
    Ref<Staff> staff;
    Date day = *Date::of(1970, 1, 1);
    Instant claimed_at;
    MailState state = MailState::claimed;
    std::string message_id, alerts;
};
template <> struct Noun<AlertMail> {
    static constexpr auto fields = std::tuple{
        Field{"staff", &AlertMail::staff, {"Staff", "员工"}, "who got it", {.noun = "staff"}},
        Field{"day", &AlertMail::day, {"Day", "日期"}, "of the digest"},
        Field{"claimed_at", &AlertMail::claimed_at, {"Claimed", "登记时间"}, "when its mail was about to be sent"},
        Field{"state", &AlertMail::state, {"State", "状态"}, "what became of its mail"},
        Field{"message_id", &AlertMail::message_id, {"Message id", "邮件编号"}, "of its mail"},
        Field{"alerts", &AlertMail::alerts, {"Alerts", "预警"}, "numbers of the alerts it told of"},
    };
    static const NounView view;
};

struct AlertLetter {
    std::int64_t staff = 0;
    Recipient to;
    std::vector<Alert> alerts;
    std::optional<MailState> state;
    std::int64_t id = 0;  ///< of its record, once it has one
};
/// What would be sent now: alerts that their owners are told of and that were in no mail yet. With `how.retry_unknown`
/// those of a mail that may have been sent, too.
std::vector<AlertLetter> alert_letters(Context&, const Sending& how = {});
/// Errors: those of mail_sender.
Mail alert_mail(Context&, const AlertLetter&);

struct AlertsMailed {
    std::vector<AlertLetter> sent, unknown, unreachable;
    std::vector<std::pair<AlertLetter, std::string>> failed;
};
/// Claims, sends and marks (posting.hpp). The caller holds the job "alert".
AlertsMailed mail_alerts(Context&, const Deliver&, Sending);

}  // namespace cs
