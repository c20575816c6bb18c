// What follows from the dates and the amount of a contract line (metrics.md 1.1, 1.4).
#include "account/contract.hpp"
#include "account/touch.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }

Contract line(std::int64_t minor, std::string_view starts, std::string_view ends) {
    Contract made;
    made.amount = {minor};
    made.starts = day(starts);
    if (!ends.empty()) made.ends = day(ends);
    return made;
}

}  // namespace

TEST_CASE("a yearly value is what the term's price comes to in a year") {
    struct Case {
        std::int64_t amount;
        const char *starts, *ends;
        std::int64_t rounded;
    };
    const Case cases[] = {
        {6'000'000, "2024-01-01", "2027-01-01", 2'000'000},  // 36 months
        {600'000, "2026-01-01", "2026-07-01", 1'200'000},    // 6 months
        {100'000, "2025-01-15", "2025-04-20", 384'211},      // 95 days
        {1'200'000, "2026-01-01", "2027-01-01", 1'200'000},
        {1'200'000, "2024-02-29", "2025-02-28", 1'200'000},  // a year from a leap day is a whole year
        {1'200'000, "2024-02-29", "2025-03-01", 1'196'721},  // and a day more is 366 days
        {100'000, "2026-01-31", "2026-02-28", 1'200'000},    // a month from the 31st
        {1, "2026-01-01", "2029-01-01", 0},                  // a third of a fen a year
    };
    for (const auto& c : cases) {
        CAPTURE(c.starts);
        CAPTURE(c.ends);
        CHECK(rounded(yearly_value(line(c.amount, c.starts, c.ends))) == c.rounded);
    }
}

TEST_CASE("an evergreen line is worth twelve of its months, what does not recur nothing") {
    auto evergreen = line(100'000, "2026-01-01", "");
    evergreen.kind = ContractKind::evergreen;
    CHECK(rounded(yearly_value(evergreen)) == 1'200'000);
    auto once = line(100'000, "2026-01-01", "2027-01-01");
    once.recurring = false;
    CHECK(rounded(yearly_value(once)) == 0);
    auto service = line(100'000, "2026-01-01", "2027-01-01");
    service.kind = ContractKind::service;
    derive(service, {});
    CHECK(service.arr_dividend == 0);
    CHECK_FALSE(service.recurring);
    CHECK_FALSE(service.renews);
}

TEST_CASE("a free extension carries the value it prolongs, one that is paid for has its own") {
    const auto carried = fraction(12'000'000, 7);
    auto free = line(0, "2026-03-01", "2026-05-01");
    free.kind = ContractKind::extension;
    derive(free, carried);
    CHECK(fraction(free.arr_dividend, free.arr_divisor) == carried);
    CHECK(free.renews);
    CHECK(free.due == day("2026-04-30"));
    auto paid = line(100'000, "2026-03-01", "2026-05-01");
    paid.kind = ContractKind::extension;
    derive(paid, carried);
    CHECK(fraction(paid.arr_dividend, paid.arr_divisor) == fraction(600'000, 1));
}

TEST_CASE("free time of more than 92 days is no extension but a loss") {
    auto free = line(0, "2026-03-01", "2026-06-01");  // 92 days
    free.kind = ContractKind::extension;
    derive(free, fraction(1'000, 1));
    CHECK(free.renews);
    derive(free, fraction(1'000, 1), day("2026-02-28"));  // the day before was free already: 93 in all
    CHECK_FALSE(free.renews);
    CHECK(free.arr_dividend == 0);
    free.ends = day("2026-06-02");
    derive(free, fraction(1'000, 1));
    CHECK_FALSE(free.renews);
    CHECK(free.arr_dividend == 0);
}

TEST_CASE("what falls due: recurring, three months and more, no pilot, no service") {
    struct Case {
        ContractKind kind;
        const char* ends;
        bool renews;
    };
    const Case cases[] = {
        {ContractKind::first, "2026-04-01", true},   {ContractKind::first, "2026-03-31", false},
        {ContractKind::renewal, "2027-01-01", true}, {ContractKind::pilot, "2027-01-01", false},
        {ContractKind::upsell, "2026-12-01", true},  {ContractKind::winback, "2027-01-01", true},
    };
    for (const auto& c : cases) {
        CAPTURE(c.ends);
        auto made = line(100, "2026-01-01", c.ends);
        made.kind = c.kind;
        derive(made, {});
        CHECK(made.renews == c.renews);
        CHECK(made.due == add_days(day(c.ends), -1));
    }
}

TEST_CASE("a line that ends early stops early, and is due when it would have been") {
    auto made = line(100, "2026-01-01", "2027-01-01");
    made.terminated_on = day("2026-06-01");
    made.notice_days = 30;
    derive(made, {});
    CHECK(made.stops == day("2026-06-01"));
    CHECK(made.due == day("2026-12-31"));
    CHECK(notice_deadline(made) == day("2026-12-01"));
}

TEST_CASE("wrong terms are refused") {
    auto none = line(100, "2026-01-01", "");
    CHECK(error_of([&] { derive(none, {}); }).kind() == Kind::data);
    auto turned = line(100, "2026-01-01", "2026-01-01");
    CHECK(error_of([&] { derive(turned, {}); }).kind() == Kind::data);
    auto negative = line(-1, "2026-01-01", "2027-01-01");
    CHECK(error_of([&] { derive(negative, {}); }).kind() == Kind::data);
    auto late = line(100, "2026-01-01", "2027-01-01");
    late.terminated_on = day("2027-02-01");
    CHECK(error_of([&] { derive(late, {}); }).kind() == Kind::data);
}

TEST_CASE("a quarter begins with its first day") {
    const std::pair<const char*, const char*> cases[] = {{"2026-01-01", "2026-01-01"},
                                                         {"2026-03-31", "2026-01-01"},
                                                         {"2026-04-01", "2026-04-01"},
                                                         {"2024-02-29", "2024-01-01"},
                                                         {"2026-12-31", "2026-10-01"}};
    for (const auto& [from, first] : cases) CHECK(quarter_start(day(from)) == day(first));
}

TEST_CASE("a pause moves the end and is no part of the term; a long one, or one without an end, is time away") {
    struct Case {
        const char *from, *to, *resumed, *ends;
        bool away;
        const char* away_until = "";
    };
    const Case cases[] = {
        {"2026-03-01", "2026-05-30", "", "2027-04-01", false},              // 90 days
        {"2026-03-01", "2026-05-31", "", "2027-04-02", true, "2026-05-31"},  // 91
        {"2026-03-01", "", "", "2027-01-01", true},
        {"2026-03-01", "", "2026-03-31", "2027-01-31", true, "2026-03-31"},  // that it was short was not agreed
        {"2026-03-01", "2026-05-30", "2026-04-10", "2027-02-10", false},
        {"2026-03-01", "2026-05-30", "2026-06-30", "2027-05-02", true, "2026-06-30"},
    };
    const auto maybe = [](std::string_view text) { return text.empty() ? std::nullopt : std::optional{day(text)}; };
    for (const auto& c : cases) {
        auto paused = line(1'200'000, "2026-01-01", c.ends);
        paused.pause_from = day(c.from);
        paused.pause_to = maybe(c.to);
        paused.resumed_on = maybe(c.resumed);
        derive(paused, {});
        CAPTURE(c.ends);
        CHECK(paused.arr_dividend == 1'200'000);  // of the year that was agreed
        CHECK(paused.arr_divisor == 1);
        CHECK(paused.due == add_days(day(c.ends), -1));
        CHECK(paused.away_from == (c.away ? maybe(c.from) : std::nullopt));
        CHECK(paused.away_until == maybe(c.away_until));
    }
    const auto wrong = [&](const char* from, const char* to) {
        auto paused = line(1'200'000, "2026-01-01", "2027-01-01");
        paused.pause_from = maybe(from);
        paused.pause_to = maybe(to);
        return error_of([&] { derive(paused, {}); }).kind();
    };
    CHECK(wrong("", "2026-05-01") == Kind::data);
    CHECK(wrong("2025-12-31", "2026-05-01") == Kind::data);
    CHECK(wrong("2027-01-01", "") == Kind::data);
    CHECK(wrong("2026-05-01", "2026-05-01") == Kind::data);
    CHECK(wrong("2026-01-02", "2027-02-01") == Kind::data);
}
