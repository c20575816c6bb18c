#include "base/calendar.hpp"
#include "tests/unit/china_2026.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>

using namespace cs;
using cs::test::china_2026;

namespace {

Date day(std::string_view iso) { return iso_date(iso).value(); }

}  // namespace

TEST_CASE("holidays are off and make-up days are worked") {
    const auto calendar = china_2026();
    CHECK_FALSE(calendar.working(day("2026-10-01")));  // a Thursday
    CHECK(calendar.working(day("2026-10-10")));        // a Saturday
    CHECK_FALSE(calendar.working(day("2026-10-17")));
    CHECK(calendar.working(day("2026-10-19")));
    int worked = 0;
    for (Date d = day("2026-01-01"); d.year() == 2026; d = add_days(d, 1)) worked += calendar.working(d) ? 1 : 0;
    CHECK(worked == 248);
    CHECK(*calendar.name_of(day("2026-02-17")) == "春节");
    CHECK(calendar.name_of(day("2026-10-10")) == nullptr);
    CHECK(calendar.name_of(day("2026-03-17")) == nullptr);
}

TEST_CASE("a year without data is Monday to Friday and says so") {
    const auto calendar = china_2026();
    CHECK(calendar.covers(2026));
    CHECK_FALSE(calendar.covers(2027));
    CHECK_FALSE(calendar.empty());
    CHECK(calendar.working(day("2027-10-01")));
    CHECK_FALSE(calendar.working(day("2027-10-02")));
    CHECK(WorkCalendar{}.empty());
}

TEST_CASE("the last line set for a day holds") {
    WorkCalendar calendar;
    calendar.set(day("2026-03-02"), false, "stocktaking");
    calendar.set(day("2026-03-02"), true, "");
    CHECK(calendar.working(day("2026-03-02")));
    CHECK(calendar.name_of(day("2026-03-02")) == nullptr);
}

TEST_CASE("the nearest working days") {
    const auto calendar = china_2026();
    CHECK(calendar.last_working_on_or_before(day("2026-10-07")) == day("2026-09-30"));
    CHECK(calendar.last_working_on_or_before(day("2026-10-08")) == day("2026-10-08"));
    CHECK(calendar.first_working_on_or_after(day("2026-02-15")) == day("2026-02-24"));
    CHECK(calendar.first_working_on_or_after(day("2026-02-14")) == day("2026-02-14"));
    CHECK(calendar.add_working_days(day("2026-09-30"), 0) == day("2026-09-30"));
    CHECK(calendar.add_working_days(day("2026-10-03"), 0) == day("2026-10-03"));
    CHECK(calendar.add_working_days(day("2026-09-30"), 1) == day("2026-10-08"));
    CHECK(calendar.add_working_days(day("2026-09-30"), 3) == day("2026-10-10"));
    CHECK(calendar.add_working_days(day("2026-12-31"), 1) == day("2027-01-01"));
}

TEST_CASE("a calendar without working days, or a count backwards, is an error and not a loop") {
    WorkCalendar calendar;
    for (Date d = day("9999-12-01"); d < day("9999-12-31"); d = add_days(d, 1)) calendar.set(d, false, "closed");
    calendar.set(day("9999-12-31"), false, "closed");
    CHECK(error_of([&] { calendar.first_working_on_or_after(day("9999-12-01")); }).kind() == Kind::data);
    CHECK(error_of([&] { calendar.add_working_days(day("9999-11-30"), INT32_MAX); }).kind() == Kind::data);
    CHECK(error_of([&] { calendar.add_working_days(day("2026-01-05"), -1); }).message() ==
          "working days are counted forward: 0 or more of them");
}
