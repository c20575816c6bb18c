/// \file snapshot.hpp  What was open on a day, kept once a week: what was due, and what was expected of it.
///
/// A snapshot is a record; its sets are rows that come and go with it. It is never made again of what is known later:
/// what an amount, a category or a chance was then can be read nowhere else. Source: field.md §2 (11), metrics.md §3.3.
#pragma once
#include "document/document.hpp"
#include "renewal/renewal.hpp"
#include "store/bulk_rows.hpp"
#include <span>

namespace cs {

struct RenewalSnapshot : Record {
    Date day = *Date::of(1970, 1, 1);
    Date week = *Date::of(1970, 1, 1);   ///< the Monday of its ISO week
    Date until = *Date::of(1970, 1, 1);  ///< it holds what was due until then
    std::int64_t sets = 0;
};
template <> struct Noun<RenewalSnapshot> {
    static constexpr auto fields = std::tuple{
        Field{"day", &RenewalSnapshot::day, {"Day", "日期"}, "as of which it is", {.access = Access::once}},
        Field{"week", &RenewalSnapshot::week, {"Week of", "所在周"}, "the Monday of its week", {.access = Access::once}},
        Field{"until", &RenewalSnapshot::until, {"Until", "截至"}, "last due day that it looks at", {.access = Access::once}},
        Field{"sets", &RenewalSnapshot::sets, {"Renewals", "续约数"}, "that were open", {.access = Access::once}},
    };
    static const NounView view;
};

/// One due set as it stood.
struct KeptSet {
    std::int64_t account = 0, line = 0;  ///< line: its first contract line then
    Date due;
    Currency currency;
    std::int64_t amount = 0;  ///< minor units, as the next two
    std::optional<std::int64_t> target, forecast;
    std::optional<RenewalCategory> category;
    std::string band;         ///< of health: green, yellow, red, none
    std::int64_t chance = 0;  ///< that it renews, in millionths
};

/// Nothing where the week has a snapshot.
std::optional<RenewalSnapshot> snapshot_of_week(Context&, Date day);
/// The newest as of `day` or before; nullopt if there is none.
std::optional<RenewalSnapshot> snapshot_by(Context&, Date day);
std::vector<RenewalSnapshot> snapshots_between(Context&, Date from, Date to);  ///< by day
/// Sets of a snapshot that were due in some days, by due day, account and currency.
std::vector<KeptSet> kept_sets(Context&, std::int64_t snapshot, Date due_from, Date due_until);
/// The chance of a set that is not decided, as the last snapshot has it: to judge it anew would take every renewal of
/// the last years. nullopt where no snapshot has it.
std::optional<Fact> kept_chance(Context&, const Renewal&);
/// Inserts the rows of a snapshot, many at a time.
void keep_sets(Engine&, std::int64_t snapshot, std::span<const KeptSet>);

extern const BulkRows kept_set_rows;
extern const std::string_view snapshot_schema;

}  // namespace cs
