// cs report renewals -- of what fell due, how much was renewed: by accounts and by amount.
#include "report/report.hpp"
#include "figures/due_lines.hpp"
#include "figures/signed_renewals.hpp"
#include "report/period_page.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace cs {
namespace {

/// Figures by period (its place in the question), then by group; the empty group of the total apart.
struct Figures {
    std::map<std::pair<std::size_t, std::string>, RenewalFigures> groups;
    std::vector<RenewalFigures> totals;
};

struct Report {
    Context& context;
    const ReportQuestion& question;
    DueLines all;
    std::int64_t grace;
    Figures figures = {};
    Table behind = {};  ///< the accounts behind the figures

    Lang lang() const { return context.lang; }
    bool cash() const { return question.basis == Basis::cash; }
};

constexpr Words not_paid{"unpaid", "未回款"};  ///< of an account, on the cash basis

std::string_view status_text(RenewalStatus status, const Report& report) {
    const auto& choice = Value<RenewalStatus>::choices[static_cast<std::size_t>(status)];
    return report.question.labels ? choice.label.in(report.context.lang) : choice.name;
}

void add_behind(Report& report, const Period& period, std::span<const DueLine> lines) {
    RenewalFigures one;
    count(one, lines, report.context.today, report.grace);
    if (one.due == 0) return;
    const auto& account = report.all.accounts.at(lines.front().account);
    const auto due = std::ranges::find(lines, false, &DueLine::extended)->due;
    const auto status = one.unpaid > 0 ? not_paid.in(report.question.labels ? report.lang() : Lang::en)
                                       : status_text(standing(lines, report.context.today, report.grace), report);
    for (const auto currency : currencies_of(one.amount_due, report.all.exchange.company())) {
        report.behind.rows.push_back({period.name, account.key, account.name,
                                      account.csm.empty() ? Cell{} : Cell{account.csm}, due, std::string{status},
                                      money_cell(one.amount_due, currency), money_cell(one.amount_renewed, currency)});
        if (!report.cash()) continue;
        report.behind.rows.back().push_back(money_cell(one.amount_paid, currency));
        report.behind.rows.back().push_back(money_cell(one.amount_unpaid, currency));
    }
}

/// By period, and in it what falls due first.
void sort_behind(Table& table) {
    const auto place = [](const std::vector<Cell>& row) {
        constexpr std::size_t period = 0, account = 1, due = 4;
        return std::tie(std::get<std::string>(row[period]), std::get<Date>(row[due]), std::get<std::string>(row[account]));
    };
    std::ranges::stable_sort(table.rows, [&](const auto& a, const auto& b) { return place(a) < place(b); });
}

// One pass: lines stand by account and day, so that the lines of an account in a period are neighbours.
void sweep(Report& report) {
    report.figures.totals.resize(report.question.periods.size());
    const auto& lines = report.all.lines;
    for (std::size_t begin = 0; begin < lines.size();) {
        const auto& periods = report.question.periods;
        const auto period = std::ranges::upper_bound(periods, lines[begin].due, {}, &Period::from) - 1;
        auto end = begin;
        while (end < lines.size() && lines[end].account == lines[begin].account && lines[end].due <= period->to) ++end;
        const std::span of_account{lines.data() + begin, end - begin};
        const auto p = static_cast<std::size_t>(period - periods.begin());
        count(report.figures.totals[p], of_account, report.context.today, report.grace);
        if (report.question.by != GroupBy::none)
            count(report.figures.groups[{p, report.all.accounts.at(lines[begin].account).group}], of_account,
                  report.context.today, report.grace);
        if (report.question.rows) add_behind(report, *period, of_account);
        begin = end;
    }
}

std::string standing_text(const RenewalFigures& f, bool closed, Lang lang) {
    if (f.due == 0) return std::string{Words{"n/a: nothing fell due", "不适用：无到期客户"}.in(lang)};
    if (closed && f.unpaid == 0) return rate_text(f.renewed, f.due);
    if (f.unpaid > 0)
        return fmt::format(fmt::runtime(Words{"provisional: renewed {}, unpaid {}, open {}, lost {} of {}",
                                              "未定：{} 已续，{} 未回款，{} 待定，{} 流失，共 {}"}
                                            .in(lang)),
                           f.renewed, f.unpaid, f.open + f.in_grace, f.lost, f.due);
    const Words says = f.undecided() ? Words{"provisional: renewed {}, open {}, lost {} of {}",
                                             "未定：{} 已续，{} 待定，{} 流失，共 {}"}
                                     : Words{"provisional: renewed {}, open {}, lost {} of {}: all decided",
                                             "未定：{} 已续，{} 待定，{} 流失，共 {}，均已有结果"};
    return fmt::format(fmt::runtime(says.in(lang)), f.renewed, f.open + f.in_grace, f.lost, f.due);
}

/// A period is closed once nobody can renew in it any more.
bool closed(const Report& report, const Period& period) {
    return add_days(period.to, report.grace) < report.context.today;
}
/// Its rates are final: it is closed, and no money is awaited.
bool is_final(const Report& report, const Period& period, const RenewalFigures& f) {
    return closed(report, period) && f.unpaid == 0;
}

struct Row {
    const Period* period;
    std::string group;
    const RenewalFigures* figures;
};
std::vector<Row> rows_of(const Report& report) {
    std::vector<Row> rows;
    for (std::size_t p = 0; p < report.question.periods.size(); ++p) {
        for (const auto& [key, figures] : report.figures.groups)
            if (key.first == p)
                rows.push_back({&report.question.periods[p],
                                group_text(report.question.by, key.second, report.question, report.lang()), &figures});
        rows.push_back({&report.question.periods[p],
                        std::string{report.question.labels ? Words{"all", "合计"}.in(report.lang()) : "all"},
                        &report.figures.totals[p]});
    }
    return rows;
}

Cell number(std::optional<double> value) { return value ? Cell{*value} : Cell{}; }

/// A reader finds the rate and its bounds in the standing.
void drop_rates(Table& table) {
    constexpr std::ptrdiff_t first = 8, last = 11;
    table.columns.erase(table.columns.begin() + first, table.columns.begin() + last);
    for (auto& row : table.rows) row.erase(row.begin() + first, row.begin() + last);
}

/// On the cash basis: after those renewed, those that are signed and not paid in full.
void add_unpaid(Table& table, const Report& report) {
    constexpr std::ptrdiff_t place = 5;
    table.columns.insert(table.columns.begin() + place, column("unpaid", {"Unpaid", "未回款"}, Type::integer, report.lang()));
    auto row = table.rows.begin();
    for (const auto& each : rows_of(report)) {
        row->emplace_back(each.figures->unpaid);
        std::rotate(row->begin() + place, row->end() - 1, row->end());
        ++row;
    }
}

Table accounts_table(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "accounts";
    table.title = Words{"Renewal rate, by accounts", "续约率（按客户数）"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("due", {"Due", "到期"}, Type::integer, lang),
                     column("renewed", {"Renewed", "已续"}, Type::integer, lang),
                     column("renewed_early", {"of them early", "其中提前"}, Type::integer, lang),
                     column("in_grace", {"In grace", "宽限期"}, Type::integer, lang),
                     column("open", {"Open", "待定"}, Type::integer, lang),
                     column("lost", {"Lost", "流失"}, Type::integer, lang),
                     column("rate", {"Rate %", "续约率 %"}, Type::number, lang),
                     column("low", {"from", "下限"}, Type::number, lang),
                     column("high", {"to", "上限"}, Type::number, lang),
                     column("standing", {"Rate", "续约率"}, Type::text, lang)};
    for (const auto& [period, group, f] : rows_of(report)) {
        const bool final_rate = is_final(report, *period, *f) && f->due > 0;
        const auto interval = wilson(f->renewed, f->due);
        table.rows.push_back({period->name, group, f->due, f->renewed, f->renewed_early, f->in_grace, f->open, f->lost,
                              number(final_rate ? percent(f->renewed, f->due) : std::nullopt),
                              number(final_rate ? std::optional{percent(interval->low)} : std::nullopt),
                              number(final_rate ? std::optional{percent(interval->high)} : std::nullopt),
                              standing_text(*f, closed(report, *period), lang)});
    }
    if (report.question.labels) drop_rates(table);
    if (report.cash()) add_unpaid(table, report);
    return table;
}

std::optional<double> ratio(const Sums& part, const Sums& whole, Currency currency) {
    const auto of = [&](const Sums& sums) { return sums.contains(currency) ? sums.at(currency).rounded() : 0; };
    return percent(of(part), of(whole));
}

Table amounts_table(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "amounts";
    table.title = Words{"Renewal rate, by amount", "续费率（按金额）"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("amount_due", {"Due", "应续"}, Type::money, lang),
                     column("amount_renewed", {"Renewed", "实续"}, Type::money, lang),
                     column("amount_capped", {"Capped", "封顶实续"}, Type::money, lang),
                     column("amount_rate", {"Rate %", "续费率 %"}, Type::number, lang),
                     column("gross_rate", {"Gross %", "毛续费率 %"}, Type::number, lang)};
    for (const auto& [period, group, f] : rows_of(report)) {
        const bool final_rate = is_final(report, *period, *f);
        for (const auto currency : currencies_of(f->amount_due, report.all.exchange.company())) {
            if (f->amount_due.empty() && report.all.exchange.mixed()) continue;
            table.rows.push_back(
                {period->name, group, money_cell(f->amount_due, currency), money_cell(f->amount_renewed, currency),
                 money_cell(f->amount_capped, currency),
                 number(final_rate ? ratio(f->amount_renewed, f->amount_due, currency) : std::nullopt),
                 number(final_rate ? ratio(f->amount_capped, f->amount_due, currency) : std::nullopt)});
        }
    }
    return table;
}

Chart rates_chart(const Report& report) {
    Chart chart;
    chart.name = "rates";
    chart.title = Words{"Renewal rate, by accounts, %", "续约率（按客户数），%"}.in(report.lang());
    const bool by_group = report.question.periods.size() == 1;
    for (const auto& [period, group, f] : rows_of(report)) {
        if (!is_final(report, *period, *f) || f->due == 0) continue;
        const bool total =
            f >= report.figures.totals.data() && f < report.figures.totals.data() + report.figures.totals.size();
        if (by_group != total)
            chart.bars.push_back(
                {by_group ? group : period->name, *percent(f->renewed, f->due), rate_text(f->renewed, f->due)});
    }
    return chart;
}

constexpr Words definitions[] = {
    {"Renewal rate = accounts with at least one renewed line / accounts due. An account is due when the last service "
     "day of a recurring line of three months or more lies in the period; it is credited to that period, whenever it "
     "signs. Monthly lines, pilots, services and lines that were extended are left out; lines that ended early count "
     "as lost where they would have been due, and so does, from that day on, what was noted as lost.",
     "续约率 = 至少续约一条的客户数 / "
     "到期客户数。经常性且期限不少于三个月的合同，其最后服务日在期间内即为到期，无论何时签约均计入该期间。按月合同、试"
     "用、服务及已延期的合同不计；提前终止的及已登记流失的，计为原到期期间的流失。"},
    {"A renewal counts when it starts, and is signed, within {} days after the end. Until the period's end and those "
     "days have passed, its rate is provisional and not printed.",
     "到期后 {} 天内开始并签署的仍计为续约。期末及宽限期过去之前，比率未定，不予列示。"},
    {"Amounts are yearly values. Rate = renewed / due, above 100% where customers grew; gross = the same with no "
     "account counted, per due date, for more than it had due.",
     "金额均为年费。续费率 = 实续 / 应续，客户增购时可超过 100%；毛续费率 = 按客户和到期日封顶于应续金额。"},
    few_cases,
};

constexpr Words cash_definition{
    "Cash basis: of what was renewed, what came in by the day of the report. Of each line that renews, its yearly value "
    "counts for the share of its amount that was paid. An account has renewed once all lines that renew it are paid in "
    "full; until then it is unpaid, and the rates of its period are provisional. A line that ended before it was paid "
    "in full renews nothing any more.",
    "回款口径：实续按截至报告日的回款计。每条续约合同的年费，按其金额中已回款的比例计入。客户的全部续约合同回款完毕后方计为"
    "已续，此前列为未回款，该期间的比率未定。未回款完毕即已结束的合同不再计为续约。"};
constexpr Words cash_rows{"Paid and unpaid are of the whole terms of the lines that renew.",
                          "已回款、未回款按续约合同的全期金额计。"};

/// By the names of closed figures; amounts of several currencies that are kept apart were never closed.
TodaysFigures todays_figures(const RenewalFigures& f) {
    if (f.amount_due.size() > 1) return {};
    const auto sum = [](const Sums& sums) { return sums.empty() ? Sum{} : sums.begin()->second; };
    const bool decided = !f.undecided();
    const auto share = [&](const Sum& part, const Sum& whole) { return number(decided ? percent(part, whole) : std::nullopt); };
    return {{"renewal_rate", number(decided ? percent(f.renewed, f.due) : std::nullopt)},
            {"renewal_amount_rate", share(sum(f.amount_renewed), sum(f.amount_due))},
            {"gross_renewal_rate", share(sum(f.amount_capped), sum(f.amount_due))}};
}

Table rows_table(Lang lang, Basis basis) {
    Table table;
    table.name = "rows";
    table.title = Words{"The accounts behind it", "客户明细"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("due", {"Due", "到期日"}, Type::date, lang),
                     column("status", {"Status", "状态"}, Type::choice, lang),
                     column("amount_due", {"Due", "应续"}, Type::money, lang),
                     column("amount_renewed", {"Renewed", "实续"}, Type::money, lang)};
    if (basis == Basis::contract) return table;
    table.columns.push_back(column("paid", {"Paid", "已回款"}, Type::money, lang));
    table.columns.push_back(column("unpaid", {"Unpaid", "未回款"}, Type::money, lang));
    return table;
}

void add_footnotes(Document& doc, const Report& report) {
    const auto lang = report.lang();
    if (report.cash()) {
        doc.blocks.emplace_back(Footnote{std::string{cash_definition.in(lang)}});
        if (report.question.rows) doc.blocks.emplace_back(Footnote{std::string{cash_rows.in(lang)}});
    }
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(definition.in(lang)), report.grace)});
    if (auto note = report.all.exchange.note(lang); !note.empty()) doc.blocks.emplace_back(Footnote{std::move(note)});
}

