#include "figures/snapshot.hpp"
#include "store/records.hpp"
#include <algorithm>
#include <cmath>

namespace cs {

Outcome take_snapshot(Context& context, std::optional<RenewalSnapshot>& kept) {
    return write(context, [&](Write& work) {
        kept.reset();
        if (snapshot_of_week(context, context.today)) return;
        const auto from = add_days(context.today, -context.settings.integer("renewal.grace_days"));
        RenewalSnapshot snapshot;
        snapshot.day = context.today;
        snapshot.week = add_days(context.today, 1 - static_cast<int>(context.today.weekday()));
        snapshot.until = add_days(context.today, context.settings.integer("renewal.snapshot_days"));
        std::vector<KeptSet> rows;
        const auto lines = due_lines(context, std::min(from, past_begins(context)), snapshot.until, std::nullopt);
        for (const auto& set : called_sets(context, lines, due_sets(context, lines), from, snapshot.until).sets)
            if (set.undecided())
                rows.push_back({.account = set.account,
                                .line = set.line,
                                .due = set.due,
                                .currency = set.currency,
                                .amount = set.amount,
                                .target = set.target,
                                .forecast = set.forecast,
                                .category = set.category,
                                .band = std::string{name_of(set.band)},
                                .chance = std::llround(set.chance * 1'000'000)});
        snapshot.sets = static_cast<std::int64_t>(rows.size());
        snapshot.id = work.insert(snapshot);
        keep_sets(work.engine(), snapshot.id, rows);
        kept = std::move(snapshot);
    });
}

}  // namespace cs
