#include "figures/ledger.hpp"
#include <algorithm>
#include <utility>

namespace cs {
namespace {

constexpr Int128 greatest_divisor = 1'000'000'000'000'000;
constexpr Int128 millionths = 1'000'000;

Int128 greatest_common(Int128 a, Int128 b) {
    while (b != 0) a = std::exchange(b, a % b);
    return a;
}

Int128 common_divisor(std::span<const LedgerLine> lines) {
    Int128 divisor = 1;
    for (const auto& line : lines) {
        const auto own = line.value.denominator;
        if (own == 1 || own == divisor || divisor % own == 0) continue;
        if (own > greatest_divisor) return millionths;
        divisor *= own / greatest_common(divisor, own);
        if (divisor > greatest_divisor) return millionths;
    }
    return divisor;
}

Int128 in_parts(const Fraction& value, Int128 divisor) {
    if (value.denominator == divisor) return value.numerator;
    if (divisor % value.denominator == 0) return value.numerator * (divisor / value.denominator);
    return (value.numerator * divisor * 2 + value.denominator) / (value.denominator * 2);
}

}  // namespace

void Ledger::add_changes(std::int32_t from, std::int32_t to, Int128 value) {
    if (from >= to) return;
    changes_.push_back({from, value});
    if (to != LedgerLine::never) changes_.push_back({to, -value});
}

void Ledger::sweep(std::span<const LedgerLine> lines, std::int32_t grace_days) {
    changes_.clear();
    steps_.clear();
    divisor_ = common_divisor(lines);
    for (const auto& line : lines) {
        const auto value = in_parts(line.value, divisor_);
        if (value <= 0) continue;
        const bool away = line.away_from < line.away_until;
        add_changes(line.starts, away ? std::min(line.away_from, line.stops) : line.stops, value);
        if (away) add_changes(std::max(line.away_until, line.starts), line.stops, value);
    }
    std::ranges::sort(changes_, {}, &LedgerStep::from);
    Int128 value = 0;
    for (std::size_t i = 0; i < changes_.size();) {
        const auto day = changes_[i].from;
        const auto before = value;
        for (; i < changes_.size() && changes_[i].from == day; ++i) value += changes_[i].value;
        if (value != before) steps_.push_back({day, value});
    }
    bridge(grace_days);
}

void Ledger::bridge(std::int32_t grace_days) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const auto& step = steps_[i];
        const bool gap = step.value == 0 && i + 1 < steps_.size();
        if (gap && steps_[i + 1].from - step.from <= grace_days) continue;
        if (kept > 0 && steps_[kept - 1].value == step.value) continue;
        steps_[kept++] = step;
    }
    steps_.resize(kept);
}

Int128 Ledger::at(std::int32_t day) const noexcept {
    const auto next = std::ranges::upper_bound(steps_, day, {}, &LedgerStep::from);
    return next == steps_.begin() ? 0 : std::prev(next)->value;
}

std::optional<std::int32_t> Ledger::first() const noexcept {
    return steps_.empty() ? std::nullopt : std::optional{steps_.front().from};
}

LedgerStanding standing(const Ledger& ledger, const LedgerWindow& window, std::size_t& cursor) noexcept {
    const auto steps = ledger.steps();
    while (cursor < steps.size() && steps[cursor].from <= window.opening) ++cursor;
    LedgerStanding standing;
    standing.before = cursor > 0;
    standing.opening = standing.closing = cursor > 0 ? steps[cursor - 1].value : 0;
    bool any = false;
    for (auto i = cursor; i < steps.size() && steps[i].from <= window.closing; ++i) {
        standing.closing = steps[i].value;
        any = any || standing.closing > 0;
        standing.lost = standing.lost || (standing.closing == 0 && standing.opening > 0);
    }
    standing.passed = any && standing.opening == 0 && standing.closing == 0;
    return standing;
}

}  // namespace cs
