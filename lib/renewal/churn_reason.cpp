#include "renewal/churn_reason.hpp"
#include "base/near.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

struct Named {
    std::string_view name;
    Words label;
};
constexpr Named labels[] = {
    {"competitor", {"competitor", "竞品"}},
    {"competitor/cheaper", {"cheaper", "更便宜"}},
    {"competitor/better", {"better product", "产品更好"}},
    {"competitor/relationship", {"closer to them", "关系更近"}},
    {"value", {"value", "价值未体现"}},
    {"value/not_seen", {"not seen", "没有看到"}},
    {"value/not_reached", {"goal not reached", "目标未达成"}},
    {"value/little_used", {"little used", "用得太少"}},
    {"product", {"product", "产品"}},
    {"product/lacks_function", {"lacks a function", "缺少功能"}},
    {"product/faults", {"faults", "故障多"}},
    {"product/hard_to_use", {"hard to use", "难用"}},
    {"service", {"service", "服务"}},
    {"service/slow", {"slow", "响应慢"}},
    {"service/onboarding", {"onboarding failed", "实施失败"}},
    {"service/complaint", {"a complaint", "投诉"}},
    {"people", {"people", "人员变动"}},
    {"people/champion_left", {"champion left", "支持者离职"}},
    {"people/new_management", {"new management", "管理层更换"}},
    {"price", {"price", "价格"}},
    {"price/too_high", {"too high", "太贵"}},
    {"price/no_budget", {"no budget", "没有预算"}},
    {"fit", {"fit", "不匹配"}},
    {"fit/wrong_customer", {"wrong customer", "客户不合适"}},
    {"fit/oversold", {"oversold", "过度承诺"}},
    {"closed", {"closed", "自然死亡"}},
    {"closed/out_of_business", {"out of business", "停业"}},
    {"closed/merged", {"merged", "被并购"}},
};

std::string_view label_of(std::string_view name, Lang lang) {
    const auto found = std::ranges::find(labels, name, &Named::name);
    return found == std::end(labels) ? std::string_view{} : found->label.in(lang);
}

bool well_formed(std::string_view reason) {
    const auto slash = reason.find('/');
    const auto part = [](std::string_view text) { return !text.empty() && text == trimmed(text); };
    if (slash == std::string_view::npos) return part(reason);
    return part(reason.substr(0, slash)) && part(reason.substr(slash + 1)) &&
           reason.find('/', slash + 1) == std::string_view::npos;
}

}  // namespace

std::vector<std::string> churn_reasons(const Settings& settings) {
    const auto& reasons = settings.texts("churn.reasons");
    for (const auto& reason : reasons)
        if (!well_formed(reason))
            throw Error{Kind::config, fmt::format("churn.reasons: {} is no reason", quoted(reason)),
                        "write a class, or a class and a detail: \"competitor/cheaper\""};
    return reasons;
}

std::string_view class_of_reason(std::string_view reason) noexcept { return reason.substr(0, reason.find('/')); }

std::string checked_reason(const Settings& settings, std::string_view field, std::string_view text) {
    const auto wanted = match_form(trimmed(text));
    std::vector<std::string> known;
    for (const auto& reason : churn_reasons(settings)) {
        const std::string of{class_of_reason(reason)};
        if (std::ranges::find(known, of) == known.end()) known.push_back(of);
        if (reason != of) known.push_back(reason);
    }
    for (const auto& reason : known)
        if (match_form(reason) == wanted) return reason;
    for (const auto& reason : known)
        for (const auto lang : {Lang::en, Lang::zh})
            if (match_form(reason_label(reason, lang)) == wanted) return reason;
    const std::vector<std::string_view> names{known.begin(), known.end()};
    const auto meant = did_you_mean(wanted, names);
    throw Error{Kind::data, fmt::format("{}: {} is no reason that cs.toml knows", field, quoted(text)),
                meant.empty() ? "'cs config get churn.reasons' lists them" : meant};
}

std::string reason_label(std::string_view reason, Lang lang) {
    const auto of = class_of_reason(reason);
    const auto known = label_of(of, lang);
    const std::string first{known.empty() ? of : known};
    if (of.size() == reason.size()) return first;
    const auto detail = label_of(reason, lang);
    return fmt::format(fmt::runtime(Words{"{}: {}", "{}：{}"}.in(lang)), first,
                       detail.empty() ? reason.substr(of.size() + 1) : detail);
}

bool is_natural(const Settings& settings, std::string_view reason) {
    const auto& natural = settings.texts("churn.natural");
    return std::ranges::find(natural, class_of_reason(reason)) != natural.end();
}

}  // namespace cs
