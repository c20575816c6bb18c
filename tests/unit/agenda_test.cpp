// When a talk about a renewal is due, and how a day is called on the agenda.
#include "agenda/agenda.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {
Date day(std::string_view text) { return iso_date(text).value(); }
}  // namespace

TEST_CASE("the next talk about a renewal is at the last mark that passed in silence, else at the next one") {
    const std::int64_t marks[] = {90, 42, 30, 7};
    const auto due = day("2026-06-30");  // marks: 04-01, 05-19, 05-31, 06-23
    struct Case {
        const char *today, *last_talk, *next;
    };
    const Case cases[] = {
        {"2026-03-01", "", "2026-04-01"},            // before the first
        {"2026-04-01", "", "2026-04-01"},            // on it
        {"2026-04-20", "", "2026-04-01"},            // late
        {"2026-04-20", "2026-03-31", "2026-04-01"},  // the talk was before the mark
        {"2026-04-20", "2026-04-01", "2026-05-19"},  // on the mark counts
        {"2026-06-01", "2026-04-01", "2026-05-31"},  // of two that passed the later one
        {"2026-06-25", "2026-06-24", ""},            // nothing left to do
        {"2026-06-30", "", "2026-06-23"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.today);
        CAPTURE(c.last_talk);
        const auto talk = *c.last_talk ? std::optional{day(c.last_talk)} : std::nullopt;
        const auto next = *c.next ? std::optional{day(c.next)} : std::nullopt;
        CHECK(next_talk(due, marks, talk, day(c.today)) == next);
    }
    CHECK(next_talk(due, {}, std::nullopt, day("2026-06-01")) == std::nullopt);
}

TEST_CASE("late, today, this week, soon") {
    const auto today = day("2026-03-02");
    CHECK(when(day("2026-03-01"), today) == When::late);
    CHECK(when(today, today) == When::today);
    CHECK(when(day("2026-03-03"), today) == When::this_week);
    CHECK(when(day("2026-03-08"), today) == When::this_week);
    CHECK(when(day("2026-03-09"), today) == When::soon);
}
