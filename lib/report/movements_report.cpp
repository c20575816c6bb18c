// cs report movements -- what the yearly value of all customers gained and lost, month by month.
#include "report/report.hpp"
#include "figures/committed.hpp"
#include "figures/grouped.hpp"
#include "figures/in_force.hpp"
#include "figures/movements.hpp"
#include "report/period_page.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace cs {
namespace {

struct Report {
    Context& context;
    const ReportQuestion& question;
    LedgerCurrency in;
    AccountGroups groups;
    std::int64_t grace;
    std::vector<std::vector<LedgerWindow>> months = {};  ///< of each period
    std::optional<Date> close = {};                      ///< the last one of all that has come
    Committed committed = {};
    Grouped<MovementFigures> figures;
    std::vector<std::vector<Cell>> behind = {};

    Lang lang() const { return context.lang; }
    Money money(const Sum& sum) const { return {sum.rounded(), in.currency}; }
    std::string word(Words words) const { return std::string{words.in(lang())}; }
};

constexpr std::array movements{Movement::started, Movement::reactivation, Movement::expansion, Movement::contraction,
                               Movement::churn};
constexpr std::array<Words, movements.size()> headers{
    {{"New", "新增"}, {"Reactivated", "回流"}, {"Expansion", "增购"}, {"Contraction", "减购"}, {"Churn", "流失"}}};
const Choice& choice_of(Movement m) { return Value<Movement>::choices[static_cast<std::size_t>(m)]; }

void add_behind(Report& report, std::size_t period, std::int64_t account, const LedgerWindow& window,
                const LedgerStanding& s, const Ledger& ledger) {
    const auto& name = report.groups.name(account);
    const auto& choice = choice_of(movement(s));
    const auto money = [&](Int128 value) {
        return Money{rounded(fraction(value, ledger.divisor())), report.in.currency};
    };
    report.behind.push_back({report.question.periods[period].name, Date::from_days(window.closing), name.key, name.name,
                             name.csm.empty() ? Cell{} : Cell{name.csm},
                             report.question.labels ? report.word(choice.label) : std::string{choice.name},
                             money(s.opening), money(s.closing)});
}

/// Periods hold their first opening, their last closing and all that lies between.
void add(Report& report, std::int64_t account, const Ledger& ledger) {
    if (report.close) report.committed.in_force.add(ledger.exact(ledger.at(report.close->days())));
    std::size_t cursor = 0;
    for (std::size_t p = 0; p < report.months.size(); ++p) {
        if (report.months[p].empty()) continue;
        MovementFigures* of_group = nullptr;
        Int128 first = 0;
        bool passed_by = true;
        for (const auto& window : report.months[p]) {
            const auto s = standing(ledger, window, cursor);
            const bool opens = &window == &report.months[p].front(), closes = &window == &report.months[p].back();
            if (opens) first = s.opening;
            if (s.opening == s.closing && !s.passed && !opens && !closes) continue;
            passed_by = passed_by && s.opening == 0 && s.closing == 0 && !s.passed;
            if (passed_by) continue;
            // Whose it is, is decided once for the whole period, so that the identity holds for everybody.
            if (!of_group && !report.groups.none()) {
                const auto day = first > 0 ? window.opening : window.closing;
                of_group = &report.figures.groups[report.groups.at(account, day)][p];
            }
            for (auto* figures : {&report.figures.total[p], of_group})
                if (figures) count(*figures, s, ledger, opens, closes);
            if (report.question.rows && s.opening != s.closing) add_behind(report, p, account, window, s, ledger);
        }
    }
}

std::vector<GroupedRow<MovementFigures>> rows(const Report& report) {
    return rows_of(report.figures, report.groups, report.question, report.lang(), [](const MovementFigures& f) {
        return f.opening.accounts + f.closing.accounts + f.started.accounts + f.reactivation.accounts + f.passed > 0;
    });
}

std::vector<Column> first_columns(const Report& report) {
    return {column("period", {"Period", "期间"}, Type::text, report.lang()),
            column("group", {"Group", "分组"}, Type::text, report.lang())};
}

Table table_of(const Report& report, std::string_view name, Words title, Type type) {
    Table table;
    table.name = name;
    table.title = report.word(title);
    table.columns = first_columns(report);
    table.columns.push_back(column("opening", {"Opening", "期初"}, type, report.lang()));
    for (std::size_t i = 0; i < movements.size(); ++i)
        table.columns.push_back(column(choice_of(movements[i]).name, headers[i], type, report.lang()));
    table.columns.push_back(column("closing", {"Closing", "期末"}, type, report.lang()));
    return table;
}

/// Of a period that has not begun there is nothing to count, not even none.
void blank(std::vector<Cell>& row, const Report& report, std::size_t period) {
    if (report.months[period].empty()) std::fill(row.begin() + 2, row.end(), Cell{});
}

Table amounts_table(const Report& report) {
    auto table = table_of(report, "amounts", {"Yearly value", "年费变动"}, Type::money);
    for (const auto& [p, group, figures, total] : rows(report)) {
        auto f = *figures;
        auto& row = table.rows.emplace_back(std::vector<Cell>{report.question.periods[p].name, group});
        row.emplace_back(report.money(f.opening.value));
        for (const auto m : movements) row.emplace_back(report.money(f.of(m).value));
        row.emplace_back(report.money(f.closing.value));
        blank(row, report, p);
    }
    drop_group(table, report.question);
    return table;
}

Table accounts_table(const Report& report) {
    auto table =
        table_of(report, "accounts", {"Customers, and how often they moved", "客户数与变动次数"}, Type::integer);
    table.columns.push_back(column("passed", {"Came and went", "当月来去"}, Type::integer, report.lang()));
    for (const auto& [p, group, figures, total] : rows(report)) {
        auto f = *figures;
        auto& row =
            table.rows.emplace_back(std::vector<Cell>{report.question.periods[p].name, group, f.opening.accounts});
        for (const auto m : movements) row.emplace_back(f.of(m).accounts);
        row.emplace_back(f.closing.accounts);
        row.emplace_back(f.passed);
        blank(row, report, p);
    }
    drop_group(table, report.question);
    return table;
}

std::string state(const Report& report, std::size_t period) {
    return state_text(report.question.periods[period], report.grace, report.context.today, report.question,
                      report.lang());
}

Table quick_table(const Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "quick_ratio";
    table.title = report.word({"Quick ratio: gains / losses", "速动比：增加 / 减少"});
    table.columns = first_columns(report);
    const auto type = report.question.labels ? Type::text : Type::number;
    table.columns.push_back(column("with_reactivation", {"With reactivation", "含回流"}, type, lang));
    table.columns.push_back(column("without_reactivation", {"Without", "不含回流"}, type, lang));
    table.columns.push_back(column("state", {"State", "状态"}, Type::choice, lang));
    for (const auto& [p, group, f, total] : rows(report)) {
        const auto cell = [&](std::optional<double> value) {
            if (value && report.question.labels) return Cell{fmt::format("{:.4f}", *value)};
            if (value) return Cell{*value};
            return report.question.labels ? Cell{report.word({"n/a (no losses)", "不适用（无减少）"})} : Cell{};
        };
        table.rows.push_back({report.question.periods[p].name, group, cell(quick_ratio(*f, true)),
                              cell(quick_ratio(*f, false)), state(report, p)});
    }
    drop_group(table, report.question);
    return table;
}

Facts committed_facts(const Report& report) {
    const auto& c = report.committed;
    const auto lang = report.lang();
    Facts facts;
    const auto add = [&](std::string_view name, Words label, Type type, Cell value) {
        facts.facts.push_back({column(name, label, type, lang), std::move(value)});
    };
    const auto monthly = [&](const Sum& sum) { return Cell{Money{sum.rounded(12), report.in.currency}}; };
    add("close", {"At the close of", "截至"}, Type::date, *report.close);
    if (!report.question.labels)
        add("currency", {"Currency", "币种"}, Type::currency, std::string{report.in.currency.code()});
    add("arr", {"ARR", "年费"}, Type::money, report.money(c.in_force));
    add("mrr", {"MRR", "月费"}, Type::money, monthly(c.in_force));
    add("coming", {"Signed, not begun, a month", "已签未开始（月）"}, Type::money, monthly(c.coming));
    add("leaving", {"Renewed or given notice, a month", "被续约或已通知终止（月）"}, Type::money, monthly(c.leaving));
    add("cmrr", {"CMRR", "承诺月费"}, Type::money, monthly(c.committed()));
    return facts;
}

Chart closing_chart(const Report& report) {
    Chart chart;
    chart.name = "closing";
    chart.title = report.word({"Yearly value at the close", "期末年费"});
    for (std::size_t p = 0; p < report.months.size(); ++p) {
        if (report.months[p].empty()) continue;
        const auto money = report.money(report.figures.total[p].closing.value);
        chart.bars.push_back({report.question.periods[p].name, static_cast<double>(money.minor), to_text(money)});
    }
    return chart;
}

Table behind_table(Report& report) {
    const auto lang = report.lang();
    Table table;
    table.name = "rows";
    table.title = report.word({"The movements behind it", "变动明细"});
    table.none = report.word({"Nothing moved.", "无变动。"});
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("until", {"By", "截至"}, Type::date, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("movement", {"Movement", "变动"}, Type::choice, lang),
                     column("before", {"Before", "变动前"}, Type::money, lang),
                     column("after", {"After", "变动后"}, Type::money, lang)};
    table.rows = std::move(report.behind);
    return table;
}

constexpr Words definitions[] = {
    {"Yearly value of the recurring contracts in force at the close of a day, per account: new where there was none "
     "before, ever; reactivation where there was once; expansion and contraction of what it had; churn down to none. "
     "Closing = opening + new + reactivation + expansion - contraction - churn, exactly.",
     "按客户计算日终在约经常性合同的年费：此前从未有过为新增，曾经有过为回流，原有之上为增购与减购，降至零为流失。期末 "
     "= 期初 + 新增 + 回流 + 增购 − 减购 − 流失，恒等。"},
    {"Every month by itself, longer periods as the sum of their months: who left and came back within a year has "
     "churned and been won back, where the year from end to end would show a contraction at most. Who came and went "
     "within one month is in none of these, and counted beside.",
     "逐月计算，更长期间为各月之和：一年内离开又返回者计一次流失、一次回流，而年初对年末最多显示减购。同月来去者不在其"
     "中，另列。"},
    {"Quick ratio = (new + expansion + reactivation) / (contraction + churn); many leave reactivation out.",
     "速动比 = (新增 + 增购 + 回流) / (减购 + 流失)；不少人不计回流。"},
    {"CMRR, committed monthly revenue = (ARR in force + lines signed that have not begun - lines they follow - lines "
     "of "
     "which notice was given) / 12.",
     "承诺月费 = (在约年费 + 已签未开始 − 其所承接的合同 − 已通知终止的合同) / 12。"},
    {"A gap of up to {} days is bridged at the value that expired: a period is provisional for as many days after its "
     "end.",
     "不超过 {} 天的间隔按到期前年费延续，故期末后相同天数内数字未定。"},
};

constexpr Words by_csm{"By CSM: who held the account at the opening, or, where it was worth nothing then, at the end "
                       "of the month in which it "
                       "first moved.",
                       "按客户成功经理：以期初时的负责人为准；期初无年费的，以首次变动当月月末的负责人为准。"};

}  // namespace

