// cs ticket digest -- made for cron: to whoever answers a ticket what is about to be late, in working hours, once.
#include "ticket/digest.hpp"
#include "cmd/given.hpp"
#include "cmd/holidays.hpp"
#include "cmd/mailer.hpp"
#include "cmd/posting.hpp"
#include "cmd/ticket/verbs.hpp"
#include <fmt/format.h>

namespace cs::ticket {
namespace {

std::string count(const DigestLetter& letter) {
    const auto number = letter.tickets.size();
    return fmt::format("{} ticket{}", number, number == 1 ? "" : "s");
}

void report(Session& session, const DigestsMailed& done) {
    for (const auto& letter : done.sent)
        if (session.around.terminal_out) session.say(fmt::format("told {} of {}", letter.to.person, count(letter)));
    for (const auto& letter : done.unreachable) {
        session.note(fmt::format("{} has no address that mail could go to and was not told of {}", letter.to.person,
                                 count(letter)));
        session.status = exit_status(Kind::no);
    }
    for (const auto& letter : done.unknown) {
        session.note(fmt::format("it is not known whether {} got the last digest; 'cs ticket digest --mail "
                                 "--retry-unknown' tells it again",
                                 letter.to.person));
        session.status = exit_status(Kind::no);
    }
    for (const auto& [letter, why] : done.failed) {
        session.note(
            fmt::format("{} was not told of {}: {}; the next run tries again", letter.to.person, count(letter), why));
        session.status = exit_status(Kind::busy);
    }
}

}  // namespace

void digest(Session& session) {
    if (session.given.has("retry-unknown") && !session.given.has("mail"))
        throw Error{Kind::usage, "--retry-unknown is for --mail", "without --mail nothing is sent"};
    auto& context = session.context();
    const auto within = given_number(session, "within", 0, 1'000'000).value_or(60) * 60;
    ServiceHours hours{context.settings, holidays_of(*session.project)};
    if (!session.given.has("mail") || session.dry_run) {
        const auto table = read(context, [&] { return pressing_table(context, hours, within); });
        session.out = render(table, session.format(), session.look());
        return;
    }
    const auto right = sending_right(session, "digest");
    if (!right) return;
    const auto& mailer = context.settings.texts("mail.sendmail");
    check_mailer(mailer);
    const auto deliver = [&](const std::string& recipient, const std::string& message) {
        return hand_to_mailer(mailer, recipient, message);
    };
    report(session,
           mail_digests(context, hours, within, deliver, {.retry_unknown = session.given.has("retry-unknown")}));
}

}  // namespace cs::ticket
