// cs alert check -- made for cron: opens and closes alerts; with --mail each owner gets what is new, once a day.
#include "health/alert_check.hpp"
#include "base/text.hpp"
#include "cmd/alert/verbs.hpp"
#include "cmd/mailer.hpp"
#include "cmd/posting.hpp"
#include "health/alert_mail.hpp"
#include <fmt/format.h>

namespace cs::alert {
namespace {

void report(Session& session, const AlertsChecked& done) {
    const bool zh = session.lang == Lang::zh;
    const auto something = done.opened + done.recovered + done.lost + done.woken;
    // With --mail the mails tell it: cron mails whatever is printed.
    if (session.given.has("mail") && !session.around.terminal_out) return;
    if (something > 0)
        session.say(fmt::format(fmt::runtime(zh ? "新开 {} 条预警，恢复 {} 条，流失 {} 条，搁置到期 {} 条"
                                                : "alerts: {} opened, {} recovered, {} lost, {} came back"),
                                done.opened, done.recovered, done.lost, done.woken));
    for (const auto& [person, count] : done.held)
        session.say(fmt::format(
            fmt::runtime(zh ? "按每日上限，{} 的 {} 条预警暂未提示" : "the daily budget of {} held back {}"), person,
            count));
}

void report(Session& session, const AlertsMailed& done) {
    const auto count = [](const AlertLetter& letter) {
        return fmt::format("{} alert{}", letter.alerts.size(), letter.alerts.size() == 1 ? "" : "s");
    };
    for (const auto& letter : done.sent)
        if (session.around.terminal_out) session.say(fmt::format("told {} of {}", letter.to.person, count(letter)));
    for (const auto& letter : done.unreachable) {
        session.note(fmt::format("{} has no address that mail could go to and was not told of {}", letter.to.person,
                                 count(letter)));
        session.status = exit_status(Kind::no);
    }
    for (const auto& letter : done.unknown) {
        session.note(fmt::format(
            "it is not known whether {} was told of {}; 'cs alert check --mail --retry-unknown' sends it again",
            letter.to.person, count(letter)));
        session.status = exit_status(Kind::no);
    }
    for (const auto& [letter, why] : done.failed) {
        session.note(
            fmt::format("{} was not told of {}: {}; the next run tries again", letter.to.person, count(letter), why));
        session.status = exit_status(Kind::busy);
    }
}

void send(Session& session) {
    auto& context = session.context();
    const auto right = sending_right(session, "alert");
    if (!right) return;
    const auto& mailer = context.settings.texts("mail.sendmail");
    check_mailer(mailer);
    const auto deliver = [&](const std::string& recipient, const std::string& message) {
        return hand_to_mailer(mailer, recipient, message);
    };
    report(session, mail_alerts(context, deliver, {.retry_unknown = session.given.has("retry-unknown")}));
}

}  // namespace

void check(Session& session) {
    if (session.given.has("retry-unknown") && !session.given.has("mail"))
        throw Error{Kind::usage, "--retry-unknown is for --mail", "without --mail nothing is sent"};
    report(session, check_alerts(session.context()));
    if (session.given.has("mail") && !session.dry_run) send(session);
}

}  // namespace cs::alert
