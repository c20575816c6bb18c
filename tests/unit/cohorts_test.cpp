// Cohorts by quarter and by year, and the periods they are of (metrics.md 1.10).
#include "base/error.hpp"
#include "figures/cohorts.hpp"
#include <cstdlib>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <random>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }

std::string names(const std::vector<Period>& periods) {
    std::vector<std::string> all;
    for (const auto& period : periods) all.push_back(period.name);
    return fmt::format("{}", fmt::join(all, " "));
}

constexpr FiscalYear april{4, true};

Ledger ledger_of(std::string_view starts, std::string_view stops, std::int64_t value) {
    const LedgerLine line{day(starts).days(), day(stops).days(), 0, 0, fraction(value, 1)};
    Ledger ledger;
    ledger.sweep({&line, 1}, 30);
    return ledger;
}

}  // namespace

TEST_CASE("the quarters and years that periods are made of") {
    struct Case {
        std::string_view text;
        Grain grain;
        std::string_view parts;
    };
    const Case cases[] = {
        {"2025", Grain::month, "2025-01 2025-02 2025-03 2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12"},
        {"2025", Grain::quarter, "2025Q1 2025Q2 2025Q3 2025Q4"},
        {"2024-10..2025-03", Grain::month, "2024-10 2024-11 2024-12 2025-01 2025-02 2025-03"},
        {"2024..2026", Grain::year, "2024 2025 2026"},
        {"2025-01-01..2025-12-31", Grain::year, "2025"},
        {"FY2025..FY2026", Grain::fiscal_year, "FY2025 FY2026"},
        {"2024-04-01..2025-03-31", Grain::fiscal_year, "FY2025"},
        {"FY2025", Grain::quarter, "2024Q2 2024Q3 2024Q4 2025Q1"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(names(parts_of(parse_periods(c.text, april), c.grain, april)) == c.parts);
    }
    CHECK(parts_of(parse_periods("2025"), Grain::fiscal_year, {1, true}).front().name == "FY2025");
    struct Refused {
        std::string_view text;
        Grain grain;
        const char* message;
    };
    const Refused refused[] = {
        {"2025-03", Grain::quarter, "'2025-03' is not a period made of quarters"},
        {"2025-01-01..2025-03-30", Grain::quarter, "'2025-01-01..2025-03-30' is not a period made of quarters"},
        {"2025-01-02..2025-03-31", Grain::quarter, "'2025-01-02..2025-03-31' is not a period made of quarters"},
        {"2026-W10", Grain::year, "'2026-W10' is not a period made of years"},
        {"2025Q1", Grain::year, "'2025Q1' is not a period made of years"},
        {"FY2025", Grain::year, "'FY2025' is not a period made of years"},
        {"2025", Grain::fiscal_year, "'2025' is not a period made of business years"},
    };
    for (const auto& r : refused) {
        CAPTURE(r.text);
        CHECK_THROWS_WITH_AS(parts_of(parse_periods(r.text, april), r.grain, april), r.message, Error);
    }
}

TEST_CASE("the last periods that have begun") {
    const auto today = day("2026-03-31");
    CHECK(names(last_parts(today, Grain::month, 3, april)) == "2026-01 2026-02 2026-03");
    CHECK(names(last_parts(today, Grain::quarter, 3, april)) == "2025Q3 2025Q4 2026Q1");
    CHECK(names(last_parts(today, Grain::year, 2, april)) == "2025 2026");
    CHECK(names(last_parts(today, Grain::fiscal_year, 2, april)) == "FY2025 FY2026");
    CHECK(names(last_parts(day("2026-04-01"), Grain::fiscal_year, 2, april)) == "FY2026 FY2027");
    CHECK(names(last_parts(day("2026-01-01"), Grain::quarter, 2, {})) == "2025Q4 2026Q1");
}

TEST_CASE("an age of a quarter or a year is its close, so many of them later") {
    Cohorts years{parse_periods("2023..2025"), day("2026-06-30"), 12};
    years.add(ledger_of("2023-02-28", "2025-02-28", 100));  // two years: at the closes of 2023 and 2024
    years.add(ledger_of("2023-12-31", "2024-12-31", 50));   // gone at the close of its second year
    years.add(ledger_of("2023-03-01", "2023-09-01", 10));   // gone at that of its first
    years.add(ledger_of("2024-01-01", "2027-01-01", 7));
    const auto& first = years.all()[0];
    CHECK(first.started == 3);
    REQUIRE(first.ages.size() == 3);  // 2023, 2024, 2025: 2026 has not closed
    CHECK(first.ages[0].accounts == 2);
    CHECK(first.ages[1].accounts == 1);
    CHECK(first.ages[1].value.rounded() == 100);
    CHECK(first.ages[2].accounts == 0);
    const auto pooled = years.pooled();
    REQUIRE(pooled.size() == 3);
    CHECK(pooled[1].accounts == 2);  // of 2023 and 2024, not of 2025
    CHECK(pooled[1].started == 4);
    CHECK(pooled[2].started == 3);

    // Closes of quarters fall on 31 and 30 by turns, those of a business year on the end of February.
    Cohorts quarters{parse_periods("2023Q4"), day("2024-09-30"), 12};
    quarters.add(ledger_of("2023-10-01", "2024-06-30", 1));
    REQUIRE(quarters.all()[0].ages.size() == 4);
    CHECK(quarters.all()[0].ages[1].accounts == 1);
    CHECK(quarters.all()[0].ages[2].accounts == 0);
    constexpr FiscalYear march{3, true};
    Cohorts business{parse_periods("FY2023", march), day("2024-02-29"), 12};
    business.add(ledger_of("2022-03-01", "2024-02-29", 1));  // 29 February is the first day without
    REQUIRE(business.all()[0].ages.size() == 2);
    CHECK(business.all()[0].ages[0].accounts == 1);
    CHECK(business.all()[0].ages[1].accounts == 0);
}

TEST_CASE("random accounts: each cell of a year or quarter is who and what is there at that close") {
    const char* said = std::getenv("CS_SEED");
    const auto seed = said ? static_cast<unsigned>(std::strtoul(said, nullptr, 10)) : std::random_device{}();
    MESSAGE("seed " << seed << " (CS_SEED repeats it)");
    std::mt19937 random{seed};
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    struct Account {
        std::int32_t first = 0;
        std::vector<LedgerLine> lines;  // more than the grace apart, or next to each other
    };
    const auto begin = day("2018-01-01").days();
    std::vector<Account> accounts(300);
    for (auto& account : accounts) {
        account.first = begin + below(2900);
        for (auto from = account.first; account.lines.empty() || below(3) > 0;) {
            const auto to = from + 1 + below(800);
            account.lines.push_back({from, to, 0, 0, fraction(1 + below(500), 1 + below(12))});
            from = to + (below(2) == 0 ? 0 : 31 + below(200));
        }
    }
    const auto today = day("2026-03-02");
    // Of rows that go on for long enough, so that age k of one period is the close of the k-th one after it.
    const std::string_view rows[] = {"2018..2035", "2018Q1..2029Q4", "FY2018..FY2035", "2018-01..2027-12"};
    for (const auto text : rows) {
        CAPTURE(text);
        const auto periods = parse_periods(text, april);
        Cohorts cohorts{periods, today, 5};
        Ledger ledger;
        for (const auto& account : accounts) {
            ledger.sweep(account.lines, 30);
            cohorts.add(ledger);
        }
        const auto pooled = cohorts.pooled();
        for (std::size_t age = 0; age < 6; ++age) {
            std::int64_t all_left = 0, all_started = 0;
            Sum all_value;
            for (std::size_t p = 0; p + age < periods.size(); ++p) {
                const auto& cohort = cohorts.all()[p];
                const auto close = periods[p + age].to;
                REQUIRE((age < cohort.ages.size()) == (close <= today));
                if (close > today) continue;
                std::int64_t left = 0, started = 0;
                Sum value;
                for (const auto& account : accounts) {
                    if (account.first < periods[p].from.days() || account.first > periods[p].to.days()) continue;
                    ++started;
                    for (const auto& line : account.lines)
                        if (line.starts <= close.days() && close.days() < line.stops) ++left, value.add(line.value);
                }
                CAPTURE(age);
                CAPTURE(cohort.period.name);
                CHECK(cohort.started == started);
                CHECK(cohort.ages[age].accounts == left);
                CHECK(cohort.ages[age].value.rounded() == value.rounded());
                all_left += left, all_started += started;
                all_value.add(value);
            }
            REQUIRE(age < pooled.size());
            CHECK(pooled[age].accounts == all_left);
            CHECK(pooled[age].started == all_started);
            CHECK(pooled[age].value.rounded() == all_value.rounded());
        }
    }
}
