// When a renewal stands where, and when somebody is to be reminded: tables of days.
#include "renewal/rules.hpp"
#include <doctest/doctest.h>
#include <vector>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }

SetLine line(std::string_view ends) { return {day(ends), day(ends), false, false}; }
SetLine ended(std::string_view ends, std::string_view stops) { return {day(ends), day(stops), false, false}; }
SetLine renewed_line(std::string_view ends) { return {day(ends), day(ends), true, false}; }
SetLine noted(SetLine line) {
    line.loss_noted = true;
    return line;
}
SetLine extended_line(std::string_view ends) { return {day(ends), day(ends), false, true}; }

}  // namespace

TEST_CASE("a due set stands where its lines do") {
    struct Case {
        const char* what;
        std::vector<SetLine> lines;
        const char* today;
        std::int64_t grace;
        RenewalStatus expected;
    };
    using enum RenewalStatus;
    const Case cases[] = {
        {"long before", {line("2026-04-01")}, "2026-01-01", 30, open},
        {"on the last service day", {line("2026-04-01")}, "2026-03-31", 30, open},
        {"the first day without service", {line("2026-04-01")}, "2026-04-01", 30, in_grace},
        {"the last day of grace: end + grace", {line("2026-04-01")}, "2026-05-01", 30, in_grace},
        {"the day after", {line("2026-04-01")}, "2026-05-02", 30, lost},
        {"without grace: the first day", {line("2026-04-01")}, "2026-04-01", 0, in_grace},
        {"without grace: the second", {line("2026-04-01")}, "2026-04-02", 0, lost},
        {"grace over the 29th of February", {line("2024-02-01")}, "2024-03-02", 30, in_grace},
        {"and a day more", {line("2024-02-01")}, "2024-03-03", 30, lost},
        {"due on the 29th of February", {line("2024-03-01")}, "2024-02-29", 30, open},
        {"renewed, still in force", {renewed_line("2026-04-01")}, "2026-03-31", 30, renewed_early},
        {"renewed, past due", {renewed_line("2026-04-01")}, "2026-04-01", 30, renewed},
        {"one renewed line renews the account",
         {line("2026-04-01"), renewed_line("2026-04-01")},
         "2027-01-01",
         30,
         renewed},
        {"all extended", {extended_line("2026-04-01"), extended_line("2026-04-01")}, "2026-03-01", 30, extended},
        {"one extended, one open", {extended_line("2026-04-01"), line("2026-04-01")}, "2026-03-01", 30, open},
        {"one extended, one lost", {extended_line("2026-04-01"), line("2026-04-01")}, "2026-06-01", 30, lost},
        {"extended and then renewed in full",
         {extended_line("2026-04-01"), renewed_line("2026-04-01")},
         "2026-06-01",
         30,
         renewed},
        {"to be ended early, not yet", {ended("2026-04-01", "2026-02-01")}, "2026-01-31", 30, open},
        {"ended early: lost at once, in the period of its due date",
         {ended("2026-04-01", "2026-02-01")},
         "2026-02-01",
         30,
         lost},
        {"ended early: no grace at its due date", {ended("2026-04-01", "2026-02-01")}, "2026-04-10", 30, lost},
        {"one ended early, one to go", {ended("2026-04-01", "2026-02-01"), line("2026-04-01")}, "2026-02-10", 30, open},
        {"one ended early, one waited for",
         {ended("2026-04-01", "2026-02-01"), line("2026-04-01")},
         "2026-04-10",
         30,
         in_grace},
        {"noted as lost, still in force", {noted(line("2026-04-01"))}, "2026-01-01", 30, lost},
        {"noted as lost, in grace", {noted(line("2026-04-01"))}, "2026-04-05", 30, lost},
        {"noted as lost, and renewed after all", {noted(renewed_line("2026-04-01"))}, "2026-01-01", 30, renewed_early},
        {"noted as lost, and extended whole", {noted(extended_line("2026-04-01"))}, "2026-01-01", 30, extended},
        {"noted as lost, a part extended",
         {noted(extended_line("2026-04-01")), noted(line("2026-04-01"))},
         "2026-01-01",
         30,
         lost},
    };
    for (const auto& c : cases) {
        CAPTURE(c.what);
        CHECK(name_of(status_of(c.lines, day(c.today), c.grace)) == name_of(c.expected));
    }
}

TEST_CASE("the nearest reminder that was reached is due, and no other") {
    struct Case {
        const char *on, *today;
        std::vector<std::int64_t> days;
        std::int64_t expected;  // -1: none
    };
    const Case cases[] = {
        {"2026-05-31", "2026-03-02", {90, 42, 30, 7}, 90},
        {"2026-05-31", "2026-03-01", {90, 42, 30, 7}, -1},
        {"2026-05-31", "2026-04-18", {90, 42, 30, 7}, 90},
        {"2026-05-31", "2026-04-19", {90, 42, 30, 7}, 42},
        {"2026-05-31", "2026-05-20", {90, 42, 30, 7}, 30},
        {"2026-05-31", "2026-05-24", {7, 30, 90, 42}, 7},
        {"2026-05-31", "2026-05-31", {90, 42, 30, 7}, 7},
        {"2026-05-31", "2026-05-31", {7, 0}, 0},
        {"2026-05-31", "2026-06-01", {90, 0}, -1},
        {"2026-05-31", "2026-05-31", {}, -1},
        {"2024-02-29", "2024-01-30", {30}, 30},
        {"2025-02-28", "2025-01-30", {30}, 30},
        {"2026-05-31", "2026-05-30", {1, 1}, 1},
        {"2026-12-31", "2026-10-02", {90}, 90},
    };
    for (const auto& c : cases) {
        CAPTURE(c.on);
        CAPTURE(c.today);
        CHECK(reminder_due(day(c.on), day(c.today), c.days).value_or(-1) == c.expected);
    }
}

TEST_CASE("a last day is counted back to one that is worked") {
    // metrics.md §5: China 2026, the days around the Spring Festival and the National Day
    WorkCalendar calendar;
    for (int d = 15; d <= 23; ++d) calendar.set(*Date::of(2026, 2, static_cast<unsigned>(d)), false, "春节");
    calendar.set(day("2026-02-14"), true, "春节");
    calendar.set(day("2026-02-28"), true, "春节");
    for (unsigned d = 1; d <= 7; ++d) calendar.set(*Date::of(2026, 10, d), false, "国庆节");
    struct Case {
        const char *deadline, *expected;
        bool known;
    };
    const Case cases[] = {
        {"2026-02-20", "2026-02-14", true},  // back over nine days to a Saturday that is worked
        {"2026-02-28", "2026-02-28", true},  // a Saturday, and worked
        {"2026-03-01", "2026-02-28", true},  // a Sunday
        {"2026-10-05", "2026-09-30", true},  // over the end of a month
        {"2026-10-08", "2026-10-08", true},  {"2027-01-01", "2027-01-01", false},  // nobody entered 2027: a Friday
        {"2027-01-03", "2027-01-01", false}, {"2024-02-29", "2024-02-29", false},
    };
    for (const auto& c : cases) {
        CAPTURE(c.deadline);
        const auto safe = safe_day(day(c.deadline), calendar);
        CHECK(to_text(safe.on) == c.expected);
        CHECK(safe.known == c.known);
    }
}
