// Homework and certificates as their readers see them.
#include "account/listing.hpp"
#include "handoff/training.hpp"
#include <fmt/format.h>

namespace cs {

Table homework_table(Context& context, const Training& training, Audience audience) {
    constexpr Listed columns[] = {{"feature", {"Feature", "功能"}},
                                  {"times", {"Times", "次数"}, Type::integer},
                                  {"by", {"By", "期限"}, Type::date},
                                  {"count", {"Done", "已完成"}, Type::integer},
                                  {"counted_for", {"Counted for", "统计对象"}, Type::choice},
                                  {"met", {"Met", "达成"}, Type::boolean}};
    Table table;
    table.name = "homework";
    table.none = Words{"no homework", "没有课后任务"}.in(context.lang);
    for (const auto& column : columns)
        table.columns.push_back({std::string{column.name}, std::string{column.header.in(context.lang)}, column.type});
    for (const auto& done : homework_of(context, training)) {
        table.rows.push_back({done.homework.feature.name, done.homework.times, done.homework.by, done.count,
                              std::string{done.own ? "person" : "account"}, done.met()});
    }
    constexpr Choice who[] = {{"person", {"the person", "本人"}}, {"account", {"the account", "客户整体"}}};
    if (audience == Audience::person) label_choices(table, "counted_for", who, context.lang);
    return table;
}

Document certificate_page(Context& given, const Certificate& certificate) {
    auto context = given;
    const auto contact = get<Contact>(context, get<Training>(context, certificate.training.id).contact.id);
    const auto account = get<Account>(context, contact.account.id);
    if (const auto language = contact.language ? contact.language : account.language)
        context.lang = *language == Language::zh ? Lang::zh : Lang::en;
    const auto in = [&](Words words) { return std::string{words.in(context.lang)}; };
    Document page;
    page.name = "training.certificate";
    page.lang = context.lang;
    page.title = in({"Certificate", "培训证书"});
    page.subtitle = certificate.name;
    page.blocks.emplace_back(
        Paragraph{fmt::format(fmt::runtime(in({"{} was trained in {}, passed the quiz and showed it by use.",
                                               "{}：完成“{}”培训，通过测验，并在实际使用中得到验证。"})),
                              certificate.name, certificate.topic)});
    page.blocks.emplace_back(
        facts_of(context, context.nouns.of<Certificate>(), certificate, "name,topic,on,score,code", Audience::person));
    page.blocks.emplace_back(
        Footnote{in({"Whoever is shown this certificate may ask us whether our register has its code.",
                     "可凭编码向我们核验本证书。"})});
    if (const auto& company = context.settings.text("company"); !company.empty())
        page.blocks.emplace_back(Footnote{company});
    return page;
}

}  // namespace cs
