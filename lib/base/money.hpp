/// \file money.hpp  Amounts of money in integer minor units, with their currency.
///
/// Units   `minor` counts the currency's smallest unit: fen for CNY, yen for JPY, fils for KWD (ISO 4217 digits).
/// Errors  Error{data} for an unreadable amount, an unknown currency, too many decimals, or overflow of 64 bits.
/// Source  metrics.md §1.1: exact integers, one rounding on output, half away from zero.
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cs {

class Currency {
  public:
    Currency() noexcept : code_{'C', 'N', 'Y'} {}
    static std::optional<Currency> of(std::string_view code) noexcept;  ///< upper-case ISO 4217 code, else nullopt
    std::string_view code() const noexcept { return {code_.data(), 3}; }
    int digits() const noexcept;  ///< decimals of the minor unit, 0..4
    friend auto operator<=>(const Currency&, const Currency&) = default;

  private:
    std::array<char, 3> code_;
};
std::span<const std::string_view> currency_codes() noexcept;  ///< sorted
Currency parse_currency(std::string_view text);               ///< accepts 'USD'; hints for usd, RMB, ¥, $, 元
std::string currency_hint(std::string_view text);             ///< what to write instead of something that is no code

struct Money {
    std::int64_t minor = 0;
    Currency currency;
    friend bool operator==(const Money&, const Money&) = default;
};

/// `CNY 120000`, `120,000`, `12.5万`, `3亿`, `-1,200.50`, `1200 USD`. Without a currency `fallback` is meant.
/// Digits are grouped by three after a comma or not at all; 1.234,56 and full-width digits are refused. Zeros beyond
/// the currency's decimals are taken (1200.0000), but never exactly three of them: 1.500 might have meant 1,500.
Money parse_money(std::string_view text, Currency fallback);

std::string decimal_text(const Money&);  ///< -1200.50: machine form, no grouping, the currency's digits
std::string to_text(const Money&);       ///< CNY 1,200.50: human form; .00 is left out when whole

/// Checked 64-bit arithmetic; throws Error{data} on overflow.
std::int64_t checked_add(std::int64_t, std::int64_t);
std::int64_t checked_multiply(std::int64_t, std::int64_t);

__extension__ typedef __int128 Int128;  ///< wide enough for a product of two amounts; an extension of gcc and clang

/// numerator/denominator rounded half away from zero (四舍五入); denominator > 0.
std::int64_t round_half_away(Int128 numerator, Int128 denominator);

/// An exact rational, always reduced, denominator > 0: what ratios and yearly values are summed in.
struct Fraction {
    Int128 numerator = 0;
    Int128 denominator = 1;
    bool operator==(const Fraction&) const = default;
};
Fraction fraction(Int128 numerator, Int128 denominator);  ///< denominator != 0
Fraction operator+(const Fraction&, const Fraction&);
Fraction operator*(const Fraction&, const Fraction&);
std::int64_t rounded(const Fraction&);

}  // namespace cs
