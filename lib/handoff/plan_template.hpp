/// \file plan_template.hpp  What a plan consists of before it has days: templates, of cs.toml or built in.
///
/// `session` is one meeting for a product that is learned in an hour, `standard` runs over several phases; plans named
/// in cs.toml ([plan.NAME], [plan.NAME.step.STEP]) take their place.
#pragma once
#include "base/money.hpp"
#include "config/settings.hpp"
#include "handoff/plan_dates.hpp"
#include "store/value.hpp"

namespace cs {

enum class StepOwner { ours, customer };
template <> struct Value<StepOwner> : ChoiceValue<StepOwner> {
    static constexpr Choice choices[] = {{"ours", {"ours", "我方"}}, {"customer", {"customer", "客户"}}};
};

/// Use that shows that a step is done: a feature, used so many times, or on so many days, since the kick-off.
struct UseCondition {
    std::string feature;  ///< its key
    std::int64_t least = 0;
    bool days = false;
    bool operator==(const UseCondition&) const = default;
};
/// "booking 10 times", "booking 5 days". Error{data} for anything else.
UseCondition parse_use(std::string_view text);

struct TemplateStep {
    std::string name;
    std::string phase_en, phase_zh, title_en, title_zh;
    StepOwner owner = StepOwner::ours;
    Placed place;
    bool required = true;
    std::string done_by;  ///< as parse_use reads it; empty: somebody says so
    double hours = 0;     ///< of ours
    std::string after;
    const std::string& phase(Lang lang) const { return lang == Lang::zh ? phase_zh : phase_en; }
    const std::string& title(Lang lang) const { return lang == Lang::zh ? title_zh : title_en; }
};
struct PlanTemplate {
    std::string name, title_en, title_zh;
    std::optional<Money> fee;
    std::vector<TemplateStep> steps;
    const std::string& title(Lang lang) const { return lang == Lang::zh ? title_zh : title_en; }
};

/// Error{config}: a plan without steps, a step that waits for one that does not stand before it, a condition or a fee
/// that cannot be read.
std::vector<PlanTemplate> plan_templates(const Settings&);
/// Error{data} if there is none of that name, with those that there are.
const PlanTemplate& find_template(const std::vector<PlanTemplate>&, std::string_view name);
/// What an hour of ours costs (implementation.rate); nullopt where nobody says. Error{config} if it cannot be read.
std::optional<Money> hourly_rate(const Settings&);

}  // namespace cs
