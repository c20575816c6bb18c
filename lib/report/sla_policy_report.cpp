// cs report sla --policy -- the past judged by what might be promised, beside what is: before it is promised.
#include "report/report.hpp"
#include "base/text.hpp"
#include "figures/in_force.hpp"
#include "figures/service_figures.hpp"
#include "report/report_document.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

struct Pair {
    ClockFigures now, then;
    std::int64_t to_met = 0, to_breached = 0;
};
struct Both {
    std::array<Pair, 3> clocks;  ///< by ClockKind
    Pair& of(ClockKind kind) { return clocks[static_cast<std::size_t>(kind)]; }
};

struct Report {
    const ReportQuestion& question;
    Lang lang;
    ByPeriodAndGroup<Both> figures = {};
    std::int64_t tickets = 0, changed = 0;
    Table behind = {};
};

template <class E> std::string word(E value, const Report& report) {
    const auto& choice = Value<E>::choices[static_cast<std::size_t>(value)];
    return std::string{report.question.labels ? choice.label.in(report.lang) : choice.name};
}

Cell target_cell(const ServiceClock& clock) { return clock.target ? Cell{*clock.target / 60} : Cell{}; }

void begin_behind(Report& report) {
    const auto lang = report.lang;
    report.behind.name = "rows";
    report.behind.title = Words{"The clocks that would be judged otherwise", "判断结果不同的时钟"}.in(lang);
    report.behind.none = Words{"none would be judged otherwise", "没有判断结果不同的时钟"}.in(lang);
    report.behind.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                             column("ticket", {"Ticket", "工单"}, Type::integer, lang),
                             column("account", {"Account", "客户"}, Type::reference, lang),
                             column("subject", {"Subject", "主题"}, Type::text, lang),
                             column("assignee", {"Assignee", "处理人"}, Type::reference, lang),
                             column("priority", {"Priority", "优先级"}, Type::choice, lang),
                             column("clock", {"Clock", "时钟"}, Type::choice, lang)};
    for (const auto& [suffix, header] : {std::pair{"now", Words{"Now", "现行"}}, {"then", {"Then", "新规"}}}) {
        const auto add = [&](std::string_view what, Words words, Type type) {
            report.behind.columns.push_back(column(fmt::format("{}_{}", what, suffix), words, type, lang));
        };
        add("verdict", header, report.question.labels ? Type::text : Type::choice);
        if (report.question.labels) continue;
        add("used", {"Used (min)", "已用（分）"}, Type::integer);
        add("target", {"Target (min)", "目标（分）"}, Type::integer);
    }
}

void add(Pair& pair, const ServiceClock& now, const ServiceClock& then) {
    pair.now.add(now);
    pair.then.add(then);
    const bool was = now.verdict == Verdict::breached, is = then.verdict == Verdict::breached;
    if (was && !is) ++pair.to_met;
    if (!was && is) ++pair.to_breached;
}

/// A reader sees "breached, 187 of 120 min".
void add_judgement(std::vector<Cell>& row, const Report& report, const ServiceClock& clock) {
    const auto verdict = word(clock.verdict, report);
    if (!report.question.labels) return void(row.insert(row.end(), {verdict, clock.used / 60, target_cell(clock)}));
    const Words says{"{}, {} of {} min", "{}，{} / {} 分"};
    row.emplace_back(clock.target
                         ? fmt::format(fmt::runtime(says.in(report.lang)), verdict, clock.used / 60, *clock.target / 60)
                         : verdict);
}

void add_behind(Report& report, std::size_t p, const OpenedTicket& ticket, const ServiceClock& now,
                const ServiceClock& then) {
    auto& row = report.behind.rows.emplace_back();
    row = {report.question.periods[p].name,
           ticket.id,
           ticket.account,
           ticket.subject,
           ticket.assignee.empty() ? Cell{} : Cell{ticket.assignee},
           word(now.priority, report),
           word(now.kind, report)};
    add_judgement(row, report, now);
    add_judgement(row, report, then);
}

/// When a clock begins and ends does not depend on what is promised: the clocks of both stand in the same order.
void judge(Report& report, std::size_t p, const OpenedTicket& ticket, const std::vector<ServiceClock>& now,
           const std::vector<ServiceClock>& then) {
    if (now.size() != then.size()) throw Error{Kind::bug, "another policy makes other clocks"};
    bool changed = false;
    for (std::size_t i = 0; i < now.size(); ++i) {
        add(report.figures[{p, std::nullopt}].of(now[i].kind), now[i], then[i]);
        if (report.question.by != GroupBy::none)
            add(report.figures[{p, ticket.group}].of(now[i].kind), now[i], then[i]);
        if (now[i].verdict == then[i].verdict) continue;
        changed = true;
        if (report.question.rows) add_behind(report, p, ticket, now[i], then[i]);
    }
    ++report.tickets;
    if (changed) ++report.changed;
}

