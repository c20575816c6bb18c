/// \file target.hpp  What a figure is meant to be in a period: for all customers, a segment, or one CSM's.
///
/// The metrics stand in a tree: strategic, then the key ones, the processes that lead there, and what it is worth.
/// Source: domain.md "Steering the whole" (goal tree); model.md (target).
#pragma once
#include "account/account.hpp"
#include "figures/period.hpp"
#include "store/records.hpp"

namespace cs {

/// In the order of the tree.
enum class Metric {
    nrr,
    grr,
    renewal_rate,
    renewal_amount_rate,
    gross_renewal_rate,
    logo_churn,
    activation_rate,
    activated_on_time,
    nps,
    csat,
    sla_first_reply,
    sla_solution,
    closing_arr,
    new_arr,
    expansion_arr,
    contraction_arr,
    churned_arr,
    acquisition_cost,
    service_cost,
    development_cost
};
template <> struct Value<Metric> : ChoiceValue<Metric> {
    static constexpr Choice choices[] = {{"nrr", {"Net retention", "净留存率"}},
                                         {"grr", {"Gross retention", "毛留存率"}},
                                         {"renewal_rate", {"Renewal rate", "续约率"}},
                                         {"renewal_amount_rate", {"Renewal rate by amount", "续费率"}},
                                         {"gross_renewal_rate", {"Gross renewal rate", "毛续费率"}},
                                         {"logo_churn", {"Logo churn", "客户流失率"}},
                                         {"activation_rate", {"Activation rate", "启用率"}},
                                         {"activated_on_time", {"Activated in time", "按时启用率"}},
                                         {"nps", {"NPS", "净推荐值"}},
                                         {"csat", {"CSAT", "满意度"}},
                                         {"sla_first_reply", {"First reply in time", "首次回复达标率"}},
                                         {"sla_solution", {"Solved in time", "解决达标率"}},
                                         {"closing_arr", {"Closing yearly value", "期末年费"}},
                                         {"new_arr", {"New yearly value", "新增年费"}},
                                         {"expansion_arr", {"Expansion", "增购年费"}},
                                         {"contraction_arr", {"Contraction", "减购年费"}},
                                         {"churned_arr", {"Churned yearly value", "流失年费"}},
                                         {"acquisition_cost", {"Cost of a new customer", "获客成本"}},
                                         {"service_cost", {"Service of an account a month", "每客户月服务成本"}},
                                         {"development_cost", {"Development by account a month", "每客户月研发成本"}}};
};

enum class MetricLevel { strategic, key, process, value };
template <> struct Value<MetricLevel> : ChoiceValue<MetricLevel> {
    static constexpr Choice choices[] = {{"strategic", {"Strategic", "战略目标"}},
                                         {"key", {"Key", "关键指标"}},
                                         {"process", {"Process", "过程指标"}},
                                         {"value", {"Value", "价值指标"}}};
};
enum class MetricUnit { percent, points, money };

struct MetricRule {
    MetricLevel level;
    MetricUnit unit;
    bool less_is_better = false;
    bool beyond_all = false;  ///< of a percentage: may be above 100%
    bool of_contracts = false;  ///< is final only once the grace after the period has passed
    bool of_costs = false;      ///< costs are kept by month, and not by who it was that they were spent on
};
const MetricRule& rule_of(Metric) noexcept;

struct Target : Record {
    Metric metric = Metric::renewal_rate;
    std::string period;
    std::optional<Date> starts, ends;
    std::optional<Segment> segment;
    std::optional<Ref<Staff>> staff;
    std::string value, note;
};

template <> struct Noun<Target> {
    static constexpr auto fields = std::tuple{
        Field{"metric", &Target::metric, {"Metric", "指标"}, "which figure", {.access = Access::once, .required = true}},
        Field{"period",
              &Target::period,
              {"Period", "期间"},
              "when: 2026, 2026Q3, 2026-03 or FY2026Q1",
              {.access = Access::once, .required = true}},
        Field{"starts", &Target::starts, {"From", "开始"}, "first day of the period", {.access = Access::derived}},
        Field{"ends", &Target::ends, {"To", "结束"}, "last day of the period", {.access = Access::derived}},
        Field{"segment",
              &Target::segment,
              {"Segment", "分层"},
              "of the accounts of one segment; of all unless said",
              {.access = Access::once}},
        Field{"staff",
              &Target::staff,
              {"CSM", "客户成功经理"},
              "of the accounts of one CSM; of all unless said",
              {.access = Access::once, .also = "csm", .noun = "staff"}},
        Field{"value", &Target::value, {"Target", "目标值"}, "what it is to be: 90%, 45 or 'CNY 1,200,000'", {.required = true}},
        Field{"note", &Target::note, {"Note", "备注"}, "what it rests on"},
    };
    static const NounView view;
};

/// What a target says, to be compared with what is: 0.9 for 90%, points, or minor units. Error{data} that says what was
/// expected.
struct TargetValue {
    Fraction exact;
    Currency currency;  ///< of money
    std::string text;   ///< as it is kept: 90%, 45, CNY 1,200,000
};
TargetValue parse_target(Metric, std::string_view text, Currency company);

extern const std::string_view target_schema;

}  // namespace cs
