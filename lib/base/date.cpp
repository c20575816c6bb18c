#include "base/date.hpp"
#include "base/error.hpp"
#include <fmt/format.h>

namespace cs {

namespace {

namespace chr = std::chrono;

constexpr int first_year = 1900, last_year = 9999;

constexpr std::int32_t days_of(chr::year_month_day civil) noexcept {
    return static_cast<std::int32_t>(chr::sys_days{civil}.time_since_epoch().count());
}
constexpr std::int32_t first_day = days_of(chr::year{first_year} / 1 / 1);
constexpr std::int32_t last_day = days_of(chr::year{last_year} / 12 / 31);

[[noreturn]] void leave_the_range() {
    throw Error{Kind::data, fmt::format("the date lies outside {}-01-01 to {}-12-31", first_year, last_year)};
}

/// The value of `text` if it is digits alone and at most `most` of them, else -1.
int digits(std::string_view text, std::size_t most) noexcept {
    if (text.empty() || text.size() > most) return -1;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

}  // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) noexcept {
    // chrono keeps months and days in one byte: 257 would pass for 1
    if (year < first_year || year > last_year || month > 12 || day > 31) return std::nullopt;
    const chr::year_month_day civil{chr::year{year}, chr::month{month}, chr::day{day}};
    if (!civil.ok()) return std::nullopt;
    return Date{days_of(civil)};
}

Date Date::from_days(std::int64_t days) {
    if (days < first_day || days > last_day) leave_the_range();
    return Date{static_cast<std::int32_t>(days)};
}

chr::year_month_day Date::civil() const noexcept { return chr::sys_days{chr::days{days_}}; }
int Date::year() const noexcept { return int{civil().year()}; }
unsigned Date::month() const noexcept { return unsigned{civil().month()}; }
unsigned Date::day() const noexcept { return unsigned{civil().day()}; }
unsigned Date::weekday() const noexcept { return chr::weekday{chr::sys_days{chr::days{days_}}}.iso_encoding(); }

Date add_days(Date date, std::int64_t days) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(std::int64_t{date.days()}, days, &sum)) leave_the_range();
    return Date::from_days(sum);
}

Date add_months(Date anchor, int months) {
    const std::int64_t total = std::int64_t{anchor.year()} * 12 + (anchor.month() - 1) + months;
    if (total < first_year * 12 || total > last_year * 12 + 11) leave_the_range();
    const auto year = static_cast<int>(total / 12);
    const auto month = static_cast<unsigned>(total % 12) + 1;
    if (const auto same_day = Date::of(year, month, anchor.day())) return *same_day;
    return end_of_month(*Date::of(year, month, 1));
}

Date end_of_month(Date date) noexcept {
    const chr::year_month_day_last last{chr::year{date.year()}, chr::month_day_last{chr::month{date.month()}}};
    return *Date::of(date.year(), date.month(), unsigned{last.day()});
}

std::int64_t days_between(Date from, Date to) noexcept { return std::int64_t{to.days()} - from.days(); }

std::optional<int> whole_months(Date start, Date end) noexcept {
    const int n = (end.year() - start.year()) * 12 + static_cast<int>(end.month()) - static_cast<int>(start.month());
    if (n >= 1 && add_months(start, n) == end) return n;
    return std::nullopt;
}

std::string to_text(Date date) {
    std::string text = "0000-00-00";  // by hand: long lists are full of dates
    const auto put = [&](std::size_t end, unsigned value) {
        for (; value > 0; value /= 10) text[--end] = static_cast<char>('0' + value % 10);
    };
    put(4, static_cast<unsigned>(date.year()));
    put(7, date.month());
    put(10, date.day());
    return text;
}

std::optional<Date> iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = digits(text.substr(0, 4), 4);
    const int month = digits(text.substr(5, 2), 2);
    const int day = digits(text.substr(8, 2), 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    return Date::of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

std::optional<Span> parse_span(std::string_view text) {
    if (text.size() < 2) return std::nullopt;
    const int n = digits(text.substr(0, text.size() - 1), 7);  // seven digits span the range, and n * 12 fits an int
    if (n < 0) return std::nullopt;
    switch (text.back()) {
    case 'd': return Span{.days = n};
    case 'w': return Span{.days = n * 7};
    case 'm': return Span{.months = n};
    case 'y': return Span{.months = n * 12};
    default: return std::nullopt;
    }
}

Date add(Date date, Span span, int sign) {
    return add_days(add_months(date, sign * span.months), std::int64_t{sign} * span.days);
}

}  // namespace cs
