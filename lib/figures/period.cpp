#include "figures/period.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <fmt/format.h>
#include <optional>

namespace cs {
namespace {

constexpr std::size_t most_periods = 400;

[[noreturn]] void refuse(std::string_view text, std::string_view why) {
    throw Error{Kind::data, fmt::format("{} is not a period{}", quoted(text), why),
                "such as 2026, 2026Q3, 2026-03, 2026-W10, FY2026Q1, 2025Q1..2026Q2 or 2025-07-01..2026-06-30"};
}

/// One period: of so many months from the month `first`, counted from the year 0; or, without months, of the week that
/// begins on the day `first`.
struct Unit {
    int months;  ///< 0, 1, 3 or 12
    int first;
    bool fiscal = false;
    int step() const noexcept { return months == 0 ? 7 : months; }
};

std::optional<int> digits(std::string_view text) {
    int value = 0;
    if (text.empty() || text.size() > 4) return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// The month with which a business year begins.
int begin_of(const FiscalYear& fiscal, int year) {
    const bool earlier = fiscal.named_by_its_end && fiscal.first_month > 1;
    return (year - (earlier ? 1 : 0)) * 12 + fiscal.first_month - 1;
}

/// The Monday of the week in which 4 January lies.
std::optional<Date> first_monday(int year) {
    const auto fourth = Date::of(year, 1, 4);
    return fourth ? std::optional{add_days(*fourth, 1 - static_cast<int>(fourth->weekday()))} : std::nullopt;
}

/// 52 or 53.
Unit week_of(int year, int week, std::string_view whole) {
    const auto monday = first_monday(year), next = first_monday(year + 1);
    if (!monday || !next) refuse(whole, ": out of range");
    const auto first = monday->days() + (week - 1) * 7;
    if (week < 1 || first >= next->days()) refuse(whole, fmt::format(": {} has no such week", year));
    return {0, first};
}

Unit parse_unit(std::string_view text, std::string_view whole, const FiscalYear& fiscal) {
    const bool business = text.size() > 2 && (text[0] == 'F' || text[0] == 'f') && (text[1] == 'Y' || text[1] == 'y');
    if (business) text.remove_prefix(2);
    const auto year = digits(text.substr(0, std::min<std::size_t>(text.size(), 4)));
    if (!year || text.size() < 4 || *year < 1900) refuse(whole, "");
    const int begin = business ? begin_of(fiscal, *year) : *year * 12;
    const auto rest = text.substr(4);
    if (rest.empty()) return {12, begin, business};
    const bool dash = rest[0] == '-';
    const auto tail = rest.substr(dash ? 1 : 0);
    const auto letter = [&](char upper) { return !tail.empty() && (tail[0] == upper || tail[0] == upper - 'A' + 'a'); };
    const bool quarter = letter('Q'), week = letter('W') && dash && !business;
    const auto n = digits(quarter || week ? tail.substr(1) : tail);
    if (quarter && n && tail.size() == 2 && *n >= 1 && *n <= 4) return {3, begin + (*n - 1) * 3, business};
    if (week && n && tail.size() == 3) return week_of(*year, *n, whole);
    if (!quarter && !letter('W') && !business && dash && n && tail.size() == 2 && *n >= 1 && *n <= 12)
        return {1, begin + *n - 1};
    refuse(whole, "");
}

Period week_period(int monday) {
    const auto from = add_days(*Date::of(1970, 1, 1), monday), thursday = add_days(from, 3);
    const auto number = (from.days() - first_monday(thursday.year())->days()) / 7 + 1;
    return {fmt::format("{}-W{:02}", thursday.year(), number), from, add_days(from, 6)};
}

Period period_of(const Unit& unit, const FiscalYear& fiscal = {}) {
    if (unit.months == 0) return week_period(unit.first);
    const auto from = Date::of(unit.first / 12, static_cast<unsigned>(unit.first % 12 + 1), 1);
    if (!from) refuse(std::to_string(unit.first / 12), ": out of range");
    const auto to = end_of_month(add_months(*from, unit.months - 1));
    if (unit.months == 1) return {fmt::format("{}-{:02}", from->year(), from->month()), *from, to};
    auto year = from->year();
    auto quarter = (static_cast<int>(from->month()) - 1) / 3;
    if (unit.fiscal) {
        const auto past = (static_cast<int>(from->month()) - fiscal.first_month + 12) % 12;  // months of its year
        quarter = past / 3;
        year = add_months(*from, fiscal.named_by_its_end ? 11 - past : -past).year();
    }
    const auto* mark = unit.fiscal ? "FY" : "";
    if (unit.months == 12) return {fmt::format("{}{}", mark, year), *from, to};
    return {fmt::format("{}{}Q{}", mark, year, quarter + 1), *from, to};
}

/// Months since the year 0.
int month_of(Date day) { return day.year() * 12 + static_cast<int>(day.month()) - 1; }

/// The one of the grain in which a day lies.
Unit unit_in(Date day, Grain grain, const FiscalYear& fiscal) {
    const bool business = grain == Grain::fiscal_year;
    const int months = grain == Grain::month ? 1 : grain == Grain::quarter ? 3 : 12;
    const int month = month_of(day), past = (month - (business ? fiscal.first_month - 1 : 0)) % months;
    return {months, month - past, business};
}

/// A span of days, where both ends are days.
std::optional<Period> span_of_days(std::string_view first, std::string_view last, std::string_view whole) {
    const auto from = iso_date(first), to = iso_date(last);
    if (!from || !to) return std::nullopt;
    if (*to < *from) refuse(whole, ": it ends before it begins");
    return Period{fmt::format("{}..{}", to_text(*from), to_text(*to)), *from, *to};
}

}  // namespace

std::vector<Period> parse_periods(std::string_view text, const FiscalYear& fiscal) {
    const auto dots = text.find("..");
    const auto begin = trimmed(text.substr(0, dots));
    if (dots == std::string_view::npos) return {period_of(parse_unit(begin, text, fiscal), fiscal)};
    const auto end = trimmed(text.substr(dots + 2));
    if (auto span = span_of_days(begin, end, text)) return {std::move(*span)};
    const auto first = parse_unit(begin, text, fiscal), last = parse_unit(end, text, fiscal);
    if (last.months != first.months || last.fiscal != first.fiscal)
        refuse(text, ": both ends must be years, quarters, months, weeks or days");
    if (last.first < first.first) refuse(text, ": it ends before it begins");
    if (static_cast<std::size_t>((last.first - first.first) / first.step()) >= most_periods)
        refuse(text, fmt::format(": more than {}", most_periods));
    std::vector<Period> periods;
    for (auto unit = first; unit.first <= last.first; unit.first += unit.step())
        periods.push_back(period_of(unit, fiscal));
    return periods;
}

Period quarter_of(Date day) { return period_of({3, month_of(day) / 3 * 3}); }

std::vector<Period> months_of(const std::vector<Period>& periods) {
    std::vector<Period> months;
    for (const auto& period : periods) {
        if (period.from.day() != 1) refuse(period.name, " made of months");
        for (auto n = month_of(period.from); n <= month_of(period.to); ++n) months.push_back(period_of({1, n}));
    }
    return months;
}

bool made_of_months(const Period& period) noexcept {
    return period.from.day() == 1 && period.to == end_of_month(period.to);
}

std::vector<Period> parts_of(const std::vector<Period>& periods, Grain grain, const FiscalYear& fiscal) {
    if (grain == Grain::month) return months_of(periods);
    std::vector<Period> parts;
    for (const auto& period : periods) {
        auto unit = unit_in(period.from, grain, fiscal);
        const auto after = add_days(period.to, 1);
        const bool whole = period.from.day() == 1 && unit.first == month_of(period.from) && after.day() == 1 &&
                           unit_in(after, grain, fiscal).first == month_of(after);
        if (!whole)
            refuse(period.name, grain == Grain::quarter       ? " made of quarters"
                                : grain == Grain::fiscal_year ? " made of business years"
                                                              : " made of years");
        for (; unit.first < month_of(after); unit.first += unit.months) parts.push_back(period_of(unit, fiscal));
    }
    return parts;
}

std::vector<Period> last_parts(Date today, Grain grain, int count, const FiscalYear& fiscal) {
    auto unit = unit_in(today, grain, fiscal);
    unit.first -= (count - 1) * unit.months;
    std::vector<Period> parts;
    for (int i = 0; i < count; ++i, unit.first += unit.months) parts.push_back(period_of(unit, fiscal));
    return parts;
}

}  // namespace cs
