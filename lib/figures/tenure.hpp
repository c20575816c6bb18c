/// \file tenure.hpp  Who held an account when: what the journal says of its CSM.
#pragma once
#include "store/store.hpp"
#include <unordered_map>

namespace cs {

/// From a day on, up to the next one.
struct Tenure {
    std::int32_t from = 0;  ///< since 1970-01-01; the first one of an account: since ever
    std::int64_t csm = 0;   ///< staff id; 0: nobody
};
/// Of the accounts whose CSM was ever changed, by day, the first one before the first change. A day is that of the
/// change, at UTC; who holds the account at its close counts. What was taken back never was.
std::unordered_map<std::int64_t, std::vector<Tenure>> tenures(Context&);

}  // namespace cs
