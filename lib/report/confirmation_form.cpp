#include "account/goal.hpp"
#include "account/page.hpp"
#include "account/staff.hpp"
#include "base/text.hpp"
#include "figures/columns.hpp"
#include "handoff/expectation.hpp"
#include "report/archive.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

Condition of_account(const NounView& noun, const ArchivePage& page) {
    return {&noun.at("account"), Condition::Op::equal, {page.account.id}, {}};
}

std::vector<Condition> goals_that_count(const ArchivePage& page) {
    const auto& noun = page.context.nouns.of<Goal>();
    return {of_account(noun, page), {&noun.at("status"), Condition::Op::not_equal, {std::string{"dropped"}}, {}}};
}

// One that was broken is no agreement; one that was withdrawn is, with the answer that the customer got.
std::vector<Condition> expectations_that_count(const ArchivePage& page) {
    const auto& noun = page.context.nouns.of<Expectation>();
    return {of_account(noun, page), {&noun.at("state"), Condition::Op::not_equal, {std::string{"broken"}}, {}}};
}

/// What a goal lacks, and which expectations nobody has talked over or judged.
std::vector<std::string> unsettled(ArchivePage& page) {
    std::vector<std::string> all_of_it;
    const auto say = [&](Words words, const auto&... values) {
        all_of_it.push_back(fmt::format(fmt::runtime(words.in(page.context.lang)), values...));
    };
    const auto& noun = page.context.nouns.of<Goal>();
    Query goals;
    goals.where = goals_that_count(page);
    goals.sort = parse_sort(noun, noun.order);
    for (const auto& goal : all<Goal>(page.context, goals)) {
        if (goal.status != GoalStatus::draft) continue;
        std::vector<std::string> lacks;
        for (const auto field : lacking(goal)) lacks.emplace_back(noun.at(field).header.in(page.context.lang));
        if (lacks.empty())
            say({"Goal \"{}\": to be read back and confirmed.", "目标“{}”：待复述确认。"}, goal.statement);
        else
            say({"Goal \"{}\" lacks: {}.", "目标“{}”尚缺：{}。"}, goal.statement, join(lacks, page.say({", ", "、"})));
    }
    Query expectations;
    expectations.where = expectations_that_count(page);
    expectations.sort = parse_sort(page.context.nouns.of<Expectation>(), "id");
    for (const auto& one : all<Expectation>(page.context, expectations)) {
        const bool open = one.state == PromiseState::promised || one.state == PromiseState::confirmed;
        if (!open) continue;
        if (one.state == PromiseState::promised)
            say({"Expectation \"{}\": is it understood so?", "预期“{}”：理解是否一致？"}, one.text);
        if (one.feasible == Feasible::unknown)
            say({"Expectation \"{}\": we owe an answer whether it can be done.", "预期“{}”：我方尚需答复是否可行。"},
                one.text);
        if (one.feasible == Feasible::yes && !one.due)
            say({"Expectation \"{}\": by when?", "预期“{}”：何时完成？"}, one.text);
    }
    return all_of_it;
}

Table signatures(ArchivePage& page) {
    const auto lang = page.context.lang;
    Table table;
    table.name = "signatures";
    table.title = page.say({"Read and confirmed", "双方确认"});
    table.columns = {
        column("party", {"For", "单位"}, Type::text, lang), column("name", {"Name", "姓名"}, Type::text, lang),
        column("signature", {"Signature", "签字"}, Type::text, lang), column("on", {"On", "日期"}, Type::text, lang)};
    const auto add = [&](std::string party, std::string name) {
        table.rows.push_back({std::move(party), std::move(name), std::string{blank_line}, std::string{blank_line}});
    };
    const auto& noun = page.context.nouns.of<Contact>();
    Query deciders;
    deciders.where = {of_account(noun, page),
                      {&noun.at("left_on"), Condition::Op::equal, {Cell{}}, {}},
                      {&noun.at("role"), Condition::Op::equal, {std::string{"decision_maker"}}, {}}};
    deciders.sort = parse_sort(noun, "tier,name");
    for (const auto& person : all<Contact>(page.context, deciders)) add(page.account.name, person.name);
    if (table.rows.empty()) add(page.account.name, std::string{blank_line});
    const auto& company = page.context.settings.text("company");
    add(company.empty() ? page.say({"us", "我方"}) : company,
        page.account.csm ? get<Staff>(page.context, page.account.csm->id).name : std::string{blank_line});
    return table;
}

}  // namespace

Document confirmation_form(Context& given, std::int64_t account) {
    ArchivePage page{given, account, "report.confirmation", {"Requirement confirmation", "需求确认表"}};
    auto& context = page.context;
    auto goals = table_of(context, context.nouns.of<Goal>(), goals_that_count(page),
                          "statement,department,said_by,metric,baseline,target,unit,due,terms,agreed_on",
                          {"What you want to reach", "客户目标"}, Audience::person);
    goals.name = "goals";
    goals.none = page.say({"No goal is on record yet.", "尚未记录目标。"});
    page.add(std::move(goals));
    auto expectations = table_of(context, context.nouns.of<Expectation>(), expectations_that_count(page),
                                 "text,feasible,answer,due,state,confirmed_with", {"What you expect of us", "客户预期"},
                                 Audience::person);
    expectations.name = "expectations";
    expectations.none = page.say({"No expectation is on record yet.", "尚未记录预期。"});
    page.add(std::move(expectations));
    if (auto open = unsettled(page); !open.empty()) {
        page.add_heading({"Still to be settled", "待确认事项"});
        for (auto& sentence : open) page.add_paragraph(std::move(sentence));
    }
    page.add(signatures(page));
    return page.done();
}

}  // namespace cs
