#include "base/instant.hpp"
#include "tests/unit/error_of.hpp"
#include <doctest/doctest.h>
#include <random>

using namespace cs;

TEST_CASE("points in time as exports write them") {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"2026-11-22T04:16:00Z", "2026-11-22T04:16:00Z"},      {"2026-11-22T04:16", "2026-11-22T04:16:00Z"},
        {"2026-11-22 04:16:07", "2026-11-22T04:16:07Z"},       {"2026-11-22t04:16:07z", "2026-11-22T04:16:07Z"},
        {"2026-11-22T04:16:07.999Z", "2026-11-22T04:16:07Z"},  {"2026-11-22 04:16:07 UTC", "2026-11-22T04:16:07Z"},
        {"2026-11-22T04:16:00+08:00", "2026-11-21T20:16:00Z"}, {"2026-11-22T04:16:00 +0800", "2026-11-21T20:16:00Z"},
        {"2026-11-22T04:16+08", "2026-11-21T20:16:00Z"},       {"2026-11-22T20:16:00-05:30", "2026-11-23T01:46:00Z"},
        {"  2026-11-22T04:16Z ", "2026-11-22T04:16:00Z"},      {"1900-01-01T00:00Z", "1900-01-01T00:00:00Z"},
        {"9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"},      {"1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"},
        {"2024-02-29T00:00:00+14:00", "2024-02-28T10:00:00Z"},
    };
    for (const auto& [text, iso] : cases) {
        CAPTURE(text);
        CHECK(to_text(parse_instant(text)) == iso);
        CHECK(iso_instant(iso) == parse_instant(text));
    }
    CHECK(parse_instant("1970-01-01T00:00:00Z").seconds == 0);
    CHECK(parse_instant("1969-12-31T23:59:59Z").seconds == -1);
    CHECK(utc_date(Instant{-1}) == iso_date("1969-12-31"));
    CHECK(utc_date(Instant{86400}) == iso_date("1970-01-02"));
}

TEST_CASE("what is no point in time is refused with the form to use") {
    for (const char* text : {"",
                             "now",
                             "2026-11-22T",
                             "2026-11-22T4:16",
                             "2026-11-22T0x:16",
                             "2026-11-22T04:/0",
                             "2026-11-22T04::0",
                             "2026-11-22T24:00",
                             "2026-11-22T04:60",
                             "2026-11-22T04:16:60",
                             "2026-02-30T04:16",
                             "2026-11-22T04:16:00.",
                             "2026-11-22T04:16:00.Z",
                             "2026-11-22T04:16+15:00",
                             "2026-11-22T04:16+08:60",
                             "2026-11-22T04:16+8",
                             "2026-11-22T04:16 PM",
                             "2026-11-22T04:16ZZ",
                             "1794370560",
                             "2026/11/22 04:16",
                             "2026-11-22T04:16:00Z2026",
                             "\xff",
                             "2026-11-22T04",
                             "2026-11-22T04:16:0"}) {
        CAPTURE(text);
        const auto error = error_of([&] { parse_instant(text); });
        CHECK(error.kind() == Kind::data);
        CHECK(error.message().ends_with("is not a point in time"));
        CHECK(error.hint().starts_with("write it as 2026-12-01T09:30"));
    }
    CHECK(error_of([] { parse_instant("2026-11-22"); }).hint() == "add the time of day: 2026-11-22T09:00");
    for (const char* text : {"1900-01-01T00:00+01:00", "9999-12-31T23:59-01:00"})
        CHECK(error_of([&] { parse_instant(text); }).message() == "the date lies outside 1900-01-01 to 9999-12-31");
}

TEST_CASE("the ISO form is taken exactly") {
    for (const char* text : {"2026-11-22T04:16:00", "2026-11-22 04:16:00Z", "2026-11-22T04:16:00z", "2026-11-22T04:16Z",
                             " 2026-11-22T04:16:0Z", "2026-11-22T04:16.00Z", "2026-11-22T04:16+080Z", ""})
        CHECK_FALSE(iso_instant(text));
}

TEST_CASE("instants go there and back, and never leave the range quietly") {
    const auto seed = std::random_device{}();
    INFO("seed ", seed);
    std::mt19937_64 random{seed};
    std::uniform_int_distribution<std::int64_t> second{-2208988800, 253402300799};
    for (int i = 0; i < 20000; ++i) {
        const Instant at{second(random)};
        CHECK(iso_instant(to_text(at)) == at);
        CHECK(parse_instant(to_text(at)) == at);
    }
    for (const auto seconds : {INT64_MIN, INT64_MAX, std::int64_t{-2208988801}, std::int64_t{253402300800}})
        CHECK(error_of([&] { to_text(Instant{seconds}); }).kind() == Kind::data);
}
