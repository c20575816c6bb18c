// cs report churn -- who left, what it cost, why, and how early it could be seen.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "renewal/churn.hpp"
#include "renewal/churn_reason.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

struct ChurnRow {
    std::string key, name, csm, group, reason, customer_reason;
    Date on;
    bool whole = true;
    std::optional<bool> preventable;
    std::optional<Date> visible_on, notice_on;
    Currency currency;
    Fraction lost;
};

std::vector<ChurnRow> losses(Context& context, Date from, Date to, GroupBy by) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT a."key", a."name", s."handle", {}, x."reason", x."customer_reason", x."on", x."whole", x."preventable", x."first_visible_on",
x."notice_on", x."currency", x."arr" FROM "churn" x JOIN "account" a ON a."id" = x."account" LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE x."on" BETWEEN $1 AND $2 ORDER BY x."on", a."key", x."id")sql",
        group_sql(by));
    sql.values = {from, to};
    std::vector<ChurnRow> rows;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        rows.push_back({text_of(*row, 0),
                        text_of(*row, 1),
                        text_of(*row, 2),
                        text_of(*row, 3),
                        text_of(*row, 4),
                        text_of(*row, 5),
                        date_of(*row, 6),
                        row->integer(7) == 1,
                        row->null(8) ? std::nullopt : std::optional{row->integer(8) == 1},
                        maybe_date(*row, 9),
                        maybe_date(*row, 10),
                        *Currency::of(text_of(*row, 11)),
                        {row->null(12) ? 0 : row->integer(12), 1}});
    return rows;
}

struct ChurnFigures {
    std::set<std::string> accounts;
    std::int64_t parts = 0, preventable = 0, judged = 0;
    Sums lost;
    std::vector<double> visible, notice;  ///< days before they left
};

void count(ChurnFigures& figures, const ChurnRow& row) {
    if (row.whole)
        figures.accounts.insert(row.key);
    else
        ++figures.parts;
    figures.judged += row.preventable ? 1 : 0;
    figures.preventable += row.preventable.value_or(false) ? 1 : 0;
    add(figures.lost, row.currency, row.lost);
    if (row.visible_on) figures.visible.push_back(static_cast<double>(days_between(*row.visible_on, row.on)));
    if (row.notice_on) figures.notice.push_back(static_cast<double>(days_between(*row.notice_on, row.on)));
}

Cell number(std::optional<double> value) { return value ? Cell{*value} : Cell{}; }

struct ChurnReport {
    Context& context;
    const ReportQuestion& question;
    std::vector<ChurnRow> rows;
    Exchange exchange;

    Lang lang() const { return context.lang; }
    std::string all_word() const {
        return std::string{question.labels ? Words{"all", "合计"}.in(context.lang) : std::string_view{"all"}};
    }
};

void add_lines(Table& table, const ChurnReport& report, const std::string& period, const std::string& group,
               const ChurnFigures& f) {
    for (const auto currency : currencies_of(f.lost, report.exchange.company())) {
        auto& row = table.rows.emplace_back(std::vector<Cell>{
            period, group, static_cast<std::int64_t>(f.accounts.size()), f.parts, money_cell(f.lost, currency)});
        add_share_cells(row, f.preventable, f.judged, report.question);
        row.push_back(number(median(f.visible)));
        row.push_back(number(median(f.notice)));
    }
}

Table periods_table(const ChurnReport& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "churn";
    table.title = Words{"Who left", "流失"}.in(lang);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("group", {"Group", "分组"}, Type::text, lang),
                     column("accounts", {"Accounts", "流失客户"}, Type::integer, lang),
                     column("parts", {"Parts", "部分流失"}, Type::integer, lang),
                     column("lost", {"Lost", "流失年费"}, Type::money, lang)};
    add_share_columns(table, "preventable", {"Preventable", "可避免"}, report.question, lang);
    table.columns.push_back(column("visible_days", {"Days visible", "征兆天数"}, Type::number, lang));
    table.columns.push_back(column("notice_days", {"Days of notice", "通知天数"}, Type::number, lang));
    for (const auto& period : report.question.periods) {
        std::map<std::string, ChurnFigures> groups;
        ChurnFigures total;
        for (const auto& row : report.rows) {
            if (row.on < period.from || row.on > period.to) continue;
            count(total, row);
            if (report.question.by != GroupBy::none) count(groups[row.group], row);
        }
        for (const auto& [group, figures] : groups)
            add_lines(table, report, period.name, group_text(report.question.by, group, report.question, lang),
                      figures);
        add_lines(table, report, period.name, report.all_word(), total);
    }
    return table;
}

