#include "handoff/plan_template.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

TemplateStep step(std::string name, Words phase, Words title, StepOwner owner, int offset, double hours,
                  std::string after = {}, bool required = true) {
    TemplateStep made;
    made.name = std::move(name);
    made.phase_en = phase.en, made.phase_zh = phase.zh;
    made.title_en = title.en, made.title_zh = title.zh;
    made.owner = owner;
    made.place.offset = offset;
    made.hours = hours;
    made.after = std::move(after);
    made.required = required;
    return made;
}

std::vector<PlanTemplate> own_templates() {
    using enum StepOwner;
    constexpr Words start{"Start", "启动"}, setup{"Set-up", "配置"}, train{"Training", "培训"}, live{"Live", "上线"};
    return {
        {"session",
         "One session",
         "一次实施",
         {},
         {step("kickoff", {}, {"Set up and shown, with all who will use it", "全员参加的配置与演示"}, ours, 0, 2),
          step("homework", {}, {"Used in daily work for a week", "日常使用一周"}, customer, 5, 0),
          step("followup", {}, {"Asked how it went", "回访"}, ours, 7, 0.5)}},
        {"standard",
         "Implementation",
         "产品实施",
         {},
         {step("kickoff", start, {"Kick-off with all stakeholders", "全体相关方启动会"}, ours, 0, 2),
          step("data", start, {"Hand over the data", "提供数据"}, customer, 5, 0),
          step("setup", setup, {"Set up the system", "系统配置"}, ours, 5, 8, "data"),
          step("check", setup, {"Check it against daily work", "按日常业务验证"}, customer, 3, 1, "setup"),
          step("users", train, {"Train the users", "用户培训"}, ours, 2, 4, "check"),
          step("managers", train, {"Train the managers", "管理者培训"}, ours, 3, 2, "check", false),
          step("golive", live, {"Go live", "正式上线"}, customer, 3, 2, "users"),
          step("review", live, {"Look back with all stakeholders", "全体相关方总结会"}, ours, 20, 2, "golive")}},
    };
}

[[noreturn]] void refuse(std::string_view key, std::string_view what, std::string hint) {
    throw Error{Kind::config, fmt::format("{}: {}", key, what), std::move(hint)};
}

// A text in both languages; what is said in one stands in the other.
void take_words(const Settings& settings, const std::string& key, std::string& en, std::string& zh) {
    en = settings.text(key);
    zh = settings.text(key + "_zh");
    if (zh.empty()) zh = en;
    if (en.empty()) en = zh;
}

std::optional<Money> money_of(const Settings& settings, const std::string& key) {
    const auto& text = settings.text(key);
    if (text.empty()) return std::nullopt;
    const auto currency = parse_currency(settings.text("currency"));
    try {
        const auto money = parse_money(text, currency);
        if (money.currency != currency || money.minor < 0)
            throw Error{Kind::data, fmt::format("{} is no amount in {}", quoted(text), currency.code())};
        return money;
    } catch (const Error& e) {
        throw e.as(Kind::config).about(key);
    }
}

TemplateStep read_step(const Settings& settings, const std::string& plan, const std::string& name) {
    const auto key = [&](std::string_view last) {
        return setting_name({"plan", plan, "step", name, std::string{last}});
    };
    TemplateStep made;
    made.name = name;
    take_words(settings, key("title"), made.title_en, made.title_zh);
    if (made.title_en.empty()) made.title_en = made.title_zh = name;
    take_words(settings, key("phase"), made.phase_en, made.phase_zh);
    made.owner = settings.text(key("owner")) == "customer" ? StepOwner::customer : StepOwner::ours;
    made.place.offset = static_cast<int>(settings.integer(key("offset")));
    made.required = settings.boolean(key("required"));
    made.hours = settings.number(key("hours"));
    made.after = settings.text(key("after"));
    made.done_by = settings.text(key("done_by"));
    try {
        if (!made.done_by.empty()) parse_use(made.done_by);
    } catch (const Error& e) {
        throw e.as(Kind::config).about(key("done_by"));
    }
    return made;
}

void place(PlanTemplate& plan) {
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        auto& step = plan.steps[i];
        if (step.after.empty()) continue;
        for (std::size_t j = 0; j < i; ++j)
            if (plan.steps[j].name == step.after) step.place.after = j;
        if (!step.place.after)
            refuse(setting_name({"plan", plan.name, "step", step.name, "after"}),
                   fmt::format("no step {} stands before it", quoted(step.after)),
                   "steps stand in the order of their days");
    }
}

}  // namespace

UseCondition parse_use(std::string_view text) {
    const auto wrong = [&] {
        return Error{Kind::data, fmt::format("{} is no condition of use", quoted(text)),
                     "a feature and how often, such as \"booking 10 times\" or \"booking 5 days\""};
    };
    const auto whole = trimmed(text);
    const auto last = whole.rfind(' ');
    if (last == std::string_view::npos) throw wrong();
    const auto unit = whole.substr(last + 1);
    const auto rest = trimmed(whole.substr(0, last));
    const auto before = rest.rfind(' ');
    if (before == std::string_view::npos || (unit != "times" && unit != "days")) throw wrong();
    UseCondition use{std::string{trimmed(rest.substr(0, before))}, 0, unit == "days"};
    try {
        use.least = parse_integer(rest.substr(before + 1));
    } catch (const Error&) {  // said with what was expected of the whole
        throw wrong();
    }
    if (use.least < 1 || use.feature.empty()) throw wrong();
    return use;
}

std::vector<PlanTemplate> plan_templates(const Settings& settings) {
    const auto names = settings.tables("plan");
    auto plans = names.empty() ? own_templates() : std::vector<PlanTemplate>{};
    for (const auto& name : names) {
        auto& plan = plans.emplace_back();
        plan.name = name;
        take_words(settings, setting_name({"plan", name, "title"}), plan.title_en, plan.title_zh);
        if (plan.title_en.empty()) plan.title_en = plan.title_zh = name;
        plan.fee = money_of(settings, setting_name({"plan", name, "fee"}));
        for (const auto& each : settings.tables(setting_name({"plan", name, "step"})))
            plan.steps.push_back(read_step(settings, name, each));
        if (plan.steps.empty())
            refuse(setting_name({"plan", name}), "it has no steps",
                   fmt::format("such as [plan.{}.step.kickoff]", name));
    }
    for (auto& plan : plans) place(plan);
    return plans;
}

const PlanTemplate& find_template(const std::vector<PlanTemplate>& plans, std::string_view name) {
    std::vector<std::string_view> known;
    std::vector<std::string> names;
    for (const auto& plan : plans) {
        if (plan.name == name) return plan;
        known.push_back(plan.name);
        names.push_back(plan.name);
    }
    auto hint = did_you_mean(name, known);
    throw Error{Kind::data,
                name.empty() ? "template: missing" : fmt::format("template: there is no template {}", quoted(name)),
                hint.empty() || name.empty() ? "there are: " + join(names, ", ") : hint};
}

std::optional<Money> hourly_rate(const Settings& settings) { return money_of(settings, "implementation.rate"); }

}  // namespace cs
