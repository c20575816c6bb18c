#include "figures/spent.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

Costs::Costs(Context& context, const LedgerCurrency& in) {
    const auto row =
        context.engine.prepare(R"sql(SELECT "kind", "starts", "currency", "amount" FROM "cost" ORDER BY "id")sql");
    while (row->step()) {
        const auto kind = static_cast<CostKind>(find_choice(row->text(0), Value<CostKind>::choices).value());
        const auto currency = Currency::of(row->text(2)).value();
        kept_[{kind, date_of(*row, 1)}].add(in.exchange.value_for(currency, {row->integer(3), 1}));
    }
}

Spent Costs::on(CostKind kind, const std::vector<Period>& months) const {
    Spent spent;
    Sum sum;
    for (const auto& month : months) {
        const auto found = kept_.find({kind, month.from});
        if (found == kept_.end())
            spent.unknown.push_back(month);
        else
            sum.add(found->second);
    }
    if (spent.unknown.empty() && !months.empty()) spent.amount = sum;
    return spent;
}

Spent Costs::on_winning(const std::vector<Period>& months) const {
    auto spent = on(CostKind::sales, months);
    const auto marketing = on(CostKind::marketing, months);
    if (spent.amount && marketing.amount)
        spent.amount->add(*marketing.amount);
    else
        spent.amount.reset();
    for (const auto& month : marketing.unknown)
        if (std::ranges::find(spent.unknown, month) == spent.unknown.end()) spent.unknown.push_back(month);
    std::ranges::sort(spent.unknown, {}, &Period::from);
    return spent;
}

std::set<Currency> cost_currencies(Context& context) {
    std::set<Currency> all;
    const auto row = context.engine.prepare(R"sql(SELECT DISTINCT "currency" FROM "cost")sql");
    while (row->step()) all.insert(Currency::of(row->text(0)).value());
    return all;
}

std::vector<Period> months_spent(const Period& period, Date today, std::int64_t earlier) {
    if (period.from > today) return {};
    const auto moved = [&](Date day) { return add_months(day, -static_cast<int>(earlier)); };
    return months_of({{period.name, moved(period.from), end_of_month(moved(std::min(period.to, today)))}});
}

std::string months_text(const std::vector<Period>& months) {
    std::string text;
    for (std::size_t i = 0; i < months.size();) {
        auto last = i;
        while (last + 1 < months.size() && months[last + 1].from == add_days(months[last].to, 1)) ++last;
        text += fmt::format("{}{}", text.empty() ? "" : ", ", months[i].name);
        if (last > i) text += fmt::format("{}{}", last > i + 1 ? " .. " : ", ", months[last].name);
        i = last + 1;
    }
    return text;
}

}  // namespace cs
