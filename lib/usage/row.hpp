/// \file row.hpp  One daily number of an account, as files bring it and the store keeps it: of a feature, or of a
/// signal.
#pragma once
#include <compare>
#include <cstdint>

namespace cs {

/// Where a row stands; rows are kept in this order, so that one more day is written to one place.
struct UsageKey {
    std::int32_t day = 0;  ///< since 1970-01-01
    std::uint32_t account = 0;
    std::uint32_t what = 0;  ///< feature or signal
    std::uint32_t user = 0;  ///< 0: the row names none
    auto operator<=>(const UsageKey&) const = default;
};

/// `first` and `second` are events and minutes of a feature; a signal has its value in millionths, and 0.
struct UsageRow {
    UsageKey key;
    std::int64_t first = 0, second = 0;
    bool operator==(const UsageRow&) const = default;
};

/// The same with the line of the file that it comes from.
struct FiledRow : UsageRow {
    std::uint64_t line = 0;
};

/// By key, then by line.
inline bool in_order(const FiledRow& a, const FiledRow& b) noexcept { return a.key != b.key ? a.key < b.key : a.line < b.line; }

/// Accounts of neighbouring numbers are summed up side by side.
inline constexpr std::uint32_t accounts_of_block = 1024;
inline constexpr std::uint32_t block_of(std::uint32_t account) noexcept { return account / accounts_of_block; }
inline constexpr std::uint32_t slot_of(std::uint32_t account) noexcept { return account % accounts_of_block; }

}  // namespace cs
