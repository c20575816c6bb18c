#include "figures/columns.hpp"
#include "figures/movements.hpp"
#include <fmt/format.h>

namespace cs {

Column column(std::string_view name, Words header, Type type, Lang lang) {
    return {std::string{name}, std::string{header.in(lang)}, type};
}

void add_currency(Table& table, const ReportQuestion& question, Lang lang) {
    if (question.labels) return;
    table.columns.push_back(column("currency", {"Currency", "币种"}, Type::currency, lang));
    for (auto& row : table.rows) {
        Cell currency;
        for (const auto& cell : row)
            if (const auto* money = std::get_if<Money>(&cell)) currency = std::string{money->currency.code()};
        row.push_back(std::move(currency));
    }
}

Cell money_cell(const Sums& sums, Currency currency) {
    const auto found = sums.find(currency);
    if (found == sums.end()) return {};
    return Money{found->second.rounded(), currency};
}

std::set<Currency> currencies_of(const Sums& sums, Currency otherwise) {
    std::set<Currency> all;
    for (const auto& [currency, sum] : sums) all.insert(currency);
    if (all.empty()) all.insert(otherwise);
    return all;
}

std::string state_text(const Period& period, std::int64_t grace_days, Date today, const ReportQuestion& question,
                       Lang lang) {
    const auto said = [&](const Choice& choice) {
        return std::string{question.labels ? choice.label.in(lang) : choice.name};
    };
    if (period.from > today) return said({"ahead", {"not begun", "未开始"}});
    return is_final(period, grace_days, today) ? said({"final", {"final", "已定"}})
                                               : said({"provisional", {"provisional", "未定"}});
}

void add_share_columns(Table& table, std::string_view name, Words header, const ReportQuestion& question, Lang lang) {
    if (question.labels) {
        table.columns.push_back(column(name, header, Type::text, lang));
        return;
    }
    table.columns.push_back(column(name, header, Type::integer, lang));
    table.columns.push_back(column(fmt::format("{}_percent", name), {"%", "%"}, Type::number, lang));
    table.columns.push_back(column(fmt::format("{}_low", name), {"from", "下限"}, Type::number, lang));
    table.columns.push_back(column(fmt::format("{}_high", name), {"to", "上限"}, Type::number, lang));
}

void add_share_cells(std::vector<Cell>& row, std::int64_t k, std::int64_t n, const ReportQuestion& question) {
    if (question.labels) return row.emplace_back(rate_text(k, n, question.lang)), void();
    const auto share = percent(k, n);
    const auto interval = wilson(k, n);
    row.emplace_back(k);
    row.push_back(share ? Cell{*share} : Cell{});
    row.push_back(interval ? Cell{percent(interval->low)} : Cell{});
    row.push_back(interval ? Cell{percent(interval->high)} : Cell{});
}

}  // namespace cs
