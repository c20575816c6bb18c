/// \file summed_rows.hpp  The answers of window.hpp from the rows themselves: for a role that sees some accounts, and so
/// their rows, but no summary, in which the accounts of others stand beside them.
///
/// Cost  grows with the rows of the days asked for.
#pragma once
#include "store/store.hpp"
#include "usage/packed.hpp"
#include <functional>

namespace cs {

void each_summed_day(Context&, std::int32_t first_day, std::int32_t last_day, std::optional<std::uint32_t> only,
                     const std::function<void(std::int32_t day, std::uint32_t account, const DayUse&)>&);
void each_summed_last_use(Context&, std::int32_t day, std::optional<std::uint32_t> only,
                          const std::function<void(std::uint32_t account, std::int32_t last)>&);

}  // namespace cs
