// cs report unit-economics -- what a customer brings and is worth, what one costs to win and to serve.
#include "report/unit_economics.hpp"
#include "report/report_document.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cs {

Cell UnitPage::money(std::optional<double> minor) const {
    constexpr double most = 9e18;
    if (!minor) return unknown();
    if (!(std::abs(*minor) < most)) throw Error{Kind::data, "an amount is too large to be shown"};
    return Money{std::llround(*minor), in.currency};
}
Cell UnitPage::money(const std::optional<Sum>& sum) const {
    return sum ? Cell{Money{sum->rounded(), in.currency}} : unknown();
}
Cell UnitPage::monthly(const Sum& yearly, std::int64_t accounts) const {
    return accounts > 0 ? Cell{Money{yearly.rounded(12 * accounts), in.currency}} : unknown();
}
Cell UnitPage::number(std::optional<double> value, int decimals) const {
    const double scale = std::pow(10, decimals);
    return value ? Cell{std::round(*value * scale) / scale} : unknown();
}
std::optional<double> UnitPage::margin(double arpa) const {
    return settings.gross_margin ? std::optional{arpa * *settings.gross_margin} : std::nullopt;
}
std::vector<Period> UnitPage::months(std::size_t p, std::int64_t earlier) const {
    return months_spent(period(p), context.today, earlier);
}

Table UnitPage::table(std::string_view name, Words title, Columns columns) const {
    Table table;
    table.name = name;
    table.title = word(title);
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang()),
                     column("group", {"Group", "分组"}, Type::text, lang())};
    for (const auto& [column_name, header, type] : columns)
        table.columns.push_back(column(column_name, header, type, lang()));
    return table;
}

void UnitPage::add(Table& table, const UnitRow& row, std::vector<Cell> cells) const {
    auto& all = table.rows.emplace_back(std::vector<Cell>{period(row.period).name, row.group});
    // Of a period that has not begun there is nothing to count, not even none.
    if (!sums.begun(row.period)) std::ranges::fill(cells, Cell{});
    all.insert(all.end(), std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end()));
}

void UnitPage::finish(Table& table) const {
    drop_group(table, question);
    add_currency(table, question, lang());
}

