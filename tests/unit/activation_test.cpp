// The activation rate of metrics.md §1.3: 5 of 8 as of 2026-02-15, 4 of 8 on time.
#include "figures/activation.hpp"
#include <doctest/doctest.h>
#include <vector>

using namespace cs;

namespace {
Date day(std::string_view text) { return iso_date(text).value(); }
Onboarding one(std::string_view clock, std::string_view activated = "") {
    return {day(clock), activated.empty() ? std::nullopt : std::optional{day(activated)}};
}
ActivationFigures figures(const std::vector<Onboarding>& all, std::string_view today, int months = 1) {
    ActivationFigures sum;
    for (const auto& each : all) count(sum, each, months, day(today));
    return sum;
}
}  // namespace

TEST_CASE("activated of those due, and on time of those whose window has closed") {
    const std::vector<Onboarding> accounts{
        one("2025-05-31", "2025-06-30"),  // on the last day of its window, clamped to June's end
        one("2025-06-01", "2025-06-15"),
        one("2025-07-01", "2025-07-31"),
        one("2025-08-01", "2025-08-01"),
        one("2025-09-01", "2025-11-15"),  // late
        one("2025-10-01"),
        one("2026-01-10"),  // C7: its window closed on 02-10
        one("2026-01-28"),  // C8: closes on 02-28
        one("2026-01-15"),  // closes today
        one("2026-03-01"),  // to come
    };
    const auto sum = figures(accounts, "2026-02-15");
    CHECK(sum.due == 8);
    CHECK(sum.activated == 5);
    CHECK(sum.closed == 8);
    CHECK(sum.on_time == 4);
}

TEST_CASE("who is activated already is due, whatever their window") {
    auto sum = figures({one("2026-02-01", "2026-02-10")}, "2026-02-15");
    CHECK(sum.due == 1);
    CHECK(sum.activated == 1);
    CHECK(sum.closed == 0);
    sum = figures({one("2026-02-01", "2026-02-20")}, "2026-02-15");  // as of a day before
    CHECK(sum.due == 0);
    sum = figures({{day("2020-01-01"), {}, true}}, "2026-02-15");
    CHECK(sum.due == 1);
    CHECK(sum.activated == 1);
    CHECK(sum.closed == 0);
    CHECK(sum.before == 1);
    CHECK(figures({}, "2026-02-15").due == 0);
}

TEST_CASE("value in month 1, 2, 3 is of those whose month has closed") {
    struct Case {
        const char *event, *today;
        int months;
        std::int64_t closed, reached;
    };
    const Case cases[] = {
        {"2026-02-28", "2026-02-27", 1, 0, 0}, {"2026-02-28", "2026-02-28", 1, 1, 1},
        {"2026-03-01", "2026-03-10", 1, 1, 0}, {"2026-03-01", "2026-03-30", 2, 0, 0},
        {"2026-03-01", "2026-03-31", 2, 1, 1}, {"", "2026-12-31", 3, 1, 0},
    };
    for (const auto& c : cases) {
        WithinMonths sum;
        count(sum, day("2026-01-31"), *c.event ? std::optional{day(c.event)} : std::nullopt, c.months, day(c.today));
        CAPTURE(c.event);
        CAPTURE(c.today);
        CHECK(sum.closed == c.closed);
        CHECK(sum.reached == c.reached);
    }
}
