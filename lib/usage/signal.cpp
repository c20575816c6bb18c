#include "usage/signal.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "store/store.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr double one = 1'000'000;  // in millionths

__extension__ using Wide = __int128;

double in_ones(Wide millionths) noexcept { return static_cast<double>(millionths) / one; }

std::string said(const Settings& settings, const std::string& name, const char* key) {
    return settings.text(setting_name({"signal", name, key}));
}

void refuse_unknown(const Settings& settings, std::string_view name) {
    if (find_signal(settings, name)) return;
    const auto known = signals(settings);
    std::vector<std::string_view> names;
    for (const auto& each : known) names.push_back(each.name);
    auto hint = did_you_mean(name, names);
    if (hint.empty())
        hint = names.empty() ? "declare signals in cs.toml, such as [signal.orders] with unit = \"orders\""
                             : "'cs signal list' shows those there are";
    throw Error{Kind::no, fmt::format("there is no signal {}", quoted(name)), hint};
}

/// The sums of one account while its rows are gone through.
struct Sums {
    Wide sum = 0, before = 0;
    int days = 0, days_before = 0;
    std::int32_t last_on = 0;
    std::int64_t last = 0;
};

}  // namespace

std::vector<Signal> signals(const Settings& settings) {
    std::vector<Signal> all;
    for (const auto& name : settings.tables("signal")) {
        Signal signal{name, said(settings, name, "label"), said(settings, name, "unit"), Signal::Direction::up};
        if (signal.label.empty()) signal.label = name;
        if (said(settings, name, "direction") == "down") signal.direction = Signal::Direction::down;
        all.push_back(std::move(signal));
    }
    return all;
}

std::optional<Signal> find_signal(const Settings& settings, std::string_view name) {
    for (auto& signal : signals(settings))
        if (signal.name == name) return std::move(signal);
    return std::nullopt;
}

// Sums are made here and not in SQL, whose whole numbers may be too narrow for them.
void each_signal(Context& context, std::string_view name, Date day, int span,
                 const std::function<void(const SignalStanding&)>& visit) {
    refuse_unknown(context.settings, name);
    if (span < 1) throw Error{Kind::bug, "a span of no days", ""};
    const auto row = context.engine.prepare(R"sql(SELECT v."day", v."account", v."value" FROM "signal_value" v
        WHERE v."signal" = (SELECT n."id" FROM "signal_name" n WHERE n."name" = $1) AND v."day" <= $2 ORDER BY v."day")sql");
    row->bind(1, std::string{name});
    row->bind(2, std::int64_t{day.days()});
    std::map<std::int64_t, Sums> accounts;
    while (row->step()) {
        auto& sums = accounts[row->integer(1)];
        sums.last_on = static_cast<std::int32_t>(row->integer(0));
        sums.last = row->integer(2);
        const auto age = day.days() - sums.last_on;
        if (age < span) {
            sums.sum += sums.last;
            ++sums.days;
        } else if (age < 2 * span) {
            sums.before += sums.last;
            ++sums.days_before;
        }
    }
    for (const auto& [account, sums] : accounts)
        visit({account, in_ones(sums.sum), in_ones(sums.before), sums.days, sums.days_before,
               Date::from_days(sums.last_on), in_ones(sums.last)});
}

std::optional<Date> signal_feed(Context& context, std::string_view name) {
    refuse_unknown(context.settings, name);
    const auto row = context.engine.prepare(R"sql(SELECT max(v."day") FROM "signal_value" v
        WHERE v."signal" = (SELECT n."id" FROM "signal_name" n WHERE n."name" = $1))sql");
    row->bind(1, std::string{name});
    if (!row->step() || row->null(0)) return std::nullopt;
    return Date::from_days(row->integer(0));
}

}  // namespace cs
