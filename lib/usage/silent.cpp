// Who stopped using the product: accounts, and people whom usage files name.
#include "account/contact.hpp"
#include "usage/customers.hpp"
#include "usage/questions.hpp"
#include "usage/window.hpp"
#include <algorithm>

namespace cs {
namespace {

struct Seen {
    Cell last;          ///< a day, or never
    std::int64_t days;  ///< since then; of never, the greatest there is
};

Seen seen(std::optional<std::int32_t> last, Date today) {
    if (!last) return {Cell{}, INT64_MAX};
    return {Cell{Date::from_days(*last)}, today.days() - *last};
}

void add_columns(Table& table, std::span<const std::tuple<const char*, Words, Type>> columns, Lang lang) {
    for (const auto& [name, header, type] : columns)
        table.columns.push_back({name, std::string{header.in(lang)}, type});
}

Cell or_none(const std::string& text) { return text.empty() ? Cell{} : Cell{text}; }

/// A contact whom a user of the feed is.
struct Known {
    std::int64_t id, user;
    std::string account, name;
    Cell tier, role;
};

std::vector<Known> known_users(Context& context) {
    const auto row =
        context.engine.prepare(R"sql(SELECT p."id", u."id", a."key", p."name", p."tier", p."role" FROM "contact" p
        JOIN "account" a ON a."id" = p."account" JOIN "usage_user" u ON u."name" = p."email" OR u."name" = p."external_id"
        WHERE p."left_on" IS NULL AND EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1))
        ORDER BY a."key", p."id")sql");
    row->bind(1, context.today);
    std::vector<Known> all;
    while (row->step())
        all.push_back({row->integer(0), row->integer(1), std::string{row->text(2)}, std::string{row->text(3)},
                       row->untyped(4), row->untyped(5)});
    return all;
}

}  // namespace

Table silent_accounts(Context& context, int days) {
    constexpr std::tuple<const char*, Words, Type> columns[] = {
        {"account", {"Account", "客户"}, Type::text},       {"name", {"Name", "名称"}, Type::text},
        {"segment", {"Segment", "分层"}, Type::text},       {"csm", {"CSM", "客户成功经理"}, Type::text},
        {"last_use", {"Last use", "最近使用"}, Type::date}, {"days", {"Days", "天数"}, Type::integer}};
    Table table{.name = "accounts",
                .title = "",
                .columns = {},
                .rows = {},
                .none = context.lang == Lang::zh ? "所有客户近期都有使用" : "every customer used the product"};
    add_columns(table, columns, context.lang);
    std::unordered_map<std::uint32_t, std::int32_t> last;
    each_last_use(context, context.today.days(), std::nullopt,
                  [&](std::uint32_t account, std::int32_t day) { last.emplace(account, day); });
    std::vector<std::pair<std::int64_t, std::vector<Cell>>> rows;
    for (const auto& customer : customers(context, context.today)) {
        const auto found = last.find(customer.id);
        const auto when = seen(found == last.end() ? std::nullopt : std::optional{found->second}, context.today);
        if (when.days < days) continue;
        rows.push_back({when.days,
                        {customer.key, customer.name, or_none(customer.segment), or_none(customer.csm), when.last,
                         when.days == INT64_MAX ? Cell{} : Cell{when.days}}});
    }
    std::ranges::stable_sort(rows, std::greater{}, &std::pair<std::int64_t, std::vector<Cell>>::first);
    for (auto& [since, row] : rows) table.rows.push_back(std::move(row));
    return table;
}

Table silent_users(Context& context, int days) {
    constexpr std::tuple<const char*, Words, Type> columns[] = {
        {"id", {"No.", "编号"}, Type::integer},   {"account", {"Account", "客户"}, Type::text},
        {"name", {"Name", "姓名"}, Type::text},   {"tier", {"Tier", "层级"}, Type::integer},
        {"role", {"Role", "角色"}, Type::choice}, {"last_seen", {"Last use", "最近使用"}, Type::date},
        {"days", {"Days", "天数"}, Type::integer}};
    Table table{.name = "contacts",
                .title = context.lang == Lang::zh ? "停止使用的联系人：关键人可能已离职"
                                                  : "People who stopped: a key contact among them may have left",
                .columns = {},
                .rows = {},
                .none = ""};
    add_columns(table, columns, context.lang);
    const auto people = known_users(context);
    if (people.empty()) return table;
    std::unordered_map<std::int64_t, std::int32_t> last;
    for (const auto& person : people) last[person.user] = INT32_MIN;
    each_day_use(context, INT32_MIN, context.today.days(), std::nullopt,
                 [&](std::int32_t day, std::uint32_t, const DayUse& use) {
                     for (const auto user : use.users)
                         if (const auto found = last.find(user); found != last.end()) found->second = day;
                 });
    std::map<std::int64_t, std::int32_t> of_person;  // who has two names was seen under either
    for (const auto& person : people)
        of_person[person.id] = std::max(of_person.try_emplace(person.id, INT32_MIN).first->second, last[person.user]);
    for (const auto& person : people) {
        const auto found = of_person.find(person.id);
        if (found == of_person.end()) continue;
        const auto when = seen(found->second == INT32_MIN ? std::nullopt : std::optional{found->second}, context.today);
        of_person.erase(found);
        if (when.days < days) continue;
        table.rows.push_back({person.id, person.account, person.name, person.tier, person.role, when.last,
                              when.days == INT64_MAX ? Cell{} : Cell{when.days}});
    }
    return table;
}

}  // namespace cs
