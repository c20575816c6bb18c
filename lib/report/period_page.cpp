#include "report/period_page.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace cs {
namespace {

struct Page {
    Context& context;
    const ClosedPeriod& closed;
    const PeriodQuestion& question;
    std::vector<FrozenRow> rows = {};
    std::map<std::int64_t, std::string> keys = {};  ///< those of today, of accounts that were given another one

    Lang lang() const { return context.lang; }
    std::string word(Words words) const { return std::string{words.in(lang())}; }
    Cell cell(const FrozenRow& row, PeriodPart part) const {
        const auto value = rounded(part_of(row, part));
        return counts_accounts(part) ? Cell{value} : Cell{Money{value, closed.currency}};
    }
};

std::string_view label_of(PeriodPart part, bool labels, Lang lang) {
    const auto& choice = Value<PeriodPart>::choices[static_cast<std::size_t>(part)];
    return labels ? choice.label.in(lang) : choice.name;
}

Cell part_cell(const FrozenTotals& totals, PeriodPart part, Currency currency) {
    return counts_accounts(part) ? Cell{totals.rounded(part)} : Cell{Money{totals.rounded(part), currency}};
}

Facts facts_of(const Page& page, bool intact) {
    const auto& closed = page.closed;
    Facts facts;
    const auto add = [&](std::string_view name, Words label, Type type, Cell value) {
        if (!empty(value)) facts.facts.push_back({column(name, label, type, page.lang()), std::move(value)});
    };
    const auto text = [](const std::string& t) { return t.empty() ? Cell{} : Cell{t}; };
    add("period", {"Period", "期间"}, Type::text, closed.period);
    add("starts", {"From", "开始"}, Type::date, closed.starts);
    add("ends", {"To", "结束"}, Type::date, closed.ends);
    add("closed_on", {"Closed", "关账日"}, Type::date, closed.closed_on);
    add("closed_by", {"By", "关账人"}, Type::text, closed.closed_by);
    if (closed.provisional || !page.question.labels)
        add("provisional", {"Provisional", "未定"}, Type::boolean, closed.provisional);
    add("grace_days", {"Grace, days", "宽限期（天）"}, Type::integer, closed.grace_days);
    add("rates", {"Rates", "汇率"}, Type::text, text(closed.rates));
    add("note", {"Note", "备注"}, Type::text, text(closed.note));
    add("accounts", {"Rows", "行数"}, Type::integer, closed.accounts);
    add("digest", {"Digest", "摘要"}, Type::text, closed.digest);
    if (!intact || !page.question.labels) add("intact", {"As it was closed", "与关账时一致"}, Type::boolean, intact);
    if (closed.reopened_on) {
        add("reopened_on", {"Reopened", "重开日"}, Type::date, *closed.reopened_on);
        add("reopened_by", {"By whom", "重开人"}, Type::text, closed.reopened_by);
        add("why", {"Why", "原因"}, Type::text, closed.why);
    }
    return facts;
}

/// For a reader a share of accounts stands with its interval.
Cell shown_figure(const Page& page, const FrozenTotals& totals, const PeriodFigure& figure) {
    const auto cell = figure_of(totals, figure, page.closed.currency);
    if (!page.question.labels || !figure.whole || empty(cell)) return cell;
    if (counts_accounts(figure.part)) return rate_text(totals.rounded(figure.part), totals.rounded(*figure.whole));
    return fmt::format("{}%", std::get<double>(cell));
}

Table figures_table(const Page& page, const FrozenTotals& totals) {
    const auto lang = page.lang();
    Table table;
    table.name = "figures";
    table.title = page.word({"What was closed", "关账数字"});
    table.columns = {column("figure", {"Figure", "指标"}, Type::text, lang), column("value", {"Closed at", "关账值"}, Type::number, lang),
                     column("numerator", {"Numerator", "分子"}, Type::number, lang),
                     column("denominator", {"Denominator", "分母"}, Type::number, lang)};
    for (const auto& figure : period_figures()) {
        auto& row = table.rows.emplace_back(std::vector<Cell>{
            std::string{page.question.labels ? figure.label.in(lang) : figure.name}, shown_figure(page, totals, figure)});
        row.push_back(figure.whole ? part_cell(totals, figure.part, page.closed.currency) : Cell{});
        row.push_back(figure.whole ? part_cell(totals, *figure.whole, page.closed.currency) : Cell{});
    }
    return table;
}

const std::string& group_of(const FrozenRow& row, GroupBy by) {
    return by == GroupBy::csm ? row.csm : by == GroupBy::segment ? row.segment : row.level;
}

/// As the list of closed periods has it: a line of many figures wants short headers.
Words header_of(const Page& page, const PeriodFigure& figure) {
    const auto* field = page.context.nouns.of<ClosedPeriod>().field(figure.name);
    return field ? field->header : figure.label;
}

Table groups_table(const Page& page) {
    const auto lang = page.lang();
    std::map<std::string, FrozenTotals> groups;
    for (const auto& row : page.rows) groups[group_of(row, page.question.by)].add(row);
    Table table;
    table.name = "groups";
    table.title = group_title(page.question.by, lang);
    table.columns = {column("group", {"Group", "分组"}, Type::text, lang)};
    // A reader finds the movements of all above; on a line of a group there is room for its rates and both ends.
    std::vector<const PeriodFigure*> shown;
    for (const auto& figure : period_figures())
        if (!page.question.labels || figure.whole || figure.name == "opening_arr" || figure.name == "closing_arr") shown.push_back(&figure);
    for (const auto* figure : shown)
        table.columns.push_back(column(figure->name, header_of(page, *figure), figure->whole ? Type::number : Type::money, lang));
    const ReportQuestion words{.periods = {}, .labels = page.question.labels};
    for (const auto& [group, totals] : groups) {
        auto& row = table.rows.emplace_back(std::vector<Cell>{group_text(page.question.by, group, words, lang)});
        for (const auto* figure : shown) row.push_back(figure_of(totals, *figure, page.closed.currency));
    }
    return table;
}

std::string what_changed(const RowChange& change, const Page& page) {
    if (!change.then) return page.word({"added", "新出现"});
    if (!change.now) return page.word({"gone", "已消失"});
    return page.word({"changed", "已变更"});
}

void add_change(Table& table, const Page& page, const RowChange& change) {
    const auto& row = change.either();
    const auto key = page.keys.find(row.account);
    const auto account = Cell{key == page.keys.end() ? row.key : key->second};
    const auto csm = row.csm.empty() ? Cell{} : Cell{row.csm};
    const auto line = [&](std::string what, Cell then, Cell now, Cell by) {
        table.rows.push_back({account, csm, what_changed(change, page), std::move(what), std::move(then), std::move(now), std::move(by)});
    };
    for (const auto part : change.parts) {
        const auto by = rounded(difference(change, part));
        line(std::string{label_of(part, page.question.labels, page.lang())}, change.then ? page.cell(*change.then, part) : Cell{},
             change.now ? page.cell(*change.now, part) : Cell{},
             counts_accounts(part) ? Cell{by} : Cell{Money{by, page.closed.currency}});
    }
    if (!change.handed_over) return;
    const auto held = [](const FrozenRow& of) { return of.csm.empty() ? Cell{} : Cell{of.csm}; };
    line(page.question.labels ? page.word({"CSM", "客户成功经理"}) : "csm", held(*change.then), held(*change.now), {});
}

constexpr std::size_t most_told = 40;  // accounts that a reader is told of unless all rows were asked for

Table changes_table(const Page& page, const Restatement& found) {
    const auto lang = page.lang();
    Table table;
    table.name = "changes";
    table.title = page.word({"Accounts that make the difference", "差异来自的客户"});
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang),
                     column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("row", {"Row", "行"}, Type::text, lang),
                     column("what", {"What", "项目"}, Type::text, lang),
                     column("then", {"Then", "关账时"}, Type::number, lang),
                     column("now", {"Now", "现在"}, Type::number, lang),
                     column("difference", {"Difference", "差异"}, Type::number, lang)};
    std::size_t told = 0;
    for (const auto& change : found.changes) {
        if (page.question.labels && !page.question.rows && told++ == most_told) break;
        add_change(table, page, change);
    }
    return table;
}

