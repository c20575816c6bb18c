#include "review/value_shown.hpp"
#include <limits>

namespace cs {

std::optional<ValueShown> value_shown(Money received, std::int64_t users, std::int64_t without) {
    if (received.minor <= 0 || users <= 0 || without <= 0) return std::nullopt;
    const auto product = Int128{received.minor} * without;
    if (product / users >= std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    return ValueShown{received,
                      users,
                      without,
                      {round_half_away(received.minor, users), received.currency},
                      {round_half_away(product, users), received.currency}};
}

}  // namespace cs