Document movements_report(Context& context, const ReportQuestion& question) {
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
        report.months.push_back(monthly_windows(period, context.today));
        if (!report.months.back().empty()) report.close = std::min(period.to, context.today);
    }
    if (report.close) report.committed = committed(context, report.in, *report.close);
    sweep_contracts(context, report.in,
                    [&](std::int64_t account, const Ledger& ledger) { add(report, account, ledger); });
    for (const auto& figures : report.figures.total) check_identity(figures);
    for (const auto& group : report.figures.groups)
        for (const auto& figures : group) check_identity(figures);

    auto doc = report_document("movements", {"Movements", "年费变动报告"}, question, context);
    const auto add_table = [&](Table table) {
        add_currency(table, question, lang);
        doc.blocks.emplace_back(std::move(table));
    };
    if (report.close) doc.blocks.emplace_back(committed_facts(report));
    add_table(amounts_table(report));
    if (auto chart = closing_chart(report); chart.bars.size() > 1) doc.blocks.emplace_back(std::move(chart));
    doc.blocks.emplace_back(accounts_table(report));
    doc.blocks.emplace_back(quick_table(report));
    if (question.rows) add_table(behind_table(report));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{fmt::format(fmt::runtime(definition.in(lang)), report.grace)});
    if (question.by == GroupBy::csm) doc.blocks.emplace_back(Footnote{report.word(by_csm)});
    if (auto note = report.in.exchange.note(lang); !note.empty()) doc.blocks.emplace_back(Footnote{std::move(note)});
    for (std::size_t p = 0; p < periods.size(); ++p) {
        const auto& f = report.figures.total[p];
        add_closing_note(doc, context, periods[p],
                         {{"opening_arr", report.money(f.opening.value)}, {"new_arr", report.money(f.started.value)},
                          {"reactivated_arr", report.money(f.reactivation.value)}, {"expansion_arr", report.money(f.expansion.value)},
                          {"contraction_arr", report.money(f.contraction.value)}, {"churned_arr", report.money(f.churn.value)},
                          {"closing_arr", report.money(f.closing.value)}});
    }
    return doc;
}

}  // namespace cs
