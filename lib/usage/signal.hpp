/// \file signal.hpp  Daily numbers of an account that are no product use: business volume, community activity, an
/// overdue amount, log-ins of a partner system. Which there are, is declared in cs.toml under [signal.NAME].
///
/// Values   exact to six decimals; at most 10^12 either way. Sums are exact, too.
/// Windows  as in standing.hpp: the span ends at `day`, the one before it where that begins.
#pragma once
#include "base/date.hpp"
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct Context;
class Settings;

/// What cs.toml says of one.
struct Signal {
    enum class Direction { up, down };  ///< which way is good
    std::string name, label, unit;      ///< label: what people call it, the name unless said
    Direction direction = Direction::up;
};
std::vector<Signal> signals(const Settings&);  ///< in the order of the file
std::optional<Signal> find_signal(const Settings&, std::string_view name);

struct SignalStanding {
    std::int64_t account = 0;
    double sum = 0, sum_before = 0;  ///< over the span, and the span before
    int days = 0, days_before = 0;   ///< how many days have a value
    Date last_on;                    ///< newest day with a value up to `day`
    double last_value = 0;
};
/// Every account with a value of signal `name` on `day` or before, in the order of id. Error{no} if none is declared by
/// that name. Within a transaction.
void each_signal(Context&, std::string_view name, Date day, int span,
                 const std::function<void(const SignalStanding&)>&);
/// Newest day of any row of the signal; nullopt if there is none.
std::optional<Date> signal_feed(Context&, std::string_view name);

}  // namespace cs
