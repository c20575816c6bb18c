// cs ticket open -- by hand, or from a mail that a mail rule pipes to it.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/mailer.hpp"
#include "cmd/record/record.hpp"
#include "cmd/ticket/verbs.hpp"
#include "intake/input_file.hpp"
#include "ticket/acknowledgement.hpp"
#include "ticket/correspondence.hpp"
#include <array>
#include <fmt/format.h>
#include <unistd.h>

namespace cs::ticket {
namespace {

/// All that is piped in; what is too much is read and dropped, so that whoever pipes it hears why it is refused.
std::string piped_message() {
    InputFile file{STDIN_FILENO, "standard input"};
    std::string message;
    std::array<char, 65536> part;
    while (const auto got = file.read(part))
        if (message.size() <= longest_mail) message.append(part.data(), got);
    return message;
}

std::string done(const Filed& filed) {
    const auto whose = printable(filed.whose);
    switch (filed.fate) {
    case Filed::Fate::opened:
        return fmt::format("opened ticket {} of {}, from {}", filed.ticket, printable(filed.account), whose);
    case Filed::Fate::continued: return fmt::format("added what {} wrote to ticket {}", whose, filed.ticket);
    default: return fmt::format("ticket {} has this mail already", filed.ticket);
    }
}

void answer(Session& session, const ReceivedMail& mail, const Filed& filed) {
    auto& context = session.context();
    const auto why_not =
        read(context, [&] { return why_no_acknowledgement(context, mail, get<Ticket>(context, filed.ticket)); });
    if (!why_not.empty()) return session.say(fmt::format("not acknowledged: {}", printable(why_not)));
    const auto& mailer = context.settings.texts("mail.sendmail");
    const auto [fate, why] =
        acknowledge(context, mail, filed.ticket, [&](const std::string& recipient, const std::string& message) {
            return hand_to_mailer(mailer, recipient, message);
        });
    switch (fate) {
    case Posted::Fate::sent: return session.say(fmt::format("acknowledged ticket {}", filed.ticket));
    case Posted::Fate::unknown:
        return session.note(
            fmt::format("ticket {} is kept; it is not known whether it was acknowledged: {}", filed.ticket, why));
    case Posted::Fate::failed:
        session.note(
            fmt::format("ticket {} is kept, but was not acknowledged: {}; the same mail, piped again, tries again",
                        filed.ticket, why));
        session.status = exit_status(Kind::busy);
        return;
    default: return;
    }
}

void open_from_mail(Session& session) {
    auto& context = session.context();
    const bool wants_answer = session.given.has("ack");
    if (!session.given.operands.empty())
        throw Error{Kind::usage, "with --from-mail the sender says whose ticket it is",
                    fmt::format("for senders nobody knows: --account {}", session.given.operands.front())};
    MailRules rules;
    if (const auto account = given_record<Account>(session, "account")) rules.otherwise = account->id;
    rules.complete = [&](Ticket& ticket) { record::assign(session, ticket); };
    if (wants_answer) {  // what is missing is said before anything is kept
        check_mailer(context.settings.texts("mail.sendmail"));
        mail_sender(context.settings);
        if (const auto faults = acknowledgement_faults(context.settings); !faults.empty()) throw faults.front();
    }
    const auto mail = read_mail(piped_message());
    Filed filed;
    const auto outcome = file_mail(context, mail, rules, filed);
    if (filed.fate == Filed::Fate::known)
        session.say(done(filed));
    else
        record::report(session, outcome, done(filed));
    if (wants_answer && filed.opening && !session.dry_run) answer(session, mail, filed);
}

}  // namespace

std::vector<Operand> open_operands(const NounView& noun) {
    auto operands = record::add_operands(noun);
    for (auto& operand : operands) operand.optional = true;
    return operands;
}

std::vector<Option> open_options(const NounView& noun) {
    auto options = record::add_options(noun);
    options.push_back({.name = "from-mail", .help = "read a mail on standard input: who wrote, to which ticket, what"});
    options.push_back({.name = "account",
                       .value = "KEY",
                       .help = "with --from-mail: whose it is if nobody knows the sender",
                       .offers = Offers::records,
                       .of = "account"});
    options.push_back({.name = "ack", .help = "with --from-mail: answer a new ticket at once that it has arrived"});
    return options;
}

void open(Session& session) {
    if (session.given.has("from-mail")) return open_from_mail(session);
    for (const auto* option : {"account", "ack"})
        if (session.given.has(option))
            throw Error{Kind::usage, fmt::format("--{} goes with --from-mail", option), "see 'cs ticket open --help'"};
    if (session.given.operands.empty())
        throw Error{Kind::usage, "'cs ticket open' needs ACCOUNT: whose it is", "see 'cs ticket open --help'"};
    record::add(session);
}

}  // namespace cs::ticket
