/// \file holdings.hpp  Every account with what its contract lines are worth on a day: one pass over the lines.
#pragma once
#include "account/account.hpp"
#include "figures/columns.hpp"
#include <unordered_map>

namespace cs {

/// Lines whose last service day lies in so many days from today are due soon.
inline constexpr std::int64_t due_soon_days = 90;

/// One account. `arr` of the lines in force, `due` of those that are due soon and that nothing follows yet.
struct Holding {
    std::string key, name, segment, csm, group;
    Stage stage = Stage::signing;
    bool has_lines = false, in_force = false, steady = false, coming = false, in_grace = false;
    Sums arr, due;
    Status status() const {
        if (!has_lines) return Status::prospect;
        if (steady || (coming && in_force)) return Status::customer;
        if (coming) return Status::coming;
        if (in_force) return Status::canceled;
        return in_grace ? Status::customer : Status::lost;
    }
};

/// Accounts added up.
struct Tally {
    std::int64_t accounts = 0, customers = 0;
    Sums arr, due;
};
void count(Tally&, const Holding&);

struct Holdings {
    Exchange exchange;
    std::unordered_map<std::int64_t, Holding> accounts = {};
    std::map<std::pair<int, unsigned>, Tally> months = {};  ///< what is due soon, by year and month
    Tally total = {};
};
Holdings holdings(Context&, GroupBy);

}  // namespace cs
