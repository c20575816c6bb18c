// The words of a reminder: what is due when, how much, who to call, what to do next and with which command.
#include "account/contact.hpp"
#include "base/text.hpp"
#include "renewal/remind.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t most_described = 25;  // a longer letter is its table
constexpr std::size_t widest_subject = 100;

template <class... Args> std::string say(Lang lang, Words words, Args&&... args) {
    return fmt::format(fmt::runtime(words.in(lang)), args...);
}

std::string amount(const Renewal& set) {
    return set.amount_due ? to_text(Money{set.amount_due->value, set.currency}) : "";
}

std::string days(std::int64_t n, Lang lang) {
    if (n == 0) return say(lang, {"today", "今天"});
    if (n == 1) return say(lang, {"tomorrow", "明天"});
    return say(lang, {"in {} days", "还有 {} 天"}, n);
}

/// What is due, in two words, for the table.
std::string matter(const DueReminder& item, Lang lang) {
    switch (item.about) {
    case ReminderAbout::notice: return say(lang, {"last day for notice", "通知截止"});
    case ReminderAbout::tell: return say(lang, {"tell the customer", "告知客户"});
    default: return say(lang, {"contract ends", "合同到期"});
    }
}

/// The same with how long there is: "contract ends in 29 days".
std::string headline(const DueReminder& item, Date today, Lang lang) {
    const auto left = days_between(today, item.on);
    if (lang == Lang::en) return fmt::format("{} {}", matter(item, lang), days(left, lang));
    const auto day = left == 0   ? std::string{"今天"}
                     : left == 1 ? std::string{"明天"}
                                 : fmt::format("还有 {} 天", left);
    switch (item.about) {
    case ReminderAbout::notice: return fmt::format("{}通知截止", day);
    case ReminderAbout::tell:
        return left > 1 ? fmt::format("{} 天内须告知客户", left) : fmt::format("最迟{}告知客户", day);
    default: return fmt::format("合同{}到期", day);
    }
}

/// domain.md, "Renewal timeline": 90 start, 42 the call, 30 the polite mail or the answer, then the signature.
std::string due_step(const DueReminder& item, Date today, Lang lang) {
    const auto left = days_between(today, item.set.due);
    if (item.set.notice_on)
        return say(lang,
                   {"Notice was given on {}. Call, learn the true reason, and see whether it can still be mended.",
                    "对方已于 {} 通知不再续约。请致电了解真实原因，看是否还能挽回。"},
                   to_text(*item.set.notice_on));
    if (left > 42)
        return say(lang, {"Start the renewal: hold the last review, write down what they use and what it is worth to "
                          "them, agree next year's goal.",
                          "启动续约：做最后一次复盘，整理使用情况与价值，确认明年目标。"});
    if (left > 30)
        return say(lang, {"Make the renewal call, with the contract ready to sign.", "打续约电话，合同先准备好。"});
    if (item.set.auto_renew)
        return say(lang, {"It renews by itself. Make sure they know, and that they want it.",
                          "合同将自动续约。请确认客户知情并愿意继续。"});
    if (left > 7)
        return say(lang, {"Get a yes or a no: who signs, and on which day?", "请拿到明确答复：谁签字，哪一天签？"});
    return say(lang, {"Last days: get the signature, or agree on a short extension.",
                      "最后几天：请拿到签字，或约定短期延期。"});
}

std::string next_step(const DueReminder& item, Date today, Lang lang) {
    switch (item.about) {
    case ReminderAbout::notice:
        return say(lang,
                   {"After {} nobody can give notice for the term that ends on {}. Be sure what the customer wants "
                    "before that.",
                    "{} 之后，对 {} 到期的合同将不能再提出通知。请在此之前弄清客户意向。"},
                   to_text(item.on), to_text(item.set.due));
    case ReminderAbout::tell:
        return say(
            lang,
            {"The contract renews by itself after {}. Write to the customer by {} that it does, and how to say no.",
             "合同将在 {} 后自动续约。请在 {} 前书面告知客户，并说明如何取消。"},
            to_text(item.set.due), to_text(item.on));
    default: return due_step(item, today, lang);
    }
}

