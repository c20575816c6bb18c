#include "health/population.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

/// " AND x IN (…)"; of everybody nothing.
std::string only(Sql& sql, std::string_view column, const std::vector<std::int64_t>* accounts) {
    if (!accounts) return "";
    std::string places;
    for (const auto id : *accounts) places += (places.empty() ? "" : ", ") + sql.bind(id);
    return fmt::format(" AND {} IN ({})", column, places.empty() ? "NULL" : places);
}

Population accounts_of(Context& context, const std::vector<std::int64_t>* accounts) {
    Sql sql;
    sql.text = "SELECT a.\"id\", a.\"segment\", a.\"csm\" FROM \"account\" a WHERE TRUE" +
               only(sql, "a.\"id\"", accounts) + " ORDER BY a.\"id\"";
    Population members;
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        auto& member = members.emplace_back();
        member.account = row->integer(0);
        if (!row->null(1)) member.segment = Value<Segment>::load(Cell{std::string{row->text(1)}});
        if (!row->null(2)) member.csm = row->integer(2);
    }
    return members;
}

ServiceState standing(bool in_force, bool to_come) noexcept {
    return in_force ? ServiceState::in_service : to_come ? ServiceState::not_yet : ServiceState::lost;
}

}  // namespace

Population population(Context& context, const std::vector<std::int64_t>* accounts) {
    auto members = accounts_of(context, accounts);
    Sql sql;
    const auto today = sql.bind(context.today);
    sql.text = fmt::format(
        R"sql(SELECT c."account", max(CASE WHEN c."starts" <= {0} AND (c."stops" IS NULL OR c."stops" > {0}) THEN 1 ELSE 0 END),
max(CASE WHEN c."starts" > {0} THEN 1 ELSE 0 END),
CAST(sum(CASE WHEN c."starts" <= {0} AND (c."stops" IS NULL OR c."stops" > {0}) THEN coalesce(c."seats", 0) ELSE 0 END) AS BIGINT)
FROM "contract" c WHERE TRUE{1} GROUP BY c."account" ORDER BY c."account")sql",
        today, only(sql, "c.\"account\"", accounts));
    Merge merge{members};
    const auto row = sql.prepared(context.engine);
    while (row->step()) {
        const auto at = merge.find(row->integer(0));
        if (!at) continue;
        members[*at].standing = standing(row->integer(1) != 0, row->integer(2) != 0);
        members[*at].seats = row->null(3) ? 0 : row->integer(3);
    }
    return members;
}

}  // namespace cs
