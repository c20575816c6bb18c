#include "base/date.hpp"
#include "tests/unit/error_of.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>
#include <tuple>

using namespace cs;

namespace {
Date day(std::string_view iso) { return iso_date(iso).value(); }
}  // namespace

TEST_CASE("dates as people write them") {
    const Date today = day("2026-11-22");  // a Sunday
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"2026-12-01", "2026-12-01"},    {" 2026-12-01\n", "2026-12-01"},
        {"today", "2026-11-22"},         {"\u3000today ", "2026-11-22"},
        {"Tomorrow", "2026-11-23"},      {"YESTERDAY", "2026-11-21"},
        {"+90d", "2027-02-20"},          {"-2w", "2026-11-08"},
        {"+3M", "2027-02-22"},           {"+1y", "2027-11-22"},
        {"+0d", "2026-11-22"},           {"mon", "2026-11-23"},
        {"tue", "2026-11-24"},           {"wed", "2026-11-25"},
        {"thu", "2026-11-26"},           {"fri", "2026-11-27"},
        {"sat", "2026-11-28"},           {"sun", "2026-11-29"},
        {"Friday", "2026-11-27"},        {"sunday", "2026-11-29"},
        {"end of week", "2026-11-22"},   {"eow", "2026-11-22"},
        {"end of month", "2026-11-30"},  {"EOM", "2026-11-30"},
        {"eoq", "2026-12-31"},           {"end of quarter", "2026-12-31"},
        {"eoy", "2026-12-31"},           {"end  of\tYear", "2026-12-31"},
        {"2026年12月1日", "2026-12-01"}, {"2026年02月09日", "2026-02-09"},
    };
    for (const auto& [text, iso] : cases) {
        CAPTURE(text);
        CHECK(to_text(parse_date(text, today)) == iso);
    }
}

TEST_CASE("the ends of periods, from any day in them") {
    const std::tuple<std::string_view, std::string_view, std::string_view> cases[] = {
        {"2026-11-23", "eow", "2026-11-29"}, {"2026-11-28", "eow", "2026-11-29"}, {"2024-02-01", "eom", "2024-02-29"},
        {"2026-01-31", "eom", "2026-01-31"}, {"2026-01-01", "eoq", "2026-03-31"}, {"2026-03-31", "eoq", "2026-03-31"},
        {"2026-04-01", "eoq", "2026-06-30"}, {"2026-09-30", "eoq", "2026-09-30"}, {"2026-10-01", "eoq", "2026-12-31"},
        {"2026-11-27", "fri", "2026-12-04"}, {"2026-11-26", "fri", "2026-11-27"}, {"2024-01-31", "+1m", "2024-02-29"},
        {"2026-05-31", "-3m", "2026-02-28"}, {"2024-02-29", "+1y", "2025-02-28"},
    };
    for (const auto& [today, text, iso] : cases) {
        CAPTURE(today);
        CAPTURE(text);
        CHECK(to_text(parse_date(text, day(today))) == iso);
    }
}

