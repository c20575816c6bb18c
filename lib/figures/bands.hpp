/// \file bands.hpp  In which band of health accounts stood on a day.
///
/// red [0, 50), yellow [50, 75), green [75, 100] (metrics.md §2.1). A day's band is that of the last score within the
/// week up to it; where nobody scored in that week there is none.
#pragma once
#include "store/store.hpp"
#include <map>
#include <span>

namespace cs {

enum class HealthBand { green, yellow, red, none };
template <> struct Value<HealthBand> : ChoiceValue<HealthBand> {
    static constexpr Choice choices[] = {{"green", {"green", "绿"}},
                                         {"yellow", {"yellow", "黄"}},
                                         {"red", {"red", "红"}},
                                         {"none", {"no score", "无评分"}}};
};

/// Of a score in hundredths, 0 to 10,000.
HealthBand band_of(std::int64_t score) noexcept;

using AccountDay = std::pair<std::int64_t, Date>;
/// The band of each account on each day asked for; those without a score are left out. A few statements for all.
std::map<AccountDay, HealthBand> bands_on(Context&, std::span<const AccountDay>);

}  // namespace cs
