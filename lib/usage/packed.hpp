/// \file packed.hpp  Summaries of usage as text: short, the same on every engine, the same for the same rows.
///
/// A number is written in digits of 5 bits, the lowest first, as the characters '0' to 'o'; a digit that more follow
/// stands 32 higher. A block holds the accounts 1024 n .. 1024 n + 1023, in order of their number.
/// Errors  Error{data} for text that is no such block.
/// Purity  no store: rows in, text out, and back.
#pragma once
#include "usage/row.hpp"
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// What one account did on one day.
struct DayUse {
    std::uint32_t slot = 0;  ///< in the block
    std::int64_t events = 0, minutes = 0;
    std::vector<std::uint64_t> features;  ///< bit f of the whole: feature number f was used
    std::vector<std::uint32_t> users;     ///< who used something, by number
    bool active() const noexcept { return events > 0 || minutes > 0; }
    bool operator==(const DayUse&) const = default;
};

/// A block on a day: {slot since the last, events, minutes, 2 * words of features + (users follow), the words, the
/// count of users, each since the last}*
class DayPacker {
  public:
    void add(const DayUse&);  ///< in order of the slot
    std::string take();       ///< what was packed, and begins anew
    bool empty() const noexcept { return text_.empty(); }

  private:
    std::string text_;
    std::uint32_t next_ = 0;
};

class DayReader {
  public:
    explicit DayReader(std::string_view text) noexcept : at_{text.data()}, end_{text.data() + text.size()} {}
    bool next(DayUse&);

  private:
    const char* at_;
    const char* end_;
    std::uint32_t next_ = 0;
};

/// A block in a month: for each account, the days with rows and those of them without use, bit 0 the first of the
/// month.
struct MonthUse {
    std::array<std::uint32_t, accounts_of_block> rows{}, unused{};
    std::uint32_t active(std::uint32_t slot) const noexcept { return rows[slot] & ~unused[slot]; }
    bool operator==(const MonthUse&) const = default;
};
std::string packed(const MonthUse&);
MonthUse unpacked_month(std::string_view);

}  // namespace cs
