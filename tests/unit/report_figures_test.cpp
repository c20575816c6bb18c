// Intervals, periods, sums and renewal rates (metrics.md 1.4, 1.9).
#include "figures/interval.hpp"
#include "figures/period.hpp"
#include "figures/renewal_rates.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {
Date day(std::string_view text) { return iso_date(text).value(); }
}  // namespace

TEST_CASE("Wilson's interval") {
    struct Case {
        std::int64_t k, n;
        double low, high;
    };
    const Case cases[] = {{10, 14, .45351, .88279}, {10, 10, .72247, 1}, {0, 10, 0, .27753},
                          {7, 10, .3968, .8922},    {0, 1, 0, .79345},   {1, 1, .20655, 1}};
    for (const auto& c : cases) {
        CAPTURE(c.k);
        CAPTURE(c.n);
        const auto interval = wilson(c.k, c.n).value();
        CHECK(interval.low == doctest::Approx(c.low).epsilon(1e-4));
        CHECK(interval.high == doctest::Approx(c.high).epsilon(1e-4));
    }
    CHECK_FALSE(wilson(0, 0));
    CHECK(error_of([] { wilson(2, 1); }).kind() == Kind::bug);
    CHECK(rate_text(10, 14) == "10/14 = 71.4% (45.4-88.3%)");
    CHECK(rate_text(0, 0) == "n/a");
    CHECK(percent(1, 2000) == .1);  // half away from zero, from the exact quotient
    CHECK_FALSE(percent(0, 0));
}

TEST_CASE("periods") {
    CHECK(parse_periods("2026") == std::vector<Period>{{"2026", day("2026-01-01"), day("2026-12-31")}});
    CHECK(parse_periods("2026Q3") == std::vector<Period>{{"2026Q3", day("2026-07-01"), day("2026-09-30")}});
    CHECK(parse_periods("2026-q1").front().name == "2026Q1");
    CHECK(parse_periods("2024-02").front().to == day("2024-02-29"));
    const auto row = parse_periods("2018Q3 .. 2019Q2");
    CHECK(row.size() == 4);
    CHECK(row.back() == Period{"2019Q2", day("2019-04-01"), day("2019-06-30")});
    CHECK(parse_periods("2025-11..2026-02").size() == 4);
    CHECK(quarter_of(day("2026-03-31")).name == "2026Q1");
    for (const auto* wrong : {"", "26", "2026Q5", "2026Q", "2026-13", "2026-1", "2026Q1..2026-05", "2026Q2..2026Q1",
                              "1700", "2026Q11", "1900-01..2100-01", "二〇二六"}) {
        CAPTURE(wrong);
        CHECK(error_of([&] { parse_periods(wrong); }).kind() == Kind::data);
    }
}

TEST_CASE("weeks of ISO 8601, over the ends of years") {
    const auto week = [](std::string_view text) { return parse_periods(text).front(); };
    CHECK(week("2025-W01").from == day("2024-12-30"));
    CHECK(week("2026-W53") == Period{"2026-W53", day("2026-12-28"), day("2027-01-03")});  // 31 December and 1 January
    CHECK(week("2020-w53").to == day("2021-01-03"));
    CHECK(week("2026-W10") == Period{"2026-W10", day("2026-03-02"), day("2026-03-08")});
    const auto row = parse_periods("2026-W52..2027-W02");
    REQUIRE(row.size() == 4);
    CHECK(row[1].name == "2026-W53");
    CHECK(row[2].name == "2027-W01");
    for (const auto* wrong : {"2025-W53", "2026-W00", "2026-W54", "2026W10", "2026-W1", "2026-W10..2026-05"}) {
        CAPTURE(wrong);
        CHECK(error_of([&] { parse_periods(wrong); }).kind() == Kind::data);
    }
    CHECK(error_of([&] { months_of(parse_periods("2026-W10")); }).kind() == Kind::data);
}

