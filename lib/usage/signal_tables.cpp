#include "usage/signal_tables.hpp"
#include "usage/signal.hpp"

namespace cs {
namespace {

Table table_of(std::string name, std::span<const std::tuple<const char*, Words, Type>> columns, Lang lang, Words none) {
    Table table{.name = std::move(name), .title = "", .columns = {}, .rows = {}, .none = std::string{none.in(lang)}};
    for (const auto& [column, header, type] : columns)
        table.columns.push_back({column, std::string{header.in(lang)}, type});
    return table;
}

constexpr Words none_declared{"no signal is declared in cs.toml: [signal.NAME]",
                              "cs.toml 中没有声明信号：[signal.NAME]"};

}  // namespace

Table signal_list(Context& context) {
    constexpr std::tuple<const char*, Words, Type> columns[] = {{"signal", {"Signal", "信号"}, Type::text},
                                                                {"label", {"Label", "名称"}, Type::text},
                                                                {"unit", {"Unit", "单位"}, Type::text},
                                                                {"direction", {"Good", "好的方向"}, Type::text},
                                                                {"accounts", {"Accounts", "客户数"}, Type::integer},
                                                                {"last_day", {"Last day", "最近日期"}, Type::date}};
    auto table = table_of("signals", columns, context.lang, none_declared);
    for (const auto& signal : signals(context.settings)) {
        std::int64_t accounts = 0;
        each_signal(context, signal.name, context.today, 1, [&](const SignalStanding&) { ++accounts; });
        const auto last = signal_feed(context, signal.name);
        table.rows.push_back({signal.name, signal.label, signal.unit.empty() ? Cell{} : Cell{signal.unit},
                              std::string{signal.direction == Signal::Direction::up ? "up" : "down"}, accounts,
                              last ? Cell{*last} : Cell{}});
    }
    return table;
}

Table account_signals(Context& context, std::int64_t account, int span) {
    constexpr std::tuple<const char*, Words, Type> columns[] = {
        {"signal", {"Signal", "信号"}, Type::text}, {"unit", {"Unit", "单位"}, Type::text},
        {"sum", {"Sum", "合计"}, Type::measure},     {"before", {"Before", "上一期"}, Type::measure},
        {"days", {"Days", "天数"}, Type::integer},  {"last_value", {"Last", "最近值"}, Type::measure},
        {"last_on", {"On", "日期"}, Type::date}};
    auto table = table_of("signals", columns, context.lang, none_declared);
    for (const auto& signal : signals(context.settings)) {
        std::optional<SignalStanding> mine;
        each_signal(context, signal.name, context.today, span, [&](const SignalStanding& standing) {
            if (standing.account == account) mine = standing;
        });
        auto& row =
            table.rows.emplace_back(std::vector<Cell>{signal.label, signal.unit.empty() ? Cell{} : Cell{signal.unit}});
        if (mine)
            row.insert(row.end(),
                       {mine->sum, mine->sum_before, std::int64_t{mine->days}, mine->last_value, mine->last_on});
        row.resize(table.columns.size());
    }
    return table;
}

}  // namespace cs
