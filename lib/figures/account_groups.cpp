#include "figures/account_groups.hpp"
#include "figures/tenure.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

AccountGroups::AccountGroups(Context& context, GroupBy by, bool with_names) : by_{by} {
    index_of("");
    if (by_ != GroupBy::none || with_names) read_now(context, with_names);
    if (by_ == GroupBy::csm) read_tenures(context);
}

std::size_t AccountGroups::index_of(std::string value) {
    const auto [place, added] = places_.emplace(std::move(value), values_.size());
    if (added) values_.push_back(place->first);
    return place->second;
}

void AccountGroups::read_now(Context& context, bool with_names) {
    Sql sql;
    sql.text = fmt::format(R"sql(SELECT a."id", {}{} FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm")sql",
                           group_sql(by_), with_names ? R"sql(, a."key", a."name", s."handle")sql" : "");
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto id = row->integer(0);
        now_[id] = index_of(text_of(*row, 1));
        if (with_names) names_.emplace(id, Name{text_of(*row, 2), text_of(*row, 3), text_of(*row, 4)});
    }
}

void AccountGroups::read_tenures(Context& context) {
    const auto all = tenures(context);
    if (all.empty()) return;
    std::map<std::int64_t, std::string> handles;
    const auto row = context.engine.prepare(R"sql(SELECT "id", "handle" FROM "staff")sql");
    while (row->step()) handles[row->integer(0)] = row->text(1);
    for (const auto& [account, held] : all)
        for (const auto& one : held) {
            const auto handle = handles.find(one.csm);
            once_[account].push_back({one.from, index_of(handle == handles.end() ? "" : handle->second)});
        }
}

std::size_t AccountGroups::at(std::int64_t account, std::int32_t day) const {
    if (const auto held = once_.find(account); held != once_.end())
        return std::prev(std::ranges::upper_bound(held->second, day, {}, &Since::from))->group;
    const auto found = now_.find(account);
    return found == now_.end() ? 0 : found->second;
}

std::vector<std::size_t> AccountGroups::ordered() const {
    std::vector<std::size_t> order;
    for (const auto& [value, place] : places_) order.push_back(place);
    return order;
}

}  // namespace cs
