// Scores and alerts on a store: the same bytes twice, frozen when the account has left, one alert a rule and account.
#include "error_of.hpp"
#include "health/alert_check.hpp"
#include "health/health.hpp"
#include "health/page.hpp"
#include "health/scoring.hpp"
#include "score_fixture.hpp"
#include <doctest/doctest.h>

using namespace cs;
using test::add_customer, test::day, test::set_beds;

namespace {

const std::string beds_and_alerts = std::string{test::beds_only} + R"([alert.rule.few]
measure = "beds"
at_most = 30
[alert.rule.fell]
measure = "score"
falls_by = 15
within_days = 10
)";

/// Every row of the tables of scores, as text.
std::string bytes(Context& context) {
    std::string text;
    for (const auto* table : {"health_card", "health_run", "health_score", "health_state"}) {
        const auto row = context.engine.prepare(fmt::format("SELECT * FROM \"{}\" ORDER BY 1, 2", table));
        while (row->step()) {
            for (int i = 0; i < row->columns(); ++i) text += fmt::format("{}|", row->text(i));
            text += '\n';
        }
    }
    return text;
}

std::optional<std::int64_t> score_of(Context& context, std::int64_t account) {
    const std::vector<std::int64_t> only{account};
    const auto found = read(context, [&] { return newest_scores(context, &only); });
    return found.empty() ? std::nullopt : found.front().score;
}

std::int64_t open_alerts(Context& context) {
    Query query;
    query.where = {{&context.nouns.of<Alert>().at("closed_on"), Condition::Op::equal, {Cell{}}, {}}};
    return read(context, [&] { return count(context, context.nouns.of<Alert>(), query); });
}

}  // namespace

TEST_CASE("scoring twice gives the same bytes, and one account the same score as everybody") {
    test::FreshStore store{beds_and_alerts};
    auto context = store.context();
    const auto acme = add_customer(context, "acme", 80), beta = add_customer(context, "beta", 20);
    CHECK(score_accounts(context).scored == 2);
    const auto once = bytes(context);
    const auto twice = score_accounts(context);
    CHECK(twice.changed == 0);
    CHECK(twice.outcome.set == 0);
    CHECK(bytes(context) == once);
    const std::vector<std::int64_t> only{beta};
    CHECK(score_accounts(context, &only).changed == 0);
    CHECK(bytes(context) == once);
    CHECK(score_of(context, acme) == 8000);
    CHECK(score_of(context, beta) == 2000);
    set_beds(context, acme, 81);
    CHECK(score_accounts(context).changed == 1);
    set_beds(context, acme, 80);
    CHECK(score_accounts(context).changed == 1);
    CHECK(score_of(context, acme) == 8000);
}

TEST_CASE("what held on any day is found, whether or not it was written that day") {
    test::FreshStore store{beds_and_alerts};
    auto context = store.context();
    const auto acme = add_customer(context, "acme", 50);
    add_customer(context, "beta", 50);
    std::map<int, std::int64_t> expected;
    std::int64_t beds = 50;
    for (int n = 0; n < 40; n += 1 + n % 3) {
        context.today = day(n);
        if (n % 5 == 0) set_beds(context, acme, beds = 50 + n);
        score_accounts(context);
        expected[n] = beds * 100;
    }
    for (int n = 0; n < 40; ++n) {
        CAPTURE(n);
        const auto last = std::prev(expected.upper_bound(n));
        const auto one = read(context, [&] { return score_on(context, acme, day(n)); });
        REQUIRE(one);
        CHECK(one->score == last->second);
        const auto all = read(context, [&] { return scores_on(context, day(n)); });
        REQUIRE(all.size() == 2);
        CHECK(all.front().score == last->second);
        CHECK(all.back().score == 5000);
    }
    CHECK_FALSE(read(context, [&] { return score_on(context, acme, day(-1)); }));
    context.today = day(10);
    CHECK(error_of([&] { score_accounts(context); }).kind() == Kind::no);
}

TEST_CASE("who has left keeps the last score for ever; who comes back is scored again") {
    test::FreshStore store{beds_and_alerts};
    auto context = store.context();
    const auto gone = add_customer(context, "gone", 70, day(5));
    CHECK(score_accounts(context).scored == 1);
    context.today = day(5);
    CHECK(score_accounts(context).frozen == 1);
    set_beds(context, gone, 10);
    for (const int n : {6, 20, 90}) {
        context.today = day(n);
        CHECK(score_accounts(context).scored == 0);
        CHECK(score_of(context, gone) == 7000);
        CHECK(read(context, [&] { return score_on(context, gone, day(n)); })->score == 7000);
    }
    CHECK(error_of([&] { override_health(context, gone, {9000, "", day(100), "a hope"}); }).kind() == Kind::no);
    CHECK(get<Account>(context, gone).health == 70.0);
    write(context, [&](Write& work) {
        Contract contract;
        contract.account = {gone, {}};
        contract.product = "Pro";
        contract.amount = {1};
        contract.starts = day(90);
        contract.ends = day(200);
        work.insert(contract);
    });
    CHECK(score_accounts(context).scored == 1);
    CHECK(score_of(context, gone) == 1000);
}

TEST_CASE("an alert opens at the line, once, and is over after two evaluations that found it well") {
    test::FreshStore store{beds_and_alerts};
    auto context = store.context();
    const auto acme = add_customer(context, "acme", 31);
    CHECK(check_alerts(context).opened == 0);
    set_beds(context, acme, 30);
    CHECK(check_alerts(context).opened == 1);
    CHECK(check_alerts(context).outcome.set == 0);  // the same day again changes nothing
    CHECK(open_alerts(context) == 1);
    set_beds(context, acme, 31);
    context.today = day(1);
    CHECK(check_alerts(context).recovered == 0);
    CHECK(check_alerts(context).recovered == 0);  // once a day counts
    set_beds(context, acme, 29);
    context.today = day(2);
    CHECK(check_alerts(context).recovered == 0);  // ill again: it starts from the beginning
    set_beds(context, acme, 31);
    context.today = day(3);
    CHECK(check_alerts(context).recovered == 0);
    context.today = day(4);
    CHECK(check_alerts(context).recovered == 1);
    set_beds(context, acme, 5);
    CHECK(check_alerts(context).opened == 1);
    CHECK(open_alerts(context) == 1);
}

TEST_CASE("a fall is measured against the day before it, or the first day there is") {
    test::FreshStore store{beds_and_alerts};
    auto context = store.context();
    const auto acme = add_customer(context, "acme", 90), beta = add_customer(context, "beta", 90);
    score_accounts(context);
    CHECK(check_alerts(context).opened == 0);
    context.today = day(3);
    set_beds(context, acme, 75);  // exactly the line
    set_beds(context, beta, 76);
    score_accounts(context);
    CHECK(check_alerts(context).opened == 1);
    context.today = day(20);  // it has stood there for longer than the window
    score_accounts(context);
    CHECK(check_alerts(context).opened == 0);
    context.today = day(21);
    score_accounts(context);
    CHECK(check_alerts(context).recovered == 1);
}
