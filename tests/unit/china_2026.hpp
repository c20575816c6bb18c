/// \file china_2026.hpp  A calendar with holidays and make-up workdays, for tests of working time.
#pragma once
#include "base/calendar.hpp"
#include <tuple>

namespace cs::test {

/// The national holidays of China in 2026, first to last day.
inline WorkCalendar china_2026() {
    const auto day = [](std::string_view iso) { return iso_date(iso).value(); };
    WorkCalendar calendar;
    const std::tuple<std::string_view, std::string_view, std::string_view> holidays[] = {
        {"2026-01-01", "2026-01-03", "元旦"},   {"2026-02-15", "2026-02-23", "春节"},
        {"2026-04-04", "2026-04-06", "清明节"}, {"2026-05-01", "2026-05-05", "劳动节"},
        {"2026-06-19", "2026-06-21", "端午节"}, {"2026-09-25", "2026-09-27", "中秋节"},
        {"2026-10-01", "2026-10-07", "国庆节"},
    };
    for (const auto& [first, last, name] : holidays)
        for (Date d = day(first); d <= day(last); d = add_days(d, 1)) calendar.set(d, false, std::string{name});
    for (const char* made_up : {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})
        calendar.set(day(made_up), true, "");
    return calendar;
}

}  // namespace cs::test
