#include "base/date.hpp"
#include "base/error.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {
Date day(std::string_view iso) { return *iso_date(iso); }
}  // namespace

TEST_CASE("dates as people write them") {
    const Date today = day("2026-11-22");  // a Sunday
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"2026-12-01", "2026-12-01"}, {"today", "2026-11-22"},      {"Tomorrow", "2026-11-23"},
        {"yesterday", "2026-11-21"},  {"+90d", "2027-02-20"},       {"-2w", "2026-11-08"},
        {"+3m", "2027-02-22"},        {"+1y", "2027-11-22"},        {"sun", "2026-11-29"},
        {"mon", "2026-11-23"},        {"FRIDAY", "2026-11-27"},     {"end of month", "2026-11-30"},
        {"eow", "2026-11-22"},        {"eoq", "2026-12-31"},        {"end  of Year", "2026-12-31"},
        {" today ", "2026-11-22"},    {"2026年12月1日", "2026-12-01"},
    };
    for (const auto& [text, iso] : cases) {
        CAPTURE(text);
        CHECK(to_text(parse_date(text, today)) == iso);
    }
}
