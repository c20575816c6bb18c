// What came out otherwise after a period was closed: figures, rows, and what caused them.
#include "report/period_page.hpp"
#include "tests/unit/error_of.hpp"
#include "tests/unit/period_fixture.hpp"

using namespace cs;
using namespace cs::test;

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
