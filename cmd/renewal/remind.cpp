// cs renewal remind -- made for cron: who is to be reminded of what; with --mail each of them once.
#include "renewal/remind.hpp"
#include "base/text.hpp"
#include "cmd/holidays.hpp"
#include "cmd/mailer.hpp"
#include "cmd/posting.hpp"
#include "cmd/renewal/verbs.hpp"
#include <fmt/format.h>

namespace cs::renewal {
namespace {

Table table_of(const std::vector<Letter>& letters, Date today, Lang lang) {
    Table table;
    table.name = "renewal.remind";
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("person", {"Person", "收件人"}, Type::reference);
    column("on", {"Day", "日期"}, Type::date);
    column("days_left", {"Days", "剩余天数"}, Type::days);
    column("account", {"Account", "客户"}, Type::reference);
    column("account_name", {"Name", "名称"}, Type::text);
    column("about", {"About", "事由"}, Type::choice);
    column("amount_due", {"Amount due", "应续金额"}, Type::money);
    column("state", {"State", "状态"}, Type::choice);
    for (const auto& letter : letters)
        for (const auto& item : letter.items)
            table.rows.push_back(
                {letter.to.person.empty() ? Cell{} : Cell{letter.to.person}, item.on, days_between(today, item.on),
                 item.account.key, item.account.name, std::string{name_of(item.about)},
                 item.set.amount_due ? Cell{Money{item.set.amount_due->value, item.set.currency}} : Cell{},
                 std::string{item.state ? name_of(*item.state) : "new"}});
    table.none = lang == Lang::zh ? "没有需要提醒的续约。" : "nobody is to be reminded of anything";
    return table;
}

/// What a letter is about; of many, the first ones and how many more.
std::string matters(const Letter& letter) {
    constexpr std::size_t most = 5;
    std::vector<std::string> names;
    for (const auto& item : letter.items) {
        if (names.size() == most) break;
        names.push_back(fmt::format("{} ({} {})", item.account.key, name_of(item.about), to_text(item.on)));
    }
    const auto more = letter.items.size() - names.size();
    return join(names, ", ") + (more == 0 ? "" : fmt::format(" and {} more", more));
}

void note_fallbacks(Session& session, const std::vector<Letter>& letters) {
    for (const auto& letter : letters)
        if (letter.to.fallback)
            session.note(fmt::format("nobody answers for {}: told {}; name one with 'cs account edit KEY --csm NAME'",
                                     matters(letter), letter.to.person.empty() ? "nobody" : letter.to.person));
}

void list(Session& session, const std::vector<Letter>& letters) {
    const auto format = session.format();
    if (letters.empty() && !session.given.has("format")) return;  // cron mails whatever is printed
    session.out = render(table_of(letters, session.today, session.lang), format, session.look());
}

void show_letters(Session& session, const std::vector<Letter>& letters) {
    std::vector<std::pair<std::string, std::string>> messages;
    read(session.context(), [&] {
        for (const auto& letter : letters)
            if (!letter.to.address.email.empty())
                messages.emplace_back(letter.to.person, render_mail(letter_mail(session.context(), letter)));
        return 0;
    });
    show_messages(session, messages);
}

void report(Session& session, const Reminded& done) {
    for (const auto& letter : done.sent)
        if (session.around.terminal_out)
            session.say(fmt::format("reminded {} of {}", letter.to.person, matters(letter)));
    for (const auto& letter : done.unreachable) {
        session.note(fmt::format("{} has no address that mail could go to and was not reminded of {}",
                                 letter.to.person.empty() ? "mail.from" : letter.to.person, matters(letter)));
        session.status = exit_status(Kind::no);
    }
    for (const auto& letter : done.unknown) {
        session.note(fmt::format(
            "it is not known whether {} was reminded of {}; 'cs renewal remind --mail --retry-unknown' sends it again",
            letter.to.person, matters(letter)));
        session.status = exit_status(Kind::no);
    }
    for (const auto& [letter, why] : done.failed) {
        session.note(fmt::format("{} was not reminded of {}: {}; the next run tries again", letter.to.person,
                                 matters(letter), why));
        session.status = exit_status(Kind::busy);
    }
}

}  // namespace

void remind(Session& session) {
    auto& context = session.context();
    const auto holidays = holidays_of(*session.project);
    const bool messages = wants_messages(session);
    if (session.given.has("mail") && !session.dry_run && !messages) {
        const auto right = sending_right(session, "remind");
        if (!right) return;
        const auto& mailer = context.settings.texts("mail.sendmail");
        check_mailer(mailer);
        const auto deliver = [&](const std::string& recipient, const std::string& message) {
            return hand_to_mailer(mailer, recipient, message);
        };
        const auto done = cs::remind(context, holidays, deliver,
                                     {.retry_unknown = session.given.has("retry-unknown")});
        note_fallbacks(session, done.sent);
        return report(session, done);
    }
    const auto letters = read(context, [&] { return letters_due(context, holidays); });
    note_fallbacks(session, letters);
    if (messages)
        show_letters(session, letters);
    else
        list(session, letters);
}

}  // namespace cs::renewal