Table causes_table(const Page& page, const Restatement& found) {
    const auto lang = page.lang();
    std::map<std::int64_t, std::string> keys;
    for (const auto& change : found.changes) keys[change.either().account] = change.either().key;
    Table table;
    table.name = "causes";
    table.title = page.word({"What was changed since", "关账后的变更"});
    table.none = page.word({"Nothing in the journal of these accounts.", "这些客户没有变更记录。"});
    table.columns = {column("change", {"Change", "变更"}, Type::integer, lang), column("at", {"At", "时间"}, Type::instant, lang),
                     column("who", {"Who", "谁"}, Type::text, lang), column("account", {"Account", "客户"}, Type::reference, lang),
                     column("what", {"What", "内容"}, Type::text, lang), column("command", {"Command", "命令"}, Type::text, lang)};
    table.columns.back().whole = true;
    std::size_t told = 0;
    for (const auto& cause : found.causes) {
        if (page.question.labels && !page.question.rows && told++ == most_told) break;
        const auto key = page.keys.find(cause.account);
        table.rows.push_back({cause.set, cause.at, cause.who, key == page.keys.end() ? keys[cause.account] : key->second, cause.what, cause.command});
    }
    return table;
}

Table definitions_table(const Page& page, const Restatement& found) {
    const auto lang = page.lang();
    Table table;
    table.name = "definitions";
    table.title = page.word({"Settings that are others than then", "与关账时不同的设置"});
    table.columns = {column("setting", {"Setting", "设置"}, Type::text, lang), column("then", {"Then", "关账时"}, Type::text, lang),
                     column("now", {"Now", "现在"}, Type::text, lang)};
    const auto cell = [](const std::string& text) { return text.empty() ? Cell{} : Cell{text}; };
    for (const auto& one : found.definitions) table.rows.push_back({std::string{one.name}, cell(one.then), cell(one.now)});
    return table;
}

