#include "usage/summed_rows.hpp"
#include "usage/summary.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

using Visit = std::function<void(std::int32_t, std::uint32_t, const DayUse&)>;

/// Hands on what is summed up instead of keeping it.
class SummedDays final : public Summing {
  public:
    explicit SummedDays(const Visit& visit) : visit_{visit} {}

  private:
    void keep_day(std::int32_t day, std::uint32_t block, const std::string& packed) override {
        for (DayReader reader{packed}; reader.next(use_);) visit_(day, block * accounts_of_block + use_.slot, use_);
    }
    void keep_month(std::int32_t, std::uint32_t, const TouchedMonth&) override {}

    const Visit& visit_;
    DayUse use_;
};

}  // namespace

void each_summed_day(Context& context, std::int32_t first_day, std::int32_t last_day, std::optional<std::uint32_t> only,
                     const Visit& visit) {
    const auto found = context.engine.prepare(fmt::format(
        R"sql(SELECT "day", "account", "feature", "user", "events", "minutes" FROM "usage" WHERE "day" BETWEEN $1 AND $2{}
        ORDER BY "day", "account", "feature", "user")sql",
        only ? R"sql( AND "account" = $3)sql" : ""));
    found->bind(1, std::int64_t{first_day});
    found->bind(2, std::int64_t{last_day});
    if (only) found->bind(3, std::int64_t{*only});
    SummedDays days{visit};
    std::optional<std::pair<std::int32_t, std::uint32_t>> open;
    while (found->step()) {
        UsageRow row;
        row.key.day = static_cast<std::int32_t>(found->integer(0));
        row.key.account = static_cast<std::uint32_t>(found->integer(1));
        row.key.what = static_cast<std::uint32_t>(found->integer(2));
        row.key.user = static_cast<std::uint32_t>(found->integer(3));
        row.first = found->integer(4);
        row.second = found->integer(5);
        if (const std::pair place{row.key.day, block_of(row.key.account)}; open != place) {
            if (open) days.end();
            days.begin(place.first, place.second);
            open = place;
        }
        days.add(row);
    }
    if (open) days.end();
    days.finish();
}

void each_summed_last_use(Context& context, std::int32_t day, std::optional<std::uint32_t> only,
                          const std::function<void(std::uint32_t, std::int32_t)>& visit) {
    const auto row = context.engine.prepare(fmt::format(
        R"sql(SELECT "account", max("day") FROM "usage" WHERE "day" <= $1 AND ("events" > 0 OR "minutes" > 0){} GROUP BY "account")sql",
        only ? R"sql( AND "account" = $2)sql" : ""));
    row->bind(1, std::int64_t{day});
    if (only) row->bind(2, std::int64_t{*only});
    while (row->step()) visit(static_cast<std::uint32_t>(row->integer(0)), static_cast<std::int32_t>(row->integer(1)));
}

}  // namespace cs
