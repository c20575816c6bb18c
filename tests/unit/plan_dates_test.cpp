// Days of plans: counted in working days over holidays and make-up workdays, and moved together.
#include "base/error.hpp"
#include "handoff/plan_dates.hpp"
#include "handoff/plan_template.hpp"
#include <doctest/doctest.h>
#include <random>

namespace cs {
namespace {

Date day(const char* text) { return *iso_date(text); }

// National Day of 2026: 1 to 7 October off, the Sunday before and the Saturday after worked.
WorkCalendar october() {
    WorkCalendar calendar;
    for (unsigned d = 1; d <= 7; ++d) calendar.set(*Date::of(2026, 10, d), false, "国庆节");
    calendar.set(day("2026-09-20"), true, "调休");
    calendar.set(day("2026-10-10"), true, "调休");
    return calendar;
}

}  // namespace

TEST_CASE("plan: days move by working days, forward and back, over a holiday and its make-up workdays") {
    const auto calendar = october();
    struct Row {
        const char* from;
        int n;
        const char* to;
    };
    for (const auto& [from, n, to] :
         {Row{"2026-09-30", 0, "2026-09-30"}, Row{"2026-09-30", 1, "2026-10-08"}, Row{"2026-09-30", 3, "2026-10-10"},
          Row{"2026-09-30", 4, "2026-10-12"}, Row{"2026-09-18", 1, "2026-09-20"}, Row{"2026-10-12", -1, "2026-10-10"},
          Row{"2026-10-08", -1, "2026-09-30"}, Row{"2026-09-21", -2, "2026-09-18"}, Row{"2026-10-03", 1, "2026-10-08"},
          Row{"2026-10-03", -1, "2026-09-30"}}) {
        CAPTURE(from);
        CAPTURE(n);
        CHECK(to_text(shifted(calendar, day(from), n)) == to);
        if (calendar.working(day(from))) CHECK(working_days(calendar, day(from), day(to)) == n);
    }
    CHECK(to_text(shifted(WorkCalendar{}, day("2026-09-30"), 1)) == "2026-10-01");
    CHECK_THROWS_AS(shifted(calendar, day("9999-12-31"), 1), Error);
}

TEST_CASE("plan: to move by what was counted leads there, and back again") {
    const auto calendar = october();
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    std::uniform_int_distribution<int> days{0, 120};
    for (int i = 0; i < 2000; ++i) {
        const auto from = calendar.first_working_on_or_after(add_days(day("2026-08-01"), days(random)));
        const auto to = calendar.first_working_on_or_after(add_days(day("2026-08-01"), days(random)));
        const auto n = working_days(calendar, from, to);
        REQUIRE(shifted(calendar, from, n) == to);
        REQUIRE(shifted(calendar, to, -n) == from);
    }
}

TEST_CASE("plan: steps count from the kick-off or from what they wait for, and slip with what they depend on") {
    // 0 kick-off, 1 data, 2 waits for 1, 3 waits for 0, 4 waits for nothing in particular, 5 waits for 3
    const std::vector<Placed> steps{{{}, 0}, {{}, 8}, {1, 3}, {0, 2}, {{}, 20}, {3, 1}};
    const auto days = due_days(october(), steps, day("2026-09-16"));
    std::vector<std::string> shown;
    for (const auto d : days) shown.push_back(to_text(d));
    CHECK(shown ==
          std::vector<std::string>{"2026-09-16", "2026-09-25", "2026-09-30", "2026-09-18", "2026-10-19", "2026-09-20"});
    CHECK(depending_on(steps, 0) == std::vector<std::size_t>{1, 2, 3, 4, 5});
    CHECK(depending_on(steps, 1) == std::vector<std::size_t>{2, 4});
    CHECK(depending_on(steps, 3) == std::vector<std::size_t>{4, 5});
    CHECK(depending_on(steps, 5).empty());
    CHECK_THROWS_AS(due_days(october(), std::vector<Placed>{{0, 1}}, day("2026-09-16")), Error);
}

TEST_CASE("plan: a condition of use is a feature and how often") {
    CHECK(parse_use("booking 10 times") == UseCondition{"booking", 10, false});
    CHECK(parse_use(" 预约 提醒  5 days ") == UseCondition{"预约 提醒", 5, true});
    for (const auto* wrong : {"", "booking", "booking 10", "10 times", "booking 0 days", "booking -1 days",
                              "booking ten times", "booking 99999999999999999999 times", "booking 5 weeks"})
        CHECK_THROWS_AS(parse_use(wrong), Error);
}

}  // namespace cs
