// Closed periods: rows that figures add up from, what is kept of them, and what came out otherwise later.
#include "account/contract.hpp"
#include "account/staff.hpp"
#include "error_of.hpp"
#include "figures/actuals.hpp"
#include "figures/restatement.hpp"
#include "report/period_page.hpp"
#include "store/journal.hpp"
#include "store_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace cs;

namespace {

Date day(std::string_view text) { return iso_date(text).value(); }
const Period year_2025{"2025", day("2025-01-01"), day("2025-12-31")};

std::int64_t add_account(Write& work, const std::string& key) {
    Account account;
    account.key = account.name = key;
    return work.insert(account);
}

Contract line_of(std::int64_t account, std::string_view starts, std::string_view ends, std::int64_t amount) {
    Contract line;
    line.account = {account, {}};
    line.starts = day(starts);
    line.ends = day(ends);
    line.amount = {amount};
    return line;
}

std::int64_t add_customer(Context& context, const std::string& key, std::vector<std::tuple<std::string_view, std::string_view, std::int64_t>> lines) {
    std::int64_t account = 0;
    write(context, [&](Write& work) {
        account = add_account(work, key);
        for (const auto& [starts, ends, amount] : lines) {
            auto line = line_of(account, starts, ends, amount);
            work.insert(line);
        }
    });
    return account;
}

/// Lines of any length, some paused, some that follow another, some signed late.
void add_lines(Write& work, std::mt19937& random, std::int64_t account) {
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::optional<Contract> last;
    for (int lines = 1 + below(4); lines > 0; --lines) {
        Contract line;
        line.account = {account, {}};
        line.starts = last && below(2) == 0 ? add_days(*last->ends, below(40)) : add_days(*Date::of(2024, 1, 1), below(800));
        line.ends = below(2) == 0 ? add_days(line.starts, 1 + below(420)) : add_months(line.starts, 1 + below(24));
        line.amount = {below(6) == 0 ? 0 : 1 + below(100'000)};
        if (below(5) == 0) line.signed_on = add_days(line.starts, below(100) - 50);
        if (last && last->ends <= line.starts && line.starts <= add_days(*last->ends, 30) && below(2) == 0) {
            line.kind = ContractKind::renewal;
            line.follows = {{last->id, {}}};
            line.signed_on = last->ends;
        }
        line.id = work.insert(line);
        last = line;
    }
}

PeriodRows rows_of(Context& context, const Period& period) {
    return read(context, [&] { return period_rows(context, period); });
}
Restatement restated(Context& context, const ClosedPeriod& closed) {
    return read(context, [&] { return restatement(context, closed); });
}
ClosedPeriod closed(Context& context, const Period& period, bool provisional = false) {
    ClosedPeriod made;
    close_period(context, {period, provisional, ""}, made);
    return made;
}

/// A fraction in the field of a prime: sums of any fractions stay exact in it, where a common denominator would fit nothing.
std::uint64_t in_field(const Fraction& value) {
    constexpr Int128 prime = (Int128{1} << 61) - 1;
    const auto residue = [](Int128 n) { return (n % prime + prime) % prime; };
    Int128 inverse = 1, base = residue(value.denominator);
    for (Int128 power = prime - 2; power > 0; power >>= 1, base = base * base % prime)
        if (power & 1) inverse = inverse * base % prime;
    return static_cast<std::uint64_t>(residue(value.numerator) * inverse % prime);
}
std::uint64_t added(std::uint64_t a, std::uint64_t b) { return (a + b) % ((std::uint64_t{1} << 61) - 1); }
std::uint64_t sum_of(const std::vector<FrozenRow>& rows, PeriodPart part) {
    std::uint64_t sum = 0;
    for (const auto& row : rows) sum = added(sum, in_field(part_of(row, part)));
    return sum;
}

void check_row(const FrozenRow& row) {
    CAPTURE(row.key);
    CHECK(row.opening + row.started + row.reactivation + row.expansion == row.closing + row.contraction + row.churn);
    CHECK(row.capped <= std::min(row.due, row.renewed));
    CHECK((row.lost ? row.opening > 0 : true));
}

AccountPeriod worth(std::vector<Fraction> closes, std::vector<Movement> movements) {
    AccountPeriod account;
    account.closes = std::move(closes);
    account.movements = std::move(movements);
    return account;
}

}  // namespace

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

TEST_CASE("the differences of rows are those of totals, each has a cause, and an undo mends them") {
    const auto seed = std::random_device{}();
    MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    test::FreshStore store;
    auto context = store.context();
    std::vector<std::int64_t> accounts, lines;
    write(context, [&](Write& work) {
        for (int i = 0; i < 40; ++i) {
            accounts.push_back(add_account(work, fmt::format("a{}", i)));
            add_lines(work, random, accounts.back());
        }
    });
    read(context, [&] {
        for (const auto& line : all<Contract>(context, {})) lines.push_back(line.id);
        return 0;
    });
    const auto frozen = closed(context, year_2025);
    CHECK(!restated(context, frozen).restated());
    std::vector<std::int64_t> sets;
    const auto any = [&](const std::vector<std::int64_t>& of) { return of[static_cast<std::size_t>(below(static_cast<int>(of.size())))]; };
    for (int step = 0; step < 25; ++step) {
        try {
            const auto done = write(context, [&](Write& work) {
                const auto id = any(lines);
                auto line = get<Contract>(context, id);
                switch (below(5)) {
                case 0: line.amount = {1 + below(90'000)}; break;
                case 1: line.starts = add_days(line.starts, below(60) - 30); break;
                case 2: line.account = {any(accounts), {}}; break;
                case 3: return add_lines(work, random, any(accounts));
                default: return work.remove(work.noun("contract"), id);
                }
                work.update(line);
            });
            if (done.set != 0) sets.push_back(done.set);
        } catch (const Error&) {  // a rule may refuse what chance has made up: then nothing was changed
        }
    }
    const auto found = restated(context, frozen);
    REQUIRE(!found.changes.empty());
    const auto now = rows_of(context, year_2025);
    for (std::size_t i = 0; i < period_parts; ++i) {
        const auto part = static_cast<PeriodPart>(i);
        std::uint64_t by = 0;
        for (const auto& change : found.changes) by = added(by, in_field(difference(change, part)));
        CHECK(added(sum_of(found.rows, part), by) == sum_of(now.rows, part));
    }
    for (const auto& change : found.changes) {
        CAPTURE(change.either().key);
        CHECK(std::ranges::any_of(found.causes, [&](const RestatementCause& cause) { return cause.account == change.either().account; }));
    }
    for (const auto& row : now.rows) check_row(row);
    for (auto set = sets.rbegin(); set != sets.rend(); ++set) undo(context, *set);
    const auto mended = restated(context, frozen);
    CHECK(!mended.restated());
    CHECK(mended.causes.empty());
}

TEST_CASE("whoever is called otherwise later still held the account, and a contract that went to another account is a cause for both") {
    test::FreshStore store;
    auto context = store.context();
    std::int64_t li = 0;
    write(context, [&](Write& work) {
        Staff staff;
        staff.handle = staff.name = "li";
        li = work.insert(staff);
    });
    const auto from = add_customer(context, "from", {{"2025-01-01", "2026-01-01", 1'000}}), to = add_customer(context, "to", {});
    write(context, [&](Write& work) {
        auto account = get<Account>(context, from);
        account.csm = Ref<Staff>{li, {}};
        work.update(account);
    });
    const auto made = closed(context, year_2025);
    write(context, [&](Write& work) {
        auto staff = get<Staff>(context, li);
        staff.handle = "li.wei";
        work.update(staff);
    });
    CHECK(!restated(context, made).restated());
    write(context, [&](Write& work) {
        auto line = get<Contract>(context, 1);
        line.account = {to, {}};
        work.update(line);
    });
    const auto found = restated(context, made);
    CHECK(found.changes.size() == 2);
    REQUIRE(found.causes.size() == 2);
    CHECK(found.causes[0].account != found.causes[1].account);
    CHECK(found.causes[0].what == "contract 1: account from -> to");
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

TEST_CASE("undecided renewals have no rate, and their outcome is a restatement") {
    test::FreshStore store;
    auto context = store.context();
    const auto account = add_customer(context, "late", {{"2025-01-01", "2026-01-01", 1'200'000}});
    context.today = day("2026-01-10");
    const auto made = closed(context, year_2025, true);
    CHECK(!made.renewal_rate);
    CHECK(!made.renewal_amount_rate);
    write(context, [&](Write& work) {
        auto line = line_of(account, "2026-01-15", "2027-01-15", 1'500'000);
        line.kind = ContractKind::renewal;
        line.follows = {{1, {}}};
        work.insert(line);
    });
    context.today = day("2026-02-10");
    const auto found = restated(context, made);
    REQUIRE(found.changes.size() == 1);
    CHECK(found.changes.front().parts == std::vector{PeriodPart::accounts_renewed, PeriodPart::accounts_open, PeriodPart::amount_renewed, PeriodPart::amount_capped});
    REQUIRE(found.causes.size() == 1);
    CHECK(found.causes.front().what == "contract 2 added");
}

TEST_CASE("changes that no figure of the period is made of are no causes") {
    test::FreshStore store;
    auto context = store.context();
    const auto account = add_customer(context, "acme", {{"2025-03-01", "2026-03-01", 1'200'000}});
    const auto made = closed(context, year_2025);
    write(context, [&](Write& work) {
        auto next = line_of(account, "2026-03-01", "2027-03-01", 2'000'000);  // of the year after
        work.insert(next);
        auto line = get<Contract>(context, 1);
        line.note = "to be called";
        work.update(line);
    });
    CHECK(!restated(context, made).restated());
    write(context, [&](Write& work) {
        auto line = get<Contract>(context, 1);
        line.amount = {1'300'000};
        work.update(line);
    });
    const auto found = restated(context, made);
    REQUIRE(found.causes.size() == 1);
    CHECK(found.causes.front().what == "contract 1: amount CNY 12,000 -> CNY 13,000");
    CHECK(found.causes.front().who == "li");
}

TEST_CASE("a setting that is another one than then is told, as what it changes is") {
    test::FreshStore store, shorter{"renewal.grace_days = 5"};
    for (auto* one : {&store, &shorter}) {
        auto context = one->context();
        add_customer(context, "gap", {{"2024-01-01", "2025-05-01", 1'000'000}, {"2025-05-15", "2026-05-15", 1'000'000}});
    }
    auto context = store.context(), later = shorter.context();
    const auto made = closed(context, year_2025);
    CHECK(made.nrr == 133.33);  // 1,000,000 for 16 months are 750,000 a year
    later.today = context.today;
    const auto now = rows_of(later, year_2025);
    const auto changes = compare_rows(read(context, [&] { return frozen_rows_of(context, made.id); }), now.rows);
    REQUIRE(changes.size() == 1);
    CHECK(std::ranges::find(changes.front().parts, PeriodPart::lost) != changes.front().parts.end());
    Context mixed{context.engine, context.nouns, later.settings, context.today, context.now, context.who, context.command};
    const auto found = restated(mixed, made);
    REQUIRE(found.definitions.size() == 1);
    CHECK(found.definitions.front().name == "renewal.grace_days");
    CHECK(found.causes.empty());
}

TEST_CASE("amounts of several currencies are closed in one, at rates that are told where they change") {
    test::FreshStore store{"rates.USD = 7"}, dearer{"rates.USD = 8"};
    auto context = store.context();
    add_customer(context, "home", {{"2024-06-01", "2026-06-01", 240'000}});
    const auto abroad = add_customer(context, "abroad", {});
    write(context, [&](Write& work) {
        auto line = line_of(abroad, "2025-01-01", "2026-01-01", 1'000);
        line.currency = Currency::of("USD").value();
        work.insert(line);
    });
    const auto made = closed(context, year_2025);
    CHECK(made.currency == Currency{});
    CHECK(made.rates == "USD = 7 CNY");
    CHECK(made.new_arr == Minor{7'000});
    // Only the one abroad falls due, in its own currency; it is closed in that of the whole.
    CHECK(totals_of(read(context, [&] { return frozen_rows_of(context, made.id); })).rounded(PeriodPart::amount_due) == 7'000);
    CHECK(made.gross_renewal_rate == 0);
    auto elsewhere = dearer.context();
    Context later{context.engine, context.nouns, elsewhere.settings, context.today, context.now, context.who, context.command};
    const auto found = restated(later, made);
    REQUIRE(found.definitions.size() == 1);
    CHECK(found.definitions.front().name == "rates");
    CHECK(found.definitions.front().now == "USD = 8 CNY");
    REQUIRE(found.changes.size() == 1);
    CHECK(found.changes.front().either().key == "abroad");
    CHECK(difference(found.changes.front(), PeriodPart::amount_due) == Fraction{1'000, 1});
    CHECK(found.causes.empty());
    test::FreshStore none;
    auto without = none.context();
    Context blind{context.engine, context.nouns, without.settings, context.today, context.now, context.who, context.command};
    CHECK(error_of([&] { rows_of(blind, year_2025); }).kind() == Kind::config);
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

TEST_CASE("an account that went is told with its last row") {
    FrozenRow row;
    row.account = 3;
    row.key = "gone";
    row.opening = row.closing = 500;
    FrozenRow handed = row;
    handed.account = 4;
    handed.staff = 1;
    handed.csm = "li";
    auto other = handed;
    other.csm = "li.wei";  // the same person by another handle
    CHECK(compare_rows({handed}, {other}).empty());
    other.staff = 2;
    const auto changes = compare_rows({row, handed}, {other});
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].either().key == "gone");
    CHECK(!changes[0].now);
    CHECK(difference(changes[0], PeriodPart::opening).numerator == -500);
    CHECK(changes[1].handed_over);
    CHECK(changes[1].parts.empty());
    CHECK(compare_rows({row}, {row}).empty());
}
