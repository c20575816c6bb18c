// What the commands are about, in the sections and the order of the help. A noun with `true` has the verbs that every
// noun has.
#include "cmd/commands/tables.hpp"
#include <array>

namespace cs {
namespace {

constexpr Group nouns[] = {
    {"account", "Customers", {"customers: who they are, who looks after them, where they stand", "客户"}, true},
    {"contact", "Customers", {"the customers' people", "联系人"}, true},
    {"goal", "Customers", {"what success means for a customer, in a number", "成功目标"}, true},
    {"staff", "Customers", {"our own people", "员工"}, true},
    {"touch", "Customers", {"calls, visits, mails and what came out of them", "联系记录"}, true},
    {"handoff", "Onboarding", {"customers passed on: from sales to a CSM, from one CSM to another", "客户交接"}, false},
    {"expectation", "Onboarding", {"what customers were promised, and what became of it", "客户预期"}, true},
    {"plan",
     "Onboarding",
     {"the way from the kick-off to daily use: steps, whose they are, when they are due", "实施计划"},
     false},
    {"training", "Onboarding", {"who of the customers' people was trained, and shows it by use", "培训"}, true},
    {"ticket", "Support", {"what customers ask and report, and what was promised about it", "工单"}, true},
    {"request", "Support", {"what customers need from the product, until they are told", "需求"}, true},
    {"complaint", "Support", {"what hurt a customer, and what was learned from it", "投诉"}, true},
    {"article", "Support", {"answers that are written down once: found, sent, put on a site", "知识文章"}, true},
    {"macro", "Support", {"replies that are written once, with places for what differs", "快捷回复"}, true},
    {"health", "Health", {"how the accounts are doing, and why", "健康度"}, false},
    {"alert", "Health", {"warning lines that were touched, and what is done about it", "预警"}, false},
    {"feature", "Health", {"functions of the product: what use is counted by", "产品功能"}, true},
    {"usage", "Health", {"what customers do with the product, day by day", "产品使用"}, false},
    {"signal", "Health", {"other daily numbers of customers", "其他日常数据"}, false},
    {"survey", "Health", {"what customers were asked, and what they answered", "调查"}, true},
    {"contract", "Revenue", {"what was bought, from when to when, for how much", "合同"}, true},
    {"payment", "Revenue", {"what was paid of what was bought, and when", "回款"}, true},
    {"renewal", "Revenue", {"what falls due, when, for how much, and where it stands", "续约"}, false},
    {"churn", "Revenue", {"customers who left, why, and what is learned from it", "流失"}, false},
    {"winback", "Revenue", {"those who left: called, told what is mended, won back", "挽回"}, false},
    {"review",
     "Revenue",
     {"business reviews: what customers bought it for, and what they have had of it", "业务回顾"},
     true},
    {"upsell", "Revenue", {"what more a customer could buy, found by the value that was shown", "增购"}, true},
    {"agenda", "Steering", {"what is late, due today and due soon, with the command that does it", "待办"}, false},
    {"report", "Steering", {"figures of the whole, with what they are made of", "报告"}, false},
    {"cost", "Steering", {"what was spent on winning, serving and building for customers", "成本"}, true},
    {"period", "Steering", {"months, quarters and years whose figures are frozen, and what of them was restated", "关账期间"}, false},
    {"target", "Steering", {"what a figure is meant to be in a period, of all or of some", "目标值"}, true},
    {"import", "Store", {"take records from a file, guessing what they are", "导入"}, false},
    {"init", "Store", {"make a store in this folder", "建立存储"}, false},
    {"export", "Store", {"every record as JSON lines", "导出全部记录"}, false},
    {"restore", "Store", {"an export, back into an empty store", "恢复导出的记录"}, false},
    {"log", "Store", {"what was changed, when and by whom", "变更记录"}, false},
    {"undo", "Store", {"take back a change", "撤销变更"}, false},
    {"config", "Store", {"what cs.toml says, and where each setting comes from", "设置"}, false},
    {"doctor", "Store", {"what is wrong with the store", "检查存储"}, false},
    {"backup", "Store", {"a copy of the store, made while others write", "备份存储"}, false},
    {"store", "Store", {"where the store lies, and who may do what there", "存储位置与角色"}, false},
    {"sql", "Store", {"questions in SQL to stable views", "SQL 查询"}, false},
    {"completion", "Store", {"complete commands in bash, zsh and fish", "命令补全"}, false},
    {"help", "Store", {"explain a command or open a page of the manual", "帮助"}, false},
    {"version", "Store", {"print which cs this is", "版本"}, false},
    {"__commands", "", {"list every command for the tests", "全部命令"}, false},
    {"__complete", "", {"say what may stand next", "补全"}, false},
    {"__manual", "", {"print the tables of a page", "手册"}, false},
};

/// A noun stands in one of them.
std::array<std::span<const Verb>, 8> tables() noexcept {
    return {customers_verbs(), guide_verbs(),    health_verbs(), onboarding_verbs(),
            revenue_verbs(),   steering_verbs(), store_verbs(),  support_verbs()};
}

}  // namespace

std::span<const Group> groups() noexcept { return nouns; }

const Group* find_group(std::string_view noun) noexcept {
    for (const auto& group : nouns)
        if (group.noun == noun) return &group;
    return nullptr;
}

std::vector<const Verb*> verbs_of(const Group& group) {
    std::vector<const Verb*> all;
    for (const auto table : tables())
        for (const auto& verb : table)
            if (verb.noun == group.noun ||
                (group.records && verb.noun == "*" && find_verb(group.noun, verb.name) == &verb))
                all.push_back(&verb);
    std::ranges::sort(all, {}, &Verb::name);
    return all;
}

std::vector<std::string_view> verb_names(const Group& group) {
    std::vector<std::string_view> names;
    for (const auto* verb : verbs_of(group))
        if (!verb->name.empty()) names.push_back(verb->name);
    return names;
}

const Verb* find_verb(std::string_view noun, std::string_view name) noexcept {
    const auto exact = [&](std::string_view of) -> const Verb* {
        for (const auto table : tables()) {
            const auto found = std::ranges::lower_bound(table, std::pair{of, name}, {},
                                                        [](const Verb& v) { return std::pair{v.noun, v.name}; });
            if (found != table.end() && found->noun == of && found->name == name) return &*found;
        }
        return nullptr;
    };
    if (const auto* verb = exact(noun)) return verb;
    const auto* group = find_group(noun);
    return group && group->records && !name.empty() ? exact("*") : nullptr;
}

}  // namespace cs
