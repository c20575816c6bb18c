// Ledgers swept off a store: what a report does not look at is not read, and nothing else is missing.
#include "account/contract.hpp"
#include "figures/contract_ledgers.hpp"
#include "store/journal.hpp"
#include "store_fixture.hpp"
#include <doctest/doctest.h>
#include <map>
#include <random>

using namespace cs;

namespace {

std::map<std::int64_t, Ledger> swept(Context& context, const LedgerSpan& span) {
    std::map<std::int64_t, Ledger> all;
    sweep_contracts(
        context, ledger_currency(context), [&](std::int64_t account, const Ledger& l) { all.emplace(account, l); },
        span);
    return all;
}

void add_lines(Write& work, std::mt19937& random, const std::string& key) {
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    Account account;
    account.key = account.name = key;
    account.id = work.insert(account);
    for (int lines = below(6); lines > 0; --lines) {
        Contract line;
        line.account = {account.id, {}};
        line.starts = add_days(*Date::of(2023, 1, 1), below(1100));
        line.ends = add_days(line.starts, 1 + below(420));
        line.amount = {below(5) == 0 ? 0 : 1 + below(100'000)};
        if (below(4) == 0) line.signed_on = add_days(line.starts, below(300) - 150);
        if (below(4) == 0) {
            line.pause_from = add_days(line.starts, below(static_cast<int>(days_between(line.starts, *line.ends))));
            const auto days = 1 + below(150);
            line.pause_to = add_days(*line.pause_from, days);
            line.ends = add_days(*line.ends, days + 1);
        }
        work.insert(line);
    }
}

}  // namespace

TEST_CASE("from a day on, and of those born since, the ledgers are those of all lines") {
    const auto seed = std::random_device{}();
    MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    test::FreshStore store;
    auto context = store.context();
    write(context, [&](Write& work) {
        for (int i = 0; i < 80; ++i) add_lines(work, random, fmt::format("a{}", i));
    });
    const auto whole = swept(context, {});
    REQUIRE(whole.size() > 30);
    const auto begin = Date::of(2023, 1, 1)->days();
    std::size_t younger = 0;
    for (int shift = 0; shift < 1200; shift += 97) {
        const auto from = begin + shift;
        CAPTURE(from);
        const auto late = swept(context, {.since = from, .born_since = {}});
        const auto born = swept(context, {.since = {}, .born_since = from});
        for (const auto& [account, ledger] : whole) {
            CAPTURE(account);
            const auto found = late.find(account);
            for (auto day = from; day < begin + 1800; ++day) {
                const auto value = found == late.end() ? Fraction{0, 1} : found->second.exact(found->second.at(day));
                REQUIRE(value.numerator * ledger.divisor() == ledger.at(day) * value.denominator);
            }
            const auto same = born.find(account);
            if (*ledger.first() < from) continue;
            ++younger;
            REQUIRE(same != born.end());
            CHECK(std::ranges::equal(same->second.steps(), ledger.steps()));
        }
        for (const auto& [account, ledger] : born) CHECK(whole.contains(account));
    }
    CHECK(younger > 30);
}
