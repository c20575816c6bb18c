#include "health/alert_mail.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

Condition equal(const NounView& noun, std::string_view field, Cell value) {
    return {&noun.at(field), Condition::Op::equal, {std::move(value)}, {}};
}

std::string numbers(const std::vector<Alert>& alerts) {
    std::string all;
    for (const auto& alert : alerts) all += fmt::format("{}{}", all.empty() ? "" : " ", alert.id);
    return all;
}

std::vector<Alert> new_alerts(Context& context, std::int64_t staff) {
    const auto& noun = context.nouns.of<Alert>();
    Query query;
    query.where = {equal(noun, "owner", staff), equal(noun, "closed_on", Cell{}), equal(noun, "mailed_on", Cell{}),
                   {&noun.at("told_on"), Condition::Op::at_most, {context.today}, {}}};
    query.fields = {&noun.at("account")};
    query.sort = parse_sort(noun, "opened_on");
    return all<Alert>(context, query);
}

std::vector<Alert> alerts_of(Context& context, const AlertMail& mail) {
    std::vector<Alert> alerts;
    for (const auto& number : split(mail.alerts, ' '))
        if (auto alert = load(context, context.nouns.of<Alert>(), parse_integer(number)))
            alerts.push_back(std::move(static_cast<Alert&>(*alert)));
    return alerts;
}

/// The mails of one person that are not settled: today's, and one that may have been sent.
std::vector<AlertMail> mails_of(Context& context, std::int64_t staff, std::vector<Condition> more) {
    const auto& noun = context.nouns.of<AlertMail>();
    Query query;
    query.where = {equal(noun, "staff", staff)};
    for (auto& condition : more) query.where.push_back(std::move(condition));
    query.sort = parse_sort(noun, "-day");
    return all<AlertMail>(context, query);
}

class DigestPosting : public Posting {
  public:
    explicit DigestPosting(AlertLetter letter) : letter_{std::move(letter)} {}
    AlertLetter& letter() noexcept { return letter_; }

    const Recipient& to() const override { return letter_.to; }
    bool look_up(Context& context, const Sending& how) override {
        const auto& noun = context.nouns.of<AlertMail>();
        auto found = letter_.id != 0 ? mails_of(context, letter_.staff, {equal(noun, "id", letter_.id)})
                                     : mails_of(context, letter_.staff, {equal(noun, "day", context.today)});
        if (!found.empty()) {
            letter_.state = found.front().state;
            letter_.id = found.front().id;
        }
        return wanted(letter_.state, how);
    }
    Mail mail(Context& context) const override { return alert_mail(context, letter_); }
    void keep(Write& work, MailState state, const std::string& message_id) override {
        AlertMail record;
        if (letter_.id != 0) record = get<AlertMail>(work.context(), letter_.id);
        record.staff = {letter_.staff, {}};
        if (letter_.id == 0) record.day = work.context().today;
        record.claimed_at = work.context().now;
        record.state = state;
        record.message_id = message_id;
        record.alerts = numbers(letter_.alerts);
        if (letter_.id == 0)
            letter_.id = work.insert(record);
        else
            work.update(record);
        for (const auto& each : letter_.alerts) {  // what was not sent is new again the next time
            auto alert = get<Alert>(work.context(), each.id);
            alert.mailed_on = state == MailState::failed ? std::nullopt : std::optional{work.context().today};
            work.update(alert);
        }
    }

  private:
    AlertLetter letter_;
};

std::vector<Staff> owners(Context& context) {
    const auto& noun = context.nouns.of<Staff>();
    Query query;
    query.where = {equal(noun, "active", true)};
    query.sort = parse_sort(noun, "handle");
    return all<Staff>(context, query);
}

}  // namespace

const NounView Noun<AlertMail>::view{.name = "alert_mail",
                                     .title = {"Alert mails", "预警邮件"},
                                     .fields = fields_of<AlertMail>(),
                                     .owner = "staff",
                                     .columns = "id,staff,day,state,claimed_at",
                                     .order = "-day,staff",
                                     .internal = true,
                                     .make = make_record<AlertMail>,
                                     .lasting = true};

std::vector<AlertLetter> alert_letters(Context& context, const Sending& how) {
    const auto& noun = context.nouns.of<AlertMail>();
    std::vector<AlertLetter> letters;
    for (const auto& staff : owners(context)) {
        AlertLetter letter{staff.id, recipient_of(staff, context.lang), {}, {}, 0};
        for (const auto& doubtful : mails_of(context, staff.id, {equal(noun, "state", std::string{"unknown"})})) {
            AlertLetter again{staff.id, letter.to, alerts_of(context, doubtful), MailState::unknown, doubtful.id};
            if (how.retry_unknown || doubtful.day == context.today) letters.push_back(std::move(again));
        }
        const auto today = mails_of(context, staff.id, {equal(noun, "day", context.today)});
        if (!today.empty() && today.front().state != MailState::failed) continue;
        letter.alerts = new_alerts(context, staff.id);
        if (!letter.alerts.empty()) letters.push_back(std::move(letter));
    }
    return letters;
}

Mail alert_mail(Context& context, const AlertLetter& letter) {
    const auto lang = letter.to.lang;
    const auto subject =
        letter.alerts.size() == 1
            ? letter.alerts.front().text
            : fmt::format(fmt::runtime(Words{"{} new alerts", "{} 条新预警"}.in(lang)), letter.alerts.size());
    Document doc;
    doc.name = "alerts";
    doc.lang = lang;
    doc.title = Words{"New alerts", "新预警"}.in(lang);
    doc.subtitle = to_text(context.today);
    for (const auto& alert : letter.alerts) {
        doc.blocks.emplace_back(
            Paragraph{fmt::format(fmt::runtime(Words{"{} ({}, since {})", "{}（{}，自 {}）"}.in(lang)), alert.text,
                                  alert.account.name, to_text(alert.opened_on))});
        doc.blocks.emplace_back(Paragraph{fmt::format("$ cs alert take {}", alert.id)});
    }
    doc.blocks.emplace_back(Paragraph{std::string{
        Words{"Take an alert to say that you see to it; it ends by itself once the account is well twice running.",
              "接手预警表示由你跟进；客户连续两次恢复正常后预警自动结束。"}
            .in(lang)}});
    return mail_of(context, letter.to, doc, subject,
                   fmt::format("alerts-{}-{}-{}", letter.staff, to_text(context.today), numbers(letter.alerts)));
}

AlertsMailed mail_alerts(Context& context, const Deliver& deliver, Sending how) {
    mark_interrupted<AlertMail>(context);
    AlertsMailed done;
    const auto letters = read(context, [&] {
        auto found = alert_letters(context, how);
        for (const auto& letter : found) alert_mail(context, letter);  // what cannot be written is not claimed
        return found;
    });
    for (const auto& letter : letters) {
        DigestPosting posting{letter};
        auto [fate, why] = post(context, posting, deliver, how);
        auto& said = posting.letter();
        switch (fate) {
        case Posted::Fate::nothing:
            if (said.state == MailState::unknown) done.unknown.push_back(std::move(said));
            break;
        case Posted::Fate::sent: done.sent.push_back(std::move(said)); break;
        case Posted::Fate::unknown: done.unknown.push_back(std::move(said)); break;
        case Posted::Fate::unreachable: done.unreachable.push_back(std::move(said)); break;
        case Posted::Fate::failed: done.failed.emplace_back(std::move(said), std::move(why)); break;
        }
    }
    return done;
}

}  // namespace cs
