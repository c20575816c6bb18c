#include "report/archive.hpp"
#include "account/page.hpp"
#include "account/staff.hpp"
#include "handoff/handoff.hpp"
#include "store/records.hpp"
#include <fmt/format.h>

namespace cs {

Context in_language_of(const Context& context, const Account& account) {
    auto theirs = context;
    if (account.language) theirs.lang = *account.language == Language::zh ? Lang::zh : Lang::en;
    return theirs;
}

Document handoff_form_of(Context& context, std::int64_t account) {
    return handoff_form_document(context, find_handoff(context, get<Account>(context, account).key));
}

ArchivePage::ArchivePage(Context& given, std::int64_t id, std::string_view name, Words title)
    : account{get<Account>(given, id)}, context{in_language_of(given, account)}, page{} {
    page.name = name;
    page.lang = context.lang;
    page.title = fmt::format(fmt::runtime(Words{"{}: {}", "{}：{}"}.in(context.lang)), say(title), account.name);
    page.subtitle = to_text(context.today);
    auto facts = facts_of(context, context.nouns.of<Account>(), account,
                          "level,industry,region,signed_on,clock_starts_on,due", Audience::person);
    const auto person = [&](std::string_view field, const std::optional<Ref<Staff>>& who) {
        if (!who) return;
        const auto& noun = context.nouns.of<Account>();
        facts.facts.push_back({{std::string{field}, std::string{noun.at(field).header.in(context.lang)}, Type::text},
                               get<Staff>(context, who->id).name});
    };
    person("csm", account.csm);
    person("support", account.support);
    if (!facts.facts.empty()) page.blocks.emplace_back(std::move(facts));
}

void ArchivePage::add(Table table) {
    if (!table.rows.empty() || !table.none.empty()) page.blocks.emplace_back(std::move(table));
}

void ArchivePage::add_heading(Words words) { page.blocks.emplace_back(Heading{say(words)}); }
void ArchivePage::add_paragraph(std::string text) { page.blocks.emplace_back(Paragraph{std::move(text)}); }

Document ArchivePage::done() {
    if (const auto& company = context.settings.text("company"); !company.empty())
        page.blocks.emplace_back(Footnote{company});
    return std::move(page);
}

}  // namespace cs
