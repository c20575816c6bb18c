// cs report retention -- of the customers a period opened with, how many are left, and what they pay now.
#include "report/report.hpp"
#include "figures/contract_ledgers.hpp"
#include "figures/due_lines.hpp"
#include "figures/grouped.hpp"
#include "figures/in_force.hpp"
#include "figures/movements.hpp"
#include "report/period_page.hpp"
#include "report/report_document.hpp"
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

struct Figures {
    RetentionFigures kept;
    MovementFigures moved;  ///< by months; only for a style that asks for them
};

struct Report {
    Context& context;
    const ReportQuestion& question;
    LedgerCurrency in;
    AccountGroups groups;
    std::int64_t grace;
    std::vector<std::optional<LedgerWindow>> windows = {};
    std::vector<std::vector<LedgerWindow>> months = {};  ///< of each period
    Grouped<Figures> figures;
    Table behind = {};

    Lang lang() const { return context.lang; }
    Money money(const Sum& sum) const { return {sum.rounded(), in.currency}; }
};

std::string what_became(const LedgerStanding& s, bool kept, bool late, const Report& report) {
    const auto say = [&](Words label, std::string_view name) {
        return std::string{report.question.labels ? label.in(report.lang()) : name};
    };
    if (!kept && late) return say({"in grace", "宽限期"}, "in_grace");
    if (!kept && s.closing > 0) return say({"lost, came back", "流失后回流"}, "came_back");
    if (!kept) return say({"lost", "流失"}, "lost");
    if (s.closing == s.opening) return say({"kept", "留存"}, "kept");
    return s.closing > s.opening ? say({"grew", "增长"}, "grew") : say({"shrank", "缩减"}, "shrank");
}

void add_behind(Report& report, std::size_t period, std::int64_t account, const LedgerStanding& s, const Ledger& ledger,
                bool kept, bool late) {
    const auto& name = report.groups.name(account);
    const auto money = [&](Int128 value) {
        return Money{rounded(fraction(value, ledger.divisor())), report.in.currency};
    };
    report.behind.rows.push_back({report.question.periods[period].name, name.key, name.name,
                                  name.csm.empty() ? Cell{} : Cell{name.csm}, what_became(s, kept, late, report),
                                  money(s.opening), money(s.closing)});
}

/// Months follow each other over the periods, so that one cursor serves them all.
void add_months(Report& report, std::int64_t account, const Ledger& ledger) {
    std::size_t cursor = 0;
    for (std::size_t p = 0; p < report.months.size(); ++p)
        for (const auto& window : report.months[p]) {
            const auto s = standing(ledger, window, cursor);
            if (s.opening == s.closing) continue;
            count(report.figures.total[p].moved, s, ledger);
            if (!report.groups.none())
                count(report.figures.groups[report.groups.at(account, report.windows[p]->opening)][p].moved, s, ledger);
        }
}

void add(Report& report, std::int64_t account, const Ledger& ledger) {
    std::size_t cursor = 0;
    const auto winback = report.question.winback ? ComeBack::count : ComeBack::lost;
    const bool late = in_grace(ledger, report.context.today, report.grace);
    for (std::size_t p = 0; p < report.windows.size(); ++p) {
        const auto& window = report.windows[p];
        if (!window) continue;
        const auto s = standing(ledger, *window, cursor);
        if (s.opening == 0) continue;
        const bool in_time = late && s.closing == 0 && ledger.steps().back().from > window->opening &&
                             ledger.steps().back().from <= window->closing;
        count(report.figures.total[p].kept, s, ledger, winback, in_time);
        if (!report.groups.none())
            count(report.figures.groups[report.groups.at(account, window->opening)][p].kept, s, ledger, winback,
                  in_time);
        if (report.question.rows)
            add_behind(report, p, account, s, ledger, winback == ComeBack::count ? s.closing > 0 : !s.lost, in_time);
    }
    if (report.question.chartmogul) add_months(report, account, ledger);
}

std::vector<GroupedRow<Figures>> rows(const Report& report) {
    return rows_of(report.figures, report.groups, report.question, report.lang(),
                   [](const Figures& f) { return f.kept.cohort > 0; });
}

