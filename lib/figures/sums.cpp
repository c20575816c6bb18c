#include "figures/sums.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace cs {
namespace {

Int128 power_of_ten(int digits) {
    Int128 value = 1;
    for (int i = 0; i < digits; ++i) value *= 10;
    return value;
}

}  // namespace

void Sum::add_part(const Fraction& f) {
    whole_ += f.numerator / f.denominator;
    const auto rest = f.numerator % f.denominator;
    if (rest == 0) return;
    if (f.denominator > std::numeric_limits<std::int64_t>::max())
        throw Error{Kind::data, "an amount is too large, or too finely divided, to be counted"};
    auto& part = parts_[static_cast<std::int64_t>(f.denominator)];
    part += rest;
    if (part < f.denominator) return;
    ++whole_;
    part -= f.denominator;
    if (part == 0) parts_.erase(static_cast<std::int64_t>(f.denominator));
}

void Sum::add(const Sum& other) {
    whole_ += other.whole_;
    for (const auto& [denominator, numerator] : other.parts_) add(Fraction{numerator, denominator});
}

void Sum::subtract(const Sum& other) {
    whole_ -= other.whole_;
    for (const auto& [denominator, numerator] : other.parts_) {
        auto& part = parts_[denominator];
        part -= numerator;
        if (part < 0) {
            part += denominator;
            --whole_;
        }
        if (part == 0) parts_.erase(denominator);
    }
}

std::int64_t Sum::rounded(std::int64_t of) const {
    auto rest = static_cast<long double>(whole_ % of);
    for (const auto& [denominator, numerator] : parts_)
        rest += static_cast<long double>(numerator) / static_cast<long double>(denominator);
    // Parts that make an exact half may fall a hair short of it here; nothing that is no half comes so near.
    const auto up = static_cast<Int128>(std::floor(rest / static_cast<long double>(of) + 0.5L + 1e-12L));
    return round_half_away(whole_ / of + up, 1);
}

long double Sum::value() const {
    auto all = static_cast<long double>(whole_);
    for (const auto& [denominator, numerator] : parts_)
        all += static_cast<long double>(numerator) / static_cast<long double>(denominator);
    return all;
}

std::optional<double> ratio(const Sum& part, const Sum& whole, int decimals) {
    if (whole.zero()) return std::nullopt;
    const auto scale = power_of_ten(decimals);
    const auto written = static_cast<double>(scale);
    constexpr Int128 most = Int128{1} << 100;
    if (part.parts_.empty() && whole.parts_.empty() && part.whole_ < most / scale)
        return static_cast<double>(round_half_away(part.whole_ * scale, whole.whole_)) / written;
    const auto quotient = part.value() / whole.value() * static_cast<long double>(scale);
    return static_cast<double>(std::floor(quotient + 0.5L + 1e-12L)) / written;
}

std::optional<double> percent(const Sum& part, const Sum& whole) {
    const auto share = ratio(part, whole, 4);
    return share ? std::optional{static_cast<double>(std::llround(*share * 1e4)) / 100} : std::nullopt;
}

Fraction least(const Fraction& a, const Fraction& b) {
    return a.numerator * b.denominator <= b.numerator * a.denominator ? a : b;
}

void add(Sums& sums, Currency currency, const Fraction& value) { sums[currency].add(value); }
void add(Sums& sums, const Sums& more) {
    for (const auto& [currency, sum] : more) sums[currency].add(sum);
}

Fraction exact_decimal(std::string_view text) {
    Int128 digits = 0;
    int decimals = 0, exponent = 0;
    bool point = false, any = false;
    std::size_t i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '_' || text[i] == '+') continue;
        if (text[i] == '.' && !point) {
            point = true;
        } else if (text[i] >= '0' && text[i] <= '9' && digits < power_of_ten(15)) {
            digits = digits * 10 + (text[i] - '0');
            decimals += point ? 1 : 0;
            any = true;
        } else {
            any = false;
            break;
        }
    }
    if (any && i < text.size()) {
        const bool negative = i + 1 < text.size() && text[i + 1] == '-';
        for (i += negative || (i + 1 < text.size() && text[i + 1] == '+') ? 2 : 1; i < text.size() && exponent < 100;
             ++i)
            exponent = exponent * 10 + (text[i] - '0');
        decimals += negative ? exponent : -exponent;
    }
    if (!any || digits == 0 || decimals > 15 || decimals < -15)
        throw Error{Kind::config, fmt::format("'{}' is no rate of exchange", text),
                    "a number above 0, such as USD = 7.1"};
    return decimals >= 0 ? fraction(digits, power_of_ten(decimals)) : fraction(digits * power_of_ten(-decimals), 1);
}

Exchange::Exchange(const Context& context) : company_{context.reading().currency} {
    factors_[company_] = {1, 1};
    take(context.settings.table("rates"), "");
    auto days = context.settings.tables("rates");
    std::ranges::sort(days);
    for (const auto& day : days) {
        const auto since = iso_date(day);
        if (!since)
            throw Error{Kind::config, fmt::format("rates: {} is no day", quoted(day)),
                        "such as [rates.2026-01-01] for the rates from that day on"};
        if (*since <= context.today) take(context.settings.table(setting_name({"rates", day})), day);
    }
}

void Exchange::take(const std::vector<std::pair<std::string, SettingValue>>& rates, const std::string& since) {
    for (const auto& [code, value] : rates) {
        const auto other = Currency::of(code);
        if (!other || *other == company_) continue;
        factors_[*other] = exact_decimal(value.items.front()) *
                           fraction(power_of_ten(company_.digits()), power_of_ten(other->digits()));
        said_[*other] = fmt::format("{} = {} {}{}{}", code, value.items.front(), company_.code(),
                                    since.empty() ? "" : " since ", since);
    }
}

std::string Exchange::missing() const {
    std::string list;
    for (const auto currency : used_)
        if (!factors_.contains(currency)) list += fmt::format("{}{}", list.empty() ? "" : ", ", currency.code());
    return list;
}

void Exchange::settle(const std::set<Currency>& currencies) {
    used_ = currencies;
    const bool all = std::ranges::all_of(currencies, [&](Currency c) { return factors_.contains(c); });
    converts_ = currencies.size() > 1 && all;
    mixed_ = currencies.size() > 1 && !all;
}

Currency Exchange::currency_for(Currency currency) const { return converts_ ? company_ : currency; }
Fraction Exchange::value_for(Currency currency, const Fraction& value) const {
    return converts_ ? value * factors_.at(currency) : value;
}

std::string Exchange::rates() const {
    std::string list;
    if (converts_)
        for (const auto currency : used_)
            if (currency != company_) list += (list.empty() ? "" : ", ") + said_.at(currency);
    return list;
}

std::string Exchange::note(Lang lang) const {
    if (converts_) {
        return fmt::format(fmt::runtime(Words{"Amounts in other currencies are converted at the rates of cs.toml: {}.",
                                              "其他币种按 cs.toml 中的汇率折算：{}。"}
                                            .in(lang)),
                           rates());
    }
    if (!mixed_) return {};
    return fmt::format(fmt::runtime(Words{"Currencies are kept apart: cs.toml has no rate for {}.",
                                          "各币种分别列示：cs.toml 中没有 {} 的汇率。"}
                                        .in(lang)),
                       missing());
}

}  // namespace cs
