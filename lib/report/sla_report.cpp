// cs report sla -- how support kept what was promised: first reply, next reply and solution, each by itself.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "figures/service_figures.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using Figures = ByPeriodAndGroup<ServiceFigures>;

std::string label(ClockKind kind, const ReportQuestion& question, Lang lang) {
    const auto& choice = Value<ClockKind>::choices[static_cast<std::size_t>(kind)];
    return std::string{question.labels ? choice.label.in(lang) : choice.name};
}

Table clocks_table(const Figures& figures, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "sla";
    table.title = Words{"What was promised, and kept", "服务承诺达成情况"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("clock", {"Clock", "时钟"}, Type::text, lang)};
    add_share_columns(table, "met", {"SLA met", "达标率"}, question, lang);
    table.columns.push_back(column("breached", {"Breached", "超时"}, Type::integer, lang));
    table.columns.push_back(column("pending", {"Pending", "进行中"}, Type::integer, lang));
    // A reader is spared what is nothing: clocks that never began, and the column of those without a target.
    const bool untargeted = !question.labels || std::ranges::any_of(figures, [](const auto& each) {
        return std::ranges::any_of(each.second.clocks, [](const ClockFigures& f) { return f.untargeted > 0; });
    });
    if (untargeted) table.columns.push_back(column("untargeted", {"No target", "无目标"}, Type::integer, lang));
    table.columns.push_back(column("ended", {"Ended", "已结束"}, Type::integer, lang));
    const auto time = question.labels ? Type::text : Type::number;
    table.columns.push_back(column("median_minutes", {"Median", "中位数"}, time, lang));
    table.columns.push_back(column("p90_minutes", {"P90", "P90"}, time, lang));
    each_line(figures, question, lang, [&](std::size_t p, const std::string& group, const ServiceFigures& all) {
        for (const auto kind : clock_kinds) {
            const auto& f = all.of(kind);
            const bool any = f.judged() + f.pending + f.untargeted > 0;
            if (question.labels && !any && all.tickets > 0) continue;
            auto& row = table.rows.emplace_back();
            row = {question.periods[p].name, group, label(kind, question, lang)};
            add_share_cells(row, f.met, f.judged(), question);
            auto used = f.used;
            row.insert(row.end(), {f.breached, f.pending});
            if (untargeted) row.emplace_back(f.untargeted);
            row.insert(row.end(),
                       {static_cast<std::int64_t>(used.size()), duration_cell(quantile(used, 0.5), question, lang),
                        duration_cell(quantile(used, 0.9), question, lang)});
        }
    });
    return table;
}

Table answers_table(const Figures& figures, const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "answers";
    table.title = Words{"Answers that were right", "答复准确率"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("tickets", {"Tickets", "工单"}, Type::integer, lang),
                     column("spam", {"Spam", "垃圾"}, Type::integer, lang),
                     column("judged", {"Judged", "已评判"}, Type::integer, lang)};
    add_share_columns(table, "accurate", {"Accurate", "准确率"}, question, lang);
    each_line(figures, question, lang, [&](std::size_t p, const std::string& group, const ServiceFigures& f) {
        auto& row = table.rows.emplace_back();
        row = {question.periods[p].name, group, f.tickets - f.spam, f.spam, f.judged};
        add_share_cells(row, f.accurate, f.judged, question);
    });
    return table;
}

Table begin_behind(const ReportQuestion& question, Lang lang) {
    Table table;
    table.name = "rows";
    table.title = Words{"The clocks behind it", "时钟明细"}.in(lang);
    table.none = Words{"no ticket was opened", "没有新工单"}.in(lang);
    const auto moment = question.labels ? Type::text : Type::instant;
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("ticket", {"Ticket", "工单"}, Type::integer, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("subject", {"Subject", "主题"}, Type::text, lang),
                     column("assignee", {"Assignee", "处理人"}, Type::reference, lang),
                     column("priority", {"Priority", "优先级"}, Type::choice, lang),
                     column("clock", {"Clock", "时钟"}, Type::choice, lang),
                     column("verdict", {"Verdict", "结果"}, Type::choice, lang),
                     column("used", {"Used (min)", "已用（分）"}, Type::integer, lang),
                     column("target", {"Target (min)", "目标（分）"}, Type::integer, lang),
                     column("due", {"Due", "期限"}, moment, lang)};
    return table;
}