Document begin_document(const Report& report) {
    const auto lang = report.lang();
    if (!report.cash()) return report_document("renewals", {"Renewals", "续约报告"}, report.question, report.context);
    auto doc = report_document("renewals", {"Renewals, cash basis", "续约报告（回款口径）"}, report.question, report.context);
    const auto& basis = Value<Basis>::choices[static_cast<std::size_t>(report.question.basis)];
    doc.blocks.emplace_back(
        Facts{{}, {{column("basis", {"Basis", "口径"}, Type::choice, lang),
                std::string{report.question.labels ? basis.label.in(lang) : basis.name}}}});
    return doc;
}

}  // namespace

Document renewals_report(Context& context, const ReportQuestion& question) {
    Report report{context, question,
                  due_lines(context, question.periods.front().from, question.periods.back().to, question.by, question.basis),
                  context.settings.integer("renewal.grace_days")};
    const auto lang = context.lang;
    report.behind = rows_table(lang, question.basis);
    sweep(report);
    sort_behind(report.behind);

    auto doc = begin_document(report);
    doc.blocks.emplace_back(accounts_table(report));
    if (auto chart = rates_chart(report); chart.bars.size() > 1) doc.blocks.emplace_back(std::move(chart));
    auto amounts = amounts_table(report);
    add_currency(amounts, question, lang);
    doc.blocks.emplace_back(std::move(amounts));
    if (question.signings) doc.blocks.emplace_back(signed_renewals(context, question));
    add_currency(report.behind, question, lang);
    if (question.rows) doc.blocks.emplace_back(std::move(report.behind));
    add_footnotes(doc, report);
    if (report.cash()) return doc;  // what a closing keeps is on the basis of contracts
    for (std::size_t p = 0; p < question.periods.size(); ++p)
        add_closing_note(doc, context, question.periods[p], todays_figures(report.figures.totals[p]));
    return doc;
}

}  // namespace cs
