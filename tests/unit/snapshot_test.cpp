// Bands of health on days, snapshots as rows of a batch, and what has slipped since.
#include "error_of.hpp"
#include "health/scoring.hpp"
#include "report/slippage.hpp"
#include "score_fixture.hpp"
#include "store/journal.hpp"
#include <algorithm>
#include <doctest/doctest.h>

using namespace cs;
using test::add_customer, test::beds_only, test::day, test::set_beds;

namespace {

void score(Context& context, Date on) {
    context.today = on;
    score_accounts(context);
}

std::optional<HealthBand> band_on(Context& context, std::int64_t account, Date on) {
    const AccountDay asked[] = {{account, on}};
    const auto bands = read(context, [&] { return bands_on(context, asked); });
    const auto found = bands.find(asked[0]);
    return found == bands.end() ? std::nullopt : std::optional{found->second};
}

SlipSide side(std::int64_t amount, RenewalStatus status = RenewalStatus::open) {
    SlipSide one;
    one.due = day(100);
    one.amount = one.expected = amount;
    one.status = status;
    return one;
}

}  // namespace

TEST_CASE("the band of a day is that of the last score within the week up to it") {
    test::FreshStore store{beds_only};
    auto context = store.context();
    const auto green = add_customer(context, "green", 75), yellow = add_customer(context, "yellow", 74),
               red = add_customer(context, "red", 49);
    score(context, day(0));
    set_beds(context, green, 10);
    score(context, day(3));
    const auto late = add_customer(context, "late", 50);
    score(context, day(4));

    CHECK(!band_on(context, green, day(-1)));
    CHECK(band_on(context, green, day(0)) == HealthBand::green);
    CHECK(band_on(context, green, day(2)) == HealthBand::green);
    CHECK(band_on(context, green, day(3)) == HealthBand::red);
    CHECK(band_on(context, yellow, day(2)) == HealthBand::yellow);
    CHECK(band_on(context, red, day(0)) == HealthBand::red);
    CHECK(!band_on(context, late, day(3)));
    CHECK(band_on(context, late, day(4)) == HealthBand::yellow);
    // A week later it still holds; a day after that nothing is known.
    CHECK(band_on(context, green, day(11)) == HealthBand::red);
    CHECK(!band_on(context, green, day(12)));
}

TEST_CASE("bands of many accounts and days are told apart in few statements") {
    test::FreshStore store{beds_only};
    auto context = store.context();
    std::vector<std::int64_t> accounts;
    for (int i = 0; i < 40; ++i) accounts.push_back(add_customer(context, "k" + std::to_string(i), 5 * (i % 20)));
    for (int n = 0; n < 5; ++n) score(context, day(n));
    std::vector<AccountDay> asked;
    for (const auto account : accounts)
        for (int n = -8; n < 20; ++n) asked.emplace_back(account, day(n));
    const auto bands = read(context, [&] { return bands_on(context, asked); });
    CHECK(bands.size() == accounts.size() * 12);  // day 0 to day 11
    for (const auto& [one, band] : bands) {
        const auto i = std::ranges::find(accounts, one.first) - accounts.begin();
        CHECK(band == band_of(500 * (i % 20)));
    }
}

