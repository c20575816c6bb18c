/// \file customers.hpp  The accounts that use is asked of: those with a contract in force.
#pragma once
#include "store/store.hpp"

namespace cs {

struct Customer {
    std::uint32_t id = 0;
    std::string key, name, segment, level, csm;
};

/// Accounts with a contract in force at `day`, by key.
std::vector<Customer> customers(Context&, Date day);

struct FeatureName {
    std::int64_t id = 0;
    std::string key, name;
    bool core = false;
};
std::vector<FeatureName> feature_names(Context&);  ///< core ones first, then by key

bool has_bit(const std::vector<std::uint64_t>& bits, std::int64_t number) noexcept;

}  // namespace cs
