// The value of an account day by day, and what is counted from it (metrics.md 1.1, 1.2, 1.5, 1.6, 1.10).
#include "figures/cohorts.hpp"
#include "figures/movements.hpp"
#include <cmath>
#include <cstdlib>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <random>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }
std::int32_t days(std::string_view text) { return text.empty() ? LedgerLine::never : day(text).days(); }

struct Line {
    std::string_view starts, stops;
    std::int64_t value, divisor = 1;
    std::string_view away_from = "", away_until = "";
};
LedgerLine line(const Line& l) {
    LedgerLine made{days(l.starts), days(l.stops), 0, 0, fraction(l.value, l.divisor)};
    if (!l.away_from.empty()) made.away_from = days(l.away_from), made.away_until = days(l.away_until);
    return made;
}
Ledger ledger_of(std::vector<Line> lines, int grace = 30) {
    std::vector<LedgerLine> all;
    for (const auto& l : lines) all.push_back(line(l));
    Ledger ledger;
    ledger.sweep(all, grace);
    return ledger;
}
std::string shown(const Ledger& ledger) {
    std::string text;
    for (const auto& step : ledger.steps())
        text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", to_text(Date::from_days(step.from)),
                            rounded(fraction(step.value, ledger.divisor())));
    return text;
}
LedgerStanding between(const Ledger& ledger, std::string_view opening, std::string_view closing) {
    std::size_t cursor = 0;
    return standing(ledger, {days(opening), days(closing)}, cursor);
}

}  // namespace

TEST_CASE("an account is worth what its lines are at the close of the day") {
    struct Case {
        std::vector<Line> lines;
        std::string_view steps;
    };
    const Case cases[] = {
        {{}, ""},
        {{{"2025-01-01", "2026-01-01", 100}}, "2025-01-01: 100, 2026-01-01: 0"},
        {{{"2025-01-01", "", 1200}}, "2025-01-01: 1200"},  // evergreen
        {{{"2025-01-01", "2026-01-01", 0}}, ""},           // services
        // Two products: dropping one is no churn; the order of the lines says nothing.
        {{{"2025-07-01", "2026-01-01", 50}, {"2025-01-01", "2026-07-01", 100}},
         "2025-01-01: 100, 2025-07-01: 150, 2026-01-01: 100, 2026-07-01: 0"},
        // A successor on the day after, of the same value, is no step at all.
        {{{"2025-01-01", "2026-01-01", 100}, {"2026-01-01", "2027-01-01", 100}}, "2025-01-01: 100, 2027-01-01: 0"},
        // A gap is bridged at the value that expired, up to the day that grace ends, and not one day beyond.
        {{{"2025-01-01", "2026-01-01", 100}, {"2026-01-31", "2027-01-01", 90}},
         "2025-01-01: 100, 2026-01-31: 90, 2027-01-01: 0"},
        {{{"2025-01-01", "2026-01-01", 100}, {"2026-02-01", "2027-01-01", 90}},
         "2025-01-01: 100, 2026-01-01: 0, 2026-02-01: 90, 2027-01-01: 0"},
        {{{"2025-01-01", "2026-01-01", 100}, {"2026-01-20", "2027-01-01", 100}}, "2025-01-01: 100, 2027-01-01: 0"},
        // Only the account as a whole has gaps: one product that pauses between two terms is a contraction.
        {{{"2025-01-01", "2026-01-01", 100}, {"2025-01-01", "2027-01-01", 10}, {"2026-01-10", "2027-01-01", 100}},
         "2025-01-01: 110, 2026-01-01: 10, 2026-01-10: 110, 2027-01-01: 0"},
        // A pause that counts as churn, and its end; one that never ends.
        {{{"2025-01-01", "2026-01-01", 100, 1, "2025-03-01", "2025-07-01"}},
         "2025-01-01: 100, 2025-03-01: 0, 2025-07-01: 100, 2026-01-01: 0"},
        {{{"2025-01-01", "2026-01-01", 100, 1, "2025-03-01", ""}}, "2025-01-01: 100, 2025-03-01: 0"},
        // Thirds and 95ths of a fen add up to what they are.
        {{{"2025-01-01", "2026-01-01", 100, 3}, {"2025-01-01", "2026-01-01", 200, 3}},
         "2025-01-01: 100, 2026-01-01: 0"},
    };
    for (const auto& c : cases) CHECK(shown(ledger_of(c.lines)) == c.steps);
    CHECK(shown(ledger_of({{"2025-01-01", "2026-01-01", 100}, {"2026-01-02", "2027-01-01", 90}}, 0)) ==
          "2025-01-01: 100, 2026-01-01: 0, 2026-01-02: 90, 2027-01-01: 0");
    const auto two = ledger_of({{"2025-01-01", "2026-01-01", 100}});
    CHECK(two.at(days("2024-12-31")) == 0);
    CHECK(two.at(days("2025-12-31")) == 100);  // the last service day
    CHECK(two.at(days("2026-01-01")) == 0);
}