Table reasons_table(const ChurnReport& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "reasons";
    table.title = Words{"Why", "原因"}.in(lang);
    table.none = Words{"nobody left", "没有流失"}.in(lang);
    table.columns = {column("reason", {"Reason", "原因"}, Type::text, lang),
                     column("accounts", {"Accounts", "客户数"}, Type::integer, lang),
                     column("lost", {"Lost", "流失年费"}, Type::money, lang)};
    add_share_columns(table, "share", {"Of all losses", "占全部流失"}, report.question, lang);
    add_share_columns(table, "agreed", {"They say so, too", "客户同因"}, report.question, lang);
    struct Reason {
        ChurnFigures figures;
        std::int64_t losses = 0, agreed = 0, asked = 0;
    };
    std::map<std::string, Reason> reasons;
    for (const auto& row : report.rows) {
        auto& reason = reasons[row.reason];
        count(reason.figures, row);
        ++reason.losses;
        reason.asked += row.customer_reason.empty() ? 0 : 1;
        reason.agreed += row.customer_reason == row.reason ? 1 : 0;
    }
    std::vector<const std::pair<const std::string, Reason>*> ranked;
    for (const auto& one : reasons) ranked.push_back(&one);
    std::ranges::stable_sort(ranked, std::greater{}, [](const auto* one) { return one->second.losses; });
    const auto all = static_cast<std::int64_t>(report.rows.size());
    for (const auto* one : ranked) {
        const auto& [reason, found] = *one;
        for (const auto currency : currencies_of(found.figures.lost, report.exchange.company())) {
            auto& row = table.rows.emplace_back(std::vector<Cell>{
                report.question.labels ? reason_label(reason, lang) : reason,
                static_cast<std::int64_t>(found.figures.accounts.size()), money_cell(found.figures.lost, currency)});
            add_share_cells(row, found.losses, all, report.question);
            add_share_cells(row, found.agreed, found.asked, report.question);
        }
    }
    return table;
}

Table behind(const ChurnReport& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "rows";
    table.title = Words{"Every loss", "流失明细"}.in(lang);
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("on", {"Left", "流失日"}, Type::date, lang),
                     column("whole", {"Whole", "完全流失"}, Type::boolean, lang),
                     column("lost", {"Lost", "流失年费"}, Type::money, lang),
                     column("reason", {"Reason", "原因"}, Type::text, lang),
                     column("preventable", {"Preventable", "可避免"}, Type::boolean, lang)};
    const bool labels = report.question.labels;
    for (const auto& row : report.rows)
        table.rows.push_back({row.key, row.name, row.csm.empty() ? Cell{} : Cell{row.csm}, row.on, row.whole,
                              Money{rounded(row.lost), row.currency},
                              labels ? reason_label(row.reason, lang) : row.reason,
                              row.preventable ? Cell{*row.preventable} : Cell{}});
    return table;
}

constexpr Words definitions[] = {
    {"Lost: yearly value of what ended, by the first day without service. A loss of a part is counted apart. The rates "
     "of it are in 'cs report retention' and 'cs report renewals'.",
     "流失年费：已停止部分的年化金额，按停止服务首日计入期间；部分流失单独计数。流失率见 cs report retention 与 "
     "renewals。"},
    {"Preventable: of the losses that were judged. They say so, too: of those whose customer named a reason. Days: "
     "medians, from when the reason could first be seen, and from the notice, until they left.",
     "可避免：占已判断的流失。客户同因：占客户说明了原因的流失。天数为中位数：自最早征兆、自通知至流失。"},
    {"Losses without a reason are not here: 'cs churn unexplained' lists them.",
     "未说明原因的流失不在此列：见 cs churn unexplained。"},
};

}  // namespace

Document churn_report(Context& context, const ReportQuestion& question) {
    const auto from = std::ranges::min(question.periods, {}, &Period::from).from;
    const auto to = std::ranges::max(question.periods, {}, &Period::to).to;
    ChurnReport report{context, question, losses(context, from, std::min(to, context.today), question.by),
                       Exchange{context}};
    std::set<Currency> used;
    for (const auto& row : report.rows) used.insert(row.currency);
    report.exchange.settle(used);
    for (auto& row : report.rows) {
        row.lost = report.exchange.value_for(row.currency, row.lost);
        row.currency = report.exchange.currency_for(row.currency);
    }
    auto doc = report_document("churn", {"Churn", "流失"}, question, context);
    const auto add_table = [&](Table table) {
        add_currency(table, question, context.lang);
        doc.blocks.emplace_back(std::move(table));
    };
    add_table(periods_table(report));
    add_table(reasons_table(report));
    if (question.rows) add_table(behind(report));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{std::string{definition.in(context.lang)}});
    if (const auto note = report.exchange.note(context.lang); !note.empty()) doc.blocks.emplace_back(Footnote{note});
    return doc;
}

}  // namespace cs
