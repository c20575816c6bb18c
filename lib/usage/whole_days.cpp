#include "usage/whole_days.hpp"
#include <algorithm>

namespace cs {

bool WholeDays::add(std::span<const FiledRow> run) {
    if (run.empty()) return true;
    const auto held = static_cast<std::ptrdiff_t>(rows_.size());
    if (held > 0 && run.front().key.day < rows_.back().key.day) return false;
    const auto day_of = [](const FiledRow& row) { return row.key.day; };
    const auto same_day =
        std::ranges::upper_bound(run, held > 0 ? rows_.back().key.day : INT32_MIN, {}, day_of) - run.begin();
    rows_.insert(rows_.end(), run.begin(), run.end());
    // The day that goes on is in order up to here, and from here.
    const auto before = rows_.begin() + static_cast<std::ptrdiff_t>(over_);
    std::inplace_merge(before, rows_.begin() + held, rows_.begin() + held + same_day, in_order);
    const auto last = std::ranges::lower_bound(before, rows_.end(), rows_.back().key.day, {}, day_of);
    over_ = static_cast<std::size_t>(last - rows_.begin());
    return rows_.size() - over_ <= most_;
}

void WholeDays::take(std::vector<FiledRow>& rows) {
    rows.assign(rows_.begin() + static_cast<std::ptrdiff_t>(over_), rows_.end());
    rows_.resize(over_);
    rows_.swap(rows);
    over_ = 0;
}

void WholeDays::take_all(std::vector<FiledRow>& rows) {
    over_ = rows_.size();
    take(rows);
}

}  // namespace cs
