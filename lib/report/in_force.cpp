#include "report/in_force.hpp"
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

std::string report_subtitle(const ReportQuestion& question, Date today, Lang lang) {
    const auto& periods = question.periods;
    return fmt::format(fmt::runtime(Words{"{}, as of {}", "{}，截至 {}"}.in(lang)),
                       periods.size() == 1 ? periods.front().name : periods.front().name + " .. " + periods.back().name,
                       to_text(today));
}

void add_share_columns(Table& table, std::string_view name, Words header, const ReportQuestion& question, Lang lang) {
    if (question.labels) {
        table.columns.push_back(column(name, header, Type::text, lang));
        return;
    }
    table.columns.push_back(column(name, header, Type::integer, lang));
    table.columns.push_back(column(fmt::format("{}_percent", name), {"%", "%"}, Type::number, lang));
    table.columns.push_back(column(fmt::format("{}_low", name), {"from", "下限"}, Type::number, lang));
    table.columns.push_back(column(fmt::format("{}_high", name), {"to", "上限"}, Type::number, lang));
}

void add_share_cells(std::vector<Cell>& row, std::int64_t k, std::int64_t n, const ReportQuestion& question) {
    if (question.labels) return row.emplace_back(rate_text(k, n)), void();
    const auto share = percent(k, n);
    const auto interval = wilson(k, n);
    row.emplace_back(k);
    row.push_back(share ? Cell{*share} : Cell{});
    row.push_back(interval ? Cell{percent(interval->low)} : Cell{});
    row.push_back(interval ? Cell{percent(interval->high)} : Cell{});
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
