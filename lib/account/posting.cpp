// Claim, then send: each mail once, whatever dies in between.
#include "account/posting.hpp"
#include "base/text.hpp"
#include "document/render.hpp"

namespace cs {
namespace {

constexpr std::size_t mail_width = 76;  // cells a line: what mail programs show without breaking it

MailState state_of(Delivery::Outcome outcome) noexcept {
    switch (outcome) {
    case Delivery::Outcome::sent: return MailState::sent;
    case Delivery::Outcome::failed: return MailState::failed;
    default: return MailState::unknown;
    }
}

Posted::Fate fate_of(MailState state) noexcept {
    switch (state) {
    case MailState::sent: return Posted::Fate::sent;
    case MailState::failed: return Posted::Fate::failed;
    default: return Posted::Fate::unknown;
    }
}

}  // namespace

Recipient recipient_of(const Staff& staff, Lang otherwise) {
    const auto lang = staff.language ? (*staff.language == Language::zh ? Lang::zh : Lang::en) : otherwise;
    return {staff.handle, {printable(staff.name), is_email(staff.email) ? staff.email : std::string{}}, lang, false};
}

Address mail_sender(const Settings& settings) {
    const auto& from = settings.text("mail.from");
    if (from.empty())
        throw Error{Kind::config, "mail.from is not set: nobody would be the sender",
                    "say who sends, such as: cs config set mail.from 'CS team <cs@example.com>'"};
    try {
        return parse_address(from);
    } catch (const Error& e) {
        throw e.as(Kind::config).about("mail.from");
    }
}

Mail mail_of(const Context& context, const Recipient& to, const Document& document, std::string subject,
             std::string_view about) {
    Mail mail;
    Look look;
    look.width = mail_width;
    mail.from = mail_sender(context.settings);
    mail.to = to.address;
    mail.subject = std::move(subject);
    mail.message_id = message_id(about, mail.from.email.substr(mail.from.email.find('@') + 1));
    mail.date = context.now;
    mail.text = render(document, Format::table, look);
    mail.html = render_mail_html(document);
    mail.headers = {{"Auto-Submitted", "auto-generated"}};
    return mail;
}

bool wanted(std::optional<MailState> state, const Sending& how) noexcept {
    if (!state || *state == MailState::failed) return true;
    return *state == MailState::unknown && how.retry_unknown;
}

Posted post(Context& context, Posting& posting, const Deliver& deliver, const Sending& how) {
    if (!read(context, [&] { return posting.look_up(context, how); })) return {Posted::Fate::nothing, {}};
    if (posting.to().address.email.empty()) return {Posted::Fate::unreachable, {}};
    std::optional<Mail> mail;
    std::string message;
    write(context, [&](Write& work) {
        if (!posting.look_up(context, how)) return;
        mail = posting.mail(context);
        message = render_mail(*mail);  // what cannot be written is not claimed
        posting.keep(work, MailState::claimed, mail->message_id);
    });
    if (!mail) return {Posted::Fate::nothing, {}};
    auto delivery = deliver(mail->to.email, message);
    const auto state = state_of(delivery.outcome);
    write(context, [&](Write& work) { posting.keep(work, state, mail->message_id); });
    return {fate_of(state), std::move(delivery.why)};
}

}  // namespace cs
