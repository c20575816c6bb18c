// The working days of China by the notices of the State Council: 251, 248 and 248 in 2024, 2025 and 2026 (metrics.md
// §5).
#include "base/open_time.hpp"
#include "tests/unit/china_2026.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Date day(std::string_view iso) { return iso_date(iso).value(); }

struct Year {
    std::vector<std::pair<std::string_view, std::string_view>> off;  // first to last day
    std::vector<std::string_view> work;
};
const Year china_2024{
    {{"2024-01-01", "2024-01-01"},
     {"2024-02-10", "2024-02-17"},
     {"2024-04-04", "2024-04-06"},
     {"2024-05-01", "2024-05-05"},
     {"2024-06-10", "2024-06-10"},
     {"2024-09-15", "2024-09-17"},
     {"2024-10-01", "2024-10-07"}},
    {"2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29", "2024-10-12"}};
const Year china_2025{{{"2025-01-01", "2025-01-01"},
                       {"2025-01-28", "2025-02-04"},
                       {"2025-04-04", "2025-04-06"},
                       {"2025-05-01", "2025-05-05"},
                       {"2025-05-31", "2025-06-02"},
                       {"2025-10-01", "2025-10-08"}},
                      {"2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"}};

void add(WorkCalendar& calendar, const Year& year) {
    for (const auto& [first, last] : year.off)
        for (Date d = day(first); d <= day(last); d = add_days(d, 1)) calendar.set(d, false, "");
    for (const auto made_up : year.work) calendar.set(day(made_up), true, "");
}

WorkCalendar china() {
    auto calendar = test::china_2026();
    add(calendar, china_2024);
    add(calendar, china_2025);
    return calendar;
}

int workdays(const WorkCalendar& calendar, int year) {
    int worked = 0;
    for (Date d = *Date::of(year, 1, 1); d.year() == year; d = add_days(d, 1)) worked += calendar.working(d) ? 1 : 0;
    return worked;
}

}  // namespace

TEST_CASE("the working days of three years") {
    const auto calendar = china();
    CHECK(workdays(calendar, 2024) == 251);
    CHECK(workdays(calendar, 2025) == 248);
    CHECK(workdays(calendar, 2026) == 248);
    CHECK_FALSE(calendar.covers(2027));
}

TEST_CASE("open minutes over holidays and make-up workdays") {
    const auto hours = parse_hours(std::vector<std::string>{"09:00-12:00", "13:30-18:00"});
    OpenTime open{{hours, hours, hours, hours, hours, {}, {}}, china(), TimeZone{"Asia/Shanghai"}};
    struct Case {
        std::string_view from, to;  // in Shanghai
        int minutes;
    };
    const Case cases[] = {{"2026-02-13T17:00:00+08:00", "2026-02-14T10:00:00+08:00", 120},
                          {"2026-09-30T17:00:00+08:00", "2026-10-08T09:10:00+08:00", 70},
                          {"2024-09-13T16:00:00+08:00", "2024-09-18T10:00:00+08:00", 630},
                          {"2024-09-18T10:00:00+08:00", "2024-09-13T16:00:00+08:00", 0}};
    for (const auto& c : cases) {
        CAPTURE(c.from);
        CHECK(open.seconds(parse_instant(c.from), parse_instant(c.to)) == c.minutes * 60);
    }
}
