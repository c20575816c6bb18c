/// \file rebalance.hpp  Who takes over which accounts of somebody who leaves. Pure.
///
/// The largest account is placed first. Of those who have room for it, by contract value and by hours, the one takes it
/// who works with its support manager already (the pair is kept); of several the one with the least load afterwards,
/// then by handle. Where nobody has room it goes to the least loaded all the same, and is marked as over.
/// Units   values in minor units of one currency, hours a week. What somebody can carry may be unknown: it limits
///         nothing then, and their load is counted against the mean capacity of the others.
/// Source  model.md (account transfer); metrics.md §1.11 for load.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cs {

struct Burden {
    std::int64_t account = 0;
    std::string key;
    std::int64_t value = 0;
    double hours = 0;
    std::optional<std::int64_t> support;
};
struct Carrier {
    std::int64_t staff = 0;
    std::string handle;
    std::optional<std::int64_t> capacity;
    std::optional<double> hours_per_week;
    std::int64_t value = 0;  ///< what they carry already
    double hours = 0;
    std::map<std::int64_t, std::int64_t> pairs = {};  ///< accounts they have with each support manager
};
struct Assignment {
    std::size_t burden = 0, carrier = 0;  ///< places in what was given
    bool pair = false, over = false;
    std::optional<double> before = {}, after = {};  ///< load by value, 0..1 and beyond; none where nobody's capacity is known
};

/// In the order in which they were placed. Empty where nobody can take anything: no carriers.
std::vector<Assignment> rebalance(std::span<const Burden>, std::vector<Carrier>);

}  // namespace cs
