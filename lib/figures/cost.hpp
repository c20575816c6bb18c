/// \file cost.hpp  What the company spent in a month on winning, serving and building for customers.
///
/// A month in which nothing was spent on something is said to have cost 0: one of which nothing is said is not known.
/// Source: metrics.md §1.7; domain.md "Steering the whole" (value: cost of development, of acquisition, of service).
#pragma once
#include "figures/period.hpp"
#include "store/records.hpp"

namespace cs {

enum class CostKind { sales, marketing, service, implementation, development };
template <> struct Value<CostKind> : ChoiceValue<CostKind> {
    static constexpr Choice choices[] = {{"sales", {"Sales", "销售"}},
                                         {"marketing", {"Marketing", "市场"}},
                                         {"service", {"Service", "服务"}},
                                         {"implementation", {"Implementation", "实施"}},
                                         {"development", {"Development", "研发"}}};
};

struct Cost : Record {
    std::string month;
    std::optional<Date> starts;
    CostKind kind = CostKind::sales;
    std::string team;
    Currency currency;
    Minor amount;
    std::string note;
};

template <> struct Noun<Cost> {
    static constexpr auto fields = std::tuple{
        Field{"month",
              &Cost::month,
              {"Month", "月份"},
              "in which it was spent, such as 2026-03",
              {.access = Access::once, .also = "period,期间", .required = true, .identity = true}},
        Field{"starts", &Cost::starts, {"From", "开始"}, "first day of the month", {.access = Access::derived}},
        Field{"kind",
              &Cost::kind,
              {"Kind", "类别"},
              "what it was spent on",
              {.access = Access::once, .also = "type,category,类型,科目", .required = true, .identity = true}},
        Field{"team",
              &Cost::team,
              {"Team", "团队"},
              "whose cost it is, or what of, where a kind has several in a month",
              {.access = Access::once, .also = "department,部门", .identity = true}},
        Field{"currency", &Cost::currency, {"Currency", "币种"}, "of the amount; the company's unless said"},
        Field{"amount",
              &Cost::amount,
              &Cost::currency,
              {"Amount", "金额"},
              "what was spent; 0 says that there was nothing",
              {.also = "cost,成本,费用", .required = true}},
        Field{"note", &Cost::note, {"Note", "备注"}, "what it is made of"},
    };
    static const NounView view;
};

extern const std::string_view cost_schema;

}  // namespace cs
