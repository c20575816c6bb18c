/// \file score_fixture.hpp  Customers whose score is what one field of theirs says: 40 beds, 40 points.
#pragma once
#include "account/contract.hpp"
#include "tests/unit/store_fixture.hpp"

namespace cs::test {

inline constexpr std::string_view beds_only = R"(
account.fields.beds = "integer"
[health.measure.beds]
field = "beds"
weight = 1
points = ["0:0", "100:100"]
)";

/// Days from the store's own today.
inline Date day(int n) { return add_days(*Date::of(2026, 3, 2), n); }

/// A customer with one contract, in force for most of a year by now.
inline std::int64_t add_customer(Context& context, const std::string& key, std::int64_t beds, Date ends = day(300)) {
    std::int64_t id = 0;
    write(context, [&](Write& work) {
        Account account;
        account.key = account.name = key;
        account.custom["beds"] = beds;
        id = work.insert(account);
        Contract contract;
        contract.account = {id, {}};
        contract.product = "Pro";
        contract.amount = {1'000'000};
        contract.starts = day(-265);
        contract.ends = ends;
        work.insert(contract);
    });
    return id;
}

inline void set_field(Context& context, std::int64_t account, const std::string& field, std::int64_t value) {
    write(context, [&](Write& work) {
        auto changed = get<Account>(context, account);
        changed.custom[field] = value;
        work.update(changed);
    });
}
inline void set_beds(Context& context, std::int64_t account, std::int64_t beds) {
    set_field(context, account, "beds", beds);
}

}  // namespace cs::test
