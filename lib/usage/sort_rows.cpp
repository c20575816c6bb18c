// Sorting one run: by a radix over the bits that differ, since a comparison costs more than a row of them.
#include "usage/sorted_rows.hpp"
#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace cs {
namespace {

struct Keyed {
    std::uint64_t key;
    std::uint32_t row;
};

/// How many bits each part of the keys needs, the day counted from the first.
struct Widths {
    std::int32_t first_day;
    int day = 0, account = 0, what = 0, user = 0;
    int all() const noexcept { return day + account + what + user; }
};

Widths widths_of(const std::vector<FiledRow>& rows) noexcept {
    auto least = rows.front().key, most = least;
    for (const auto& row : rows) {
        least.day = std::min(least.day, row.key.day);
        most.day = std::max(most.day, row.key.day);
        most.account |= row.key.account;
        most.what |= row.key.what;
        most.user |= row.key.user;
    }
    const auto days = static_cast<std::uint32_t>(most.day) - static_cast<std::uint32_t>(least.day);
    const auto width = [](std::uint32_t value) { return static_cast<int>(std::bit_width(value)); };
    return {least.day, width(days), width(most.account), width(most.what), width(most.user)};
}

std::uint64_t short_key(const UsageKey& key, const Widths& widths) noexcept {
    std::uint64_t out = static_cast<std::uint32_t>(key.day) - static_cast<std::uint32_t>(widths.first_day);
    out = out << widths.account | key.account;
    out = out << widths.what | key.what;
    return out << widths.user | key.user;
}

// Stable, so rows of one key stay in the order of their lines.
void radix_sort(std::vector<Keyed>& keys, int bits) {
    constexpr int digit = 11;
    std::vector<Keyed> other(keys.size());
    for (int shift = 0; shift < bits; shift += digit) {
        std::array<std::size_t, std::size_t{1} << digit> begins{};
        const auto digit_of = [&](const Keyed& k) { return k.key >> shift & ((1U << digit) - 1); };
        for (const auto& key : keys) ++begins[digit_of(key)];
        std::size_t sum = 0;
        for (auto& begin : begins) begin = std::exchange(sum, sum + begin);
        for (const auto& key : keys) other[begins[digit_of(key)]++] = key;
        keys.swap(other);
    }
}

}  // namespace

void sort_rows(std::vector<FiledRow>& rows) {
    if (rows.empty() || std::ranges::is_sorted(rows, in_order)) return;
    const auto widths = widths_of(rows);
    if (widths.all() > 64) {
        std::ranges::sort(rows, in_order);
        return;
    }
    std::vector<Keyed> keys;
    keys.reserve(rows.size());
    for (const auto& row : rows) keys.push_back({short_key(row.key, widths), static_cast<std::uint32_t>(keys.size())});
    radix_sort(keys, widths.all());
    std::vector<FiledRow> sorted;
    sorted.reserve(rows.size());
    for (const auto& key : keys) sorted.push_back(rows[key.row]);
    rows.swap(sorted);
}

}  // namespace cs