TEST_CASE("business years, named by their end or their start") {
    const FiscalYear end{4, true}, start{4, false};
    CHECK(parse_periods("FY2025Q4", end).front() == Period{"FY2025Q4", day("2025-01-01"), day("2025-03-31")});
    CHECK(parse_periods("FY2026Q1", end).front() == Period{"FY2026Q1", day("2025-04-01"), day("2025-06-30")});
    CHECK(parse_periods("FY2024Q4", start).front() == Period{"FY2024Q4", day("2025-01-01"), day("2025-03-31")});
    CHECK(parse_periods("FY2025Q1", start).front() == Period{"FY2025Q1", day("2025-04-01"), day("2025-06-30")});
    CHECK(parse_periods("fy2026", end).front() == Period{"FY2026", day("2025-04-01"), day("2026-03-31")});
    CHECK(parse_periods("FY2026").front() == Period{"FY2026", day("2026-01-01"), day("2026-12-31")});
    CHECK(parse_periods("FY2026", {1, false}).front().to == day("2026-12-31"));
    CHECK(parse_periods("FY2026Q1", {12, true}).front().from == day("2025-12-01"));
    const auto row = parse_periods("FY2025Q3..FY2026Q2", end);
    REQUIRE(row.size() == 4);
    CHECK(row[2].name == "FY2026Q1");
    CHECK(row[3].to == day("2025-09-30"));
    for (const auto* wrong : {"FY", "FY26", "FY2026-03", "FY2026Q5", "FY2025..2026", "FY2026-W10"}) {
        CAPTURE(wrong);
        CHECK(error_of([&] { parse_periods(wrong, end); }).kind() == Kind::data);
    }
}

TEST_CASE("spans of days") {
    CHECK(parse_periods("2025-07-01 .. 2026-06-30") ==
          std::vector<Period>{{"2025-07-01..2026-06-30", day("2025-07-01"), day("2026-06-30")}});
    CHECK(parse_periods("2025-07-01..2025-07-01").front().to == day("2025-07-01"));
    for (const auto* wrong :
         {"2025-07-01..2026", "2025-07-01", "2026-06-30..2025-07-01", "2025-02-30..2026-06-30"}) {
        CAPTURE(wrong);
        CHECK(error_of([&] { parse_periods(wrong); }).kind() == Kind::data);
    }
}

