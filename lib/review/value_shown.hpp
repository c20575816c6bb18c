/// \file value_shown.hpp  What a product was worth to those who use it, and what it costs that others do not. Pure.
///
/// Source  domain.md "Upsell": 5 users were saved 50 hours a month each, worth 30,000 a quarter; 20 colleagues without
///         it lose 120,000. So: value received / users x people without it.
/// Units   minor units; each figure is computed from the exact amounts and rounded once, half away from zero.
#pragma once
#include "base/money.hpp"
#include <optional>

namespace cs {

struct ValueShown {
    Money received;          ///< in a time
    std::int64_t users = 0;  ///< who had it
    std::int64_t without = 0;
    Money each;  ///< received / users
    Money lost;  ///< each x without, in the same time
};
/// nullopt where nothing was received, nobody used it, or nobody is without it: there is nothing to multiply; and where
/// the product is beyond what an amount can hold.
std::optional<ValueShown> value_shown(Money received, std::int64_t users, std::int64_t without);

}  // namespace cs
