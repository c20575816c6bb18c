// cs report portfolio -- all accounts on one page: how many, worth how much, due when, held by whom.
#include "account/account.hpp"
#include "report/report.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>
#include <utility>

namespace cs {
namespace {

constexpr std::int64_t days_ahead = 90;
constexpr std::size_t top_accounts = 10;

struct Holding {
    std::string key, name, segment, csm, group;
    Stage stage = Stage::signing;
    bool has_lines = false, in_force = false, steady = false, coming = false;
    Sums arr, due;
    Status status() const {
        if (!has_lines) return Status::prospect;
        if (steady || (coming && in_force)) return Status::customer;
        if (coming) return Status::coming;
        return in_force ? Status::canceled : Status::lost;
    }
};

struct Tally {
    std::int64_t accounts = 0, customers = 0;
    Sums arr, due;
};
void count(Tally& tally, const Holding& h) {
    ++tally.accounts;
    tally.customers += h.in_force ? 1 : 0;
    add(tally.arr, h.arr);
    add(tally.due, h.due);
}

struct Portfolio {
    Context& context;
    const ReportQuestion& question;
    Exchange exchange;
    std::unordered_map<std::int64_t, Holding> holdings = {};
    std::map<std::pair<int, unsigned>, Tally> months = {};  // due within the days ahead, by month
    Tally total = {};

    std::string word(Words words) const { return std::string{words.in(context.lang)}; }
    Column col(std::string_view name, Words header, Type type) const {
        return column(name, header, type, context.lang);
    }
};

std::string text_of(const Statement& row, int column) {
    return row.null(column) ? std::string{} : std::string{row.text(column)};
}

void read_accounts(Portfolio& p) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT a."id", a."key", a."name", a."segment", a."stage", s."handle", {} FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm")sql",
        group_sql(p.question.by));
    const auto row = sql.prepared(p.context.engine);
    while (row->step()) {
        auto& h = p.holdings[row->integer(0)];
        h.key = row->text(1);
        h.name = row->text(2);
        h.segment = text_of(*row, 3);
        h.stage = static_cast<Stage>(find_choice(row->text(4), Value<Stage>::choices).value());
        h.csm = text_of(*row, 5);
        h.group = text_of(*row, 6);
    }
}

std::set<Currency> read_currencies(Context& context) {
    Sql sql;
    sql.text = R"sql(SELECT DISTINCT "currency" FROM "contract" WHERE "stops" IS NULL OR "stops" > $1)sql";
    sql.values = {context.today};
    std::set<Currency> all;
    const auto row = sql.prepared(context.engine);
    while (row->step()) all.insert(Currency::of(row->text(0)).value());
    return all;
}

// Every line once; what the days mean is asked of the engine, so that no date is read that is not needed.
void read_lines(Portfolio& p) {
    Sql sql;
    sql.text = R"sql(SELECT c."account", c."currency", c."arr_dividend", c."arr_divisor",
CASE WHEN c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1) THEN 1 ELSE 0 END,
CASE WHEN c."notice_on" IS NULL AND c."terminated_on" IS NULL THEN 1 ELSE 0 END, CASE WHEN c."starts" > $1 THEN 1 ELSE 0 END FROM "contract" c)sql";
    sql.values = {p.context.today};
    const auto row = sql.prepared(p.context.engine);
    while (row->step()) {
        auto& h = p.holdings[row->integer(0)];
        h.has_lines = true;
        h.coming = h.coming || row->integer(6) != 0;
        if (row->integer(4) == 0) continue;
        h.in_force = true;
        h.steady = h.steady || row->integer(5) != 0;
        const auto currency = Currency::of(row->text(1)).value();
        add(h.arr, p.exchange.currency_for(currency),
            p.exchange.value_for(currency, fraction(row->integer(2), row->integer(3))));
    }
}

void read_due(Portfolio& p) {
    Sql sql;
    sql.text = R"sql(SELECT c."account", c."currency", c."arr_dividend", c."arr_divisor", c."due" FROM "contract" c
WHERE c."renews" = 1 AND c."due" BETWEEN $1 AND $2 AND c."stops" > $1 AND NOT EXISTS (SELECT 1 FROM "contract_follows" f WHERE f."value" = c."id") ORDER BY c."account")sql";
    sql.values = {p.context.today, add_days(p.context.today, days_ahead)};
    std::map<std::pair<int, unsigned>, std::int64_t> last;  // accounts come together: each counts once a month
    const auto row = sql.prepared(p.context.engine);
    while (row->step()) {
        const auto currency = Currency::of(row->text(1)).value();
        const auto value = p.exchange.value_for(currency, fraction(row->integer(2), row->integer(3)));
        const auto due = std::get<Date>(row->cell(4, Type::date));
        const std::pair month{due.year(), due.month()};
        add(p.holdings[row->integer(0)].due, p.exchange.currency_for(currency), value);
        auto& tally = p.months[month];
        add(tally.due, p.exchange.currency_for(currency), value);
        if (std::exchange(last[month], row->integer(0)) != row->integer(0)) ++tally.accounts;
    }
}