std::string state(const Report& report, std::size_t period, const RetentionFigures& f) {
    const auto& asked = report.question.periods[period];
    const auto lang = report.lang();
    const bool labels = report.question.labels;
    if (!report.windows[period]) return std::string{labels ? Words{"not begun", "未开始"}.in(lang) : "ahead"};
    if (f.cohort == 0 && labels) return std::string{Words{"n/a: no customer", "不适用：期初无客户"}.in(lang)};
    if (is_final(asked, report.grace, report.context.today))
        return std::string{labels ? Words{"final", "已定"}.in(lang) : "final"};
    if (!labels) return "provisional";
    return fmt::format(fmt::runtime(Words{"provisional to {}", "未定，至 {}"}.in(lang)),
                       to_text(add_days(asked.to, report.grace)));
}

Cell number(std::optional<double> value) { return value ? Cell{*value} : Cell{}; }

/// Of a period that has not begun there is nothing to count, not even none.
void blank(std::vector<Cell>& row, const Report& report, std::size_t period, std::size_t state = 0) {
    if (report.windows[period]) return;
    for (std::size_t i = 2; i < row.size(); ++i)
        if (i != state) row[i] = Cell{};
}

std::int64_t days_of(const LedgerWindow& window) { return window.closing - window.opening; }

/// Per cent of a year, with two decimals.
Cell yearly(const std::optional<LedgerWindow>& window, std::int64_t lost, std::int64_t cohort) {
    if (!window || cohort == 0) return {};
    const auto churn = static_cast<double>(lost) / static_cast<double>(cohort);
    return std::round(yearly_churn(churn, days_of(*window)) * 1e4) / 100;
}

Table accounts_table(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "accounts";
    table.title = Words{"Customers lost of those at the opening", "期初客户的流失"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("cohort", {"Opening", "期初"}, Type::integer, lang),
                     column("in_grace", {"In grace", "宽限期"}, Type::integer, lang)};
    add_share_columns(table, "lost", {"Logo churn", "客户流失率"}, report.question, lang);
    table.columns.push_back(column("lost_yearly", {"A year %", "年化 %"}, Type::number, lang));
    table.columns.push_back(column("state", {"State", "状态"}, Type::choice, lang));
    for (const auto& [p, group, figures, total] : rows(report)) {
        const auto& f = figures->kept;
        auto& row =
            table.rows.emplace_back(std::vector<Cell>{report.question.periods[p].name, group, f.cohort, f.in_grace});
        add_share_cells(row, f.lost, f.cohort, report.question);
        row.push_back(yearly(report.windows[p], f.lost, f.cohort));
        row.emplace_back(state(report, p, f));
        blank(row, report, p, row.size() - 1);
    }
    drop_group(table, report.question);
    return table;
}

Table amounts_table(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "amounts";
    table.title = Words{"Yearly value kept of that at the opening", "期初年费的留存"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("opening", {"Opening", "期初"}, Type::money, lang),
                     column("kept_gross", {"Kept, gross", "毛留存"}, Type::money, lang),
                     column("kept_net", {"Kept, net", "净留存"}, Type::money, lang),
                     column("grr", {"GRR %", "毛留存率 %"}, Type::number, lang),
                     column("nrr", {"NRR %", "净留存率 %"}, Type::number, lang),
                     column("grr_yearly", {"GRR a year %", "年化毛留存率 %"}, Type::number, lang)};
    if (report.question.chartmogul) {
        table.columns.push_back(column("gross_churn", {"Gross churn %", "毛流失率 %"}, Type::number, lang));
        table.columns.push_back(column("net_churn", {"Net churn %", "净流失率 %"}, Type::number, lang));
    }
    for (const auto& [p, group, figures, total] : rows(report)) {
        const auto& f = figures->kept;
        const auto grr = ratio(f.gross, f.opening, 9);
        const auto& window = report.windows[p];
        auto& row = table.rows.emplace_back(std::vector<Cell>{
            report.question.periods[p].name, group, report.money(f.opening), report.money(f.gross), report.money(f.net),
            number(percent(f.gross, f.opening)), number(percent(f.net, f.opening)),
            grr && window ? Cell{std::round(yearly_retention(*grr, days_of(*window)) * 1e4) / 100} : Cell{}});
        if (report.question.chartmogul) {
            auto moved = figures->moved;
            moved.opening.value = f.opening;
            row.push_back(number(gross_churn(moved)));
            row.push_back(number(net_churn(moved)));
        }
        blank(row, report, p);
    }
    drop_group(table, report.question);
    return table;
}

