// When a goal is met, how far it has come, what it lacks, and when it is to be reviewed.
#include "account/goal.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {
Date day(std::string_view text) { return iso_date(text).value(); }
std::optional<Date> maybe(std::string_view text) { return text.empty() ? std::nullopt : std::optional{day(text)}; }

Goal goal(std::optional<double> baseline, std::optional<double> target, std::optional<Direction> direction) {
    Goal made;
    made.baseline = baseline;
    made.target = target;
    made.direction = direction;
    return made;
}
}  // namespace

TEST_CASE("a value meets a target from the side that is better") {
    using enum Direction;
    CHECK(meets(goal({}, 10, up), 10));
    CHECK(meets(goal({}, 10, up), 11));
    CHECK_FALSE(meets(goal({}, 10, up), 9.99));
    CHECK(meets(goal({}, 10, down), 10));
    CHECK_FALSE(meets(goal({}, 10, down), 10.01));
    CHECK_FALSE(meets(goal(5, {}, up), 1000));
}

TEST_CASE("how much of the way is gone") {
    CHECK(progress(goal(12, 5, {}), 8.5) == doctest::Approx(.5));
    CHECK(progress(goal(12, 5, {}), 12) == 0.0);
    CHECK(*progress(goal(12, 5, {}), 13) < 0);
    CHECK(*progress(goal(0, 5, {}), 10) == 2);
    CHECK_FALSE(progress(goal({}, 5, {}), 10));
    CHECK_FALSE(progress(goal(5, 5, {}), 10));
}

TEST_CASE("what a draft lacks") {
    Goal draft;
    CHECK(lacking(draft) == std::vector<std::string_view>{"metric", "target", "direction", "due"});
    draft.metric = "no-shows";
    draft.target = 5;
    draft.direction = Direction::down;
    draft.due = day("2026-06-30");
    CHECK(lacking(draft).empty());
}

TEST_CASE("a review is due three months after the clock, and on the goal's own day") {
    struct Case {
        const char *clock, *due, *last, *today, *expected;
    };
    const Case cases[] = {
        {"2025-11-30", "2026-06-30", "", "2026-02-01", "2026-02-28"},            // a month's end, clamped
        {"2025-11-30", "2026-06-30", "", "2026-02-28", "2026-02-28"},            // on the day
        {"2025-11-30", "2026-06-30", "", "2026-05-01", "2026-02-28"},            // late
        {"2025-11-30", "2026-06-30", "2026-02-27", "2026-05-01", "2026-02-28"},  // a review before does not count
        {"2025-11-30", "2026-06-30", "2026-02-28", "2026-05-01", "2026-06-30"},
        {"2025-11-30", "2026-06-30", "", "2026-07-01", "2026-06-30"},  // of two that passed the later one
        {"2025-11-30", "2026-06-30", "2026-06-30", "2026-07-01", ""},  // nothing left to ask
        {"", "2026-06-30", "", "2026-05-01", "2026-06-30"},
        {"2025-11-30", "", "2026-03-01", "2026-05-01", ""},
        {"", "", "", "2026-05-01", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.today);
        CAPTURE(c.last);
        CHECK(review_due(maybe(c.clock), maybe(c.due), maybe(c.last), 3, day(c.today)) == maybe(c.expected));
    }
}