Table overview(const Letter& letter, Date today, Lang lang) {
    Table table;
    table.name = "renewals";
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("on", {"Day", "日期"}, Type::date);
    column("days", {"Days left", "剩余天数"}, Type::days);
    column("account", {"Customer", "客户"}, Type::text);
    column("about", {"What", "事由"}, Type::text);
    column("amount_due", {"A year", "年金额"}, Type::money);
    for (const auto& item : letter.items)
        table.rows.push_back(
            {item.on, days_between(today, item.on), item.account.name, matter(item, lang),
             item.set.amount_due ? Cell{Money{item.set.amount_due->value, item.set.currency}} : Cell{}});
    return table;
}

/// "Dr Li, decision maker, 138 0000 0000"
std::string people(Context& context, const Account& account, Lang lang) {
    const auto& noun = context.nouns.of<Contact>();
    Query query;
    query.where = {{&noun.at("account"), Condition::Op::equal, {account.id}, {}},
                   {&noun.at("tier"), Condition::Op::equal, {std::int64_t{1}}, {}}};
    query.sort = parse_sort(noun, "role,name");
    std::vector<std::string> all_of_them;
    for (const auto& person : all<Contact>(context, query)) {
        if (person.left_on) continue;
        std::vector<std::string> parts{person.name};
        if (person.role)
            parts.emplace_back(Value<ContactRole>::choices[static_cast<std::size_t>(*person.role)].label.in(lang));
        if (!person.phone.empty())
            parts.push_back(person.phone);
        else if (!person.email.empty())
            parts.push_back(person.email);
        all_of_them.push_back(join(parts, lang == Lang::zh ? "，" : ", "));
    }
    return join(all_of_them, lang == Lang::zh ? "；" : "; ");
}

Facts facts(Context& context, const DueReminder& item, Lang lang) {
    Facts out;
    const auto add = [&](const char* name, Words header, Type type, Cell value) {
        if (!empty(value)) out.facts.push_back({{name, std::string{header.in(lang)}, type}, std::move(value)});
    };
    const auto text = [](std::string value) { return value.empty() ? Cell{} : Cell{std::move(value)}; };
    add("due", {"Ends", "到期日"}, Type::text,
        say(lang, {"{} ({})", "{}（{}）"}, to_text(item.set.due),
            days(days_between(context.today, item.set.due), lang)));
    add("amount_due", {"A year", "年金额"}, Type::text, text(amount(item.set)));
    add("products", {"Products", "产品"}, Type::text, text(join(split(item.set.products, ','), ", ")));
    add("people", {"Talk to", "联系人"}, Type::text, text(people(context, item.account, lang)));
    add("missing", {"Missing", "尚缺"}, Type::text, text(join(item.missing, lang == Lang::zh ? "；" : "; ")));
    add("last_touch", {"Last touch", "最近联系"}, Type::text,
        item.account.last_touch ? text(to_text(*item.account.last_touch))
                                : text(say(lang, {"none on record", "没有记录"})));
    return out;
}

std::string opening(const Letter& letter, Lang lang) {
    const auto n = letter.items.size();
    if (letter.to.fallback)
        return say(lang, {"These customers have neither a CSM nor a salesperson, so you get their reminders: name one "
                          "with 'cs account edit ACCOUNT --csm STAFF'.",
                          "以下客户没有客户成功经理，也没有销售经理，所以提醒发给您；请用 cs account edit ACCOUNT "
                          "--csm STAFF 指定。"});
    if (n == 1) return say(lang, {"{}, this one needs you.", "{}，这一项需要您处理。"}, letter.to.address.name);
    return say(lang, {"{}, these {} need you, the next one first.", "{}，以下 {} 项需要您处理，最近的在前。"},
               letter.to.address.name, n);
}

/// Said aloud: a deadline was counted over a year whose holidays nobody entered.
std::string calendar_note(const Letter& letter, Lang lang) {
    std::vector<std::string> years;
    for (const auto& item : letter.items)
        if (auto year = std::to_string(item.on.year());
            item.about != ReminderAbout::due && !item.on_known && std::ranges::find(years, year) == years.end())
            years.push_back(year);
    if (years.empty()) return {};
    return say(lang,
               {"No holidays are known for {}: only weekends were counted. They go into the file that "
                "calendar.holidays names in cs.toml.",
                "没有 {} 年的节假日数据，只避开了周末。请把数据放进 cs.toml 中 calendar.holidays 所指的文件。"},
               join(years, ", "));
}

