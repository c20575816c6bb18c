#include "usage/standing.hpp"
#include "store/store.hpp"
#include "usage/row_table.hpp"
#include "usage/window.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <memory>

namespace cs {
namespace {

struct Standing {
    AccountUsage usage;
    Licences::Bits features;
    std::vector<std::uint32_t> users;
};

/// Accounts by number, a block at a time: most numbers of a block that there is are accounts.
class Standings {
  public:
    Standing& operator[](std::uint32_t account) {
        auto& block = blocks_[block_of(account)];
        if (!block) block = std::make_unique<Block>();
        return (*block)[slot_of(account)];
    }
    template <class F> void each(F&& visit) {
        for (auto& [number, block] : blocks_)
            for (std::uint32_t slot = 0; slot < accounts_of_block; ++slot)
                if (auto& standing = (*block)[slot]; standing.usage.last_use)
                    visit(number * accounts_of_block + slot, standing);
    }

  private:
    using Block = std::array<Standing, accounts_of_block>;
    std::map<std::uint32_t, std::unique_ptr<Block>> blocks_;
};

/// Which days of the span and of the one before are worked, oldest first.
class WorkingDays {
  public:
    WorkingDays(const Context& context, Date day, int span) : first_{day.days() - 2 * span + 1} {
        const auto calendar = context.holidays ? context.holidays() : WorkCalendar{};
        for (int age = 2 * span; age-- > 0;) {
            working_.push_back(calendar.working(add_days(day, -age)));
            if (working_.back()) ++(age < span ? all_.now : all_.before);
        }
    }
    bool has(std::int32_t on) const { return working_[static_cast<std::size_t>(on - first_)]; }
    Compared all() const noexcept { return all_; }

  private:
    std::int32_t first_;
    std::vector<bool> working_;
    Compared all_;
};

void sum_window(Context& context, Date day, int span, std::optional<std::uint32_t> only, const WorkingDays& working,
                Standings& standings) {
    const auto last = day.days(), first = last - span + 1;
    each_day_use(context, first - span, last, only, [&](std::int32_t on, std::uint32_t account, const DayUse& use) {
        if (!use.active()) return;
        auto& standing = standings[account];
        auto& usage = standing.usage;
        if (working.has(on)) {
            (on < first ? usage.events_worked.before : usage.events_worked.now) += use.events;
            (on < first ? usage.minutes_worked.before : usage.minutes_worked.now) += use.minutes;
        }
        if (on < first) {
            ++usage.active_days_before;
            usage.events_before += use.events;
            usage.minutes_before += use.minutes;
            return;
        }
        ++usage.active_days;
        usage.events += use.events;
        usage.minutes += use.minutes;
        unite(standing.features, use.features);
        standing.users.insert(standing.users.end(), use.users.begin(), use.users.end());
    });
}

void visit_all(Context& context, Date day, int span, std::optional<std::uint32_t> only,
               const std::function<void(const AccountUsage&)>& visit) {
    if (span < 1) throw Error{Kind::bug, "a span of no days", ""};
    Standings standings;
    each_last_use(context, day.days(), only, [&](std::uint32_t account, std::int32_t last) {
        standings[account].usage.last_use = Date::from_days(last);
    });
    const WorkingDays working{context, day, span};
    sum_window(context, day, span, only, working, standings);
    const Licences licences{context, day, only};
    const auto& core = licences.core();
    standings.each([&](std::uint32_t account, Standing& standing) {
        auto& usage = standing.usage;
        const auto& licensed = licences.of(account);
        usage.account = account;
        usage.working_days = working.all();
        usage.features = count_common(standing.features, licensed);
        usage.core_features = count_common(standing.features, licensed, core);
        usage.features_licensed = count_bits(licensed);
        usage.core_licensed = count_common(licensed, core);
        std::ranges::sort(standing.users);
        usage.users = static_cast<int>(std::ranges::unique(standing.users).begin() - standing.users.begin());
        visit(usage);
    });
}

}  // namespace

Compared per_working_day(const AccountUsage& usage, Compared worked, Compared all) noexcept {
    const auto days = usage.working_days;
    if ((worked.now == 0 && worked.before == 0) || days.now == 0 || days.before == 0) return all;
    return {worked.now * days.before, worked.before * days.now};
}

UsageFeed usage_feed(Context& context) {
    const auto row = context.engine.prepare(R"sql(SELECT max("day") FROM "usage")sql");
    if (!row->step() || row->null(0)) return {};
    return {Date::from_days(row->integer(0))};
}

void each_account_usage(Context& context, Date day, int span, const std::function<void(const AccountUsage&)>& visit) {
    visit_all(context, day, span, std::nullopt, visit);
}

std::optional<AccountUsage> account_usage(Context& context, std::int64_t account, Date day, int span) {
    if (account < 1 || account > UINT32_MAX) return std::nullopt;
    std::optional<AccountUsage> found;
    visit_all(context, day, span, static_cast<std::uint32_t>(account),
              [&](const AccountUsage& usage) { found = usage; });
    return found;
}

}  // namespace cs
