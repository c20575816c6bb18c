#include "report/period.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <fmt/format.h>
#include <optional>

namespace cs {
namespace {

constexpr std::size_t most_periods = 400;

[[noreturn]] void refuse(std::string_view text, std::string_view why) {
    throw Error{Kind::data, fmt::format("{} is not a period{}", quoted(text), why),
                "such as 2026, 2026Q3, 2026-03 or 2025Q1..2026Q2"};
}

/// A period by the number of its unit: months, quarters or years since the year 0.
struct Unit {
    int months;  ///< 1, 3 or 12
    int number;
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

Unit parse_unit(std::string_view text, std::string_view whole) {
    const auto year = digits(text.substr(0, std::min<std::size_t>(text.size(), 4)));
    if (!year || text.size() < 4 || *year < 1900) refuse(whole, "");
    const auto rest = text.substr(4);
    if (rest.empty()) return {12, *year};
    const bool dash = rest[0] == '-';
    const auto tail = rest.substr(dash ? 1 : 0);
    const bool quarter = !tail.empty() && (tail[0] == 'Q' || tail[0] == 'q');
    const auto n = digits(quarter ? tail.substr(1) : tail);
    if (quarter && n && tail.size() == 2 && *n >= 1 && *n <= 4) return {3, *year * 4 + *n - 1};
    if (!quarter && dash && n && tail.size() == 2 && *n >= 1 && *n <= 12) return {1, *year * 12 + *n - 1};
    refuse(whole, "");
}

Period period_of(const Unit& unit) {
    const int month = unit.number * unit.months;
    const auto from = Date::of(month / 12, static_cast<unsigned>(month % 12 + 1), 1);
    if (!from) refuse(std::to_string(month / 12), ": out of range");
    const auto to = end_of_month(add_months(*from, unit.months - 1));
    if (unit.months == 12) return {fmt::format("{}", from->year()), *from, to};
    if (unit.months == 3) return {fmt::format("{}Q{}", from->year(), unit.number % 4 + 1), *from, to};
    return {fmt::format("{}-{:02}", from->year(), from->month()), *from, to};
}

}  // namespace

std::vector<Period> parse_periods(std::string_view text) {
    const auto dots = text.find("..");
    const auto first = parse_unit(trimmed(text.substr(0, dots)), text);
    if (dots == std::string_view::npos) return {period_of(first)};
    const auto last = parse_unit(trimmed(text.substr(dots + 2)), text);
    if (last.months != first.months) refuse(text, ": both ends must be years, quarters or months");
    if (last.number < first.number) refuse(text, ": it ends before it begins");
    if (static_cast<std::size_t>(last.number - first.number) >= most_periods)
        refuse(text, fmt::format(": more than {}", most_periods));
    std::vector<Period> periods;
    for (auto unit = first; unit.number <= last.number; ++unit.number) periods.push_back(period_of(unit));
    return periods;
}

Period quarter_of(Date day) { return period_of({3, day.year() * 4 + (static_cast<int>(day.month()) - 1) / 3}); }

std::vector<Period> months_of(const std::vector<Period>& periods) {
    const auto month = [](Date day) { return day.year() * 12 + static_cast<int>(day.month()) - 1; };
    std::vector<Period> months;
    for (const auto& period : periods)
        for (auto n = month(period.from); n <= month(period.to); ++n) months.push_back(period_of({1, n}));
    return months;
}

}  // namespace cs
