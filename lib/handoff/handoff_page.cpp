// A hand-over as those who work on it see it, and its form as it goes to a customer's file.
#include "account/lifecycle.hpp"
#include "handoff/expectation.hpp"
#include "handoff/handoff.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

template <class R> std::vector<R> parts_of(Context& context, std::int64_t handoff) {
    const auto& noun = context.nouns.of<R>();
    Query query;
    query.where = {{&noun.at("handoff"), Condition::Op::equal, {handoff}, {}}};
    query.sort = parse_sort(noun, "id");
    for (const auto& field : noun.fields) query.fields.push_back(&field);
    return all<R>(context, query);
}

Column column(std::string_view name, Words header, Type type, Lang lang) {
    return {std::string{name}, std::string{header.in(lang)}, type};
}

Cell text_cell(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

/// What stands under the items of a section, and what was written under items that the form no longer has.
Table section_table(const FormSection& section, const std::vector<HandoffItem>& written, Lang lang, bool with_marks) {
    Table table;
    table.name = section.name;
    table.title = section.title(lang);
    table.columns = {column("item", {"Item", "条目"}, Type::text, lang)};
    if (with_marks) table.columns.push_back(column("required", {"Required", "必填"}, Type::boolean, lang));
    table.columns.push_back(column("text", {"Text", "内容"}, Type::text, lang));
    const auto add = [&](Cell item, bool required, Cell text) {
        auto& row = table.rows.emplace_back();
        row.push_back(std::move(item));
        if (with_marks) row.push_back(required);
        row.push_back(std::move(text));
    };
    for (const auto& item : section.items) {
        const auto found = std::ranges::find_if(
            written, [&](const HandoffItem& w) { return w.section == section.name && w.item == item.name; });
        add(with_marks ? item.path() : item.label(lang), item.required,
            found == written.end() ? Cell{} : text_cell(found->text));
    }
    for (const auto& other : written)
        if (other.section == section.name &&
            std::ranges::none_of(section.items, [&](const FormItem& item) { return item.name == other.item; }))
            add(other.item, false, other.text);
    return table;
}

void add_sections(Context& context, const Handoff& handoff, Lang lang, bool with_marks, Document& page) {
    auto written = parts_of<HandoffItem>(context, handoff.id);
    if (handoff.kind == HandoffKind::transfer && written.empty()) return;  // filled when it came from sales
    auto form = handoff_form(context.settings);
    for (const auto& item : written)  // of a section that cs.toml no longer has
        if (std::ranges::none_of(form, [&](const FormSection& s) { return s.name == item.section; }))
            form.push_back({item.section, item.section, item.section, {}});
    for (const auto& section : form) page.blocks.emplace_back(section_table(section, written, lang, with_marks));
}

Table states_table(Context& context, const Handoff& handoff, Lang lang, Audience audience) {
    const auto steps = parts_of<HandoffStep>(context, handoff.id);
    Table table;
    table.name = "states";
    table.title = Words{"Days in each state", "各状态天数"}.in(lang);
    table.columns = {
        column("state", {"State", "状态"}, Type::choice, lang), column("on", {"Since", "起始"}, Type::date, lang),
        column("days", {"Days", "天数"}, Type::integer, lang),  column("by", {"By", "我方"}, Type::text, lang),
        column("contact", {"With", "对方"}, Type::text, lang),  column("note", {"Note", "备注"}, Type::text, lang)};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = steps[i];
        const bool last = i + 1 == steps.size();
        const bool over = last && step.state == HandoffState::confirmed;
        const auto until = last ? context.today : steps[i + 1].on;
        const auto& choice = Value<HandoffState>::choices[static_cast<std::size_t>(step.state)];
        table.rows.push_back({std::string{audience == Audience::person ? choice.label.in(lang) : choice.name}, step.on,
                              over ? Cell{} : Cell{days_between(step.on, until)},
                              step.by ? Cell{step.by->name} : Cell{}, step.contact ? Cell{step.contact->name} : Cell{},
                              text_cell(step.note)});
    }
    return table;
}

struct Next {
    Words what;
    std::string command;
};

std::string remedy(const std::string& missing, const Handoff& handoff) {
    if (missing == "a CSM") return fmt::format("cs handoff edit {} --csm STAFF", handoff.id);
    if (missing == "a contact of tier 1")
        return fmt::format("cs contact add {} --name NAME --tier 1", handoff.account.name);
    return fmt::format("cs handoff fill {} --item {}=TEXT", handoff.id, missing);
}