void add_behind(Table& table, const ReportQuestion& question, Lang lang, std::size_t p, const OpenedTicket& ticket,
                const std::vector<ServiceClock>& clocks, const TimeZone& zone) {
    const auto choice = [&](auto value) {
        const auto& c = Value<decltype(value)>::choices[static_cast<std::size_t>(value)];
        return std::string{question.labels ? c.label.in(lang) : c.name};
    };
    for (const auto& clock : clocks) {
        Cell due;
        if (clock.due) due = question.labels ? Cell{local_text(zone, *clock.due)} : Cell{*clock.due};
        table.rows.push_back({question.periods[p].name, ticket.id, ticket.account, ticket.subject,
                              ticket.assignee.empty() ? Cell{} : Cell{ticket.assignee}, choice(clock.priority),
                              choice(clock.kind), choice(clock.verdict), clock.used / 60,
                              clock.target ? Cell{*clock.target / 60} : Cell{}, std::move(due)});
    }
}

constexpr Words definitions[] = {
    {"SLA met = met / (met + breached), of the clocks of tickets opened in the period. Met: ended within its target; "
     "breached: ended over it, or over it now; pending: neither yet, and in no rate. First reply, next replies and "
     "solution are judged apart; a ticket can owe several next replies. Tickets tagged spam are in no figure; what was "
     "merged counts in the ticket that went on.",
     "达标率 = 达标 / (达标 + "
     "超时)，针对期间内提交的工单。达标：在目标内结束；超时：超过目标才结束，或现已超过；进行中："
     "两者皆非，不计入比率。首次回复、后续回复与解决分别判断，一张工单可有多次后续回复。标记为 spam "
     "的工单不计；被合并的工单计入其并入的工单。"},
    {"Median and P90: of the clocks that have ended, by linear interpolation. A person: who answers the ticket now.",
     "中位数与 P90：已结束的时钟，线性插值。人员：工单当前的处理人。"},
    {"Accurate = answers that were right / tickets of which somebody said so or not (ticket edit --answer-accurate).",
     "准确率 = 答复准确的工单 / 已评判的工单（ticket edit --answer-accurate）。"},
    few_cases,
};

}  // namespace

Document sla_report(Context& context, const ReportQuestion& question) {
    const auto lang = context.lang;
    ServiceWindow window{context};
    Figures figures;
    auto behind = begin_behind(question, lang);
    each_opened(context, question, window, question.rows, [&](std::size_t p, const OpenedTicket& ticket) {
        auto& total = figures[{p, std::nullopt}];
        auto* group = question.by == GroupBy::none ? nullptr : &figures[{p, ticket.group}];
        total.add(ticket);
        if (group) group->add(ticket);
        if (ticket.spam) return;
        const auto clocks = window.clocks(ticket);
        for (const auto& clock : clocks) {
            total.add(clock);
            if (group) group->add(clock);
        }
        if (question.rows) add_behind(behind, question, lang, p, ticket, clocks, window.hours.of(ticket.zone).zone());
    });
    auto doc = report_document("sla", {"Service levels", "服务水平"}, question, context);
    doc.blocks.emplace_back(clocks_table(figures, question, lang));
    doc.blocks.emplace_back(answers_table(figures, question, lang));
    if (question.rows) doc.blocks.emplace_back(std::move(behind));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    add_service_notes(doc, context, question, window);
    return doc;
}

}  // namespace cs
