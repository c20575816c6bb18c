// cs report portfolio -- all accounts on one page: how many, worth how much, due when, held by whom.
#include "report/report.hpp"
#include "figures/holdings.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::size_t top_accounts = 10;

struct Portfolio {
    Context& context;
    const ReportQuestion& question;
    Holdings all;

    std::string word(Words words) const { return std::string{words.in(context.lang)}; }
    Column col(std::string_view name, Words header, Type type) const {
        return column(name, header, type, context.lang);
    }
};

/// A line for each currency of a group; its counts stand on the first.
void add_rows(const Portfolio& p, Table& table, const std::string& group, const Tally& tally) {
    bool first = true;
    for (const auto currency : currencies_of(tally.arr, p.all.exchange.company())) {
        const auto whole = p.all.total.arr.contains(currency) ? p.all.total.arr.at(currency).rounded() : 0;
        const auto part = tally.arr.contains(currency) ? tally.arr.at(currency).rounded() : 0;
        const auto share = percent(part, whole);
        table.rows.push_back({group, first ? Cell{tally.accounts} : Cell{}, first ? Cell{tally.customers} : Cell{},
                              money_cell(tally.arr, currency), share ? Cell{*share} : Cell{},
                              money_cell(tally.due, currency)});
        first = false;
    }
}

template <class Key>
Table groups_table(const Portfolio& p, std::string_view name, std::string title, Words header, Key key, bool with_total) {
    Table table;
    table.name = name;
    table.title = std::move(title);
    table.columns = {p.col("group", header, Type::text),
                     p.col("accounts", {"Accounts", "客户数"}, Type::integer),
                     p.col("customers", {"In force", "在约"}, Type::integer),
                     p.col("arr", {"ARR", "年费"}, Type::money),
                     p.col("share", {"Share %", "占比 %"}, Type::number),
                     p.col("due", {"Due in 90 days", "90 天内到期"}, Type::money)};
    std::map<std::pair<std::size_t, std::string>, Tally> groups;
    for (const auto& [id, holding] : p.all.accounts) count(groups[key(holding)], holding);
    for (const auto& [group, tally] : groups) add_rows(p, table, group.second, tally);
    if (with_total) add_rows(p, table, p.question.labels ? p.word({"all", "合计"}) : "all", p.all.total);
    return table;
}

Table by_group(const Portfolio& p) {
    const bool asked = p.question.by != GroupBy::none;
    const auto by = asked ? p.question.by : GroupBy::segment;
    const auto header = Value<GroupBy>::choices[static_cast<std::size_t>(by)].label;
    const auto key = [&](const Holding& h) {
        const auto& value = asked ? h.group : h.segment;
        const auto order =
            by == GroupBy::segment
                ? find_choice(value, Value<Segment>::choices).value_or(std::size(Value<Segment>::choices))
                : 0;
        return std::pair{order, group_text(by, value, p.question, p.context.lang)};
    };
    return groups_table(p, fmt::format("by_{}", name_of(by)), group_title(by, p.context.lang), header, key, true);
}

/// A choice in the order of its declaration, by name or label.
template <class E> std::pair<std::size_t, std::string> choice_key(const Portfolio& p, E value) {
    const auto i = static_cast<std::size_t>(value);
    const auto& choice = Value<E>::choices[i];
    return {i, std::string{p.question.labels ? choice.label.in(p.context.lang) : choice.name}};
}

Table months_table(const Portfolio& p) {
    Table table;
    table.name = "due_by_month";
    table.title = p.word({"Due in the next 90 days, by month", "未来 90 天到期（按月）"});
    table.none = p.word({"Nothing falls due in the next 90 days.", "未来 90 天内无到期合同。"});
    table.columns = {p.col("month", {"Month", "月份"}, Type::text),
                     p.col("accounts", {"Accounts", "客户数"}, Type::integer),
                     p.col("amount", {"Amount due", "应续金额"}, Type::money)};
    for (const auto& [month, tally] : p.all.months) {
        bool first = true;
        for (const auto currency : currencies_of(tally.due, p.all.exchange.company())) {
            table.rows.push_back({fmt::format("{}-{:02}", month.first, month.second),
                                  first ? Cell{tally.accounts} : Cell{}, money_cell(tally.due, currency)});
            first = false;
        }
    }
    return table;
}