/// A line for each currency of a group; its counts stand on the first.
void add_rows(const Portfolio& p, Table& table, const std::string& group, const Tally& tally) {
    bool first = true;
    for (const auto currency : currencies_of(tally.arr, p.exchange.company())) {
        const auto whole = p.total.arr.contains(currency) ? p.total.arr.at(currency).rounded() : 0;
        const auto part = tally.arr.contains(currency) ? tally.arr.at(currency).rounded() : 0;
        const auto share = percent(part, whole);
        table.rows.push_back({group, first ? Cell{tally.accounts} : Cell{}, first ? Cell{tally.customers} : Cell{},
                              money_cell(tally.arr, currency), share ? Cell{*share} : Cell{},
                              money_cell(tally.due, currency)});
        first = false;
    }
}

template <class Key>
Table groups_table(const Portfolio& p, std::string_view name, Words title, Words header, Key key, bool with_total) {
    Table table;
    table.name = name;
    table.title = p.word(title);
    table.columns = {p.col("group", header, Type::text),
                     p.col("accounts", {"Accounts", "客户数"}, Type::integer),
                     p.col("customers", {"In force", "在约"}, Type::integer),
                     p.col("arr", {"ARR", "年费"}, Type::money),
                     p.col("share", {"Share %", "占比 %"}, Type::number),
                     p.col("due", {"Due in 90 days", "90 天内到期"}, Type::money)};
    std::map<std::pair<std::size_t, std::string>, Tally> groups;
    for (const auto& [id, holding] : p.holdings) count(groups[key(holding)], holding);
    for (const auto& [group, tally] : groups) add_rows(p, table, group.second, tally);
    if (with_total) add_rows(p, table, p.question.labels ? p.word({"all", "合计"}) : "all", p.total);
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
    return groups_table(p, fmt::format("by_{}", name_of(by)), {"By group", "分组"}, header, key, true);
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
    for (const auto& [month, tally] : p.months) {
        bool first = true;
        for (const auto currency : currencies_of(tally.due, p.exchange.company())) {
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
    if (p.exchange.mixed()) return chart;
    for (const auto& [month, tally] : p.months)
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
    for (const auto& [id, h] : p.holdings)
        for (const auto currency : currencies_of(h.arr, p.exchange.company())) {
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
    for (const auto& [id, h] : p.holdings)
        if (h.in_force) count(people[h.csm], h);
    const auto can_carry = capacities(p.context);
    for (const auto& [handle, tally] : people) {
        bool first = true;
        for (const auto currency : currencies_of(tally.arr, p.exchange.company())) {
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
    add("accounts", {"Accounts", "客户数"}, Type::integer, p.total.accounts);
    add("customers", {"In force", "在约客户"}, Type::integer, p.total.customers);
    for (const auto currency : currencies_of(p.total.arr, p.exchange.company())) {
        if (!p.question.labels) add("currency", {"Currency", "币种"}, Type::currency, std::string{currency.code()});
        add("arr", {"ARR", "年费"}, Type::money, money_cell(p.total.arr, currency));
        if (p.total.arr.contains(currency))
            add("mrr", {"MRR", "月费"}, Type::money, Money{p.total.arr.at(currency).rounded(12), currency});
        if (p.total.due.contains(currency))
            add("due", {"Due in 90 days", "90 天内到期"}, Type::money, money_cell(p.total.due, currency));
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
    Portfolio p{context, question, Exchange{context}};
    p.exchange.settle(read_currencies(context));
    read_accounts(p);
    read_lines(p);
    read_due(p);
    for (const auto& [id, holding] : p.holdings) count(p.total, holding);

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
        p, "by_stage", {"By stage", "按阶段"}, {"Stage", "阶段"},
        [&](const Holding& h) { return choice_key(p, h.stage); }, false));
    add(groups_table(
        p, "by_status", {"By status", "按状态"}, {"Status", "状态"},
        [&](const Holding& h) { return choice_key(p, h.status()); }, false));
    add(months_table(p));
    if (auto chart = months_chart(p); chart.bars.size() > 1) doc.blocks.emplace_back(std::move(chart));
    add(accounts_table(p, "top", {"The largest accounts", "最大客户"}, top_accounts));
    add(people_table(p));
    if (question.rows) add(accounts_table(p, "rows", {"All accounts", "全部客户"}, std::nullopt));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{std::string{definition.in(context.lang)}});
    if (auto note = p.exchange.note(context.lang); !note.empty()) doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
