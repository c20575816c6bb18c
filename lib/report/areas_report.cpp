// cs report areas -- which part of the product, and which function of it, makes customers ask, and what has changed.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "figures/service_figures.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using Matter = std::pair<std::string, std::string>;  // area, function
struct Asked {
    std::int64_t tickets = 0, accounts = 0;
};

std::map<Matter, Asked> asked(Context& context, Stretch when) {
    std::map<Matter, Asked> all;
    if (when.from >= when.to) return all;
    Sql sql;
    sql.text = fmt::format(R"sql(SELECT t."area", t."function", count(*), count(DISTINCT t."account") FROM "ticket" t
WHERE t."opened_at" >= $1 AND t."opened_at" < $2 AND t."merged_into" IS NULL
AND NOT EXISTS (SELECT 1 FROM "ticket_tags" g WHERE g."ticket" = t."id" AND g."value" = '{}') GROUP BY t."area", t."function")sql",
                           spam_tag);
    sql.values = {when.from, when.to};
    const auto row = sql.prepared(context.engine);
    while (row->step()) all[{text_of(*row, 0), text_of(*row, 1)}] = {row->integer(2), row->integer(3)};
    return all;
}

/// The period of the same kind before it, and of that as many days as have passed of this one.
Period before(const Period& period, Date today) {
    const int months = (period.to.year() - period.from.year()) * 12 + static_cast<int>(period.to.month()) -
                       static_cast<int>(period.from.month()) + 1;
    const auto from = add_months(period.from, -months), to = add_days(period.from, -1);
    if (today >= period.to) return {"", from, to};
    return {"", from, std::min(to, add_days(from, days_between(period.from, today)))};
}

std::string change_text(std::int64_t now, std::int64_t then, Lang lang) {
    if (then == 0) return std::string{now == 0 ? Words{"none", "无"}.in(lang) : Words{"new", "新增"}.in(lang)};
    const auto by = now - then;
    return fmt::format("{}{} ({}{:.0f}%)", by > 0 ? "+" : "", by, by > 0 ? "+" : "",
                       100.0 * static_cast<double>(by) / static_cast<double>(then));
}

/// One line of the table: what, in how many tickets, and how many of it in the stretch before.
struct Line {
    Matter matter;
    Asked now;
    std::int64_t before;
};

std::vector<Line> lines_of(const std::map<Matter, Asked>& now, const std::map<Matter, Asked>& then) {
    std::vector<Line> lines;
    for (const auto& [matter, count] : now) {
        const auto found = then.find(matter);
        lines.push_back({matter, count, found == then.end() ? 0 : found->second.tickets});
    }
    for (const auto& [matter, count] : then)
        if (!now.contains(matter)) lines.push_back({matter, {}, count.tickets});
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) {
        return std::tuple{-a.now.tickets, -a.before, a.matter} < std::tuple{-b.now.tickets, -b.before, b.matter};
    });
    return lines;
}

Table begin_table(const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "areas";
    table.title = Words{"By area and function", "按模块与功能"}.in(lang);
    table.none = Words{"no ticket was opened", "没有新工单"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("area", {"Area", "模块"}, Type::text, lang),
                     column("function", {"Function", "功能"}, Type::text, lang),
                     column("tickets", {"Tickets", "工单"}, Type::integer, lang),
                     column("accounts", {"Accounts", "客户数"}, Type::integer, lang),
                     column("share_percent", {"Share %", "占比 %"}, Type::number, lang),
                     column("before", {"Before", "上期"}, Type::integer, lang),
                     question.labels ? column("change", {"Change", "变化"}, Type::text, lang)
                                     : column("change", {"Change", "变化"}, Type::integer, lang)};
    return table;
}

constexpr Words definitions[] = {
    {"Tickets opened in the period, by area and function; share: of all of that period. Spam is left out, and what was "
     "merged counts in the ticket that went on.",
     "期间内提交的工单，按模块与功能统计；占比：占该期间全部工单。垃圾工单不计，被合并的计入其并入的工单。"},
    {"Before: in the period of the same length before it; of one that is not over, in as many of its days.",
     "上期：前一个等长期间；若本期尚未结束，则取上期同样天数。"},
};

}  // namespace

Document areas_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    ServiceWindow window{context};
    auto table = begin_table(question, lang);
    Chart chart;
    chart.name = "area";
    chart.title = Words{"Tickets by area", "各模块工单数"}.in(lang);
    std::map<std::string, std::int64_t> by_area;
    for (const auto& period : question.periods) {
        const auto now = asked(context, window.stretch(period));
        const auto then = asked(context, window.stretch(before(period, context.today)));
        std::int64_t all = 0;
        for (const auto& [matter, count] : now) all += count.tickets;
        for (const auto& line : lines_of(now, then)) {
            const auto text = [](const std::string& word) { return word.empty() ? Cell{} : Cell{word}; };
            const auto share = percent(line.now.tickets, all);
            table.rows.push_back({period.name, text(line.matter.first), text(line.matter.second), line.now.tickets,
                                  line.now.accounts, share ? Cell{*share} : Cell{}, line.before,
                                  question.labels ? Cell{change_text(line.now.tickets, line.before, lang)}
                                                  : Cell{line.now.tickets - line.before}});
            by_area[line.matter.first] += line.now.tickets;
        }
    }
    for (const auto& [area, count] : by_area)
        chart.bars.push_back({area.empty() ? "-" : area, static_cast<double>(count), std::to_string(count)});
    std::ranges::stable_sort(chart.bars, std::greater{}, &Bar::value);
    auto doc = report_document("areas", {"What tickets are about", "工单成因"}, question, context);
    if (chart.bars.size() > 1) doc.blocks.emplace_back(std::move(chart));
    doc.blocks.emplace_back(std::move(table));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    return doc;
}

}  // namespace cs