/// One set: what it is, then a sentence for each reason to write, then the command.
void describe(Context& context, std::span<const DueReminder* const> reasons, const std::string& command, Lang lang,
              Document& document) {
    const auto& first = *reasons.front();
    document.blocks.push_back(Heading{fmt::format("{}{}{}", first.account.name, lang == Lang::zh ? "：" : ": ",
                                                  headline(first, context.today, lang))});
    document.blocks.push_back(facts(context, first, lang));
    for (const auto* reason : reasons) document.blocks.push_back(Paragraph{next_step(*reason, context.today, lang)});
    document.blocks.push_back(Paragraph{"$ " + command});
}

void describe_all(Context& context, const Letter& letter, Document& document) {
    std::vector<std::int64_t> sets;
    for (const auto& item : letter.items) {
        if (std::ranges::find(sets, item.set.id) != sets.end()) continue;
        sets.push_back(item.set.id);
        std::vector<const DueReminder*> reasons;
        for (const auto& other : letter.items)
            if (other.set.id == item.set.id) reasons.push_back(&other);
        describe(context, reasons, fmt::format("cs renewal show {}", operand_of(context, item.set)), letter.to.lang,
                 document);
    }
}

/// What the letter is about, short however long the letter is: the person, the first day, and a number made of all
/// keys.
std::string about_of(const Letter& letter) {
    std::string keys = letter.to.person + ";";
    for (const auto& item : letter.items)
        keys += fmt::format("{}/{}/{}/{}/{};", item.account.id, to_text(item.set.due), item.set.currency.code(),
                            name_of(item.about), item.days_before);
    std::uint64_t number = 0xcbf29ce484222325;  // FNV-1a, 64 bit
    for (const char c : keys) number = (number ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("renewal-{}-{:016x}", to_text(letter.items.front().on), number);
}

void add_foot(const Context& context, const Letter& letter, Document& document) {
    const auto lang = letter.to.lang;
    document.blocks.push_back(PageBreak{});
    if (const auto note = calendar_note(letter, lang); !note.empty()) document.blocks.push_back(Footnote{note});
    const auto all_of_them = letter.to.fallback
                                 ? std::string{"cs renewal list --where status=open"}
                                 : fmt::format("cs renewal list --csm {} --where status=open", letter.to.person);
    auto foot = say(lang, {"You get each reminder once. All that is open: {}", "每条提醒只发一次。查看全部待续约：{}"},
                    all_of_them);
    if (const auto& company = context.settings.text("company"); !company.empty()) foot = company + " · " + foot;
    document.blocks.push_back(Footnote{foot});
}

}  // namespace

std::string letter_subject(const Letter& letter, Date today) {
    const auto lang = letter.to.lang;
    const auto& first = letter.items.front();
    auto text = fmt::format("{}{}{}", first.account.name, lang == Lang::zh ? "：" : ": ", headline(first, today, lang));
    if (letter.items.size() > 1) text += say(lang, {", and {} more", "，另有 {} 项"}, letter.items.size() - 1);
    return cut(printable(text), widest_subject);
}

Document letter_document(Context& context, const Letter& letter) {
    const auto lang = letter.to.lang;
    Document document;
    document.name = "renewal.remind";
    document.title = say(lang, {"Renewals", "续约提醒"});
    document.subtitle = to_text(context.today);
    document.lang = lang;
    document.blocks.push_back(Paragraph{opening(letter, lang)});
    if (letter.items.size() > 1) document.blocks.push_back(overview(letter, context.today, lang));
    if (letter.items.size() <= most_described)
        describe_all(context, letter, document);
    else
        document.blocks.push_back(
            Paragraph{say(lang, {"What is ready and what is missing for one of them: cs renewal show CUSTOMER",
                                 "查看某一项的准备情况：cs renewal show 客户"})});
    add_foot(context, letter, document);
    return document;
}

Mail letter_mail(Context& context, const Letter& letter) {
    return mail_of(context, letter.to, letter_document(context, letter), letter_subject(letter, context.today),
                   about_of(letter));
}

}  // namespace cs
