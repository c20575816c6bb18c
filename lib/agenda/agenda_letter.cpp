// The words of an agenda mail: how much is late, due today and due this week, and each duty with its command.
#include "agenda/agenda_mail.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t most_listed = 100;  // duties: more make a mail that mail programs cut off

template <class... Args> std::string say(Lang lang, Words words, Args&&... args) {
    return fmt::format(fmt::runtime(words.in(lang)), args...);
}

/// "3 late, 2 today"
std::string tally(const std::vector<Duty>& duties, Date today, Lang lang) {
    constexpr Words words[] = {{"{} late", "逾期 {} 项"}, {"{} today", "今天 {} 项"}, {"{} this week", "本周 {} 项"}};
    std::array<std::size_t, std::size(words)> counts{};
    for (const auto& duty : duties)
        if (const auto w = static_cast<std::size_t>(when(duty.due, today)); w < counts.size()) ++counts[w];
    std::vector<std::string> parts;
    for (std::size_t w = 0; w < counts.size(); ++w)
        if (counts[w] > 0) parts.push_back(say(lang, words[w], counts[w]));
    return join(parts, lang == Lang::zh ? "，" : ", ");
}

std::string opening(const AgendaLetter& letter) {
    const auto words = letter.changed ? Words{"{}, this is new since your last agenda.", "{}，以下是新增的待办事项。"}
                                      : Words{"{}, this is what is due.", "{}，以下是您的待办事项。"};
    return say(letter.to.lang, words, letter.to.address.name);
}

void add_duties(const AgendaLetter& letter, Date today, Document& document) {
    const auto lang = letter.to.lang;
    std::optional<When> last;
    for (std::size_t i = 0; i < std::min(letter.duties.size(), most_listed); ++i) {
        const auto& duty = letter.duties[i];
        const auto now = when(duty.due, today);
        if (last != now) document.blocks.emplace_back(Heading{std::string{text_of(now, lang)}});
        last = now;
        const auto what = duty.name.empty() ? duty.what : say(lang, {"{}: {}", "{}：{}"}, duty.name, duty.what);
        document.blocks.emplace_back(Paragraph{fmt::format("{}  {}\n$ {}", to_text(duty.due), what, duty.command)});
    }
    if (letter.duties.size() > most_listed)
        document.blocks.emplace_back(
            Paragraph{say(lang, {"And {} more.", "另有 {} 项。"}, letter.duties.size() - most_listed)});
}

void add_foot(const Context& context, const AgendaLetter& letter, Document& document) {
    auto foot = say(letter.to.lang, {"All that is due: cs agenda --csm {}", "查看全部待办：cs agenda --csm {}"},
                    letter.to.person);
    if (const auto& company = context.settings.text("company"); !company.empty()) foot = company + " · " + foot;
    document.blocks.emplace_back(PageBreak{});
    document.blocks.emplace_back(Footnote{foot});
}

}  // namespace

Mail agenda_mail(const Context& context, const AgendaLetter& letter) {
    const auto lang = letter.to.lang;
    Document document;
    document.name = "agenda";
    document.title = say(lang, {"Agenda", "待办"});
    document.subtitle = to_text(context.today);
    document.lang = lang;
    document.blocks.emplace_back(Paragraph{opening(letter)});
    add_duties(letter, context.today, document);
    add_foot(context, letter, document);
    return mail_of(context, letter.to, document,
                   say(lang, {"Agenda: {}", "待办：{}"}, tally(letter.duties, context.today, lang)),
                   fmt::format("agenda-{}-{}", to_text(context.today), letter.to.person));
}

}  // namespace cs
