#include "report/report.hpp"
#include "account/account.hpp"
#include "ticket/words.hpp"
#include <fmt/format.h>

namespace cs {

std::string_view group_sql(GroupBy by) noexcept {
    switch (by) {
    case GroupBy::csm: return "s.\"handle\"";
    case GroupBy::segment: return "a.\"segment\"";
    case GroupBy::level: return "a.\"level\"";
    case GroupBy::industry: return "a.\"industry\"";
    case GroupBy::region: return "a.\"region\"";
    case GroupBy::person: return "h.\"handle\"";
    case GroupBy::area: return "t.\"area\"";
    case GroupBy::priority: return "t.\"priority\"";
    case GroupBy::none: break;
    }
    return "NULL";
}

std::string group_title(GroupBy by, Lang lang) {
    const auto& choice = Value<GroupBy>::choices[static_cast<std::size_t>(by)];
    if (lang == Lang::zh) return fmt::format("按{}", choice.label.zh);
    return fmt::format("By {}", by == GroupBy::csm ? choice.label.en : choice.name);
}

std::string group_text(GroupBy by, const std::string& value, const ReportQuestion& question, Lang lang) {
    if (value.empty()) return "-";
    const auto label = [&](std::span<const Choice> choices) {
        const auto i = find_choice(value, choices);
        return i ? std::string{choices[*i].label.in(lang)} : value;
    };
    if (by == GroupBy::segment && question.labels) return label(Value<Segment>::choices);
    if (by == GroupBy::priority && question.labels) return label(Value<Priority>::choices);
    return value;
}

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

}  // namespace cs
