// A win as its reader checks it: before, after, and how the price came about.
#include "renewal/win.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

std::string money(const Fraction& yearly, Currency currency) { return to_text(Money{rounded(yearly), currency}); }

std::string step_text(const PriceStep& step, Currency currency, Lang lang) {
    const auto value = money(step.yearly, currency);
    const auto words = [&](Words w, auto&&... args) { return fmt::format(fmt::runtime(w.in(lang)), args..., value); };
    switch (step.what) {
    case PriceStep::What::seats: return words({"{} of {} seats = {}", "席位 {}/{} = {}"}, step.to, step.from);
    case PriceStep::What::change:
        return words({"{}{} % = {}", "价格 {}{}% = {}"}, step.to > 0 ? "+" : "", per_cent_text(step.to));
    case PriceStep::What::discount:
        return words({"{} % off in place of {} % = {}", "折扣 {}%（原 {}%）= {}"}, per_cent_text(step.to),
                     per_cent_text(step.from));
    default: return words({"{} a year", "每年 {}"});
    }
}

std::string term_text(const Contract& line, Lang lang) {
    if (const auto months = whole_months(line.starts, *line.ends))
        return fmt::format(fmt::runtime(Words{"{} months", "{} 个月"}.in(lang)), *months);
    return fmt::format(fmt::runtime(Words{"{} days", "{} 天"}.in(lang)), days_between(line.starts, *line.ends));
}

std::string arithmetic(const WonLine& line, Lang lang) {
    const auto currency = line.after.currency;
    const auto amount = to_text(Money{line.after.amount.value, currency});
    if (line.steps.empty())
        return fmt::format(fmt::runtime(Words{"agreed: {} for {}", "议定：{}，{}"}.in(lang)), amount,
                           term_text(line.after, lang));
    std::string text;
    for (const auto& step : line.steps)
        text += (text.empty() ? "" : lang == Lang::zh ? "；" : "; ") + step_text(step, currency, lang);
    return text +
           fmt::format(fmt::runtime(Words{"; {} = {}", "；{} = {}"}.in(lang)), term_text(line.after, lang), amount);
}

}  // namespace

Table won_table(const Context& context, const Won& won) {
    const auto lang = context.lang;
    Table table;
    table.name = "renewal.win";
    const auto column = [&](const char* name, Words header, Type type) {
        table.columns.push_back({name, std::string{header.in(lang)}, type});
    };
    column("follows", {"Follows", "承接"}, Type::integer);
    column("contract", {"New", "新合同"}, Type::integer);
    column("product", {"Product", "产品"}, Type::text);
    column("seats_before", {"Seats", "原席位"}, Type::integer);
    column("seats", {"New seats", "新席位"}, Type::integer);
    column("arr_before", {"A year", "原年费"}, Type::money);
    column("amount", {"Amount", "金额"}, Type::money);
    column("starts", {"Starts", "开始"}, Type::date);
    column("ends", {"Ends", "结束"}, Type::date);
    column("arithmetic", {"Arithmetic", "计算"}, Type::text);
    const auto seats = [](const Contract& line) { return line.seats ? Cell{*line.seats} : Cell{}; };
    for (const auto& line : won.lines)
        table.rows.push_back({line.before.id, line.after.id, line.before.product, seats(line.before), seats(line.after),
                              Money{rounded(line.yearly), line.before.currency},
                              Money{line.after.amount.value, line.after.currency}, line.after.starts, *line.after.ends,
                              arithmetic(line, lang)});
    return table;
}

}  // namespace cs
