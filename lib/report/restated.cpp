// Figures that were closed and would come out otherwise today: in a table, for cron, and under the reports.
#include "report/period_page.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

Cell difference_of(const Cell& then, const Cell& now) {
    if (const auto* a = std::get_if<Money>(&then))
        if (const auto* b = std::get_if<Money>(&now)) return Money{b->minor - a->minor, a->currency};
    if (const auto* a = std::get_if<std::int64_t>(&then))
        if (const auto* b = std::get_if<std::int64_t>(&now)) return *b - *a;
    if (const auto* a = std::get_if<double>(&then))
        if (const auto* b = std::get_if<double>(&now)) return static_cast<double>(std::llround((*b - *a) * 100)) / 100;
    return {};
}

Cell shown(const Cell& cell, bool share, bool labels) {
    if (!labels || !share || empty(cell)) return cell;
    return fmt::format("{}%", std::get<double>(cell));
}

struct Line {
    std::string_view name;
    std::string label;
    Cell then, now;
    bool share = false;
};

/// Figures that are ratios, then every part of them: a figure that is a part alone is told once.
std::vector<Line> lines_of(const Restatement& found, Lang lang) {
    std::vector<Line> lines;
    for (const auto& figure : period_figures())
        if (figure.whole)
            lines.push_back({figure.name, std::string{figure.label.in(lang)}, figure_of(found.then, figure, found.closed.currency),
                             figure_of(found.now, figure, found.currency), true});
    for (std::size_t i = 0; i < period_parts; ++i) {
        const auto part = static_cast<PeriodPart>(i);
        const auto& choice = Value<PeriodPart>::choices[i];
        const auto cell = [&](const FrozenTotals& totals, Currency currency) {
            return counts_accounts(part) ? Cell{totals.rounded(part)} : Cell{Money{totals.rounded(part), currency}};
        };
        lines.push_back({choice.name, std::string{choice.label.in(lang)}, cell(found.then, found.closed.currency), cell(found.now, found.currency)});
    }
    std::erase_if(lines, [](const Line& line) { return line.then == line.now; });
    return lines;
}

/// Amounts of two currencies have no difference; a ratio of the one is none of the other, either: rates are of today.
bool comparable(const Restatement& found) { return found.currency == found.closed.currency; }

std::string text_of(const Cell& cell, Lang lang) {
    if (const auto* share = std::get_if<double>(&cell)) return fmt::format("{}%", *share);
    return empty(cell) ? "-" : human_text(cell, lang);
}

}  // namespace

Table restated_table(const std::vector<Restatement>& all, bool with_period, bool labels, Lang lang) {
    Table table;
    table.name = "restated";
    table.title = Words{"Figures restated", "重述的数字"}.in(lang);
    if (with_period) table.columns.push_back(column("period", {"Period", "期间"}, Type::text, lang));
    for (auto& one : {column("figure", {"Figure", "指标"}, Type::text, lang), column("then", {"Closed at", "关账值"}, Type::number, lang),
                      column("now", {"Now", "现在"}, Type::number, lang), column("difference", {"Difference", "差异"}, Type::number, lang)})
        table.columns.push_back(one);
    for (const auto& found : all) {
        if (!comparable(found)) continue;
        for (const auto& line : lines_of(found, lang)) {
            auto& row = table.rows.emplace_back();
            if (with_period) row.emplace_back(found.closed.period);
            row.emplace_back(labels ? line.label : std::string{line.name});
            row.push_back(shown(line.then, line.share, labels));
            row.push_back(shown(line.now, line.share, labels));
            row.push_back(difference_of(line.then, line.now));
        }
    }
    if (!labels) add_currency(table, {}, lang);
    return table;
}

Document period_check(Context& context, const std::vector<ClosedPeriod>& periods, bool labels, bool& restated) {
    const auto lang = context.lang;
    std::vector<Restatement> found;
    for (const auto& closed : periods) {
        auto one = restatement(context, closed);
        if (!one.restated()) continue;
        one.rows.clear();  // of many periods they are more than is needed at once
        found.push_back(std::move(one));
    }
    restated = !found.empty();
    Document doc;
    doc.name = "period.check";
    doc.lang = lang;
    doc.title = Words{"Closed periods that were restated", "已重述的关账期间"}.in(lang);
    doc.subtitle = fmt::format(fmt::runtime(Words{"as of {}", "截至 {}"}.in(lang)), to_text(context.today));
    Table table;
    table.name = "periods";
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang), column("closed_on", {"Closed", "关账日"}, Type::date, lang),
                     column("closed_by", {"By", "关账人"}, Type::text, lang), column("provisional", {"Provisional", "未定"}, Type::boolean, lang),
                     column("accounts", {"Accounts changed", "变动客户数"}, Type::integer, lang),
                     column("changes", {"Changes since", "其后变更"}, Type::integer, lang), column("intact", {"As it was closed", "与关账时一致"}, Type::boolean, lang),
                     column("command", {"Shown by", "查看"}, Type::text, lang)};
    table.columns.back().whole = true;
    table.none = Words{"no closed period was restated", "没有被重述的关账期间"}.in(lang);
    for (const auto& one : found)
        table.rows.push_back({one.closed.period, one.closed.closed_on, one.closed.closed_by, one.closed.provisional,
                              static_cast<std::int64_t>(one.changes.size()), static_cast<std::int64_t>(one.causes.size()), one.intact,
                              fmt::format("cs period show {}", one.closed.period)});
    doc.blocks.emplace_back(std::move(table));
    doc.blocks.emplace_back(restated_table(found, true, labels, lang));
    for (const auto& one : found)
        if (!comparable(one))
            doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(Words{"{} was closed in {}: today's figures are in {} and cannot be compared.",
                                                                           "{} 以 {} 关账：现在的数字以 {} 计，无法比较。"}.in(lang)),
                                                         one.closed.period, one.closed.currency.code(), one.currency.code())});
    return doc;
}

void add_closing_note(Document& doc, Context& context, const Period& period, const TodaysFigures& figures) {
    const auto closed = closed_period(context, period);
    if (!closed || closed->closed_on > context.today) return;
    const auto lang = context.lang;
    auto text = fmt::format(fmt::runtime(Words{"{} was closed on {} by {}{}, digest {}.", "{} 已于 {} 由 {} 关账{}，摘要 {}。"}.in(lang)), closed->period,
                            to_text(closed->closed_on), closed->closed_by,
                            closed->provisional ? Words{", provisionally", "（未定）"}.in(lang) : std::string_view{}, closed->digest);
    bool differs = false;
    for (const auto& [name, now] : figures) {
        const auto& noun = context.nouns.of<ClosedPeriod>();
        const auto& field = noun.at(name);
        const auto then = field.shown(field, *closed);
        if (then == now) continue;
        const auto figure = std::ranges::find(period_figures(), name, &PeriodFigure::name);
        text += fmt::format(fmt::runtime(Words{" {}: closed at {}, now {}.", "{}：关账值 {}，现在 {}。"}.in(lang)), figure->label.in(lang),
                            text_of(then, lang), text_of(now, lang));
        differs = true;
    }
    if (differs) text += fmt::format(fmt::runtime(Words{" Why: cs period show {}", "原因：cs period show {}"}.in(lang)), closed->period);
    doc.blocks.emplace_back(Footnote{std::move(text)});
}

}  // namespace cs
