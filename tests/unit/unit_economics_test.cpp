// What is counted for the value of a customer, beside a count day by day; and what costs come to.
#include "account/contract.hpp"
#include "figures/unit_economics.hpp"
#include "store/journal.hpp"
#include "store_fixture.hpp"
#include <cstdlib>
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <random>

using namespace cs;

namespace {

void add_account(Write& work, std::mt19937& random, int i) {
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Account account;
    account.key = account.name = fmt::format("a{}", i);
    if (i % 3 > 0) account.segment = i % 3 == 1 ? Segment::large : Segment::small;
    account.id = work.insert(account);
    auto starts = add_days(*Date::of(2024, 1, 1), below(700));
    for (int lines = below(4); lines > 0; --lines) {
        Contract line;
        line.account = {account.id, {}};
        line.starts = starts;
        line.ends = add_days(starts, 100 + below(300));
        line.amount = {1 + below(100'000)};
        work.insert(line);
        starts = add_days(*line.ends, below(2) * (20 + below(60)));
    }
}

Cost cost(std::string_view month, CostKind kind, std::int64_t amount, std::string team = {}) {
    Cost made;
    made.month = month;
    made.kind = kind;
    made.team = std::move(team);
    made.amount = {amount};
    return made;
}

}  // namespace

TEST_CASE("random accounts: paying, lost and new are those of a count day by day, and groups make up the whole") {
    const char* said = std::getenv("CS_SEED");
    const auto seed = said ? static_cast<unsigned>(std::strtoul(said, nullptr, 10)) : std::random_device{}();
    MESSAGE("seed " << seed << " (CS_SEED repeats it)");
    std::mt19937 random{seed};
    test::FreshStore store;
    auto context = store.context();
    context.today = *Date::of(2026, 2, 10);
    write(context, [&](Write& work) {
        for (int i = 0; i < 60; ++i) add_account(work, random, i);
    });
    const auto periods = parse_periods("2024Q2..2026Q2");
    const AccountGroups groups{context, GroupBy::segment, false};
    UnitEconomics sums{periods, groups, context.today, 30};
    std::vector<UnitFigures> slow(periods.size());
    sweep_contracts(context, ledger_currency(context), [&](std::int64_t account, const Ledger& ledger) {
        sums.add(account, ledger);
        for (std::size_t p = 0; p < periods.size(); ++p) {
            if (periods[p].from > context.today) continue;
            const auto close = std::min(periods[p].to, context.today).days();
            if (ledger.at(close) > 0) ++slow[p].accounts, slow[p].closing.add(ledger.exact(ledger.at(close)));
            for (const auto& month : months_of({periods[p]})) {
                if (month.from > context.today) break;
                const auto opening = month.from.days() - 1, last = std::min(month.to, context.today).days();
                bool before = false, nothing = false;
                for (auto day = *ledger.first(); day <= opening; ++day) before = before || ledger.at(day) > 0;
                for (auto day = opening + 1; day <= last; ++day) nothing = nothing || ledger.at(day) == 0;
                if (!before && ledger.at(last) > 0)
                    ++slow[p].started, slow[p].started_value.add(ledger.exact(ledger.at(last)));
                if (ledger.at(opening) == 0 || last != month.to.days()) continue;
                ++slow[p].churn.customers;
                slow[p].churn.lost += nothing ? 1 : 0;
            }
        }
    });
    std::int64_t lost = 0;
    for (std::size_t p = 0; p < periods.size(); ++p) {
        CAPTURE(periods[p].name);
        const auto& f = sums.figures().total[p];
        CHECK(f.accounts == slow[p].accounts);
        CHECK(f.closing.rounded() == slow[p].closing.rounded());
        CHECK(f.started == slow[p].started);
        CHECK(f.started_value.rounded() == slow[p].started_value.rounded());
        CHECK(f.churn.customers == slow[p].churn.customers);
        CHECK(f.churn.lost == slow[p].churn.lost);
        UnitFigures all;
        for (const auto& group : sums.figures().groups) {
            all.accounts += group[p].accounts, all.started += group[p].started;
            all.churn.customers += group[p].churn.customers, all.churn.lost += group[p].churn.lost;
            all.closing.add(group[p].closing);
        }
        CHECK(all.accounts == f.accounts);
        CHECK(all.started == f.started);
        CHECK(all.churn.customers == f.churn.customers);
        CHECK(all.churn.lost == f.churn.lost);
        CHECK(all.closing.rounded() == f.closing.rounded());
        lost += f.churn.lost;
    }
    CHECK(lost > 0);
    CHECK_FALSE(sums.begun(periods.size() - 1));  // the second quarter of 2026
    CHECK(sums.figures().total.back().accounts == 0);
}

TEST_CASE("a month of which nothing is said leaves the sum unknown, 0 does not") {
    test::FreshStore store;
    auto context = store.context();
    write(context, [&](Write& work) {
        for (auto each : {cost("2026-01", CostKind::sales, 900'000), cost("2026-01", CostKind::sales, 300'000, "north"),
                          cost("2026-02", CostKind::sales, 600'000), cost("2026-01", CostKind::marketing, 0),
                          cost("2026-02", CostKind::marketing, 0), cost("2026-02", CostKind::service, 100)})
            work.insert(each);
    });
    const Costs costs{context, ledger_currency(context)};
    const auto quarter = parse_periods("2026Q1").front();
    const auto today = *Date::of(2026, 2, 28);
    const auto months = months_spent(quarter, today, 0);
    CHECK(months_text(months) == "2026-01, 2026-02");
    CHECK(months_text(months_spent(quarter, today, 3)) == "2025-10, 2025-11");
    CHECK(months_spent(quarter, *Date::of(2025, 12, 31), 0).empty());
    CHECK(months_text(months_of(parse_periods("2025-11..2026-02"))) == "2025-11 .. 2026-02");
    CHECK(costs.on(CostKind::sales, months).amount->rounded() == 1'800'000);
    CHECK(costs.on_winning(months).amount->rounded() == 1'800'000);
    CHECK_FALSE(costs.on(CostKind::service, months).amount);
    CHECK(months_text(costs.on(CostKind::service, months).unknown) == "2026-01");
    const auto earlier = costs.on_winning(months_spent(quarter, today, 1));
    CHECK_FALSE(earlier.amount);
    CHECK(months_text(earlier.unknown) == "2025-12");

    UnitFigures won;
    won.started = 1;
    CHECK(*acquisition_cost(costs.on_winning(months), won) == 1'800'000);
    CHECK_FALSE(acquisition_cost(earlier, won));
    CHECK_FALSE(acquisition_cost(costs.on_winning(months), {}));
    // A group bears its share of the yearly value: a third of 1,800,000 for two accounts in two months.
    UnitFigures group, total;
    group.accounts = 2, total.accounts = 10;
    group.closing.add({100, 1}), total.closing.add({300, 1});
    CHECK(*cost_per_account(costs.on(CostKind::sales, months), 2, group, total) == doctest::Approx(150'000));
    CHECK(*cost_per_account(costs.on(CostKind::sales, months), 2, total, total) == doctest::Approx(90'000));
    CHECK_FALSE(cost_per_account(costs.on(CostKind::sales, months), 2, {}, total));
}
