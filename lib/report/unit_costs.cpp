// What customers cost to win and to serve, and what was spent: tables of cs report unit-economics.
#include "report/unit_economics.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

std::optional<double> over(std::optional<double> a, std::optional<double> b) {
    return a && b && *b > 0 ? std::optional{*a / *b} : std::nullopt;
}

}  // namespace

Table winning_table(const UnitPage& page) {
    auto table = page.table("winning", {"What it took to win a customer", "获客成本"},
                            {{"cost", {"Sales and marketing", "销售与市场成本"}, Type::money},
                             {"new", {"New", "新增客户"}, Type::integer},
                             {"cac", {"CAC", "CAC"}, Type::money},
                             {"arpa_new", {"ARPA of the new", "新增客均月费"}, Type::money},
                             {"payback_months", {"Payback, months", "回本月数"}, Type::number},
                             {"ltv_cac", {"LTV / CAC", "LTV / CAC"}, Type::number},
                             {"value_cac", {"Value / CAC", "价值 / CAC"}, Type::number},
                             {"not_said", {"Not said", "未登记"}, Type::text}});
    for (const auto& row : page.rows) {
        if (row.place) continue;  // what is spent on winning is not kept by group
        const auto& f = *row.figures;
        const auto spent = page.costs.on_winning(page.months(row.period, page.settings.sales_cycle_months));
        const auto cost = acquisition_cost(spent, f);
        const auto margin = f.started > 0 ? page.margin(f.arpa_new()) : std::nullopt;
        const auto payback = cost && margin ? payback_months(*cost, *margin) : std::nullopt;
        page.add(table, row,
                 {page.money(spent.amount), f.started, page.money(cost), page.monthly(f.started_value, f.started),
                  page.number(payback, 1), page.number(over(row.simple, cost), 3),
                  page.number(over(row.value, cost), 3),
                  spent.unknown.empty() ? Cell{} : Cell{months_text(spent.unknown)}});
    }
    page.finish(table);
    return table;
}

Table serving_table(const UnitPage& page) {
    auto table = page.table("serving", {"What an account costs in a month", "每客户月成本"},
                            {{"accounts", {"Paying", "付费客户"}, Type::integer},
                             {"service", {"Service", "服务"}, Type::money},
                             {"development", {"Development", "研发"}, Type::money}});
    for (const auto& row : page.rows) {
        const auto months = page.months(row.period, 0);
        const auto each = [&](CostKind kind) {
            return page.money(cost_per_account(page.costs.on(kind, months), months.size(), *row.figures,
                                               page.sums.figures().total[row.period]));
        };
        page.add(table, row, {row.figures->accounts, each(CostKind::service), each(CostKind::development)});
    }
    page.finish(table);
    return table;
}

Table spent_table(const UnitPage& page) {
    const auto lang = page.lang();
    const auto kinds = std::span{Value<CostKind>::choices};
    Table table;
    table.name = "spent";
    table.title = page.word({"What was spent", "成本"});
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang)};
    for (const auto& kind : Value<CostKind>::choices)
        table.columns.push_back(column(kind.name, kind.label, Type::money, lang));
    table.columns.push_back(column("not_said", {"Not said", "未登记"}, Type::text, lang));
    const bool chinese = page.question.labels && lang == Lang::zh;
    const auto between = chinese ? "、" : ", ", colon = chinese ? "：" : ": ";
    for (std::size_t p = 0; p < page.question.periods.size(); ++p) {
        auto& row = table.rows.emplace_back(std::vector<Cell>{page.period(p).name});
        std::vector<std::pair<std::string, std::string>> unknown;  // months, and the kinds of which they say nothing
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const auto spent = page.costs.on(static_cast<CostKind>(kind), page.months(p, 0));
            row.push_back(page.sums.begun(p) ? page.money(spent.amount) : Cell{});
            if (spent.unknown.empty()) continue;
            const auto name = page.question.labels ? kinds[kind].label.in(lang) : kinds[kind].name;
            const auto months = months_text(spent.unknown);
            const auto same = std::ranges::find(unknown, months, &std::pair<std::string, std::string>::first);
            if (same == unknown.end())
                unknown.emplace_back(months, name);
            else
                same->second += fmt::format("{}{}", between, name);
        }
        std::string text;
        for (const auto& [months, of] : unknown) text += fmt::format("{}{}{}{}", text.empty() ? "" : chinese ? "；" : "; ", of, colon, months);
        row.push_back(text.empty() ? Cell{} : Cell{std::move(text)});
    }
    add_currency(table, page.question, lang);
    return table;
}

}  // namespace cs