Chart months_chart(const Portfolio& p) {
    Chart chart;
    chart.name = "due";
    chart.title = p.word({"Amount due by month", "各月应续金额"});
    if (p.all.exchange.mixed()) return chart;
    for (const auto& [month, tally] : p.all.months)
        for (const auto& [currency, sum] : tally.due)
            chart.bars.push_back({fmt::format("{}-{:02}", month.first, month.second),
                                  static_cast<double>(sum.rounded()), to_text(Money{sum.rounded(), currency})});
    return chart;
}

Table accounts_table(const Portfolio& p, std::string_view name, Words title, std::optional<std::size_t> most) {
    Table table;
    table.name = name;
    table.title = p.word(title);
    table.columns = {p.col("account", {"Account", "客户"}, Type::reference),
                     p.col("name", {"Name", "名称"}, Type::text),
                     p.col("segment", {"Segment", "分层"}, Type::choice),
                     p.col("csm", {"CSM", "客户成功经理"}, Type::reference),
                     p.col("status", {"Status", "状态"}, Type::choice),
                     p.col("arr", {"ARR", "年费"}, Type::money),
                     p.col("due", {"Due in 90 days", "90 天内到期"}, Type::money)};
    std::vector<std::tuple<Currency, std::int64_t, const Holding*>> worth;
    for (const auto& [id, h] : p.all.accounts)
        for (const auto currency : currencies_of(h.arr, p.all.exchange.company())) {
            if (h.arr.empty() && most) continue;
            worth.emplace_back(currency, h.arr.empty() ? 0 : -h.arr.at(currency).rounded(), &h);
        }
    std::ranges::sort(worth, {}, [](const auto& w) {
        return std::tuple{std::get<0>(w), std::get<1>(w), std::string_view{std::get<2>(w)->key}};
    });
    std::map<Currency, std::size_t> taken;
    for (const auto& [currency, minor, h] : worth) {
        if (most && taken[currency]++ >= *most) continue;
        const auto text = [](const std::string& t) { return t.empty() ? Cell{} : Cell{t}; };
        table.rows.push_back(
            {h->key, h->name,
             text(h->segment.empty() ? "" : group_text(GroupBy::segment, h->segment, p.question, p.context.lang)),
             text(h->csm), choice_key(p, h->status()).second, money_cell(h->arr, currency),
             money_cell(h->due, currency)});
    }
    return table;
}

std::map<std::string, std::optional<Money>> capacities(Context& context) {
    Sql sql;
    sql.text = R"sql(SELECT "handle", "capacity", "currency" FROM "staff")sql";
    std::map<std::string, std::optional<Money>> all;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& capacity = all[std::string{row->text(0)}];
        if (!row->null(1)) capacity = Money{row->integer(1), Currency::of(row->text(2)).value()};
    }
    return all;
}

Table people_table(const Portfolio& p) {
    Table table;
    table.name = "csms";
    table.title = p.word({"Held by, against what they can carry", "客户成功经理负荷"});
    table.columns = {p.col("csm", {"CSM", "客户成功经理"}, Type::text),
                     p.col("accounts", {"Accounts", "客户数"}, Type::integer),
                     p.col("arr", {"ARR", "年费"}, Type::money),
                     p.col("due", {"Due in 90 days", "90 天内到期"}, Type::money),
                     p.col("capacity", {"Capacity", "承载额"}, Type::money),
                     p.col("load", {"Load %", "负荷 %"}, Type::number)};
    std::map<std::string, Tally> people;
    for (const auto& [id, h] : p.all.accounts)
        if (h.in_force) count(people[h.csm], h);
    const auto can_carry = capacities(p.context);
    for (const auto& [handle, tally] : people) {
        bool first = true;
        for (const auto currency : currencies_of(tally.arr, p.all.exchange.company())) {
            const auto found = can_carry.find(handle);
            const auto capacity = found == can_carry.end() ? std::nullopt : found->second;
            const bool same = capacity && capacity->currency == currency && tally.arr.contains(currency);
            const auto load = same ? percent(tally.arr.at(currency).rounded(), capacity->minor) : std::nullopt;
            table.rows.push_back({handle.empty() ? "-" : handle, first ? Cell{tally.accounts} : Cell{},
                                  money_cell(tally.arr, currency), money_cell(tally.due, currency),
                                  first && capacity ? Cell{*capacity} : Cell{}, load ? Cell{*load} : Cell{}});
            first = false;
        }
    }
    return table;
}