TEST_CASE("a weekday is the next one after today, never today") {
    for (const char* name : {"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
        for (int i = 0; i < 7; ++i) {
            const Date today = add_days(day("2026-11-22"), i);
            const auto ahead = days_between(today, parse_date(name, today));
            CHECK(ahead >= 1);
            CHECK(ahead <= 7);
        }
}

TEST_CASE("a date that cannot be taken says why, and what to write instead") {
    struct Case {
        std::string_view text, message, hint;
    };
    constexpr std::string_view forms =
        "write a date as 2026-12-01, today, tomorrow, +90d, -2w, +3m, +1y, fri or 'end of month'";
    const Case cases[] = {
        {"2026-02-30", "'2026-02-30' is not a day: February 2026 has 28 days", ""},
        {"2024-02-30", "'2024-02-30' is not a day: February 2024 has 29 days", ""},
        {"2026年4月31日", "'2026年4月31日' is not a day: April 2026 has 30 days", ""},
        {"2026-04-00", "'2026-04-00' is not a day: April 2026 has 30 days, counted from 01", ""},
        {"2026-01-32", "'2026-01-32' is not a day: January 2026 has 31 days", ""},
        {"2026-12-32", "'2026-12-32' is not a day: December 2026 has 31 days", ""},
        {"9999-02-29", "'9999-02-29' is not a day: February 9999 has 28 days", ""},
        {"1900-02-29", "'1900-02-29' is not a day: February 1900 has 28 days", ""},
        {"2026-13-01", "'2026-13-01' is not a day: months run from 01 to 12", ""},
        {"2026-00-01", "'2026-00-01' is not a day: months run from 01 to 12", ""},
        {"0000-01-01", "'0000-01-01' is not a day: years run from 1900 to 9999", ""},
        {"1899-12-31", "'1899-12-31' is not a day: years run from 1900 to 9999", ""},
        {"99999-12-31", "'99999-12-31' is not a day: years run from 1900 to 9999", ""},
        {"20261301", "'20261301' is not a day: months run from 01 to 12", ""},
        {"2026-1-5", "'2026-1-5' is not written as a date", "write 2026-01-05"},
        {"2026/12/01", "'2026/12/01' is not written as a date", "write 2026-12-01"},
        {"2026.12.1", "'2026.12.1' is not written as a date", "write 2026-12-01"},
        {"20261201", "'20261201' is not written as a date", "write 2026-12-01"},
        {"2026-12-01 10:30", "'2026-12-01 10:30' is more than a day", "write 2026-12-01"},
        {"01/02/2026", "'01/02/2026' is ambiguous: it does not say which is the day and which the month",
         "write 2026-02-01 or 2026-01-02"},
        {"25/12/2026", "'25/12/2026' is ambiguous: it does not say which is the day and which the month",
         "write 2026-12-25"},
        {"12.25.2026", "'12.25.2026' is ambiguous: it does not say which is the day and which the month",
         "write 2026-12-25"},
        {"05-05-2026", "'05-05-2026' is ambiguous: it does not say which is the day and which the month",
         "write 2026-05-05"},
        {"1/2/26", "'1/2/26' is ambiguous: it does not say which is the day and which the month", forms},
        {"46357", "'46357' is a bare number, not a date", "if it is a spreadsheet's day number, write 2026-12-01"},
        {"10000", "'10000' is a bare number, not a date", "if it is a spreadsheet's day number, write 1927-05-18"},
        {"09999", "'09999' is not a date", forms},
        {"２０２６-１２-０１", "'２０２６-１２-０１' has full-width characters", "write 2026-12-01"},
        {"tomorow", "'tomorow' is not a date", "did you mean 'tomorrow'?"},
        {"fir", "'fir' is not a date", "did you mean 'fri'?"},
        {"end of mnth", "'end of mnth' is not a date", "did you mean 'end of month'?"},
        {"next friday", "'next friday' is not a date", forms},
        {"", "'' is not a date", forms},
        {"+", "'+' is not a date", forms},
        {"90d", "'90d' is not a date", forms},
        {"+90", "'+90' is not a date", forms},
        {"12", "'12' is not a date", forms},
        {"00012", "'00012' is not a date", forms},
        {"2026-12-", "'2026-12-' is not a date", forms},
        {"2026-12/01", "'2026-12/01' is not a date", forms},
        {"2026年12月", "'2026年12月' is not a date", forms},
        {"99999999999999999999", "'99999999999999999999' is not a date", forms},
        {"\xff\x1b[2J", "'\\xff\\x1b[2J' is not a date", forms},
        {"+9999999y", "'+9999999y': the date lies outside 1900-01-01 to 9999-12-31", ""},
        {"-9999999d", "'-9999999d': the date lies outside 1900-01-01 to 9999-12-31", ""},
    };
    for (const auto& [text, message, hint] : cases) {
        CAPTURE(text);
        const auto error = error_of([&] { parse_date(text, day("2026-11-22")); });
        CHECK(error.kind() == Kind::data);
        CHECK(error.message() == message);
        CHECK(error.hint() == hint);
    }
}

TEST_CASE("a megabyte that is no date is named in a line") {
    const auto error = error_of([] { parse_date(std::string(1 << 20, 'x'), day("2026-11-22")); });
    CHECK(error.message().size() < 100);
}

TEST_CASE("any text is either a day in the range or Error{data}") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937 random{seed};
    constexpr std::string_view pieces[] = {"2026", "12", "01", "0",  "99999", "-",  "/",    ".",      "年",    "月",
                                           "日",   "+",  "d",  "w",  "m",     "y",  "fri",  "end of", "month", " ",
                                           "\xff", "\0", "０", "eo", "to",    "日", "\xe5", "9999",   "31"};
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (auto n = random() % 7; n > 0; --n) text += pieces[random() % std::size(pieces)];
        try {
            const Date date = parse_date(text, day("2026-11-22"));
            CHECK(iso_date(to_text(date)) == date);
        } catch (const Error& error) {
            CHECK(error.kind() == Kind::data);
        }
    }
}