TEST_CASE("divisors that no integer holds are taken to a millionth, each line the same way in and out") {
    std::vector<Line> lines;
    for (const auto divisor : {9973, 9967, 9949, 9941, 9931, 9929})
        lines.push_back({"2025-01-01", "2026-01-01", 1'000'000'000'000'000, divisor});
    const auto ledger = ledger_of(lines);
    CHECK(ledger.divisor() == 1'000'000);
    REQUIRE(ledger.steps().size() == 2);
    CHECK(ledger.steps().back().value == 0);
    CHECK(rounded(fraction(ledger.steps().front().value, ledger.divisor())) == 603117810698);
}

TEST_CASE("what an account did in a window") {
    struct Case {
        std::vector<Line> lines;
        Movement movement;
        bool lost = false, passed = false;
    };
    const Case cases[] = {
        {{{"2025-06-10", "2026-06-10", 100}}, Movement::started},
        {{{"2025-06-01", "2026-06-10", 100}}, Movement::started},  // on the first day
        {{{"2025-06-30", "2026-06-10", 100}}, Movement::started},  // and on the last
        {{{"2025-05-31", "2026-06-10", 100}}, Movement::none},     // the day before: it opens with it
        {{{"2024-01-01", "2025-01-01", 100}, {"2025-06-10", "2026-06-10", 90}}, Movement::reactivation},
        {{{"2024-06-30", "2025-06-30", 100}}, Movement::churn, true},
        {{{"2024-07-01", "2025-07-01", 100}}, Movement::none},  // due on the last day: gone in the next window
        {{{"2024-06-01", "2025-06-01", 100}}, Movement::churn, true},
        {{{"2024-01-01", "2026-01-01", 100}, {"2025-06-10", "2026-01-01", 1}}, Movement::expansion},
        {{{"2024-01-01", "2026-01-01", 100}, {"2024-01-01", "2025-06-10", 1}}, Movement::contraction},
        {{{"2024-01-01", "2026-01-01", 100}, {"2025-06-10", "2025-06-20", 1}}, Movement::none},
        {{{"2025-06-05", "2025-06-25", 100}}, Movement::none, false, true},  // came and went
        {{}, Movement::none},
    };
    for (const auto& c : cases) {
        const auto ledger = ledger_of(c.lines);
        CAPTURE(shown(ledger));
        const auto s = between(ledger, "2025-05-31", "2025-06-30");
        CHECK(movement(s) == c.movement);
        CHECK(s.lost == c.lost);
        CHECK(s.passed == c.passed);
    }
}

TEST_CASE("by months it left and came back, from end to end it shrank: 10,000 and 9,000") {
    const auto ledger = ledger_of({{"2024-03-01", "2025-03-01", 1'000'000}, {"2025-06-01", "2026-06-01", 900'000}});
    const Period year{"2025", day("2025-01-01"), day("2025-12-31")};
    MovementFigures months, whole;
    std::size_t cursor = 0;
    for (const auto& window : monthly_windows(year, day("2026-06-02"))) {
        const auto s = standing(ledger, window, cursor);
        count(months, s, ledger, window.opening == days("2024-12-31"), window.closing == days("2025-12-31"));
        MovementFigures one;
        count(one, s, ledger);
        check_identity(one);
    }
    check_identity(months);
    CHECK(months.churn.value.rounded() == 1'000'000);
    CHECK(months.reactivation.value.rounded() == 900'000);
    CHECK(months.contraction.accounts == 0);
    const auto s = between(ledger, "2024-12-31", "2025-12-31");
    count(whole, s, ledger);
    check_identity(whole);
    CHECK(whole.contraction.value.rounded() == 100'000);
    CHECK(whole.churn.accounts == 0);
    // Strict: who hit nothing is lost; as an option, who is back is kept.
    RetentionFigures strict, kind;
    count(strict, s, ledger, ComeBack::lost, false);
    count(kind, s, ledger, ComeBack::count, false);
    CHECK(strict.lost == 1);
    CHECK(percent(strict.net, strict.opening) == 0);
    CHECK(kind.lost == 0);
    CHECK(percent(kind.net, kind.opening) == 90);
}

TEST_CASE("what is due on the 31st of December is lost in January; of several years, in the last alone") {
    const auto one = ledger_of({{"2025-01-01", "2026-01-01", 100}});
    CHECK(movement(between(one, "2025-11-30", "2025-12-31")) == Movement::none);
    CHECK(movement(between(one, "2025-12-31", "2026-01-31")) == Movement::churn);
    const auto three = ledger_of({{"2023-01-01", "2026-01-01", 60'000, 3}});
    CHECK(movement(between(three, "2022-12-31", "2023-12-31")) == Movement::started);
    CHECK(movement(between(three, "2023-12-31", "2024-12-31")) == Movement::none);
    CHECK(movement(between(three, "2024-12-31", "2025-12-31")) == Movement::none);
    const auto last = between(three, "2025-12-31", "2026-12-31");
    CHECK(last.lost);
    CHECK(rounded(fraction(last.opening, three.divisor())) == 20'000);
    // Gone on the first day of a window, and back within it: lost for the strict, a contraction from end to end.
    const auto back = between(ledger_of({{"2024-01-01", "2025-01-01", 10}, {"2025-02-05", "2026-02-05", 9}}), "2024-12-31",
                              "2025-12-31");
    CHECK(back.lost);
    CHECK(movement(back) == Movement::contraction);
}

TEST_CASE("the year of the ledger in the book: 305 opening, 75,600 won, 97,000 lost") {
    MovementFigures f;
    const auto set = [](MovementFigures::One& one, std::int64_t value) { one.value.add(fraction(value * 100, 1)); };
    set(f.opening, 305'000);
    set(f.started, 48'600);
    set(f.expansion, 18'000);
    set(f.reactivation, 9'000);
    set(f.contraction, 19'000);
    set(f.churn, 78'000);
    set(f.closing, 283'600);
    check_identity(f);
    CHECK(quick_ratio(f, true) == .7794);
    CHECK(quick_ratio(f, false) == .6866);
    CHECK(gross_churn(f) == 31.80);
    CHECK(net_churn(f) == 22.95);
    Sum multi_year, due;  // on the basis of whole terms
    multi_year.add(fraction(232'000, 1));
    due.add(fraction(305'000, 1));
    CHECK(percent(multi_year, due) == 76.07);
    set(f.closing, 1);
    CHECK_THROWS(check_identity(f));
    CHECK_FALSE(quick_ratio(MovementFigures{}, true));
    CHECK_FALSE(gross_churn(MovementFigures{}));
    MovementFigures grew;
    set(grew.opening, 100);
    set(grew.expansion, 30);
    CHECK(net_churn(grew) == -30);
}

TEST_CASE("2% in 30 days are 21.79% a year, 20% a year 1.8423% a month") {
    CHECK(yearly_churn(.02, 30) == doctest::Approx(.2179).epsilon(1e-4));
    CHECK(1 - std::pow(1 - .2, 1.0 / 12) == doctest::Approx(.018423).epsilon(1e-4));
    CHECK(yearly_churn(.2, 365) == doctest::Approx(.2));
    CHECK(yearly_churn(1, 30) == 1);
    CHECK(yearly_churn(0, 30) == 0);
    CHECK(yearly_retention(.9, 73) == doctest::Approx(.59049));
}

TEST_CASE("windows of a period, up to today") {
    const Period year{"2025", day("2025-01-01"), day("2025-12-31")};
    CHECK(monthly_windows(year, day("2026-01-01")).size() == 12);
    CHECK(
        monthly_windows(year, day("2025-02-10")) ==
        std::vector<LedgerWindow>{{days("2024-12-31"), days("2025-01-31")}, {days("2025-01-31"), days("2025-02-10")}});
    CHECK(monthly_windows(year, day("2024-12-31")).empty());
    CHECK(
        monthly_windows({"", day("2025-01-15"), day("2025-02-14")}, day("2026-01-01")) ==
        std::vector<LedgerWindow>{{days("2025-01-14"), days("2025-01-31")}, {days("2025-01-31"), days("2025-02-14")}});
    CHECK(whole_window(year, day("2025-02-10")) == LedgerWindow{days("2024-12-31"), days("2025-02-10")});
    CHECK_FALSE(whole_window(year, day("2024-12-31")));
    CHECK_FALSE(is_final(year, 30, day("2026-01-30")));
    CHECK(is_final(year, 30, day("2026-01-31")));
}

TEST_CASE("a cohort by months: 2 of 3 from its first close on; 5 of 9 pooled at age 3") {
    const std::vector<std::vector<Line>> accounts = {
        {{"2025-03-01", "2026-03-01", 100}}, {{"2025-03-20", "2026-03-20", 200}}, {{"2025-03-05", "2025-03-25", 400}},
        {{"2025-01-10", "2026-01-10", 100}}, {{"2025-01-20", "2025-03-01", 100}}, {{"2025-01-31", "2025-02-28", 100}},
        {{"2025-02-01", "2026-02-01", 100}}, {{"2025-02-28", "2026-02-28", 100}}, {{"2025-02-03", "2025-05-01", 100}},
        {{"2025-06-01", "2026-06-01", 100}},  // has not reached age 3
        {{"2024-12-31", "2026-01-01", 100}},  // of no cohort that is asked for
    };
    Cohorts cohorts{parse_periods("2025-01..2025-07"), day("2025-07-15"), 12};
    int members = 0;
    for (const auto& lines : accounts) members += cohorts.add(ledger_of(lines)) ? 1 : 0;
    CHECK(members == 10);
    const auto& march = cohorts.all()[2];
    CHECK(march.period.name == "2025-03");
    CHECK(march.started == 3);
    REQUIRE(march.ages.size() == 4);
    for (const auto& cell : march.ages) {
        CHECK(cell.accounts == 2);
        CHECK(cell.value.rounded() == 300);
    }
    CHECK(cohorts.all()[5].ages.size() == 1);  // June closes once by then
    CHECK(cohorts.all()[6].ages.empty());      // July has not closed
    CHECK(Cohorts{parse_periods("2025-01"), day("2025-07-15"), 2}.all().front().ages.size() == 3);
    const auto pooled = cohorts.pooled();
    REQUIRE(pooled.size() == 6);
    CHECK(pooled[0].started == 10);
    CHECK(pooled[3].accounts == 5);
    CHECK(pooled[3].started == 9);
    CHECK(pooled[3].value.rounded() == 600);
    CHECK(pooled[3].at_first.rounded() == 900);
}

namespace {

/// Day by day, and slowly.
std::vector<Int128> naive(const std::vector<LedgerLine>& lines, int grace, int last, Int128 divisor) {
    std::vector<Int128> value(static_cast<std::size_t>(last) + 1);
    const auto at = [&](int d) -> Int128& { return value[static_cast<std::size_t>(d)]; };
    for (int d = 0; d <= last; ++d)
        for (const auto& l : lines)
            if (l.starts <= d && d < l.stops && (d < l.away_from || d >= l.away_until))
                at(d) += l.value.numerator * (divisor / l.value.denominator);
    for (int d = 1; d <= last; ++d) {
        if (at(d) != 0 || at(d - 1) == 0) continue;
        int end = d;
        while (end <= last && at(end) == 0) ++end;
        if (end <= last && end - d <= grace)
            for (int k = d; k < end; ++k) at(k) = at(d - 1);
    }
    return value;
}

}  // namespace

TEST_CASE("random ledgers: the sweep is the day-by-day count, the identity holds, months lead to the year") {
    const char* said = std::getenv("CS_SEED");
    const auto seed = said ? static_cast<unsigned>(std::strtoul(said, nullptr, 10)) : std::random_device{}();
    MESSAGE("seed " << seed << " (CS_SEED repeats it)");
    std::mt19937 random{seed};
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    constexpr int last = 1500, grace = 30;
    MovementFigures total_months, total_year;
    Ledger ledger;
    for (int round = 0; round < 400; ++round) {
        std::vector<LedgerLine> lines(static_cast<std::size_t>(below(6)));
        for (auto& l : lines) {
            l.starts = below(1200);
            l.stops = below(12) == 0 ? LedgerLine::never : l.starts + 1 + below(500);
            l.value = fraction(below(1000), 1 + below(95));
            if (below(4) == 0) l.away_from = l.starts + below(300), l.away_until = l.away_from + below(200);
        }
        ledger.sweep(lines, grace);
        const auto value = naive(lines, grace, last + 600, ledger.divisor());
        for (int d = 0; d <= last; ++d) {
            CAPTURE(d);
            REQUIRE(ledger.at(d) == value[static_cast<std::size_t>(d)]);
        }
        std::size_t cursor = 0, first = 0;
        MovementFigures months;
        for (int w = 0; w < 12; ++w) {
            const LedgerWindow window{400 + w * 30, 430 + w * 30};
            const auto s = standing(ledger, window, cursor);
            MovementFigures one;
            count(one, s, ledger);
            check_identity(one);
            count(months, s, ledger, w == 0, w == 11);
            count(total_months, s, ledger, w == 0, w == 11);
            bool hit = false, any = false;
            for (int d = window.opening + 1; d <= window.closing; ++d)
                (value[static_cast<std::size_t>(d)] == 0 ? hit : any) = true;
            CHECK(s.lost == (s.opening > 0 && hit));
            CHECK(s.passed == (s.opening == 0 && s.closing == 0 && any));
        }
        check_identity(months);
        const auto year = standing(ledger, {400, 760}, first);
        MovementFigures whole;
        count(whole, year, ledger);
        check_identity(whole);
        CHECK(whole.opening == months.opening);
        CHECK(whole.closing == months.closing);
        RetentionFigures kept;
        count(kept, year, ledger, ComeBack::lost, false);
        CHECK(kept.gross.rounded() <= kept.opening.rounded());
        count(total_year, year, ledger);
    }
    check_identity(total_months);
    check_identity(total_year);
    CHECK(total_months.opening == total_year.opening);
    CHECK(total_months.closing == total_year.closing);
}