TEST_CASE("a sum is exact and rounded once, whatever the denominators") {
    Sum thirds;
    for (int i = 0; i < 3; ++i) thirds.add(fraction(1, 3));
    CHECK(thirds.rounded() == 1);
    Sum halves;  // 1/3 + 1/6 = 1/2
    halves.add(fraction(1, 3));
    halves.add(fraction(1, 6));
    CHECK(halves.rounded() == 1);
    Sum many;  // each n/d of d = 90..1200 adds up to 1
    for (int d = 90; d <= 1200; ++d)
        for (int i = 0; i < d; ++i) many.add(fraction(1, d));
    CHECK(many.rounded() == 1111);
    Sum below;
    below.add(fraction(499'999'999, 1'000'000'000));
    CHECK(below.rounded() == 0);
    Sum both = halves;
    both.add(thirds);
    CHECK(both.rounded() == 2);  // 1.5
    Sum year;
    year.add(fraction(18, 1));
    CHECK(year.rounded(12) == 2);  // 1.5
    year.add(fraction(1, 3));
    CHECK(year.rounded(12) == 2);  // 1.527…
    CHECK(thirds.rounded(12) == 0);
}

TEST_CASE("a rate is the number that was written") {
    CHECK(exact_decimal("7.1") == fraction(71, 10));
    CHECK(exact_decimal("0.048") == fraction(48, 1000));
    CHECK(exact_decimal("71e-1") == fraction(71, 10));
    CHECK(exact_decimal("7") == fraction(7, 1));
    for (const auto* wrong : {"0", "-1", "x", "", "1.2.3", "99999999999999999999"})
        CHECK(error_of([&] { exact_decimal(wrong); }).kind() == Kind::config);
}

namespace {

DueLine line(std::string_view due, std::int64_t value, std::int64_t renewed = -1, std::int64_t account = 1) {
    DueLine made{account, day(due), add_days(day(due), 1), {}, fraction(value, 1), renewed >= 0, false, {}};
    if (renewed >= 0) made.renewed_value = fraction(renewed, 1);
    return made;
}
constexpr std::int64_t grace = 30;

}  // namespace

TEST_CASE("where an account stands") {
    const auto today = day("2026-07-01");
    const auto status = [&](std::vector<DueLine> lines) { return standing(lines, today, grace); };
    CHECK(status({line("2026-07-01", 1)}) == RenewalStatus::open);  // the last service day is still one
    CHECK(status({line("2026-06-30", 1)}) == RenewalStatus::in_grace);
    CHECK(status({line("2026-05-31", 1)}) == RenewalStatus::in_grace);  // 30 days after the first day without service
    CHECK(status({line("2026-05-30", 1)}) == RenewalStatus::lost);
    CHECK(status({line("2026-07-01", 1, 1)}) == RenewalStatus::renewed_early);
    CHECK(status({line("2026-06-30", 1, 1)}) == RenewalStatus::renewed);
    CHECK(status({line("2026-05-01", 1), line("2026-06-30", 1, 0)}) == RenewalStatus::renewed);  // one line is enough
    auto early_end = line("2026-12-31", 1);
    early_end.stops = day("2026-06-15");
    CHECK(status({early_end}) == RenewalStatus::lost);  // no grace for what was ended
    auto moved = line("2026-06-30", 1);
    moved.extended = true;
    CHECK(status({moved}) == RenewalStatus::extended);
    CHECK(status({moved, line("2026-05-01", 1)}) == RenewalStatus::lost);
    auto noted = line("2026-09-30", 1);
    noted.lost = true;
    CHECK(status({noted}) == RenewalStatus::lost);  // before it is due
    CHECK(status({noted, line("2026-09-30", 1)}) == RenewalStatus::open);
    CHECK(status({noted, line("2026-09-30", 1, 1)}) == RenewalStatus::renewed_early);
}

TEST_CASE("counts and amounts of a period") {
    const auto today = day("2027-01-01");
    RenewalFigures figures;
    const auto of = [&](std::vector<DueLine> lines) { count(figures, lines, today, grace); };
    of({line("2026-03-31", 100, 120)});                           // grew
    of({line("2026-03-31", 100, 60)});                            // shrank
    of({line("2026-03-31", 100)});                                // left
    of({line("2026-03-31", 50, 50), line("2026-02-28", 30)});     // one of two lines
    of({line("2026-03-31", 40, 0), line("2026-03-31", 10, 55)});  // two lines of a day are netted
    CHECK(figures.due == 5);
    CHECK(figures.renewed == 4);
    CHECK(figures.lost == 1);
    CHECK_FALSE(figures.undecided());
    CHECK(figures.amount_due.begin()->second.rounded() == 430);
    CHECK(figures.amount_renewed.begin()->second.rounded() == 285);
    CHECK(figures.amount_capped.begin()->second.rounded() == 100 + 60 + 50 + 50);
}

TEST_CASE("10 of 14 accounts renewed, though 11 of 16 lines did; half of one that shrank is capped, none that grew") {
    RenewalFigures figures;
    std::int64_t lines = 0, renewed = 0;
    const auto account = [&](std::vector<DueLine> due) {
        lines += std::ssize(due);
        for (const auto& one : due) renewed += one.renewed ? 1 : 0;
        count(figures, due, day("2026-06-01"), 30);
    };
    for (int i = 0; i < 7; ++i) account({line("2026-03-31", 100, 100)});
    account({line("2026-03-31", 100, 50)});
    account({line("2026-03-31", 100, 130)});
    account({line("2026-01-31", 100, 100), line("2026-03-31", 100, 100)});  // both lines, one account
    account({line("2026-03-31", 100), line("2026-03-31", 100)});
    for (int i = 0; i < 3; ++i) account({line("2026-03-31", 100)});
    CHECK(lines == 16);
    CHECK(renewed == 11);
    CHECK(figures.due == 14);
    CHECK(figures.renewed == 10);
    CHECK(figures.lost == 4);
    CHECK(rate_text(figures.renewed, figures.due) == "10/14 = 71.4% (45.4-88.3%)");
    const auto of = [](const Sums& sums) { return sums.begin()->second.rounded(); };
    CHECK(of(figures.amount_due) == 1600);
    CHECK(of(figures.amount_renewed) == 1080);
    CHECK(of(figures.amount_capped) == 1050);
}
