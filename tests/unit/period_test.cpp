// Closed periods: rows that figures add up from, what is kept of them, and when one may be closed.
#include "report/period_page.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/period_fixture.hpp"

using namespace cs;
using namespace cs::test;

TEST_CASE("a row is exact: 1,000 over 95 days are 3,842.11 a year, 60,000 over 36 months 20,000") {
    FrozenRow row;
    fill(row, worth({{0, 1}, fraction(100'000 * 365, 95), fraction(100'000 * 365, 95) + fraction(6'000'000 * 12, 36)}, {Movement::started, Movement::expansion}));
    CHECK(row.divisor == 19);
    check_row(row);
    CHECK(rounded(part_of(row, PeriodPart::started)) == 384'211);
    CHECK(rounded(part_of(row, PeriodPart::expansion)) == 2'000'000);
    CHECK(part_of(row, PeriodPart::customers).numerator == 0);
    CHECK(part_of(row, PeriodPart::kept_net).numerator == 0);  // who was new never enters
}

TEST_CASE("values whose divisors 64 bits do not hold are rounded, and still lead from the opening to the closing") {
    FrozenRow row;
    fill(row, worth({{1, 999'999'937}, {1'000'000, 999'999'929}, {7, 998'244'353}}, {Movement::expansion, Movement::contraction}));
    CHECK(row.divisor == 1000);
    check_row(row);
    constexpr std::int64_t most = 9'000'000'000'000'000'000;
    FrozenRow large;
    fill(large, worth({{most, 1}, {most, 7}}, {Movement::contraction}));
    CHECK(large.divisor == 1);
    check_row(large);
    FrozenRow beyond;
    CHECK(error_of([&] { fill(beyond, worth({{Int128{most} * 4, 1}}, {})); }).kind() == Kind::data);
}

TEST_CASE("by months it left and came back: lost for retention, 10,000 churned and 9,000 won back") {
    test::FreshStore store;
    auto context = store.context();
    add_customer(context, "a04", {{"2024-03-01", "2025-03-01", 1'000'000}, {"2025-06-01", "2026-06-01", 900'000}});
    const auto found = rows_of(context, year_2025);
    REQUIRE(found.rows.size() == 1);
    const auto& row = found.rows.front();
    check_row(row);
    CHECK(row.lost);
    CHECK(row.churn == 1'000'000);
    CHECK(row.reactivation == 900'000);
    CHECK(row.contraction == 0);
    CHECK(row.renewal == RenewalStatus::lost);
    CHECK(part_of(row, PeriodPart::kept_gross).numerator == 0);
}

TEST_CASE("rows add up to what the reports have, whatever the ledgers are") {
    const auto seed = std::random_device{}();
    MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    test::FreshStore store;
    auto context = store.context();
    write(context, [&](Write& work) {
        for (int i = 0; i < 60; ++i) add_lines(work, random, add_account(work, fmt::format("a{}", i)));
    });
    for (const auto& text : {"2025", "2025Q2", "2025-03", "2024-11-17..2025-08-05", "2025-W20"}) {
        CAPTURE(text);
        const auto period = parse_periods(text).front();
        const auto totals = totals_of(rows_of(context, period).rows);
        Actuals actuals{context};
        read(context, [&] {
            const auto in = ledger_currency(context);
            const auto figures = ledger_figures(context, in, {period}, GroupBy::none)[{0, std::nullopt}];
            const auto& moved = figures.moved;
            using enum PeriodPart;
            for (const auto& [part, sum] :
                 {std::pair{opening, &figures.kept.opening}, {kept_gross, &figures.kept.gross}, {kept_net, &figures.kept.net}, {started, &moved.started.value},
                  {reactivation, &moved.reactivation.value}, {expansion, &moved.expansion.value}, {contraction, &moved.contraction.value},
                  {churn, &moved.churn.value}, {closing, &moved.closing.value}})
                CHECK(totals.rounded(part) == sum->rounded());
            CHECK(totals.rounded(customers) == figures.kept.cohort);
            CHECK(totals.rounded(PeriodPart::lost) == figures.kept.lost);
            const auto rate = actuals.of(Metric::renewal_rate, period, {});
            CHECK(Cell{totals.rounded(accounts_due)} == rate.denominator);
            CHECK(Cell{totals.rounded(accounts_renewed)} == rate.numerator);
            const auto capped = actuals.of(Metric::gross_renewal_rate, period, {});
            if (!empty(capped.denominator)) {
                CHECK(totals.rounded(amount_due) == std::get<Money>(capped.denominator).minor);
                CHECK(totals.rounded(amount_capped) == std::get<Money>(capped.numerator).minor);
            }
            return 0;
        });
    }
}

TEST_CASE("a period is closed once it is over and decided, and once only") {
    test::FreshStore store;
    auto context = store.context();
    add_customer(context, "late", {{"2024-07-01", "2025-12-20", 1'000'000}});
    context.today = day("2025-12-31");
    const auto early = error_of([&] { closed(context, year_2025, true); });
    CHECK(early.kind() == Kind::no);
    CHECK(std::string{early.what()}.find("its last day is 2025-12-31") != std::string::npos);
    context.today = day("2026-01-30");
    CHECK(error_of([&] { closed(context, year_2025); }).hint().find("2026-01-31") != std::string::npos);
    const auto made = closed(context, year_2025, true);
    CHECK(made.provisional);
    CHECK(made.renewal_rate == 0);  // its grace ended on the 18th
    CHECK(error_of([&] { closed(context, year_2025, true); }).kind() == Kind::no);
    reopen_period(context, year_2025, "final now");
    CHECK(error_of([&] { reopen_period(context, year_2025, "again"); }).kind() == Kind::no);
    context.today = day("2026-01-31");
    const auto again = closed(context, year_2025);
    CHECK(!again.provisional);
    CHECK(again.id != made.id);
    CHECK(read(context, [&] { return frozen_rows_of(context, made.id).size(); }) == 1);  // what was once said stays
    CHECK(read(context, [&] { return closed_periods(context); }).size() == 1);
}

TEST_CASE("the footnote of a report tells what was closed, and what is another figure today") {
    test::FreshStore store;
    auto context = store.context();
    add_customer(context, "acme", {{"2024-03-01", "2027-03-01", 3'600'000}});
    const auto note = [&](const TodaysFigures& todays) {
        Document doc;
        read(context, [&] { return add_closing_note(doc, context, year_2025, todays), 0; });
        return doc.blocks.empty() ? std::string{} : std::get<Footnote>(doc.blocks.front()).text;
    };
    CHECK(note({{"nrr", Cell{100.0}}}).empty());
    const auto made = closed(context, year_2025);
    CHECK(note({{"nrr", Cell{100.0}}, {"renewal_rate", Cell{}}}) == "2025 was closed on 2026-03-02 by li, digest " + made.digest + ".");
    CHECK(note({{"nrr", Cell{99.5}}, {"closing_arr", Cell{Money{1'200'000, {}}}}, {"grr", Cell{}}}) ==
          "2025 was closed on 2026-03-02 by li, digest " + made.digest + ". NRR: closed at 100%, now 99.5%. GRR: closed at 100%, now -. Why: cs period show 2025");
    context.today = day("2026-03-01");
    CHECK(note({{"nrr", Cell{99.5}}}).empty());
}

TEST_CASE("rows are kept, taken back with their period, and watched by their digest") {
    test::FreshStore store;
    auto context = store.context();
    for (int i = 0; i < 130; ++i) add_customer(context, fmt::format("k{}", i), {{"2024-03-01", "2026-03-01", 1'000 + i}});
    ClosedPeriod made;
    const auto set = close_period(context, {year_2025, false, ""}, made).set;
    const auto rows = read(context, [&] { return frozen_rows_of(context, made.id); });
    CHECK(rows.size() == 130);
    CHECK(rows == rows_of(context, year_2025).rows);
    const auto faults = [&] { return read(context, [&] { return frozen_row_rows.faults(context); }); };
    CHECK(faults().empty());
    std::vector<FrozenRow> other_way{rows.rbegin(), rows.rend()};
    CHECK(digest_of(made, other_way) == made.digest);
    other_way.front().churn += 1;
    CHECK(digest_of(made, other_way) != made.digest);
    {
        Transaction transaction{context.engine, Engine::Mode::write};
        context.engine.execute(R"(UPDATE "period_row" SET "closing" = "closing" + 1 WHERE "account" = 7)");
        transaction.commit();
    }
    REQUIRE(faults().size() == 1);
    CHECK(faults().front().what.find(made.digest) != std::string::npos);
    const auto found = restated(context, made);
    CHECK(!found.intact);
    CHECK(found.restated());
    undo(context, set);
    CHECK(read(context, [&] { return frozen_rows_of(context, made.id); }).empty());
    CHECK(faults().empty());
}

TEST_CASE("a line of an export that is no frozen row is refused") {
    test::FreshStore store;
    auto context = store.context();
    const std::string good =
        R"({"period":1,"account":1,"key":"acme","divisor":19,"opening":1,"new":0,"reactivation":0,"expansion":0,"contraction":0,"churn":0,"closing":1,"lost":0,"renewal":"lost","due":1,"renewed":0,"capped":0})";
    const auto take = [&](const std::string& line) {
        return error_of([&] {
            write(context, [&](Write& work) { frozen_row_rows.restore(work)->take(line); });
        });
    };
    for (const auto& [from, to] : {std::pair{R"("divisor":19)", R"("divisor":0)"}, {R"("churn":0)", R"("churn":-1)"}, {R"("lost":0)", R"("lost":2)"},
                                   {R"("renewal":"lost")", R"("renewal":"blue")"}, {R"("key":"acme",)", ""}, {R"("key":"acme")", R"("key":7)"},
                                   {R"("opening":1)", R"("opening":1.5)"}, {R"({"period")", R"({period)"}, {R"("period":1)", R"("period":18446744073709551615)"}}) {
        auto line = good;
        line.replace(line.find(from), std::string_view{from}.size(), to);
        CAPTURE(line);
        CHECK(take(line).hint().find("cut or changed") != std::string::npos);
    }
    CHECK(take("[]").hint().find("cut or changed") != std::string::npos);
}
