#include "report/forecast_calls.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

bool asked_about(const ReportQuestion& question, Date due) {
    return std::ranges::any_of(question.periods, [&](const Period& p) { return due >= p.from && due <= p.to; });
}

const Choice& choice_of(HealthBand band) { return Value<HealthBand>::choices[static_cast<std::size_t>(band)]; }

}  // namespace

std::optional<Table> calls_table(const Context& context, const ReportQuestion& question,
                                 std::span<const CalledSet> sets, const Exchange& exchange, Currency currency) {
    constexpr auto named = std::size(Value<RenewalCategory>::choices);
    struct Called {
        std::int64_t sets = 0;
        Sum due, called;
    };
    std::array<Called, named + 1> lines{};  // the last one: no category
    bool said = false;
    for (const auto& set : sets) {
        if (!set.undecided() || !asked_about(question, set.due)) continue;
        auto& line = lines[set.category ? static_cast<std::size_t>(*set.category) : named];
        ++line.sets;
        line.due.add(exchange.value_for(set.currency, fraction(set.amount, 1)));
        const auto called = called_amount(set.amount, set.category, set.forecast);
        if (called) line.called.add(exchange.value_for(set.currency, fraction(*called, 1)));
        said = said || called;
    }
    if (!said) return std::nullopt;
    const auto lang = context.lang;
    Table table;
    table.name = "calls";
    table.title = Words{"What the people call the open ones", "人工预测（待定）"}.in(lang);
    table.columns = {column("category", {"Category", "预测分类"}, Type::choice, lang),
                     column("open", {"Open", "待定客户"}, Type::integer, lang),
                     column("amount", {"Amount due", "应续金额"}, Type::money, lang),
                     column("called", {"Called", "人工预测"}, Type::money, lang)};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].sets == 0) continue;
        std::string name = question.labels ? std::string{Words{"nothing said", "未填写"}.in(lang)} : "";
        if (i < named) {
            const auto& choice = Value<RenewalCategory>::choices[i];
            name = question.labels ? choice.label.in(lang) : choice.name;
        }
        table.rows.push_back({std::move(name), lines[i].sets, Money{lines[i].due.rounded(), currency},
                              Money{lines[i].called.rounded(), currency}});
    }
    return table;
}

MustRenew must_renew(std::span<const DueSet> sets, const Period& period, std::int64_t missing,
                     const PastOfBands& past) {
    constexpr std::size_t most = 10;
    std::vector<const DueSet*> open;
    for (const auto& set : sets)
        if (set.undecided() && set.due >= period.from && set.due <= period.to) open.push_back(&set);
    std::ranges::stable_sort(open, [](const DueSet* a, const DueSet* b) {
        return std::tuple{-a->amount, a->due, a->account} < std::tuple{-b->amount, b->due, b->account};
    });
    MustRenew out;
    std::array<ForecastBand, bands_there_are> bands{};
    for (const auto* set : open) {
        if (out.reached >= missing || out.sets.size() == most) break;
        out.sets.push_back(set);
        out.reached += set->amount;
        const auto b = static_cast<std::size_t>(set->band);
        bands[b].renewed = past[b].renewed;
        bands[b].past = past[b].decided;
        bands[b].amounts.push_back(set->amount);
    }
    out.chance = chance_of_all(bands);
    return out;
}

Table must_renew_table(const Context& context, const ReportQuestion& question, const MustRenew& must,
                       const DueLines& all, const PastOfBands& past, Currency currency) {
    const auto lang = context.lang;
    Table table;
    table.name = "must_renew";
    table.title = Words{"What must be true for it", "达成目标须续约的客户"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("due", {"Due", "到期日"}, Type::date, lang),
                     column("amount", {"Amount due", "应续金额"}, Type::money, lang),
                     column("together", {"Together", "累计"}, Type::money, lang),
                     column("band", {"Health", "健康度"}, Type::choice, lang),
                     column("chance", {"Chance %", "概率 %"}, Type::number, lang)};
    std::int64_t together = 0;
    for (const auto* set : must.sets) {
        const auto& account = all.accounts.at(set->account);
        const auto& choice = choice_of(set->band);
        together += set->amount;
        table.rows.push_back({account.key, account.name, set->due, Money{set->amount, currency},
                              Money{together, currency},
                              std::string{question.labels ? choice.label.in(lang) : choice.name},
                              percent(past[static_cast<std::size_t>(set->band)].chance())});
    }
    return table;
}

}  // namespace cs
