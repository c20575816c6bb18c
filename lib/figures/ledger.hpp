/// \file ledger.hpp  What an account is worth a year, day by day: a step function swept from its contract lines. Pure.
///
/// Days are since 1970-01-01; the value of a day is that of its close: a line counts from `starts` up to the day before
/// `stops` (metrics.md §1.1). A gap of at most `grace` days between one coverage of the account and the next is bridged
/// at the value that expired. Source: metrics.md §1.1, §1.2, §1.5.
#pragma once
#include "base/money.hpp"
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace cs {

struct LedgerLine {
    static constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();
    std::int32_t starts = 0;
    std::int32_t stops = never;                  ///< first day without service
    std::int32_t away_from = 0, away_until = 0;  ///< a pause that counts as churn; until is exclusive; the same: none
    Fraction value;                              ///< of a year, in minor units of the one currency of the report
};

/// From a day on, until the next step: a yearly value in parts of Ledger::divisor() to a minor unit.
struct LedgerStep {
    std::int32_t from = 0;
    Int128 value = 0;
    bool operator==(const LedgerStep&) const = default;
};

/// The steps of one account. It is made once and swept for one account after the other, so that nothing is allocated.
class Ledger {
  public:
    /// Lines in any order; those worth nothing cover nothing. Values are exact as long as their common divisor has at
    /// most 15 digits; those of an account beyond that are taken to a millionth of a minor unit.
    void sweep(std::span<const LedgerLine>, std::int32_t grace_days);

    std::span<const LedgerStep> steps() const noexcept { return steps_; }  ///< by day; before the first: nothing
    Int128 divisor() const noexcept { return divisor_; }
    Fraction exact(Int128 value) const noexcept { return {value, divisor_}; }  ///< not reduced
    Int128 at(std::int32_t day) const noexcept;
    std::optional<std::int32_t> first() const noexcept;  ///< the day on which the account was first worth anything

  private:
    void add_changes(std::int32_t from, std::int32_t to, Int128 value);
    void bridge(std::int32_t grace_days);

    std::vector<LedgerStep> changes_, steps_;
    Int128 divisor_ = 1;
};

/// The time between two closes: what changed in it changed after the close of `opening`, up to that of `closing`.
struct LedgerWindow {
    std::int32_t opening = 0, closing = 0;
    bool operator==(const LedgerWindow&) const = default;
};

/// Where an account stood at both ends of a window, and what happened in between; values in parts of the divisor.
struct LedgerStanding {
    Int128 opening = 0, closing = 0;
    bool lost = false;    ///< was worth something at the opening, and nothing on a day since
    bool passed = false;  ///< worth nothing at either end, but something in between
    bool before = false;  ///< had been worth something on or before the opening day
};
/// Windows are asked for by their opening, ascending; `cursor` begins at 0 and is kept from one to the next.
LedgerStanding standing(const Ledger&, const LedgerWindow&, std::size_t& cursor) noexcept;

}  // namespace cs
