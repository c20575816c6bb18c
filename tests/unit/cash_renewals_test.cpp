// Renewal rates by what was paid: of lines worked out by hand, and beside the basis of contracts where all is paid.
#include "account/payment.hpp"
#include "figures/due_lines.hpp"
#include "store_fixture.hpp"
#include <cstdlib>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <random>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }

std::int64_t add_account(Write& work, std::string key) {
    Account account;
    account.key = account.name = std::move(key);
    return work.insert(account);
}

std::int64_t add_line(Write& work, std::int64_t account, Date starts, Date ends, std::int64_t amount,
                      std::vector<std::int64_t> follows = {}) {
    Contract line;
    line.account = {account, {}};
    line.starts = starts;
    line.ends = ends;
    line.amount = {amount};
    if (!follows.empty()) line.kind = ContractKind::renewal;
    for (const auto id : follows) line.follows.push_back({id, {}});
    return work.insert(line);
}

void pay(Write& work, std::int64_t contract, Date on, std::int64_t amount) {
    Payment payment;
    payment.contract = {contract, {}};
    payment.on = on;
    payment.amount = {amount};
    payment.currency = work.context().reading().currency;
    work.insert(payment);
}

/// All that falls due in some days, account by account.
RenewalFigures figures(Context& context, Date from, Date to, Basis basis) {
    const auto all = due_lines(context, from, to, GroupBy::none, basis);
    RenewalFigures sum;
    for (auto begin = all.lines.begin(); begin != all.lines.end();) {
        const auto end =
            std::find_if(begin, all.lines.end(), [&](const DueLine& line) { return line.account != begin->account; });
        count(sum, {begin, end}, context.today, 30);
        begin = end;
    }
    return sum;
}
RenewalFigures of_2025(Context& context, Basis basis) {
    return figures(context, day("2025-10-01"), day("2025-12-31"), basis);
}

std::int64_t of(const Sums& sums) { return sums.empty() ? 0 : sums.begin()->second.rounded(); }

std::string refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& e) {
        REQUIRE(e.kind() == Kind::data);
        return e.message();
    }
    return "none";
}

}  // namespace

TEST_CASE("an account has renewed once every line that renews it is paid in full") {
    const auto line = [](bool renewed, bool awaited, std::int64_t value) {
        DueLine made{1, day("2025-12-31"), day("2026-01-01"), {}, fraction(100, 1), renewed, false, fraction(value, 1)};
        made.awaited = awaited;
        return made;
    };
    const auto of_lines = [](std::vector<DueLine> lines, std::string_view today) {
        RenewalFigures f;
        count(f, lines, day(today), 30);
        return std::vector{f.renewed, f.renewed_early, f.unpaid, f.in_grace, f.open, f.lost};
    };
    using Counts = std::vector<std::int64_t>;
    CHECK(of_lines({line(true, false, 100)}, "2026-01-01") == Counts{1, 0, 0, 0, 0, 0});
    CHECK(of_lines({line(true, true, 99)}, "2026-01-01") == Counts{0, 0, 1, 0, 0, 0});
    CHECK(of_lines({line(true, true, 99)}, "2025-12-31") == Counts{0, 0, 1, 0, 0, 0});  // early, but not paid
    CHECK(of_lines({line(true, false, 100), line(true, true, 0)}, "2026-01-01") == Counts{0, 0, 1, 0, 0, 0});
    CHECK(of_lines({line(true, false, 100), line(false, false, 0)}, "2026-01-01") == Counts{1, 0, 0, 0, 0, 0});
    CHECK(of_lines({line(true, true, 99)}, "2027-01-01") == Counts{0, 0, 1, 0, 0, 0});  // awaited beyond the grace
    RenewalFigures f;
    count(f, std::vector{line(true, true, 130), line(true, false, 20)}, day("2027-01-01"), 30);
    CHECK(f.undecided());
    CHECK(of(f.amount_renewed) == 150);
    CHECK(of(f.amount_capped) == 150);
    count(f, std::vector{line(true, true, 130)}, day("2027-01-01"), 30);
    CHECK(of(f.amount_capped) == 250);  // no more than the 100 that were due
}

