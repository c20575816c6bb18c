#include "handoff/form.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::string_view table = "handoff.form";

FormItem item(std::string name, std::string en, std::string zh, bool required = true) {
    return {{}, std::move(name), std::move(en), std::move(zh), required};
}

Form own_form() {
    Form form{
        {"basics",
         "Basics",
         "基本情况",
         {item("business", "What they do, how large they are", "业务与规模"),
          item("people", "Who is who, who decides", "人员与决策人"),
          item("purchase", "What they bought, for how much, until when", "购买内容、金额与期限")}},
        {"surroundings",
         "Surroundings",
         "环境情况",
         {item("systems", "What they work with today", "现用系统与工具"),
          item("market", "Their market and their competitors", "所在市场与竞争", false)}},
        {"sale",
         "How the sale went",
         "销售过程",
         {item("why", "Why they bought, and why from us", "购买原因及选择我们的理由"),
          item("promised", "What was promised beside the contract", "合同以外的承诺"),
          item("alternatives", "What else they looked at", "比较过的方案", false)}},
        {"around",
         "What is around",
         "周边关系",
         {item("partners", "Who else is involved: partners, suppliers, sister companies",
               "相关方：伙伴、供应商、关联机构"),
          item("risks", "What could go wrong", "风险", false)}},
        {"stand",
         "Where they stand",
         "目前进展",
         {item("now", "What has been done so far", "已完成的工作"),
          item("next", "What was agreed as the next step", "约定的下一步")}},
    };
    for (auto& section : form)
        for (auto& each : section.items) each.section = section.name;
    return form;
}

void add_items(FormSection& section, const std::vector<std::string>& names, bool required) {
    for (const auto& name : names) section.items.push_back({section.name, name, name, name, required});
}

}  // namespace

Form handoff_form(const Settings& settings) {
    const auto names = settings.tables(table);
    if (names.empty()) return own_form();
    Form form;
    for (const auto& name : names) {
        const auto key = [&](std::string_view last) {
            return setting_name({"handoff", "form", name, std::string{last}});
        };
        const auto& title = settings.text(key("title"));
        const auto& shown = title.empty() ? name : title;
        auto& section = form.emplace_back(FormSection{name, shown, shown, {}});
        add_items(section, settings.texts(key("required")), true);
        add_items(section, settings.texts(key("optional")), false);
    }
    return form;
}

const FormItem& find_item(const Form& form, std::string_view text) {
    std::vector<const FormItem*> named;
    std::vector<std::string> paths;
    for (const auto& section : form)
        for (const auto& each : section.items) {
            if (each.path() == text) return each;
            if (each.name == text) named.push_back(&each);
            paths.push_back(each.path());
        }
    if (named.size() == 1) return *named.front();
    if (named.size() > 1)
        throw Error{Kind::usage, fmt::format("{} is an item of more than one section", quoted(text)),
                    fmt::format("write {} or {}", named[0]->path(), named[1]->path())};
    std::vector<std::string_view> known;
    for (const auto& section : form)
        for (const auto& each : section.items) known.push_back(each.name);
    for (const auto& path : paths) known.push_back(path);
    auto hint = did_you_mean(text, known);
    throw Error{Kind::usage, fmt::format("the form has no item {}", quoted(text)),
                hint.empty() ? "it has: " + join(paths, ", ") : hint};
}

}  // namespace cs
