// What is used by how many, and what by whom never.
#include "account/account.hpp"
#include "usage/customers.hpp"
#include "usage/depth.hpp"
#include "usage/questions.hpp"
#include "usage/window.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

using Columns = std::span<const std::tuple<const char*, Words, Type>>;

Table table_of(const char* name, Columns columns, Lang lang, Words none) {
    Table table{.name = name, .title = "", .columns = {}, .rows = {}, .none = std::string{none.in(lang)}};
    for (const auto& [column, header, type] : columns)
        table.columns.push_back({column, std::string{header.in(lang)}, type});
    return table;
}

/// One account's use in a window.
struct Use {
    Licences::Bits features;
    std::vector<std::uint32_t> users;
};

std::unordered_map<std::uint32_t, Use> uses(Context& context, std::int32_t first, std::int32_t last) {
    std::unordered_map<std::uint32_t, Use> all;
    each_day_use(context, first, last, std::nullopt, [&](std::int32_t, std::uint32_t account, const DayUse& use) {
        if (!use.active()) return;
        auto& mine = all[account];
        unite(mine.features, use.features);
        mine.users.insert(mine.users.end(), use.users.begin(), use.users.end());
    });
    return all;
}

const Licences::Bits& features_of(const std::unordered_map<std::uint32_t, Use>& all, std::uint32_t account) {
    static const Licences::Bits none;
    const auto found = all.find(account);
    return found == all.end() ? none : found->second.features;
}

Cell percent(std::int64_t part, std::int64_t whole) {
    const auto share = percent_of(part, whole);
    return share ? Cell{*share} : Cell{};
}

Table by_feature(Context& context, int span) {
    constexpr std::tuple<const char*, Words, Type> columns[] = {{"feature", {"Feature", "功能"}, Type::text},
                                                                {"core", {"Core", "核心"}, Type::boolean},
                                                                {"accounts", {"Licensed", "已授权客户"}, Type::integer},
                                                                {"used", {"Used it", "使用客户"}, Type::integer},
                                                                {"percent", {"%", "%"}, Type::number},
                                                                {"before", {"Before", "上一期"}, Type::integer}};
    auto table = table_of("adoption", columns, context.lang, {"no feature is recorded yet", "还没有功能"});
    const auto today = context.today.days();
    const auto now = uses(context, today - span + 1, today), before = uses(context, today - 2 * span + 1, today - span);
    const Licences licences{context, context.today, std::nullopt};
    const auto all = customers(context, context.today);
    for (const auto& feature : feature_names(context)) {
        std::int64_t licensed = 0, used = 0, used_before = 0;
        for (const auto& customer : all) {
            if (!has_bit(licences.of(customer.id), feature.id)) continue;
            ++licensed;
            used += has_bit(features_of(now, customer.id), feature.id) ? 1 : 0;
            used_before += has_bit(features_of(before, customer.id), feature.id) ? 1 : 0;
        }
        table.rows.push_back({feature.name, feature.core, licensed, used, percent(used, licensed), used_before});
    }
    return table;
}

struct Class {
    std::int64_t accounts = 0, active = 0, core_used = 0, core = 0, used = 0, features = 0, users = 0;
};

Table by_class(Context& context, AdoptionBy by, int span) {
    const Words name = by == AdoptionBy::segment ? Words{"Segment", "分层"} : Words{"Level", "级别"};
    const std::tuple<const char*, Words, Type> columns[] = {
        {by == AdoptionBy::segment ? "segment" : "level", name, Type::text},
        {"accounts", {"Customers", "客户数"}, Type::integer},
        {"active", {"Active", "活跃客户"}, Type::integer},
        {"percent", {"%", "%"}, Type::number},
        {"depth", {"Depth %", "使用深度 %"}, Type::number},
        {"breadth", {"Breadth %", "使用广度 %"}, Type::number},
        {"users", {"Users", "活跃用户"}, Type::integer}};
    auto table = table_of("adoption", columns, context.lang, {"no contract is in force", "没有有效合同"});
    const auto today = context.today.days();
    auto now = uses(context, today - span + 1, today);
    const Licences licences{context, context.today, std::nullopt};
    std::map<std::string, Class> classes;
    for (const auto& customer : customers(context, context.today)) {
        auto& mine = classes[by == AdoptionBy::segment ? customer.segment : customer.level];
        const auto& licensed = licences.of(customer.id);
        const auto& used = features_of(now, customer.id);
        ++mine.accounts;
        mine.active += now.contains(customer.id) ? 1 : 0;
        mine.core_used += count_common(used, licensed, licences.core());
        mine.core += count_common(licensed, licences.core());
        mine.used += count_common(used, licensed);
        mine.features += count_bits(licensed);
        if (const auto found = now.find(customer.id); found != now.end()) {
            std::ranges::sort(found->second.users);
            mine.users += std::ranges::unique(found->second.users).begin() - found->second.users.begin();
        }
    }
    for (const auto& [label, c] : classes)
        table.rows.push_back({label.empty() ? Cell{} : Cell{label}, c.accounts, c.active, percent(c.active, c.accounts),
                              percent(c.core_used, c.core), percent(c.used, c.features), c.users});
    return table;
}

}  // namespace

Table usage_gaps(Context& context, std::optional<int> days) {
    constexpr std::tuple<const char*, Words, Type> columns[] = {
        {"account", {"Account", "客户"}, Type::text},  {"name", {"Name", "名称"}, Type::text},
        {"csm", {"CSM", "客户成功经理"}, Type::text},  {"used", {"Used", "已用"}, Type::integer},
        {"core", {"Core", "核心功能"}, Type::integer}, {"never", {"Never used", "从未使用"}, Type::text}};
    auto table = table_of("gaps", columns, context.lang,
                          {"every customer uses every core feature", "所有客户都使用了全部核心功能"});
    const auto today = context.today.days();
    const auto ever = uses(context, days ? today - *days + 1 : INT32_MIN, today);
    const Licences licences{context, context.today, std::nullopt};
    const auto features = feature_names(context);
    std::vector<std::pair<std::int64_t, std::vector<Cell>>> rows;
    for (const auto& customer : customers(context, context.today)) {
        List missing;
        std::int64_t core = 0;
        for (const auto& feature : features) {
            if (!feature.core || !has_bit(licences.of(customer.id), feature.id)) continue;
            ++core;
            if (!has_bit(features_of(ever, customer.id), feature.id)) missing.push_back(feature.key);
        }
        const auto count = static_cast<std::int64_t>(missing.size());
        if (count == 0) continue;
        rows.push_back({count,
                        {customer.key, customer.name, customer.csm.empty() ? Cell{} : Cell{customer.csm}, core - count,
                         core, fmt::format("{}", fmt::join(missing, ", "))}});
    }
    std::ranges::stable_sort(rows, std::greater{}, &std::pair<std::int64_t, std::vector<Cell>>::first);
    for (auto& [count, row] : rows) table.rows.push_back(std::move(row));
    return table;
}

Table adoption(Context& context, AdoptionBy by, int span) {
    return by == AdoptionBy::feature ? by_feature(context, span) : by_class(context, by, span);
}

}  // namespace cs
