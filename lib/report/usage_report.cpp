// cs report usage -- how many customers use the product, how often, how deep and wide, and who fell silent.
#include "report/report.hpp"
#include "figures/in_force.hpp"
#include "report/report_document.hpp"
#include "usage/depth.hpp"
#include "usage/standing.hpp"
#include "usage/window.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr int recent_days = 30;  // of active users, and of silence

struct CustomerUse {
    InForce customer;
    AccountUsage use;
    int recent_users = 0;
    bool silent = true;
};

struct Tally {
    std::int64_t accounts = 0, active = 0, silent = 0, users = 0, events = 0, before = 0;
    std::vector<double> days, depth, breadth;
};

void count(Tally& tally, const CustomerUse& one) {
    const auto& use = one.use;
    ++tally.accounts;
    tally.active += use.active_days > 0 ? 1 : 0;
    tally.silent += one.silent ? 1 : 0;
    tally.users += one.recent_users;
    tally.events += use.events;
    tally.before += use.events_before;
    tally.days.push_back(use.active_days);
    if (const auto depth = percent_of(use.core_features, use.core_licensed)) tally.depth.push_back(*depth);
    if (const auto breadth = percent_of(use.features, use.features_licensed)) tally.breadth.push_back(*breadth);
}

/// Every customer at the end of a period, and what they did in it.
std::vector<CustomerUse> customers_use(Context& context, const Period& period, Date end, GroupBy by) {
    std::unordered_map<std::int64_t, AccountUsage> used;
    std::unordered_map<std::int64_t, int> recent;
    const auto span = end.days() - period.from.days() + 1;
    each_account_usage(context, end, span, [&](const AccountUsage& use) { used.emplace(use.account, use); });
    each_account_usage(context, end, recent_days, [&](const AccountUsage& use) { recent[use.account] = use.users; });
    const Licences licences{context, end, std::nullopt};
    std::vector<CustomerUse> all;
    for (auto& customer : in_force(context, end, by)) {
        CustomerUse one{std::move(customer), {}, 0, true};
        if (const auto found = used.find(one.customer.id); found != used.end()) {
            one.use = found->second;
            one.recent_users = recent[one.customer.id];
            one.silent = add_days(*one.use.last_use, recent_days) <= end;
        } else {
            one.use.features_licensed = count_bits(licences.of(one.customer.id));
            one.use.core_licensed = count_common(licences.of(one.customer.id), licences.core());
        }
        all.push_back(std::move(one));
    }
    return all;
}

Cell number(std::optional<double> value) { return value ? Cell{*value} : Cell{}; }
Cell trend(std::int64_t now, std::int64_t before) { return number(percent_of(now - before, before)); }

struct UsageReport {
    Context& context;
    const ReportQuestion& question;

    Column col(std::string_view name, Words header, Type type) const {
        return column(name, header, type, context.lang);
    }
    std::string say(Words words) const { return std::string{words.in(context.lang)}; }

    Table figures() const {
        Table table;
        table.name = "usage";
        table.none = say({"no usage of the period is known", "期间内暂无使用数据"});
        table.columns = {col("period", {"Period", "期间"}, Type::text), col("group", {"Group", "分组"}, Type::text),
                         col("accounts", {"Customers", "客户数"}, Type::integer)};
        add_share_columns(table, "active", {"Active", "活跃客户"}, question, context.lang);
        for (auto&& each :
             {col("days", {"Days", "活跃天数"}, Type::number), col("depth", {"Depth %", "深度 %"}, Type::number),
              col("breadth", {"Breadth %", "广度 %"}, Type::number), col("users", {"Users", "活跃用户"}, Type::integer),
              col("events", {"Events", "次数"}, Type::integer), col("before", {"Before", "上一期"}, Type::integer),
              col("trend", {"Trend %", "变化 %"}, Type::number), col("silent", {"Silent", "沉默客户"}, Type::integer)})
            table.columns.push_back(each);
        return table;
    }
    void add(Table& table, const Period& period, std::string group, const Tally& t) const {
        std::vector<Cell> row{period.name, std::move(group), t.accounts};
        add_share_cells(row, t.active, t.accounts, question);
        for (auto&& cell : {number(median(t.days)), number(median(t.depth)), number(median(t.breadth)), Cell{t.users},
                            Cell{t.events}, Cell{t.before}, trend(t.events, t.before), Cell{t.silent}})
            row.push_back(cell);
        table.rows.push_back(std::move(row));
    }

