// cs review send -- decks to small customers, results to who attended: each person once.
#include "base/text.hpp"
#include "cmd/given.hpp"
#include "cmd/mailer.hpp"
#include "cmd/posting.hpp"
#include "cmd/review/verbs.hpp"
#include "review/review_mail.hpp"
#include <fmt/format.h>

namespace cs::review_verb {
namespace {

std::vector<BusinessReview> meant(Session& session, std::optional<std::int64_t> review) {
    auto& context = session.context();
    if (review) return {get<BusinessReview>(context, *review)};
    if (session.given.has("due")) return due_by_mail(context);
    return {find_review(context, session.given.operands.front())};
}

std::string to_whom(const ReviewLetter& letter) {
    return fmt::format("{} ({}) {}", printable(letter.name), printable(letter.account),
                       letter.about == ReviewAbout::deck ? "the review" : "the results");
}

void report_mails(Session& session, const ReviewsMailed& done) {
    const bool named = !session.given.has("due") && !done.sent.empty();
    if (session.around.terminal_out || named)  // cron mails whatever is printed
        session.say(fmt::format("sent {} mail{}", done.sent.size(), done.sent.size() == 1 ? "" : "s"));
    const auto fault = [&](std::string text, Kind kind) {
        session.note(text);
        session.status = exit_status(kind);
    };
    for (const auto& review : done.nobody)
        fault(fmt::format(
                  "nobody of {} gets mail: review {} was not sent; 'cs review edit {} --way meeting' or 'cs review "
                  "skip {} --why TEXT'",
                  printable(review.account.name), review.id, review.id, review.id),
              Kind::no);
    for (const auto& letter : done.unreachable)
        fault(fmt::format("{} has no address that mail could go to and did not get {}", printable(letter.name),
                          letter.about == ReviewAbout::deck ? "the review" : "the results"),
              Kind::no);
    for (const auto& letter : done.unknown)
        fault(fmt::format(
                  "it is not known whether {} was sent; 'cs review send {} --mail --retry-unknown' sends it again",
                  to_whom(letter), letter.review),
              Kind::no);
    for (const auto& [letter, why] : done.failed)
        fault(fmt::format("{} was not sent: {}; the next run tries again", to_whom(letter), why), Kind::busy);
}

std::vector<ReviewLetter> letters(Session& session) {
    auto& context = session.context();
    return read(context, [&] {
        std::vector<ReviewLetter> all;
        for (const auto& review : meant(session, {}))
            for (auto& letter : letters_of(context, review)) all.push_back(std::move(letter));
        return all;
    });
}

void show_letters(Session& session) {
    std::vector<std::pair<std::string, std::string>> messages;
    for (const auto& letter : letters(session))
        if (!letter.email.empty())
            messages.emplace_back(fmt::format("{}-{}-{}", letter.review, letter.contact, letter.name),
                                  render_mail(review_mail(session.context(), letter)));
    show_messages(session, messages);
}

Table table_of(const std::vector<ReviewLetter>& all, Lang lang) {
    Table table;
    table.name = "review.send";
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("review", {"Review", "业务回顾"}, Type::integer);
    column("account", {"Account", "客户"}, Type::reference);
    column("name", {"Name", "姓名"}, Type::text);
    column("email", {"Email", "邮箱"}, Type::text);
    column("about", {"What", "内容"}, Type::choice);
    column("state", {"State", "状态"}, Type::choice);
    for (const auto& letter : all)
        table.rows.push_back({letter.review, letter.account, letter.name,
                              letter.email.empty() ? Cell{} : Cell{letter.email}, std::string{name_of(letter.about)},
                              std::string{letter.state ? name_of(*letter.state) : "new"}});
    table.none = Words{"nothing is to be sent", "没有要发送的邮件"}.in(lang);
    return table;
}

}  // namespace

void mail(Session& session, std::optional<std::int64_t> review) {
    auto& context = session.context();
    const auto right = sending_right(session, "review");
    if (!right) return;
    const auto& mailer = context.settings.texts("mail.sendmail");
    check_mailer(mailer);
    mark_interrupted_reviews(context);
    const auto reviews = read(context, [&] { return meant(session, review); });
    const auto deliver = [&](const std::string& recipient, const std::string& message) {
        return hand_to_mailer(mailer, recipient, message);
    };
    report_mails(session,
                 mail_reviews(context, reviews, deliver, {.retry_unknown = session.given.has("retry-unknown")}));
}

void send(Session& session) {
    const bool due = session.given.has("due");
    if (due != session.given.operands.empty())
        throw Error{Kind::usage, due ? "--due and a review exclude each other" : "say which review",
                    "its number or an account, or --due for every one by mail that is due"};
    if (wants_messages(session)) return show_letters(session);
    if (session.given.has("mail") && !session.dry_run) return mail(session, {});
    const auto format = session.format();
    const auto all = letters(session);
    if (all.empty() && due && !session.given.has("format")) return;  // cron mails whatever is printed
    session.out = render(table_of(all, session.lang), format, session.look());
}

}  // namespace cs::review_verb
