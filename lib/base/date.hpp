/// \file date.hpp  Civil days and the arithmetic of contracts on them.
///
/// Range   1900-01-01 .. 9999-12-31; whatever would leave it throws Error{data}.
/// Source  metrics.md §5: months are added to the original anchor and clamped to the month's end, never chained.
/// Purity  no clock: what is relative is relative to the `today` that is passed in.
#pragma once
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cs {

class Date {
  public:
    /// nullopt when there is no such day (2026-02-30) or it lies outside the range.
    static std::optional<Date> of(int year, unsigned month, unsigned day) noexcept;
    static Date from_days(std::int64_t days_since_1970);  ///< throws Error{data} outside the range

    std::int32_t days() const noexcept { return days_; }  ///< since 1970-01-01
    int year() const noexcept;
    unsigned month() const noexcept;    ///< 1..12
    unsigned day() const noexcept;      ///< 1..31
    unsigned weekday() const noexcept;  ///< 1 Monday .. 7 Sunday

    friend auto operator<=>(const Date&, const Date&) = default;

  private:
    explicit Date(std::int32_t days) noexcept : days_{days} {}
    std::chrono::year_month_day civil() const noexcept;
    std::int32_t days_;
};

Date add_days(Date, std::int64_t days);
Date add_months(Date anchor, int months);  ///< 2024-01-31 + 1 = 2024-02-29; metrics.md §5
Date end_of_month(Date) noexcept;
std::int64_t days_between(Date from, Date to) noexcept;  ///< to - from

/// n when `end` is exactly `start` plus n whole months (n >= 1), by add_months; else nullopt.
std::optional<int> whole_months(Date start, Date end) noexcept;

std::string to_text(Date);                            ///< YYYY-MM-DD
std::optional<Date> iso_date(std::string_view text);  ///< exactly YYYY-MM-DD and a real day, else nullopt

/// A day as a person writes one (product.md, "Dates"): 2026-12-01, today, tomorrow, yesterday, +90d, -2w, +3m, +1y,
/// mon..sun (the next such day after today), end of week|month|quarter|year (also eow eom eoq eoy),
/// 2026年12月1日. Throws Error{data} that says what was expected; 01/02/2026 is refused as ambiguous.
Date parse_date(std::string_view text, Date today);

/// A span as it follows a sign in the date grammar: 90d, 2w, 3m, 1y. nullopt if it is none.
struct Span {
    int months = 0;
    int days = 0;
    bool operator==(const Span&) const = default;
};
std::optional<Span> parse_span(std::string_view text);
Date add(Date, Span, int sign = 1);  ///< months from the anchor first, then days

}  // namespace cs