Chart rates_chart(const Report& report) {
    Chart chart;
    chart.name = "rates";
    chart.title = Words{"Gross retention of yearly value, %", "毛留存率，%"}.in(report.lang());
    const bool by_group = report.question.periods.size() == 1;
    for (const auto& [p, group, figures, total] : rows(report)) {
        const auto share = percent(figures->kept.gross, figures->kept.opening);
        if (share && by_group != total)
            chart.bars.push_back(
                {by_group ? group : report.question.periods[p].name, *share, fmt::format("{:.2f}", *share)});
    }
    return chart;
}

/// Of what fell due in each period: contracts of several years are in it only when their end comes.
Table due_table(const Report& report) {
    const auto lang = report.lang();
    const auto& periods = report.question.periods;
    const auto from = std::ranges::min(periods, {}, &Period::from).from;
    const auto to = std::ranges::max(periods, {}, &Period::to).to;
    const auto all = due_lines(report.context, from, to, GroupBy::none);
    std::vector<RenewalFigures> figures(periods.size());
    for (std::size_t begin = 0; begin < all.lines.size();) {
        auto end = begin;
        const auto& first = all.lines[begin];
        while (end < all.lines.size() && all.lines[end].account == first.account && all.lines[end].due == first.due) ++end;
        for (std::size_t p = 0; p < periods.size(); ++p)
            if (first.due >= periods[p].from && first.due <= periods[p].to)
                count(figures[p], {all.lines.data() + begin, end - begin}, report.context.today, report.grace);
        begin = end;
    }
    Table table;
    table.name = "due";
    table.title = Words{"Of what fell due", "其中到期部分"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("amount_due", {"Due", "应续"}, Type::money, lang),
                     column("amount_capped", {"Kept", "保留"}, Type::money, lang),
                     column("rate", {"Kept of what fell due %", "到期保留率 %"}, Type::number, lang)};
    table.none = Words{"nothing fell due", "无到期合同"}.in(lang);
    for (std::size_t p = 0; p < periods.size(); ++p) {
        const auto& f = figures[p];
        if (f.due == 0) continue;
        const bool closed = add_days(periods[p].to, report.grace) < report.context.today;
        for (const auto currency : currencies_of(f.amount_due, all.exchange.company())) {
            const auto of = [&](const Sums& sums) { return sums.contains(currency) ? sums.at(currency).rounded() : 0; };
            table.rows.push_back({periods[p].name, money_cell(f.amount_due, currency), money_cell(f.amount_capped, currency),
                                  closed ? number(percent(of(f.amount_capped), of(f.amount_due))) : Cell{}});
        }
    }
    return table;
}

constexpr Words definitions[] = {
    {"Customers: accounts worth anything a year at the close of the day before the period. Logo churn = of them, those "
     "worth nothing on any day of it / all of them. In brackets: Wilson's 95% interval.",
     "客户：期间前一日日终年费大于零的客户。客户流失率 = 其中期内任一日年费为零者 / 全部。括号内为 Wilson 95% 区间。"},
    {"GRR = sum of the smaller one of closing and opening value / opening value; NRR = closing / opening value. Each "
     "account netted as a whole, from end to end; who was lost counts 0, {}. New customers never enter.",
     "毛留存率 = 各客户期末与期初年费较小者之和 / 期初年费；净留存率 = 期末 / 期初年费。按客户整体、期初对期末计算；"
     "流失者计 0，{}。新客户不计入。"},
    {"A gap of up to {} days between two contracts is bridged at the value that expired, so a period is provisional "
     "for "
     "as many days after its end. In grace: counted as lost, but may still renew. A year: 1 - (1 - rate)^(365 / days).",
     "两份合同之间不超过 {} "
     "天的间隔按到期前年费延续，故期末后相同天数内数字未定。宽限期：已计为流失，仍可续约。年化：1 - (1 - 率)^(365 / "
     "天数)。"},
    {"Contracts of several years cannot be lost in most years and flatter both: beside one period stands what was kept of "
     "what fell due; 'cs report renewals' has it of any.",
     "多年期合同多数年份无从流失，会抬高两者，故单个期间另列到期部分的保留率；其余见 cs report renewals。"},
};

