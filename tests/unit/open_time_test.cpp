#include "base/open_time.hpp"
#include "tests/unit/china_2026.hpp"
#include "tests/unit/error_of.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <random>

using namespace cs;

namespace {

DayHours hours(std::vector<std::string> text) { return parse_hours(text); }
WeekHours week(const DayHours& workdays, const DayHours& weekend = {}) {
    return {workdays, workdays, workdays, workdays, workdays, weekend, weekend};
}
Instant utc(std::string_view text) { return parse_instant(text); }

/// Open as the wall clock shows it: asked of one point in time, without any arithmetic on stretches.
bool is_open(const WeekHours& hours, const WorkCalendar& calendar, const TimeZone& zone, Instant at) {
    const auto local = at.seconds + zone.period(at).offset;
    const auto day = utc_date({local});
    const auto minute = (local - day.days() * std::int64_t{86400}) / 60;
    const auto* intervals = &hours[day.weekday() - 1];
    if (calendar.named(day) && !calendar.working(day)) return false;
    if (calendar.named(day) && intervals->empty())
        for (const auto& first : hours)
            if (intervals->empty()) intervals = &first;
    return std::ranges::any_of(*intervals, [&](const Hours& h) { return h.from <= minute && minute < h.to; });
}

}  // namespace

TEST_CASE("hours are read as they stand in cs.toml") {
    CHECK(hours({"09:00-12:00", "13:30 - 18:00"}) == DayHours{{540, 720}, {810, 1080}});
    CHECK(hours({"00:00-24:00"}) == DayHours{{0, 1440}});
    CHECK(hours({}).empty());
    for (const char* wrong : {"", "9-12", "9:00-12:00", "12:00-09:00", "09:00-09:00", "09:00", "09:60-10:00",
                              "24:01-24:02", "09:00-12:00-13:00", "ab:cd-ef:gh", "-1:00-09:00"}) {
        CAPTURE(wrong);
        CHECK(error_of([&] { hours({wrong}); }).kind() == Kind::data);
    }
    CHECK(error_of([&] {
              hours({"09:00-12:00", "11:00-13:00"});
          }).message() == "'11:00-13:00' begins before the interval before it ends");
}

TEST_CASE("zones are those of the tz database") {
    CHECK(TimeZone{"Asia/Shanghai"}.local_date(utc("2026-03-01T16:00:00Z")) == iso_date("2026-03-02").value());
    CHECK(local_text(TimeZone{"Europe/Berlin"}, utc("2026-03-29T01:00:00Z")) == "2026-03-29 03:00");
    CHECK(local_text(TimeZone{"Europe/Berlin"}, utc("2026-03-29T00:59:00Z")) == "2026-03-29 01:59");
    for (const char* wrong : {"", "Mars/Olympus", "asia shanghai", "../../etc/passwd"}) {
        CAPTURE(wrong);
        CHECK(error_of([&] { TimeZone{wrong}; }).kind() == Kind::data);
    }
}