TEST_CASE("of a line that renews counts the share that was paid by the day of the report") {
    test::FreshStore store;
    auto context = store.context();
    std::int64_t two_years = 0, thirds = 0, merged = 0;
    write(context, [&](Write& work) {
        const auto begins = day("2025-01-01"), ends = day("2026-01-01"), next = day("2027-01-01");
        const auto a = add_account(work, "a"), b = add_account(work, "b"), c = add_account(work, "c"),
                   free = add_account(work, "free");
        two_years = add_line(work, a, ends, day("2028-01-01"), 24'000'000, {add_line(work, a, begins, ends, 10'000'000)});
        thirds = add_line(work, b, ends, next, 300, {add_line(work, b, begins, ends, 300)});
        const auto one = add_line(work, c, begins, ends, 100), other = add_line(work, c, begins, ends, 300);
        merged = add_line(work, c, ends, next, 800, {one, other});
        add_line(work, free, ends, next, 0, {add_line(work, free, begins, ends, 1000)});
        pay(work, two_years, day("2026-01-10"), 6'000'000);
        pay(work, two_years, day("2026-02-10"), 6'000'000);
        pay(work, thirds, day("2026-01-10"), 100);
        pay(work, merged, day("2026-03-02"), 800);
    });
    SUBCASE("as of today") {
        const auto cash = of_2025(context, Basis::cash);
        CHECK(cash.due == 4);
        CHECK(cash.renewed == 2);  // the merged one, and the one in which there is nothing to pay
        CHECK(cash.unpaid == 2);
        CHECK(cash.lost == 0);
        CHECK(of(cash.amount_due) == 10'000'000 + 300 + 400 + 1000);
        CHECK(of(cash.amount_renewed) == 6'000'000 + 100 + 800);  // half of 12,000,000 a year, a third of 300, all of 800
        CHECK(of(cash.amount_capped) == 6'000'000 + 100 + 400);
        CHECK(of(cash.amount_paid) == 12'000'000 + 100 + 800);
        CHECK(of(cash.amount_unpaid) == 12'000'000 + 200);
    }
    SUBCASE("as of the end of January") {
        context.today = day("2026-01-31");
        const auto cash = of_2025(context, Basis::cash);
        CHECK(cash.renewed == 1);
        CHECK(cash.unpaid == 3);
        CHECK(of(cash.amount_renewed) == 3'000'000 + 100);
        CHECK(of(cash.amount_unpaid) == 18'000'000 + 200 + 800);
    }
    SUBCASE("a line that ended before it was paid renews nothing any more") {
        context.today = day("2027-01-01");
        const auto cash = of_2025(context, Basis::cash);
        CHECK(cash.renewed == 2);
        CHECK(cash.unpaid == 1);  // that of two years
        CHECK(cash.lost == 1);
        CHECK(of(cash.amount_renewed) == 6'000'000 + 100 + 800);  // what came in, came in
    }
    SUBCASE("a third that is no decimal number is added exactly") {
        write(context, [&](Write& work) {
            for (int i = 0; i < 3; ++i) {
                const auto account = add_account(work, fmt::format("t{}", i));
                const auto old = add_line(work, account, day("2025-01-01"), day("2026-01-01"), 300);
                pay(work, add_line(work, account, day("2026-01-01"), day("2029-01-01"), 4, {old}), day("2026-02-01"), 1);
            }
        });  // a quarter of 4/3 a year is a third, three times
        CHECK(of(of_2025(context, Basis::cash).amount_renewed) == 6'000'000 + 100 + 800 + 1);
    }
    SUBCASE("the basis of contracts knows nothing of it") {
        const auto agreed = of_2025(context, Basis::contract);
        CHECK(agreed.renewed == 4);
        CHECK(agreed.unpaid == 0);
        CHECK(of(agreed.amount_renewed) == 12'000'000 + 300 + 800);
        CHECK(agreed.amount_paid.empty());
    }
}

TEST_CASE("payments of a line come to no more than it does") {
    test::FreshStore store;
    auto context = store.context();
    std::int64_t line = 0;
    const auto paying = [&](std::int64_t amount) {
        return refusal([&] { write(context, [&](Write& work) { pay(work, line, day("2026-03-02"), amount); }); });
    };
    write(context, [&](Write& work) {
        line = add_line(work, add_account(work, "a"), day("2026-01-01"), day("2027-01-01"), 1000);
    });
    CHECK(paying(1001) == fmt::format("amount: of contract {}, CNY 10 is unpaid", line));
    CHECK(paying(std::numeric_limits<std::int64_t>::max()) == fmt::format("amount: of contract {}, CNY 10 is unpaid", line));
    CHECK(paying(0) == "amount: a payment is of more than nothing");
    CHECK(paying(1000) == "none");
    CHECK(paying(1) == fmt::format("amount: of contract {}, nothing is unpaid", line));
    CHECK(paid_of(context, line) == 1000);
}

TEST_CASE("where all is paid in full at once, cash is what contracts say") {
    const char* given = std::getenv("CS_SEED");
    const auto seed = given ? static_cast<unsigned>(std::strtoul(given, nullptr, 10)) : 20'261'122U;
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    test::FreshStore store;
    auto context = store.context();
    write(context, [&](Write& work) {
        for (int i = 0; i < 60; ++i) {
            const auto account = add_account(work, fmt::format("a{}", i));
            const auto starts = add_days(day("2024-09-01"), below(200));
            std::vector<std::int64_t> before;
            Date latest = starts;
            for (int lines = 1 + below(3); lines > 0; --lines) {
                const auto ends = add_days(starts, 365 + below(20));
                latest = std::max(latest, ends);
                before.push_back(add_line(work, account, starts, ends, 1 + below(1'000'000)));
            }
            const auto next = add_days(latest, below(12));
            if (below(4) == 0 || next >= context.today) continue;
            if (below(3) == 0 && before.size() > 1) before.pop_back();
            const auto amount = below(8) == 0 ? 0 : 1 + below(2'000'000);
            const auto line = add_line(work, account, next, add_days(next, 100 + below(900)), amount, before);
            if (amount > 0) pay(work, line, next, amount);
        }
    });
    for (const auto* today : {"2026-03-02", "2026-12-01", "2028-06-01"}) {
        CAPTURE(today);
        context.today = day(today);
        const auto cash = figures(context, day("2025-01-01"), day("2026-12-31"), Basis::cash);
        const auto agreed = figures(context, day("2025-01-01"), day("2026-12-31"), Basis::contract);
        CHECK(agreed.renewed > 10);
        CHECK(std::vector{cash.due, cash.renewed, cash.renewed_early, cash.in_grace, cash.open, cash.lost, cash.unpaid} ==
              std::vector{agreed.due, agreed.renewed, agreed.renewed_early, agreed.in_grace, agreed.open, agreed.lost,
                          agreed.unpaid});
        CHECK(cash.amount_due == agreed.amount_due);
        CHECK(cash.amount_renewed == agreed.amount_renewed);
        CHECK(cash.amount_capped == agreed.amount_capped);
        CHECK(of(cash.amount_unpaid) == 0);
    }
}