constexpr Words by_csm{"By CSM: who held the account at the opening.", "按客户成功经理：以期初时的负责人为准。"};
constexpr Words chartmogul_definition{
    "Gross churn = (contraction + churn) / opening; net churn = the same less expansion and reactivation: movements of "
    "the months added up, as ChartMogul counts.",
    "毛流失率 = (减购 + 流失) / 期初；净流失率 = 再减去增购与回流：按月变动累计，同 ChartMogul 口径。"};

void add_definitions(Document& doc, const Report& report) {
    const auto lang = report.lang();
    const auto add = [&](std::string text) { doc.blocks.emplace_back(Footnote{std::move(text)}); };
    add(std::string{definitions[0].in(lang)});
    const Words back = report.question.winback ? Words{"unless it came back by the end", "期末前回流者除外"}
                                               : Words{"even where it came back", "即使其后回流"};
    add(fmt::format(fmt::runtime(definitions[1].in(lang)), back.in(lang)));
    add(fmt::format(fmt::runtime(definitions[2].in(lang)), report.grace));
    add(std::string{definitions[3].in(lang)});
    if (report.question.by == GroupBy::csm) add(std::string{by_csm.in(lang)});
    if (report.question.chartmogul) add(std::string{chartmogul_definition.in(lang)});
    if (auto note = report.in.exchange.note(lang); !note.empty()) add(std::move(note));
}

/// What went before the first opening tells a new customer from one who came back: only movements ask for that.
LedgerSpan span_of(const Report& report) {
    if (report.question.chartmogul || report.windows.empty() || !report.windows.front()) return {};
    return {.since = report.windows.front()->opening, .born_since = {}};
}

}  // namespace

Document retention_report(Context& context, const ReportQuestion& question) {
    const auto& periods = question.periods;
    AccountGroups groups{context, question.by, question.rows};
    const auto places = groups.none() ? 0 : groups.size();
    Report report{.context = context,
                  .question = question,
                  .in = ledger_currency(context),
                  .groups = std::move(groups),
                  .grace = context.settings.integer("renewal.grace_days"),
                  .figures = {periods.size(), places}};
    const auto lang = context.lang;
    for (const auto& period : periods) {
        report.windows.push_back(whole_window(period, context.today));
        report.months.push_back(monthly_windows(period, context.today));
    }
    sweep_contracts(
        context, report.in, [&](std::int64_t account, const Ledger& ledger) { add(report, account, ledger); },
        span_of(report));

    auto doc = report_document("retention", {"Retention", "留存报告"}, question, context);
    doc.blocks.emplace_back(accounts_table(report));
    if (auto chart = rates_chart(report); chart.bars.size() > 1) doc.blocks.emplace_back(std::move(chart));
    auto amounts = amounts_table(report);
    add_currency(amounts, question, lang);
    doc.blocks.emplace_back(std::move(amounts));
    // A row of periods is read for its course, and would take all that fell due in years beside the one sweep.
    if (question.labels && question.by == GroupBy::none && periods.size() == 1) doc.blocks.emplace_back(due_table(report));
    if (question.rows) {
        report.behind.name = "rows";
        report.behind.title = Words{"The customers behind it", "客户明细"}.in(lang);
        report.behind.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                                 column("account", {"Account", "客户"}, Type::reference, lang),
                                 column("name", {"Name", "名称"}, Type::text, lang),
                                 column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                                 column("status", {"Became", "结果"}, Type::choice, lang),
                                 column("opening", {"Opening", "期初"}, Type::money, lang),
                                 column("closing", {"Closing", "期末"}, Type::money, lang)};
        add_currency(report.behind, question, lang);
        doc.blocks.emplace_back(std::move(report.behind));
    }
    add_definitions(doc, report);
    for (std::size_t p = 0; p < periods.size(); ++p) {
        const auto& f = report.figures.total[p].kept;
        TodaysFigures todays;
        if (!question.winback)
            todays = {{"nrr", number(percent(f.net, f.opening))}, {"grr", number(percent(f.gross, f.opening))},
                      {"logo_churn", number(percent(f.lost, f.cohort))}, {"opening_arr", report.money(f.opening)}};
        add_closing_note(doc, context, periods[p], todays);
    }
    return doc;
}

}  // namespace cs