TEST_CASE("a whole year of work") {
    OpenTime open{week(hours({"09:00-12:00", "13:30-18:00"})), test::china_2026(), TimeZone{"Asia/Shanghai"}};
    CHECK(open.seconds(utc("2025-12-31T16:00:00Z"), utc("2026-12-31T16:00:00Z")) == 111'600 * 60);
}

TEST_CASE("published examples of other desks") {
    OpenTime nine{week(hours({"09:00-17:00"})), {}, TimeZone{"UTC"}},
        eight{week(hours({"08:00-17:00"})), {}, TimeZone{"UTC"}};
    CHECK(nine.after(utc("2026-03-05T15:00:00Z"), 4 * 3600) == utc("2026-03-06T11:00:00Z"));
    CHECK(nine.after(utc("2026-03-06T17:00:00Z"), 8 * 3600) == utc("2026-03-09T17:00:00Z"));
    CHECK(eight.after(utc("2026-03-06T16:00:00Z"), 4 * 3600) == utc("2026-03-09T11:00:00Z"));
    // Friday 16:30 and an hour is not Saturday, nor Friday evening.
    CHECK(nine.after(utc("2026-03-06T16:30:00Z"), 3600) == utc("2026-03-09T09:30:00Z"));
    OpenTime lunch{week(hours({"09:00-12:00", "13:30-18:00"})), {}, TimeZone{"UTC"}};
    CHECK(lunch.after(utc("2026-03-06T11:45:00Z"), 1800) == utc("2026-03-06T13:45:00Z"));
    CHECK(lunch.after(utc("2026-03-06T11:45:00Z"), 900) == utc("2026-03-06T12:00:00Z"));
}

TEST_CASE("an hour that the clocks skip is not worked, one that they repeat is worked twice") {
    OpenTime open{week(hours({"00:00-04:00"}), hours({"00:00-04:00"})), {}, TimeZone{"Europe/Berlin"}};
    const auto day = [&](std::string_view from, std::string_view to) {
        return open.seconds(utc(from), utc(to)) / 3600;
    };
    CHECK(day("2026-03-27T23:00:00Z", "2026-03-28T22:00:00Z") == 4);
    CHECK(day("2026-03-28T23:00:00Z", "2026-03-29T21:00:00Z") == 3);
    CHECK(day("2026-10-24T22:00:00Z", "2026-10-25T22:00:00Z") == 5);
    OpenTime repeated{week({}, hours({"02:00-02:30"})), {}, TimeZone{"Europe/Berlin"}};
    CHECK(repeated.seconds(utc("2026-10-24T22:00:00Z"), utc("2026-10-25T22:00:00Z")) == 3600);
    CHECK(repeated.stretches(utc("2026-10-24T22:00:00Z"), utc("2026-10-25T22:00:00Z")) ==
          std::vector<Stretch>{{utc("2026-10-25T00:00:00Z"), utc("2026-10-25T00:30:00Z")},
                               {utc("2026-10-25T01:00:00Z"), utc("2026-10-25T01:30:00Z")}});
    CHECK(repeated.seconds(utc("2026-03-28T22:00:00Z"), utc("2026-03-29T22:00:00Z")) == 0);
}

TEST_CASE("nobody is ever open where no hours are given, and holidays may overlap weekends") {
    OpenTime never{{}, {}, TimeZone{"UTC"}};
    CHECK(never.seconds(utc("2026-01-01T00:00:00Z"), utc("2027-01-01T00:00:00Z")) == 0);
    CHECK_FALSE(never.after(utc("2026-01-01T00:00:00Z"), 1));
    CHECK(never.after(utc("2026-01-01T00:00:00Z"), 0) == utc("2026-01-01T00:00:00Z"));
    WorkCalendar twice;
    twice.set(iso_date("2026-03-07").value(), false, "a Saturday");
    twice.set(iso_date("2026-03-09").value(), false, "first");
    twice.set(iso_date("2026-03-09").value(), false, "second");
    OpenTime open{week(hours({"09:00-17:00"})), twice, TimeZone{"UTC"}};
    CHECK(open.after(utc("2026-03-06T16:00:00Z"), 2 * 3600) == utc("2026-03-10T10:00:00Z"));
    CHECK(open.kind(iso_date("2026-03-07").value()) == OpenTime::DayKind::closed);
    CHECK(open.kind(iso_date("2026-03-09").value()) == OpenTime::DayKind::holiday);
}

TEST_CASE("more than ten years ahead is never, and far off instants end somewhere") {
    OpenTime open{week(hours({"09:00-09:01"})), {}, TimeZone{"UTC"}};
    CHECK_FALSE(open.after(utc("2026-01-01T00:00:00Z"), 3600 * 24 * 365));
    CHECK(open.seconds({-62'000'000'000}, utc("1970-06-01T00:00:00Z")) == 0);
    CHECK(open.seconds(utc("2026-01-01T00:00:00Z"), utc("2025-01-01T00:00:00Z")) == 0);
}

TEST_CASE("counted by stretches = counted minute by minute, in any zone, with any hours") {
    const auto seed = std::random_device{}();
    MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const auto any = [&](int least, int most) { return std::uniform_int_distribution{least, most}(random); };
    const char* zones[] = {"Asia/Shanghai",
                           "Europe/Berlin",
                           "America/New_York",
                           "Australia/Lord_Howe",
                           "Pacific/Apia",
                           "America/St_Johns",
                           "UTC"};
    for (int round = 0; round < 40; ++round) {
        WeekHours hours;
        for (auto& day : hours)
            for (int from = any(0, 700); from < 1440 && any(0, 2) > 0;) {
                const int to = std::min(from + any(1, 400), 1440);
                day.push_back({from, to});
                from = to + any(0, 300);
            }
        WorkCalendar calendar;
        const auto first = Date::of(any(2009, 2027), static_cast<unsigned>(any(1, 12)), 1).value();
        for (int i = 0; i < 8; ++i) calendar.set(add_days(first, any(0, 20)), any(0, 1) == 1, "x");
        const TimeZone zone{zones[any(0, 6)]};
        OpenTime open{hours, calendar, zone};
        const Instant from{first.days() * std::int64_t{86400} + any(0, 86'400 * 5) / 60 * 60};
        const Instant to{from.seconds + any(0, 86'400 * 12) / 60 * 60};
        std::int64_t minutes = 0;
        for (auto at = from; at < to; at.seconds += 60) minutes += is_open(hours, calendar, zone, at) ? 1 : 0;
        CAPTURE(seed);
        CAPTURE(zone.name());
        CAPTURE(to_text(from));
        CAPTURE(to_text(to));
        REQUIRE(open.seconds(from, to) == minutes * 60);
        if (minutes > 0) {
            const auto due = open.after(from, minutes * 60);
            REQUIRE(due);
            CHECK(*due <= to);
            CHECK(open.seconds(from, *due) == minutes * 60);
            CHECK(open.seconds(from, {due->seconds - 1}) == minutes * 60 - 1);
        }
    }
}