std::vector<Next> next_steps(Context& context, const Handoff& handoff) {
    const auto id = handoff.id;
    std::vector<Next> steps;
    switch (handoff.state) {
    case HandoffState::draft:
    case HandoffState::returned:
        for (const auto& missing : lacking(context, handoff))
            steps.push_back({{"Still lacking:", "尚缺："}, remedy(missing, handoff)});
        if (steps.empty()) steps.push_back({{"Hand it in:", "提交："}, fmt::format("cs handoff submit {}", id)});
        break;
    case HandoffState::submitted:
        for (const auto& missing : lacking(context, handoff))
            steps.push_back({{"Still lacking:", "尚缺："}, remedy(missing, handoff)});
        if (steps.empty()) steps.push_back({{"Take it over:", "接收："}, fmt::format("cs handoff accept {}", id)});
        steps.push_back({{"Or say what is missing:", "或说明缺少的内容："},
                         fmt::format("cs handoff return {} --missing TEXT", id)});
        break;
    case HandoffState::accepted:
        if (handoff.csm)
            steps.push_back({{"The page that introduces the CSM:", "客户成功经理介绍页："},
                             fmt::format("cs staff card {}", handoff.csm->name)});
        steps.push_back({{"Once the customer has been introduced to them:", "向客户引荐之后："},
                         fmt::format("cs handoff introduce {} --with NAME", id)});
        break;
    case HandoffState::introduced:
        steps.push_back({{"Once the customer has confirmed:", "客户确认之后："},
                         fmt::format("cs handoff confirm {} --with NAME", id)});
        break;
    case HandoffState::confirmed: break;
    }
    return steps;
}

Condition of_account(const NounView& noun, const Handoff& handoff) {
    return {&noun.at("account"), Condition::Op::equal, {handoff.account.id}, {}};
}

Table people(Context& context, const Handoff& handoff, Audience audience) {
    const auto& noun = context.nouns.of<Contact>();
    auto table =
        table_of(context, noun, {of_account(noun, handoff), {&noun.at("left_on"), Condition::Op::equal, {Cell{}}, {}}},
                 "name,title,function,tier,role,phone,email", {"Contacts", "联系人"}, audience);
    table.none = Words{"none on record", "没有记录"}.in(context.lang);
    return table;
}

Table promises(Context& context, const Handoff& handoff, Audience audience) {
    const auto& noun = context.nouns.of<Expectation>();
    auto table = table_of(context, noun, {of_account(noun, handoff)}, "id,text,promised_by,state,feasible,answer,due",
                          {"Expectations", "客户预期"}, audience);
    table.none = Words{"none on record", "没有记录"}.in(context.lang);
    return table;
}

}  // namespace

Document handoff_page(Context& context, const Handoff& handoff, Audience audience) {
    const auto lang = context.lang;
    const auto account = get<Account>(context, handoff.account.id);
    Document page;
    page.name = "handoff.show";
    page.lang = lang;
    page.title = fmt::format(fmt::runtime(Words{"Hand-over of {}", "{} 的交接"}.in(lang)), account.name);
    page.subtitle = account.key + " · " + to_text(context.today);
    page.blocks.emplace_back(facts_of(context, context.nouns.of<Handoff>(), handoff,
                                      "id,account,kind,from,csm,support,state,since,missing,clock_starts_on,note",
                                      audience));
    page.blocks.emplace_back(states_table(context, handoff, lang, audience));
    add_sections(context, handoff, lang, true, page);
    page.blocks.emplace_back(promises(context, handoff, audience));
    const auto steps = next_steps(context, handoff);
    if (steps.empty()) return page;
    page.blocks.emplace_back(Heading{std::string{Words{"Next", "下一步"}.in(lang)}});
    std::string text;
    Words said{};
    for (const auto& step : steps) {  // one sentence for all that it is said of
        if (step.what.en != said.en && !text.empty()) page.blocks.emplace_back(Paragraph{std::exchange(text, {})});
        if (text.empty()) text = step.what.in(lang);
        said = step.what;
        text += "\n$ " + step.command;
    }
    page.blocks.emplace_back(Paragraph{std::move(text)});
    return page;
}

Document handoff_form_document(Context& given, const Handoff& handoff) {
    auto context = given;
    const auto account = get<Account>(context, handoff.account.id);
    if (account.language) context.lang = *account.language == Language::zh ? Lang::zh : Lang::en;
    const auto lang = context.lang;
    Document form;
    form.name = "handoff.form";
    form.lang = lang;
    form.title = Words{"Customer hand-over", "客户交接表"}.in(lang);
    form.subtitle = account.name;
    auto facts = facts_of(context, context.nouns.of<Account>(), account,
                          "name,segment,level,industry,region,signed_on,clock_starts_on,arr,due", Audience::person);
    for (auto& fact :
         facts_of(context, context.nouns.of<Handoff>(), handoff, "from,csm,support,state,since", Audience::person)
             .facts) {
        for (const auto& [field, who] :
             {std::pair{"from", handoff.from}, {"csm", handoff.csm}, {"support", handoff.support}})
            if (fact.what.name == field && who) fact.value = get<Staff>(context, who->id).name;
        facts.facts.push_back(std::move(fact));
    }
    form.blocks.emplace_back(std::move(facts));
    add_sections(context, handoff, lang, false, form);
    form.blocks.emplace_back(people(context, handoff, Audience::person));
    form.blocks.emplace_back(promises(context, handoff, Audience::person));
    form.blocks.emplace_back(states_table(context, handoff, lang, Audience::person));
    if (const auto& company = context.settings.text("company"); !company.empty())
        form.blocks.emplace_back(Footnote{company});
    return form;
}

}  // namespace cs