    Table behind() const {
        Table table;
        table.name = "rows";
        table.title = say({"The customers behind it", "客户明细"});
        table.none = say({"no contract is in force", "没有有效合同"});
        table.columns = {col("period", {"Period", "期间"}, Type::text),
                         col("account", {"Account", "客户"}, Type::reference),
                         col("name", {"Name", "名称"}, Type::text),
                         col("csm", {"CSM", "客户成功经理"}, Type::reference),
                         col("days", {"Days", "活跃天数"}, Type::integer),
                         col("events", {"Events", "次数"}, Type::integer),
                         col("before", {"Before", "上一期"}, Type::integer),
                         col("trend", {"Trend %", "变化 %"}, Type::number),
                         col("core_used", {"Core used", "已用核心"}, Type::integer),
                         col("core", {"Core", "核心功能"}, Type::integer),
                         col("used", {"Used", "已用"}, Type::integer),
                         col("licensed", {"Licensed", "已授权"}, Type::integer),
                         col("users", {"Users", "活跃用户"}, Type::integer),
                         col("last_use", {"Last use", "最近使用"}, Type::date),
                         col("silent", {"Silent", "沉默"}, Type::boolean)};
        return table;
    }
    void add(Table& table, const Period& period, const CustomerUse& one) const {
        const auto& use = one.use;
        table.rows.push_back({period.name, one.customer.key, one.customer.name,
                              one.customer.csm.empty() ? Cell{} : Cell{one.customer.csm}, std::int64_t{use.active_days},
                              use.events, use.events_before, trend(use.events, use.events_before),
                              std::int64_t{use.core_features}, std::int64_t{use.core_licensed},
                              std::int64_t{use.features}, std::int64_t{use.features_licensed},
                              std::int64_t{one.recent_users}, use.last_use ? Cell{*use.last_use} : Cell{}, one.silent});
    }
};

constexpr Words definitions[] = {
    {"Customers: accounts with a contract in force on the last day of the period, or the newest day known within it. "
     "Active = those "
     "that used anything in the period / customers; in brackets Wilson's 95% interval.",
     "客户数：期末（期间未结束则为已知的最近一日）有有效合同的客户。活跃客户 = 期间内有使用的客户 / 客户数；括号内为 "
     "Wilson 95% "
     "区间。"},
    {"Days, depth and breadth are medians over the customers: days with use; core features used / licensed core "
     "features; features used / licensed features. Those who used nothing count with 0, those without a licensed "
     "feature are left out of depth and breadth.",
     "活跃天数、深度、广度均为客户中位数：有使用的天数；已用核心功能 / 已授权核心功能；已用功能 / "
     "已授权功能。未使用者按 0 计入，无授权功能者不计入深度与广度。"},
    {"Users: different ones who used something in the 30 days up to then; only where the feed names them. Before: as "
     "many "
     "days as the period has so far, just before it; trend = (events - before) / before. Silent: no use in those 30 "
     "days.",
     "活跃用户：截至该日 30 天内有使用的不同用户（仅当数据含用户）。上一期：期间之前同样天数；变化 =（次数 − 上一期）/ "
     "上一期。沉默：这 30 天内未使用。"},
};

}  // namespace

Document usage_report(Context& context, const ReportQuestion& question) {
    const UsageReport report{context, question};
    auto figures = report.figures();
    auto behind = report.behind();
    const auto known = known_day(context);
    const std::string all = question.labels ? report.say({"all", "合计"}) : "all";
    for (const auto& period : question.periods) {
        const auto end = known_end(period, known);
        if (!end) continue;
        std::map<std::string, Tally> groups;
        Tally total;
        for (const auto& one : customers_use(context, period, *end, question.by)) {
            count(total, one);
            if (question.by != GroupBy::none) count(groups[one.customer.group], one);
            if (question.rows) report.add(behind, period, one);
        }
        for (const auto& [group, tally] : groups)
            report.add(figures, period, group_text(question.by, group, question, context.lang), tally);
        report.add(figures, period, all, total);
    }
    auto doc = report_document("usage", {"Use of the product", "产品使用报告"}, question, context);
    doc.blocks.emplace_back(std::move(figures));
    if (question.rows) doc.blocks.emplace_back(std::move(behind));
    for (const auto& definition : definitions)
        doc.blocks.emplace_back(Footnote{std::string{definition.in(context.lang)}});
    if (auto note = late_feed_note(context, known, question); !note.empty())
        doc.blocks.emplace_back(Footnote{std::move(note)});
    return doc;
}

}  // namespace cs
