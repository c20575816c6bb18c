#include "health/scale.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t million = 1'000'000, billion = 1'000'000'000;
constexpr std::int64_t farthest = 100'000'000'000;  // of a breakpoint; products of what is below then fit 128 bits
constexpr int value_digits = 6, point_digits = 2;

std::int64_t power_of_ten(int digits) {
    std::int64_t power = 1;
    while (digits-- > 0) power *= 10;
    return power;
}

[[noreturn]] void no_number(std::string_view text, int digits) {
    throw Error{Kind::config, fmt::format("{} is not a number of at most {} decimals", quoted(text), digits),
                "write it plainly, such as 30 or 0.8"};
}

std::int64_t whole(std::string_view digits, std::string_view text, int decimals) {
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || failed != std::errc{} || end != digits.data() + digits.size() || value < 0 ||
        value > farthest || digits.front() == '-')
        no_number(text, decimals);
    return value;
}

[[noreturn]] void refuse(std::string message) {
    throw Error{Kind::config, std::move(message),
                "such as [\"0:100\", \"14:70\", \"60:0\"]: values rise, points go one way"};
}

Breakpoint breakpoint(const std::string& text) {
    const auto colon = text.find(':');
    if (colon == std::string::npos) refuse(fmt::format("{} is no breakpoint VALUE:POINTS", quoted(text)));
    const Breakpoint point{fixed_point(trimmed(std::string_view{text}.substr(0, colon)), value_digits),
                           fixed_point(trimmed(std::string_view{text}.substr(colon + 1)), point_digits)};
    if (point.points < 0 || point.points > 100 * 100) refuse(fmt::format("{}: points run from 0 to 100", quoted(text)));
    return point;
}

void check_order(const std::vector<std::string>& texts, const std::vector<Breakpoint>& points) {
    bool rising = false, falling = false;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].at <= points[i - 1].at)
            refuse(fmt::format("{} does not come after {}", quoted(texts[i]), quoted(texts[i - 1])));
        rising = rising || points[i].points > points[i - 1].points;
        falling = falling || points[i].points < points[i - 1].points;
        if (rising && falling) refuse(fmt::format("points turn at {}: they go one way only", quoted(texts[i])));
    }
}

}  // namespace

std::int64_t fixed_point(std::string_view text, int digits) {
    const bool minus = text.starts_with('-');
    const auto plain = minus ? text.substr(1) : text;
    const auto dot = std::min(plain.find('.'), plain.size());
    auto decimals = std::string{plain.substr(std::min(dot + 1, plain.size()))};
    if (dot < plain.size() && decimals.empty()) no_number(text, digits);
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    if (decimals.size() > static_cast<std::size_t>(digits)) no_number(text, digits);
    decimals.resize(static_cast<std::size_t>(digits), '0');
    const auto value = whole(plain.substr(0, dot), text, digits) * power_of_ten(digits) +
                       (digits == 0 ? 0 : whole(decimals, text, digits));
    return minus ? -value : value;
}

std::string fixed_text(std::int64_t units, int digits) {
    const auto power = power_of_ten(digits);
    const auto size = units < 0 ? -units : units;
    auto text = fmt::format("{}{}.{:0{}}", units < 0 ? "-" : "", size / power, size % power, digits);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

Quantity ratio(std::int64_t a, std::int64_t b) {
    if (b <= 0) throw Error{Kind::bug, "a quotient needs a denominator above 0"};
    for (; b > billion; b /= 2) a /= 2;
    return {a, b};
}

Quantity decimal(double value) {
    if (!std::isfinite(value)) throw Error{Kind::data, "a measure is not a finite number"};
    constexpr double most = 9e12;
    const auto bounded = std::min(std::max(value, -most), most);
    return {static_cast<std::int64_t>(std::llround(bounded * static_cast<double>(million))), million};
}

double number_of(Quantity q) noexcept { return static_cast<double>(q.numerator) / static_cast<double>(q.denominator); }

std::strong_ordering compare(Quantity a, Quantity b) noexcept {
    return Int128{a.numerator} * b.denominator <=> Int128{b.numerator} * a.denominator;
}

std::string to_text(Quantity q) { return fixed_text(round_half_away(Int128{q.numerator} * 100, q.denominator), 2); }

Scale Scale::read(const std::vector<std::string>& breakpoints) {
    if (breakpoints.size() < 2) refuse("points need at least two breakpoints");
    Scale scale;
    for (const auto& text : breakpoints) scale.breakpoints_.push_back(breakpoint(text));
    check_order(breakpoints, scale.breakpoints_);
    return scale;
}

std::int64_t Scale::points(Quantity value) const {
    constexpr std::int64_t hundredth = one_point / 100;
    const auto beyond = [&](const Breakpoint& b) {
        return Int128{value.numerator} * million - Int128{b.at} * value.denominator;
    };
    if (beyond(breakpoints_.front()) <= 0) return breakpoints_.front().points * hundredth;
    for (std::size_t i = 1; i < breakpoints_.size(); ++i) {
        const auto &from = breakpoints_[i - 1], &to = breakpoints_[i];
        if (beyond(to) >= 0) continue;
        const Int128 run = Int128{to.at - from.at} * value.denominator;
        return from.points * hundredth + round_half_away(beyond(from) * (to.points - from.points) * hundredth, run);
    }
    return breakpoints_.back().points * hundredth;
}

std::vector<std::string> Scale::texts() const {
    std::vector<std::string> all;
    for (const auto& b : breakpoints_)
        all.push_back(fixed_text(b.at, value_digits) + ":" + fixed_text(b.points, point_digits));
    return all;
}

}  // namespace cs