Table policy_table(const Report& report) {
    const auto lang = report.lang;
    const auto& question = report.question;
    Table table;
    table.name = "policy";
    table.title = Words{"What is promised, and what would be", "现行承诺与新承诺对比"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("clock", {"Clock", "时钟"}, Type::text, lang)};
    // A reader sees the two rates side by side; for a program each stands with its counts.
    const auto add_counts = [&](std::string_view breached, std::string_view pending) {
        if (question.labels) return;
        table.columns.push_back(column(breached, {"Breached", "超时"}, Type::integer, lang));
        table.columns.push_back(column(pending, {"Pending", "进行中"}, Type::integer, lang));
    };
    add_share_columns(table, "met_now", {"SLA met now", "现行达标率"}, question, lang);
    add_counts("breached_now", "pending_now");
    add_share_columns(table, "met_then", {"SLA met then", "新规达标率"}, question, lang);
    add_counts("breached_then", "pending_then");
    table.columns.push_back(column("to_met", {"Gained", "不再超时"}, Type::integer, lang));
    table.columns.push_back(column("to_breached", {"Lost", "新增超时"}, Type::integer, lang));
    each_line(report.figures, question, lang, [&](std::size_t p, const std::string& group, const Both& both) {
        for (const auto kind : clock_kinds) {
            const auto& pair = both.clocks[static_cast<std::size_t>(kind)];
            const auto any = pair.now.judged() + pair.now.pending + pair.then.judged() + pair.then.pending;
            if (question.labels && any == 0) continue;
            auto& row = table.rows.emplace_back();
            row = {question.periods[p].name, group, word(kind, report)};
            for (const auto* figures : {&pair.now, &pair.then}) {
                add_share_cells(row, figures->met, figures->judged(), question);
                if (!question.labels) row.insert(row.end(), {figures->breached, figures->pending});
            }
            row.insert(row.end(), {pair.to_met, pair.to_breached});
        }
    });
    return table;
}

/// What of support and its calendar the two say otherwise.
Table settings_table(const Settings& now, const Settings& then, Lang lang) {
    std::map<std::string, std::pair<std::string, std::string>> values;
    const auto collect = [&](const Settings& settings, auto member) {
        for (const auto& [name, value] : settings.all())
            if (name.starts_with("support.") || name == "calendar.holidays")
                values[name].*member = join(value.items, ", ");
    };
    collect(now, &std::pair<std::string, std::string>::first);
    collect(then, &std::pair<std::string, std::string>::second);
    Table table;
    table.name = "settings";
    table.title = Words{"What is changed", "变更内容"}.in(lang);
    table.none = Words{"it promises what cs.toml promises", "与 cs.toml 的承诺相同"}.in(lang);
    table.columns = {column("key", {"Key", "设置"}, Type::text, lang), column("now", {"Now", "现行"}, Type::text, lang),
                     column("then", {"Then", "新规"}, Type::text, lang)};
    for (const auto& [name, pair] : values)
        if (pair.first != pair.second) table.rows.push_back({name, pair.first, pair.second});
    return table;
}

constexpr Words definitions[] = {
    {"SLA met = met / (met + breached), of the clocks of tickets opened in the period; spam is in no figure. Nothing "
     "is "
     "kept: what the file does not say stays as cs.toml has it.",
     "达标率 = 达标 / (达标 + 超时)，针对期间内提交的工单，垃圾工单不计。不作任何更改：文件未写明的按 cs.toml。"},
    {"Gained: clocks that are breached now and would not be then; lost: the other way round. It is judged what was "
     "done, under the promise of then: who knows a shorter target may answer faster. In "
     "brackets: "
     "Wilson's 95% interval.",
     "不再超时、新增超时：按新承诺判断结果改变的时钟。以当时的实际处理判断新承诺：目标更短时，人们可能答得更快。括号内"
     "为 Wilson 95% 区间。"},
};

}  // namespace

Document sla_policy_report(Context& now, Context& then, const ReportQuestion& question) {
    const auto lang = now.lang;
    ServiceWindow window{now}, other{then};
    Report report{question, lang};
    begin_behind(report);
    each_opened(now, question, window, question.rows, [&](std::size_t p, const OpenedTicket& ticket) {
        if (!ticket.spam) judge(report, p, ticket, window.clocks(ticket), other.clocks(ticket));
    });
    auto doc = report_document("sla.policy", {"Service levels under another policy", "新承诺下的服务水平"}, question, now);
    Facts facts;
    facts.facts = {{column("tickets", {"Tickets", "工单"}, Type::integer, lang), report.tickets},
                   {column("changed", {"Judged otherwise", "判断结果不同"}, Type::integer, lang), report.changed}};
    doc.blocks.emplace_back(std::move(facts));
    doc.blocks.emplace_back(settings_table(now.settings, then.settings, lang));
    doc.blocks.emplace_back(policy_table(report));
    if (question.rows) doc.blocks.emplace_back(std::move(report.behind));
    for (const auto& definition : definitions) doc.blocks.emplace_back(Footnote{std::string{definition.in(lang)}});
    add_service_notes(doc, now, question, window);
    return doc;
}

}  // namespace cs
