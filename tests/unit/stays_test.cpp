// How long an account was a customer, as known on a day.
#include "figures/stays.hpp"
#include <doctest/doctest.h>

using namespace cs;

namespace {

std::int32_t days(std::string_view text) { return iso_date(text).value().days(); }

Ledger ledger_of(std::vector<LedgerLine> lines) {
    Ledger ledger;
    ledger.sweep(lines, 30);
    return ledger;
}
LedgerLine line(std::string_view starts, std::string_view stops) {
    return {days(starts), days(stops), 0, 0, fraction(100, 1)};
}

}  // namespace

TEST_CASE("a stay ends on the first day without, unless it may still be bridged") {
    const auto left = ledger_of({line("2024-01-01", "2025-01-01"), line("2025-06-01", "2026-06-01")});
    const auto today = days("2026-03-02");
    CHECK(stay_of(left, today, false).from == days("2024-01-01"));
    CHECK(stay_of(left, today, false).until == days("2025-01-01"));  // coming back begins no other stay
    const auto bridged = ledger_of({line("2024-01-01", "2025-01-01"), line("2025-01-20", "2027-01-01")});
    CHECK(stay_of(bridged, today, false).until == LedgerLine::never);
    const auto ended = ledger_of({line("2024-01-01", "2026-02-20")});
    CHECK(stay_of(ended, today, true).until == days("2026-02-20"));
    CHECK(stay_of(ended, today, true).may_renew);
    CHECK_FALSE(stay_of(ended, today, false).may_renew);
    CHECK(stay_of(ended, today, false).until == days("2026-02-20"));
    CHECK(stay_of(ended, days("2026-02-19"), false).until == LedgerLine::never);
}

TEST_CASE("as it stood at the close of a day") {
    const Stay stay{.from = 100, .until = 200};
    CHECK(wait_of(stay, 150).time == 50);
    CHECK_FALSE(wait_of(stay, 150).happened);
    CHECK_FALSE(wait_of(stay, 199).happened);
    CHECK(wait_of(stay, 200).time == 100);
    CHECK(wait_of(stay, 200).happened);
    CHECK(wait_of(stay, 900).time == 100);
    CHECK(wait_of({.from = 100, .until = 200, .may_renew = true}, 220).time == 100);  // seen up to there, and no further
    CHECK_FALSE(wait_of({.from = 100, .until = 200, .may_renew = true}, 220).happened);
}

TEST_CASE("only years that are large and old enough make a cohort") {
    std::vector<Stay> stays;
    for (int i = 0; i < 50; ++i) stays.push_back({.from = days("2020-03-01") + i, .until = LedgerLine::never});
    for (int i = 0; i < 49; ++i) stays.push_back({.from = days("2021-03-01") + i, .until = LedgerLine::never});
    for (int i = 0; i < 10; ++i) stays[static_cast<std::size_t>(i)].until = stays[static_cast<std::size_t>(i)].from + 365;
    const auto cohorts = yearly_cohorts(stays, iso_date("2024-06-01").value());
    REQUIRE(cohorts.size() == 1);
    CHECK(cohorts[0] == RenewedCohort{50, 40, 40, 40});
    CHECK(yearly_cohorts(stays, iso_date("2023-06-01").value()).empty());
}