Table rows_table(const Page& page) {
    const auto lang = page.lang();
    Table table;
    table.name = "rows";
    table.title = page.word({"The rows that were frozen", "冻结的明细"});
    table.columns = {column("account", {"Account", "客户"}, Type::reference, lang), column("csm", {"CSM", "客户成功经理"}, Type::reference, lang),
                     column("segment", {"Segment", "分层"}, Type::choice, lang), column("level", {"Level", "级别"}, Type::text, lang)};
    using enum PeriodPart;
    constexpr PeriodPart parts[] = {opening, started, reactivation, expansion, contraction, churn, closing, lost, amount_due, amount_renewed, amount_capped};
    for (const auto part : parts)
        table.columns.push_back({std::string{label_of(part, false, lang)}, std::string{label_of(part, true, lang)},
                                 counts_accounts(part) ? Type::integer : Type::money});
    table.columns.push_back(column("renewal", {"Renewal", "续约"}, Type::choice, lang));
    const auto text = [](const std::string& t) { return t.empty() ? Cell{} : Cell{t}; };
    const ReportQuestion words{.periods = {}, .labels = page.question.labels};
    for (const auto& row : page.rows) {
        auto& cells = table.rows.emplace_back(
            std::vector<Cell>{row.key, text(row.csm), row.segment.empty() ? Cell{} : Cell{group_text(GroupBy::segment, row.segment, words, lang)}, text(row.level)});
        for (const auto part : parts) cells.push_back(page.cell(row, part));
        const auto& choices = Value<RenewalStatus>::choices;
        cells.push_back(row.renewal ? Cell{std::string{page.question.labels ? choices[static_cast<std::size_t>(*row.renewal)].label.in(lang) : name_of(*row.renewal)}} : Cell{});
    }
    return table;
}