TEST_CASE("a snapshot is kept once a week, and comes and goes as one") {
    test::FreshStore store{beds_only};
    auto context = store.context();
    const auto near = add_customer(context, "near", 90, day(100));
    add_customer(context, "far", 90, day(400));
    score(context, day(0));
    std::optional<RenewalSnapshot> kept;
    const auto set = take_snapshot(context, kept).set;
    REQUIRE(kept);
    CHECK(kept->week == day(0));  // a Monday
    CHECK(kept->sets == 1);
    const auto first = kept->id;
    const auto rows = [&](std::int64_t id) {
        return read(context, [&] { return kept_sets(context, id, day(-1000), day(1000)); });
    };
    REQUIRE(rows(first).size() == 1);
    CHECK(rows(first)[0].account == near);
    CHECK(rows(first)[0].amount == 1'000'000);
    CHECK(rows(first)[0].band == "green");
    CHECK(rows(first)[0].chance == 500'000);  // nobody of that band fell due before
    context.today = day(6);
    CHECK(take_snapshot(context, kept).changes.empty());
    CHECK(!kept);
    context.today = day(7);
    take_snapshot(context, kept);
    REQUIRE(kept);
    CHECK(read(context, [&] { return snapshot_by(context, day(6)); })->id == first);
    CHECK(read(context, [&] { return snapshot_by(context, day(7)); })->id == kept->id);
    CHECK(!read(context, [&] { return snapshot_by(context, day(-1)); }));
    CHECK(read(context, [&] { return kept_set_rows.faults(context); }).empty());
    undo(context, set);
    CHECK(rows(first).empty());
    CHECK(rows(kept->id).size() == 1);
}

TEST_CASE("a dry run keeps no snapshot") {
    test::FreshStore store{beds_only};
    auto context = store.context();
    add_customer(context, "near", 90, day(100));
    context.today = day(0);
    context.dry_run = true;
    std::optional<RenewalSnapshot> kept;
    take_snapshot(context, kept);
    CHECK(kept->sets == 1);
    context.dry_run = false;
    CHECK(!read(context, [&] { return snapshot_of_week(context, day(0)); }));
}

TEST_CASE("more rows than one statement takes are all kept") {
    test::FreshStore store{beds_only};
    auto context = store.context();
    for (int i = 0; i < 130; ++i) add_customer(context, "k" + std::to_string(i), 90, day(60 + i % 7));
    context.today = day(0);
    std::optional<RenewalSnapshot> kept;
    take_snapshot(context, kept);
    REQUIRE(kept);
    CHECK(kept->sets == 130);
    CHECK(read(context, [&] { return kept_sets(context, kept->id, day(0), day(180)); }).size() == 130);
}

TEST_CASE("a line of an export that is no kept renewal is refused") {
    test::FreshStore store{beds_only};
    auto context = store.context();
    const std::string good =
        R"({"snapshot":1,"account":1,"line":1,"due":"2026-05-31","currency":"CNY","amount":5,"band":"red","chance":1})";
    const auto take = [&](const std::string& line) {
        return error_of([&] {
            write(context, [&](Write& work) { kept_set_rows.restore(work)->take(line); });
        });
    };
    for (const auto& [from, to] : {std::pair{R"("chance":1})", R"("chance":1000001})"}, {R"("red")", R"("blue")"},
                                   {R"("2026-05-31")", R"("2026-02-30")"}, {R"("CNY")", R"("cny money")"},
                                   {R"("amount":5)", R"("amount":-5)"}, {R"("amount":5)", R"("amount":1.5)"},
                                   {R"("line":1,)", ""}, {R"({"snapshot")", R"({snapshot)"}}) {
        auto line = good;
        line.replace(line.find(from), std::string_view{from}.size(), to);
        CAPTURE(line);
        CHECK(take(line).hint().find("cut or changed") != std::string::npos);
    }
}

TEST_CASE("what happened to a renewal is told, the weightiest first") {
    using enum Slip;
    const auto was = side(100);
    const auto what = [&](const SlipSide& now) { return slips(was, now); };
    CHECK(slips(std::nullopt, was) == std::vector{fresh});
    CHECK(slips(was, std::nullopt) == std::vector{gone});
    CHECK(what(was).empty());
    CHECK(what(side(100, RenewalStatus::in_grace)).empty());
    CHECK(what(side(120)) == std::vector{more});
    CHECK(what(side(80)) == std::vector{less});
    CHECK(what(side(100, RenewalStatus::renewed_early)) == std::vector{won});
    auto moved_and_lost = side(80, RenewalStatus::lost);
    moved_and_lost.due = day(160);
    CHECK(what(moved_and_lost) == std::vector{lost, moved, less});
    auto likely = was, commit = was, dearer = was;
    likely.category = RenewalCategory::likely;
    commit.category = RenewalCategory::commit;
    dearer.called = 90;
    CHECK(slips(likely, commit) == std::vector{better});
    CHECK(slips(commit, likely) == std::vector{worse});
    CHECK(slips(was, commit) == std::vector{again});
    CHECK(slips(was, dearer) == std::vector{again});
}

TEST_CASE("what the people expect is at most what is due") {
    using enum RenewalCategory;
    CHECK(called_amount(100, commit, 120) == 100);
    CHECK(called_amount(100, at_risk, 40) == 40);
    CHECK(called_amount(100, likely, {}) == 100);
    CHECK(called_amount(100, at_risk, {}) == 0);
    CHECK(called_amount(100, RenewalCategory::lost, {}) == 0);
    CHECK(!called_amount(100, {}, {}));
}