namespace {

UnitRow row_of(const UnitPage& page, std::size_t period, std::string group, std::optional<std::size_t> place) {
    const auto& all = page.sums.figures();
    UnitRow row{period, std::move(group), place, place ? &all.groups[*place][period] : &all.total[period]};
    if (!page.sums.begun(period)) return row;
    const auto& f = *row.figures;
    row.stay = expected_stay(page.sums.waits(period, place),
                             yearly_cohorts(page.sums.stays(period, place), page.sums.close(period)), f.churn,
                             page.settings.cap_months);
    if (f.accounts > 0) row.margin = page.margin(f.arpa());
    if (!row.margin) return row;
    row.simple = lifetime_value(*row.margin, f.churn);
    row.capped = capped_value(*row.margin, f.churn, page.settings.cap_months);
    row.discounted = discounted_value(*row.margin, f.churn, page.settings.discount);
    if (row.stay) row.value = *row.margin * row.stay->months;
    return row;
}

void make_rows(UnitPage& page) {
    for (std::size_t p = 0; p < page.question.periods.size(); ++p) {
        if (!page.groups.none())
            for (const auto g : page.groups.ordered()) {
                const auto& f = page.sums.figures().groups[g][p];
                if (f.accounts + f.started + f.churn.customers == 0) continue;
                page.rows.push_back(
                    row_of(page, p, group_text(page.question.by, page.groups.value(g), page.question, page.lang()), g));
            }
        page.rows.push_back(row_of(page, p, page.question.labels ? page.word({"all", "合计"}) : "all", std::nullopt));
    }
}

Table income_table(const UnitPage& page) {
    auto table = page.table("income", {"What a customer brings in a month", "每客户月收入"},
                            {{"accounts", {"Paying", "付费客户"}, Type::integer},
                             {"mrr", {"MRR", "月费"}, Type::money},
                             {"arpa", {"ARPA", "客均月费"}, Type::money},
                             {"margin", {"Margin", "客均毛利"}, Type::money},
                             {"customers", {"Customer-months", "客户月数"}, Type::integer}});
    add_share_columns(table, "lost", {"Lost a month", "月流失率"}, page.question, page.lang());
    table.columns.push_back(column("state", {"State", "状态"}, Type::choice, page.lang()));
    const auto grace = page.context.settings.integer("renewal.grace_days");
    for (const auto& row : page.rows) {
        const auto& f = *row.figures;
        std::vector<Cell> cells{f.accounts, page.monthly(f.closing, 1), page.monthly(f.closing, f.accounts),
                                page.money(row.margin), f.churn.customers};
        add_share_cells(cells, f.churn.lost, f.churn.customers, page.question);
        page.add(table, row, std::move(cells));
        table.rows.back().emplace_back(
            state_text(page.period(row.period), grace, page.context.today, page.question, page.lang()));
    }
    page.finish(table);
    return table;
}

Cell basis_cell(const UnitPage& page, const std::optional<ExpectedStay>& stay) {
    constexpr Choice choices[] = {{"kaplan_meier", {"as watched", "实际观察"}},
                                  {"beta_geometric", {"projected", "队列预测"}},
                                  {"constant", {"constant churn", "固定流失率"}}};
    if (!stay) return page.unknown();
    const auto& choice = choices[static_cast<std::size_t>(stay->basis)];
    return page.question.labels ? page.word(choice.label) : std::string{choice.name};
}

Table value_table(const UnitPage& page) {
    auto table = page.table("value", {"What a customer is worth", "客户终身价值"},
                            {{"value", {"Value", "价值"}, Type::money},
                             {"months", {"of months", "预期月数"}, Type::number},
                             {"basis", {"by", "依据"}, Type::text},
                             {"lost", {"Lost", "已流失"}, Type::integer},
                             {"watched", {"Watched on", "观察满期"}, Type::integer},
                             {"lifetime_value", {"LTV", "LTV"}, Type::money},
                             {"capped_value", {"Capped", "封顶"}, Type::money},
                             {"discounted_value", {"Discounted", "折现"}, Type::money}});
    for (const auto& row : page.rows) {
        const auto& stay = row.stay;
        page.add(table, row,
                 {page.money(row.value), page.number(stay ? std::optional{stay->months} : std::nullopt, 1),
                  basis_cell(page, stay), stay ? Cell{stay->lost} : page.unknown(),
                  stay ? Cell{stay->watched} : page.unknown(), page.money(row.simple), page.money(row.capped),
                  page.money(row.discounted)});
    }
    page.finish(table);
    return table;
}

void add_behind(UnitPage& page, std::int64_t account, const Ledger& ledger,
                const std::vector<UnitEconomics::Part>& parts) {
    const auto& name = page.groups.name(account);
    const auto month = [](std::optional<std::int32_t> close) {
        return close ? Cell{to_text(Date::from_days(*close)).substr(0, 7)} : Cell{};
    };
    for (const auto& part : parts)
        page.behind.push_back({page.period(part.period).name, name.key, name.name,
                               name.csm.empty() ? Cell{} : Cell{name.csm},
                               Money{rounded(fraction(part.closing, ledger.divisor() * 12)), page.in.currency},
                               month(part.started), month(part.lost)});
}

Table behind_table(UnitPage& page) {
    Table table;
    table.name = "rows";
    table.title = page.word({"The accounts behind it", "客户明细"});
    const auto lang = page.lang();
    table.columns = {column("period", {"Period", "期间"}, Type::text, lang),
                     column("account", {"Account", "客户"}, Type::reference, lang),
                     column("name", {"Name", "名称"}, Type::text, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("mrr", {"MRR", "月费"}, Type::money, lang),
                     column("new_in", {"New in", "新增于"}, Type::text, lang),
                     column("lost_in", {"Lost in", "流失于"}, Type::text, lang)};
    table.rows = std::move(page.behind);
    std::ranges::stable_sort(table.rows, {}, [&](const auto& row) {
        return std::ranges::find(page.question.periods, std::get<std::string>(row[0]), &Period::name);
    });
    add_currency(table, page.question, page.lang());
    return table;
}

constexpr Words definitions[] = {
    {"ARPA = MRR / accounts that pay at the close; margin = ARPA x gross margin{margin}. Lost a month: of the accounts "
     "that paid at the opening of each whole month that is over, how many paid nothing on a day of it; a renewal "
     "within "
     "{grace} days still counts.",
     "客均月费 = 月费 / 期末付费客户；客均毛利 = 客均月费 × "
     "毛利率{margin}。月流失率：已结束的各整月中，月初付费客户在当月某日"
     "年费降至零的比例；{grace} 天内续约不计流失。"},
    {"LTV = margin / churn, as if it stayed the same for good; n/a where nobody left. Capped: of {cap} months at most, "
     "also where nobody left. Discounted: each month worth less by {discount}% a year.",
     "LTV = 客均毛利 / 月流失率，假定流失率恒定；无人流失则不适用。封顶：至多 {cap} "
     "个月，无人流失亦可计算。折现：每年折减 "
     "{discount}%。"},
    {"Value = margin x the months of the first {cap} that a customer is expected to stay, and is to be preferred: "
     "churn "
     "falls as customers grow older, which 1 / churn does not see. As watched: the Kaplan-Meier curve, where at least "
     "{lost} "
     "left and {watched} were watched for all of the {cap} months. Projected: else the shifted beta-geometric of "
     "yearly "
     "cohorts, where one has {cohort} accounts and {renewals} renewals. Constant churn: else.",
     "价值 = 客均毛利 × 前 {cap} 个月内的预期留存月数，优先采用：流失率随客龄下降，1 / "
     "流失率看不到这一点。实际观察：至少 {lost} "
     "个流失且 {watched} 个观察满 {cap} 个月时用 Kaplan-Meier 曲线。队列预测：否则，有年度队列不少于 {cohort} "
     "个客户、{renewals} "
     "次续约时用移位 beta 几何分布。固定流失率：其余情形。"},
    {"CAC = sales and marketing cost{lag} / accounts that are new in the period, as cs report movements counts them; "
     "payback = CAC / (their ARPA x gross margin). Service and development: cost / accounts / months; a group bears "
     "its share "
     "of the yearly value. A month of which nothing is said is no 0: what rests on it is not worked out.",
     "CAC = 销售与市场成本{lag} / 期内新增客户（同 cs report movements）；回本月数 = CAC / （新增客均月费 × "
     "毛利率）。服务与研发：成本 / "
     "客户 / 月数，各组按年费占比分摊。未登记的月份不作 0 计，相关数字不计算。"},
};

void add_notes(const UnitPage& page, Document& doc) {
    const auto lang = page.lang();
    const auto& s = page.settings;
    const auto margin = s.gross_margin ? fmt::format(fmt::runtime(Words{" of {}%", " {}%"}.in(lang)),
                                                     std::round(*s.gross_margin * 10'000) / 100)
                                       : std::string{};
    const auto lag = s.sales_cycle_months == 0 ? std::string{}
                     : s.sales_cycle_months == 1
                         ? page.word({" of the month before", "（提前 1 个月）"})
                         : fmt::format(fmt::runtime(Words{" of {} months before", "（提前 {} 个月）"}.in(lang)),
                                       s.sales_cycle_months);
    if (!s.gross_margin)
        doc.blocks.emplace_back(
            Footnote{page.word({"Nothing is said of the gross margin, on which every value rests: cs config set "
                                "economics.gross_margin_percent 75",
                                "未设定毛利率，无法计算各项价值：cs config set economics.gross_margin_percent 75"})});
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{
            fmt::format(fmt::runtime(definition.in(lang)), fmt::arg("margin", margin), fmt::arg("lag", lag),
                        fmt::arg("grace", page.context.settings.integer("renewal.grace_days")),
                        fmt::arg("cap", s.cap_months), fmt::arg("discount", std::round(s.discount * 10'000) / 100),
                        fmt::arg("lost", least_lost), fmt::arg("watched", least_watched),
                        fmt::arg("cohort", least_cohort), fmt::arg("renewals", least_renewals))});
    if (auto note = page.in.exchange.note(lang); !note.empty()) doc.blocks.emplace_back(Footnote{std::move(note)});
}

}  // namespace

Document unit_economics_report(Context& context, const ReportQuestion& question) {
    const auto in = ledger_currency(context, cost_currencies(context));
    const AccountGroups groups{context, question.by, question.rows};
    UnitPage page{context,
                  question,
                  in,
                  groups,
                  EconomicsSettings{context.settings},
                  {context, in},
                  {question.periods, groups, context.today, context.settings.integer("renewal.grace_days")}};
    sweep_contracts(context, in, [&](std::int64_t account, const Ledger& ledger) {
        const auto& parts = page.sums.add(account, ledger);
        if (question.rows) add_behind(page, account, ledger, parts);
    });
    make_rows(page);
    auto doc = report_document("unit-economics", {"Unit economics", "单位经济"}, question, context);
    doc.blocks.emplace_back(income_table(page));
    doc.blocks.emplace_back(value_table(page));
    doc.blocks.emplace_back(winning_table(page));
    doc.blocks.emplace_back(serving_table(page));
    doc.blocks.emplace_back(spent_table(page));
    if (question.rows) doc.blocks.emplace_back(behind_table(page));
    add_notes(page, doc);
    return doc;
}

}  // namespace cs
