#include "base/error.hpp"
#include "base/money.hpp"
#include <limits>
#include <utility>

namespace cs {

namespace {

[[noreturn]] void too_large() {
    throw Error{Kind::data, "an amount, or a sum or product of amounts, is too large to be counted"};
}

template <class T> T added(T a, T b) {
    T sum;
    if (__builtin_add_overflow(a, b, &sum)) too_large();
    return sum;
}

template <class T> T multiplied(T a, T b) {
    T product;
    if (__builtin_mul_overflow(a, b, &product)) too_large();
    return product;
}

constexpr Int128 lowest = Int128{1} << 127;  // has no positive counterpart, so it could not be reduced

// std::gcd refuses Int128 where the library keeps strictly to the standard's integers
Int128 greatest_common_divisor(Int128 a, Int128 b) noexcept {
    while (b != 0) a = std::exchange(b, a % b);
    return a < 0 ? -a : a;
}

}  // namespace

std::int64_t checked_add(std::int64_t a, std::int64_t b) { return added(a, b); }
std::int64_t checked_multiply(std::int64_t a, std::int64_t b) { return multiplied(a, b); }

std::int64_t round_half_away(Int128 numerator, Int128 denominator) {
    if (denominator <= 0) throw Error{Kind::bug, "a quotient needs a denominator above 0"};
    Int128 quotient = numerator / denominator;
    const Int128 rest = numerator % denominator;
    const Int128 distance = rest < 0 ? -rest : rest;
    if (distance >= denominator - distance) quotient += numerator < 0 ? -1 : 1;
    using Limits = std::numeric_limits<std::int64_t>;
    if (quotient < Limits::min() || quotient > Limits::max()) too_large();
    return static_cast<std::int64_t>(quotient);
}

Fraction fraction(Int128 numerator, Int128 denominator) {
    if (denominator == 0) throw Error{Kind::bug, "a fraction cannot have 0 as its denominator"};
    if (numerator == lowest || denominator == lowest) too_large();
    const Int128 common = greatest_common_divisor(numerator, denominator);
    const Int128 sign = denominator < 0 ? -1 : 1;
    return {multiplied<Int128>(numerator / common, sign), multiplied<Int128>(denominator / common, sign)};
}

Fraction operator+(const Fraction& a, const Fraction& b) {
    // over the least common denominator, so that long sums stay small
    const Int128 common = greatest_common_divisor(a.denominator, b.denominator);
    const Int128 left = multiplied(a.numerator, b.denominator / common);
    const Int128 right = multiplied(b.numerator, a.denominator / common);
    return fraction(added(left, right), multiplied(a.denominator, b.denominator / common));
}

Fraction operator*(const Fraction& a, const Fraction& b) {
    const Fraction x = fraction(a.numerator, b.denominator), y = fraction(b.numerator, a.denominator);
    return fraction(multiplied(x.numerator, y.numerator), multiplied(x.denominator, y.denominator));
}

std::int64_t rounded(const Fraction& f) { return round_half_away(f.numerator, f.denominator); }

}  // namespace cs
