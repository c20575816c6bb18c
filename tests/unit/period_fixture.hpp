/// \file period_fixture.hpp  Customers with contracts whose periods are closed, and what came out of that.
#pragma once
#include "account/contract.hpp"
#include "account/staff.hpp"
#include "figures/actuals.hpp"
#include "figures/restatement.hpp"
#include "store/journal.hpp"
#include "tests/unit/store_fixture.hpp"
#include <algorithm>
#include <doctest/doctest.h>
#include <random>

namespace cs::test {

inline Date day(std::string_view text) { return iso_date(text).value(); }
inline const Period year_2025{"2025", day("2025-01-01"), day("2025-12-31")};

inline std::int64_t add_account(Write& work, const std::string& key) {
    Account account;
    account.key = account.name = key;
    return work.insert(account);
}

inline Contract line_of(std::int64_t account, std::string_view starts, std::string_view ends, std::int64_t amount) {
    Contract line;
    line.account = {account, {}};
    line.starts = day(starts);
    line.ends = day(ends);
    line.amount = {amount};
    return line;
}

inline std::int64_t add_customer(Context& context, const std::string& key,
                                 std::vector<std::tuple<std::string_view, std::string_view, std::int64_t>> lines) {
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
inline void add_lines(Write& work, std::mt19937& random, std::int64_t account) {
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

inline PeriodRows rows_of(Context& context, const Period& period) {
    return read(context, [&] { return period_rows(context, period); });
}
inline Restatement restated(Context& context, const ClosedPeriod& closed) {
    return read(context, [&] { return restatement(context, closed); });
}
inline ClosedPeriod closed(Context& context, const Period& period, bool provisional = false) {
    ClosedPeriod made;
    close_period(context, {period, provisional, ""}, made);
    return made;
}

/// A fraction in the field of a prime: sums of any fractions stay exact in it, where a common denominator would fit nothing.
inline std::uint64_t in_field(const Fraction& value) {
    constexpr Int128 prime = (Int128{1} << 61) - 1;
    const auto residue = [](Int128 n) { return (n % prime + prime) % prime; };
    Int128 inverse = 1, base = residue(value.denominator);
    for (Int128 power = prime - 2; power > 0; power >>= 1, base = base * base % prime)
        if (power & 1) inverse = inverse * base % prime;
    return static_cast<std::uint64_t>(residue(value.numerator) * inverse % prime);
}
inline std::uint64_t added(std::uint64_t a, std::uint64_t b) { return (a + b) % ((std::uint64_t{1} << 61) - 1); }
inline std::uint64_t sum_of(const std::vector<FrozenRow>& rows, PeriodPart part) {
    std::uint64_t sum = 0;
    for (const auto& row : rows) sum = added(sum, in_field(part_of(row, part)));
    return sum;
}

inline void check_row(const FrozenRow& row) {
    CAPTURE(row.key);
    CHECK(row.opening + row.started + row.reactivation + row.expansion == row.closing + row.contraction + row.churn);
    CHECK(row.capped <= std::min(row.due, row.renewed));
    CHECK((row.lost ? row.opening > 0 : true));
}

inline AccountPeriod worth(std::vector<Fraction> closes, std::vector<Movement> movements) {
    AccountPeriod account;
    account.closes = std::move(closes);
    account.movements = std::move(movements);
    return account;
}

}  // namespace cs::test