constexpr Words definition{
    "Figures as 'cs report retention', 'movements' and 'renewals' have them, of the rows of the accounts: the differences of "
    "rows add up to those of figures. CSM: who held the account at the opening, or when it first moved; segment and level as "
    "of the day of closing. The digest is over all rows; it tells what was changed or lost, and is no seal.",
    "口径同 cs report retention、movements、renewals，由各客户明细行累加而成：明细差异之和即为数字差异。客户成功经理以期初或首次变动时的负责人为准；"
    "分层与级别为关账当日所属。摘要覆盖全部明细行，可发现改动或缺失，但不是防伪封印。"};

Table with_currency(Table table, const Page& page) {
    if (!page.question.labels) add_currency(table, {}, page.lang());
    return table;
}

void add_restatement(Document& doc, const Page& page, const Restatement& found) {
    const auto add = [&](Table table) { doc.blocks.emplace_back(std::move(table)); };
    if (!found.intact)
        doc.blocks.emplace_back(Paragraph{page.word({"The digest does not match the rows: what was frozen was changed or lost outside of cs.",
                                                     "摘要与明细行不符：冻结的数据在 cs 之外被改动或丢失。"})});
    if (!found.definitions.empty()) add(definitions_table(page, found));
    if (found.currency != page.closed.currency)
        doc.blocks.emplace_back(Paragraph{page.word({"Today's figures are in another currency and cannot be compared.", "现在的数字为另一币种，无法比较。"})});
    if (found.changes.empty()) {
        if (found.intact && found.currency == page.closed.currency && page.question.labels)
            doc.blocks.emplace_back(Paragraph{page.word({"No restatement: today the same figures come out.", "无重述：现在算得的数字相同。"})});
        return;
    }
    add(restated_table({found}, false, page.question.labels, page.lang()));
    add(with_currency(changes_table(page, found), page));
    if (page.question.labels && !page.question.rows && found.changes.size() > most_told)
        doc.blocks.emplace_back(Paragraph{fmt::format(fmt::runtime(page.word({"The {} weightiest of {} accounts; --rows shows all.", "差异最大的 {} 个客户，共 {} 个；--rows 显示全部。"})),
                                                      most_told, found.changes.size())});
    add(causes_table(page, found));
}

}  // namespace

Document period_page(Context& context, const ClosedPeriod& closed, const PeriodQuestion& question) {
    Page page{context, closed, question};
    std::optional<Restatement> found;
    if (closed.stands()) {
        found = restatement(context, closed);
        page.rows = std::move(found->rows);
        for (const auto& change : found->changes)
            if (change.then && change.now && change.then->key != change.now->key) page.keys[change.now->account] = change.now->key;
    } else {
        page.rows = frozen_rows_of(context, closed.id);
    }
    const auto lang = context.lang;
    Document doc;
    doc.name = "period";
    doc.lang = lang;
    doc.title = fmt::format(fmt::runtime(page.word({"Closed period {}", "关账期间 {}"})), closed.period);
    doc.subtitle = fmt::format(fmt::runtime(page.word({"closed on {} by {}", "{} 由 {} 关账"})), to_text(closed.closed_on), closed.closed_by);
    const bool intact = found ? found->intact : digest_of(closed, page.rows) == closed.digest;
    doc.blocks.emplace_back(facts_of(page, intact));
    doc.blocks.emplace_back(with_currency(figures_table(page, found ? found->then : totals_of(page.rows)), page));
    if (question.by != GroupBy::none) doc.blocks.emplace_back(with_currency(groups_table(page), page));
    if (found) {
        if (question.labels) doc.blocks.emplace_back(Heading{page.word({"Restatements", "重述"})});
        add_restatement(doc, page, *found);
    }
    if (question.rows) doc.blocks.emplace_back(with_currency(rows_table(page), page));
    doc.blocks.emplace_back(Footnote{page.word(definition)});
    return doc;
}

}  // namespace cs
