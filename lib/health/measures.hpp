/// \file measures.hpp  What can be measured of an account. A measure is one entry of the table in measures.cpp; an area
/// that comes with facts of its own adds its entries there.
#pragma once
#include "health/scorecard.hpp"
#include "ticket/standing.hpp"
#include "usage/signal.hpp"
#include "usage/standing.hpp"
#include <functional>

namespace cs {

enum class Better { more, less };
/// What it means that an account does not stand in what was read.
enum class Otherwise {
    missing,  ///< nobody knows
    zero,     ///< its value is 0
    nothing,  ///< it was looked for and is not there: no points
};

/// What an extract of usage may ask beside the standing.
struct Moment {
    Date day;
    std::int64_t seats = 0;  ///< of the contract lines in force
};

struct Context;
/// Hands over readings in the order of account; of one account, if one is named.
using EachReading = void (*)(Context&, std::optional<std::int64_t> account, const std::function<void(std::int64_t account, Measured)>&);

struct MeasureKind {
    std::string_view name;
    Words words;
    std::string_view unit;
    Better better;
    Otherwise otherwise;
    std::int64_t weight;      ///< in the scorecard that holds unless cs.toml has one; 0: not in it
    std::string_view points;  ///< breakpoints, unless cs.toml says others; a blank between
    std::int64_t stale_days = 0;
    // How it is read, for all accounts in one pass and for one; one of the five.
    Measured (*usage)(const AccountUsage&, const Moment&) = nullptr;
    Measured (*tickets)(const TicketStanding&) = nullptr;  ///< over the last `ticket_span` days
    EachReading each = nullptr;
    /// Columns account, numerator, denominator, on; in the order of account. {today}; {fresh} and {recent}: the oldest
    /// day that is not stale, and 90 days ago; {one:X}: the condition that X is the account.
    std::string_view sql = {};
    bool ages = false;             ///< its value is the days from `on` to today
    std::string_view signal = {};  ///< the signal of cs.toml
    std::string_view take = {};    ///< of the signal: last, sum, change
};

std::span<const MeasureKind> measure_kinds() noexcept;
const MeasureKind* find_kind(std::string_view name) noexcept;
/// What people call a measure; of one's own it is its name.
std::string measure_words(std::string_view name, Lang);

inline constexpr int measure_span = 30;  ///< days that use is counted over
inline constexpr int ticket_span = 90;   ///< days that tickets and complaints are counted over

}  // namespace cs