Facts head(const Portfolio& p) {
    Facts facts;
    const auto add = [&](std::string_view name, Words header, Type type, Cell value) {
        facts.facts.push_back({p.col(name, header, type), std::move(value)});
    };
    add("accounts", {"Accounts", "客户数"}, Type::integer, p.all.total.accounts);
    add("customers", {"In force", "在约客户"}, Type::integer, p.all.total.customers);
    for (const auto currency : currencies_of(p.all.total.arr, p.all.exchange.company())) {
        if (!p.question.labels) add("currency", {"Currency", "币种"}, Type::currency, std::string{currency.code()});
        add("arr", {"ARR", "年费"}, Type::money, money_cell(p.all.total.arr, currency));
        if (p.all.total.arr.contains(currency))
            add("mrr", {"MRR", "月费"}, Type::money, Money{p.all.total.arr.at(currency).rounded(12), currency});
        if (p.all.total.due.contains(currency))
            add("due", {"Due in 90 days", "90 天内到期"}, Type::money, money_cell(p.all.total.due, currency));
    }
    return facts;
}

constexpr Words definitions[] = {
    {"ARR: yearly value of the recurring lines in force at the close of the day (price x 12 / months of the term); MRR "
     "is a twelfth. Due in 90 days: yearly value of the lines whose last service day lies in the next 90 days and that "
     "nothing follows yet.",
     "年费：当日在约经常性合同的年化金额（金额 × 12 / 月数）；月费为其十二分之一。90 天内到期：最后服务日在未来 90 "
     "天内、尚无后续合同的年费。"},
    {"Load: ARR held / capacity. Stage, segment and CSM are the present ones, whatever day is asked for.",
     "负荷：所负责年费 / 承载额。阶段、分层与客户成功经理均为当前值。"},
};

}  // namespace

Document portfolio_report(Context& context, const ReportQuestion& question) {
    const Portfolio p{context, question, holdings(context, question.by)};

    Document doc;
    doc.name = "report.portfolio";
    doc.lang = context.lang;
    doc.title = p.word({"Portfolio", "客户总览"});
    doc.subtitle = to_text(context.today);
    doc.blocks.emplace_back(head(p));
    const auto add = [&](Table table) {
        if (question.labels && table.rows.empty() && table.none.empty()) return;
        add_currency(table, question, context.lang);
        doc.blocks.emplace_back(std::move(table));
    };
    add(by_group(p));
    add(groups_table(
        p, "by_stage", p.word({"By stage", "按阶段"}), {"Stage", "阶段"},
        [&](const Holding& h) { return choice_key(p, h.stage); }, false));
    add(groups_table(
        p, "by_status", p.word({"By status", "按状态"}), {"Status", "状态"},
        [&](const Holding& h) { return choice_key(p, h.status()); }, false));
    add(months_table(p));
    if (auto chart = months_chart(p); chart.bars.size() > 1) doc.blocks.emplace_back(std::move(chart));
    add(accounts_table(p, "top", {"The largest accounts", "最大客户"}, top_accounts));
    add(people_table(p));
    if (question.rows) add(accounts_table(p, "rows", {"All accounts", "全部客户"}, std::nullopt));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{std::string{definition.in(context.lang)}});
    if (auto note = p.all.exchange.note(context.lang); !note.empty())
        doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
