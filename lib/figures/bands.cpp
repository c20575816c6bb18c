#include "figures/bands.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace cs {
namespace {

constexpr std::int64_t week = 7;

/// Each day on which was scored, and whether everybody was written then, changed or not.
std::map<Date, bool> run_days(Context& context) {
    std::map<Date, bool> days;
    const auto row = context.engine.prepare(R"sql(SELECT "day", "whole" FROM "health_run")sql");
    while (row->step()) days.emplace(date_of(*row, 0), row->integer(1) != 0);
    return days;
}

struct Wanted {
    AccountDay asked;
    Date day;  ///< of a run
};

// One statement asks for many rows by their whole key, so that each of them is one search of the index.
void look_up(Context& context, std::span<const Wanted> wanted, std::map<AccountDay, HealthBand>& bands) {
    Sql sql;
    std::string keys;
    for (const auto& one : wanted)
        keys += fmt::format("{}({}, {})", keys.empty() ? "" : ", ", sql.bind(one.day), sql.bind(one.asked.first));
    sql.text = fmt::format(
        R"sql(SELECT h."account", h."day", h."score" FROM "health_score" h WHERE (h."day", h."account") IN (VALUES {}))sql",
        keys);
    std::map<AccountDay, std::int64_t> found;
    const auto row = sql.prepared(context.engine);
    while (row->step())
        if (!row->null(2)) found.emplace(AccountDay{row->integer(0), date_of(*row, 1)}, row->integer(2));
    for (const auto& one : wanted)  // the newest day of each comes first
        if (const auto score = found.find({one.asked.first, one.day}); score != found.end())
            bands.try_emplace(one.asked, band_of(score->second));
}

}  // namespace

HealthBand band_of(std::int64_t score) noexcept {
    return score >= 7500 ? HealthBand::green : score >= 5000 ? HealthBand::yellow : HealthBand::red;
}

std::map<AccountDay, HealthBand> bands_on(Context& context, std::span<const AccountDay> asked) {
    constexpr std::size_t at_once = 4000;
    const auto days = run_days(context);
    std::map<AccountDay, HealthBand> bands;
    std::vector<Wanted> wanted;
    const auto flush = [&] {
        if (!wanted.empty()) look_up(context, wanted, bands);
        wanted.clear();
    };
    for (const auto& one : asked) {
        auto run = days.upper_bound(one.second);
        if (run == days.begin() || std::prev(run)->first < add_days(one.second, -week)) continue;
        // A score that the last run left as it was stands with an earlier one, back to the one that wrote everybody.
        while (run != days.begin()) {
            if ((--run)->first < add_days(one.second, -2 * week)) break;
            wanted.push_back({one, run->first});
            if (run->second) break;
        }
        if (wanted.size() >= at_once) flush();
    }
    flush();
    return bands;
}

}  // namespace cs
