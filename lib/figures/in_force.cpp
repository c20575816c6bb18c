#include "figures/in_force.hpp"
#include <algorithm>
#include <fmt/format.h>

namespace cs {

std::vector<InForce> in_force(Context& context, Date day, GroupBy by) {
    Sql sql;
    sql.text = fmt::format(
        R"sql(SELECT a."id", a."key", a."name", s."handle", {} FROM "account" a LEFT JOIN "staff" s ON s."id" = a."csm"
WHERE EXISTS (SELECT 1 FROM "contract" c WHERE c."account" = a."id" AND c."starts" <= $1 AND (c."stops" IS NULL OR c."stops" > $1))
ORDER BY a."key")sql",
        group_sql(by));
    sql.values = {day};
    std::vector<InForce> all;
    const auto row = sql.prepared(context.engine);
    const auto text = [&](int column) { return row->null(column) ? std::string{} : std::string{row->text(column)}; };
    while (row->step())
        all.push_back({static_cast<std::uint32_t>(row->integer(0)), text(1), text(2), text(3), text(4)});
    return all;
}

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    const auto half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::optional<Date> known_day(Context& context) {
    const auto row = context.engine.prepare(R"sql(SELECT max("day") FROM "usage" WHERE "day" <= $1)sql");
    row->bind(1, std::int64_t{context.today.days()});
    if (!row->step() || row->null(0)) return std::nullopt;
    return Date::from_days(static_cast<std::int32_t>(row->integer(0)));
}

std::optional<Date> known_end(const Period& period, std::optional<Date> known) {
    if (!known || period.from > *known) return std::nullopt;
    return std::min(period.to, *known);
}

std::string late_feed_note(const Context& context, std::optional<Date> known, const ReportQuestion& question) {
    const auto end = std::min(question.periods.back().to, context.today);
    if (!known) return std::string{Words{"No usage was imported.", "尚未导入使用数据。"}.in(context.lang)};
    if (*known >= end) return {};
    return fmt::format(fmt::runtime(Words{"Usage is known up to {}: every figure is up to that day, not to {}.",
                                          "使用数据截至 {}：各数字均截至该日，而非 {}。"}
                                        .in(context.lang)),
                       to_text(*known), to_text(end));
}

}  // namespace cs
