#include "base/error.hpp"
#include "base/money.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace cs {

namespace {

// ISO 4217, without metals, bond units, funds' accounting units and the codes for tests and for no currency. Codes
// withdrawn of late (HRK, SLL, ZWL ...) stay, so that contracts made in them can still be read.
constexpr auto codes = std::to_array<std::string_view>({
    // clang-format off
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN",
    "BHD", "BIF", "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF",
    "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF",
    "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD",
    "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK",
    "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP",
    "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR",
    "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN",
    "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG",
    "SEK", "SGD", "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS",
    "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "USN", "UYI", "UYU", "UYW",
    "UZS", "VED", "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW",
    "ZWG", "ZWL",
    // clang-format on
});
static_assert(std::ranges::is_sorted(codes));

constexpr std::string_view without_decimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr std::string_view three_decimals = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view four_decimals = "CLF UYW";

/// What people write for a currency that is not its code, and what they may have meant.
constexpr auto habits = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"rmb", "CNY"},
    {"yuan", "CNY"},
    {"人民币", "CNY"},
    {"元", "CNY"},
    {"¥", "CNY (or JPY)"},
    {"￥", "CNY (or JPY)"},
    {"$", "USD (or the code of the dollar that is meant)"},
    {"＄", "USD (or the code of the dollar that is meant)"},
    {"€", "EUR"},
    {"£", "GBP"},
    {"美元", "USD"},
    {"港元", "HKD"},
    {"港币", "HKD"},
    {"欧元", "EUR"},
    {"日元", "JPY"},
});

std::string upper(std::string_view text) {
    std::string result{text};
    for (char& c : result)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return result;
}

}  // namespace

std::optional<Currency> Currency::of(std::string_view code) noexcept {
    if (!std::ranges::binary_search(codes, code)) return std::nullopt;
    Currency currency;
    std::ranges::copy(code, currency.code_.begin());
    return currency;
}

int Currency::digits() const noexcept {
    if (without_decimals.find(code()) != std::string_view::npos) return 0;
    if (three_decimals.find(code()) != std::string_view::npos) return 3;
    if (four_decimals.find(code()) != std::string_view::npos) return 4;
    return 2;
}

std::span<const std::string_view> currency_codes() noexcept { return codes; }

std::string currency_hint(std::string_view text) {
    const auto word = match_form(text);
    const auto habit = std::ranges::find(habits, word, &std::pair<std::string_view, std::string_view>::first);
    if (habit != habits.end()) return fmt::format("write {}", habit->second);
    if (const auto code = upper(word); Currency::of(code)) return fmt::format("write {}", code);
    const auto near = did_you_mean(word, codes);
    return near.empty() ? "write its ISO 4217 code, such as CNY, USD or EUR" : near;
}

Currency parse_currency(std::string_view text) {
    const auto word = trimmed(text);
    if (const auto currency = Currency::of(word)) return *currency;
    throw Error{Kind::data, fmt::format("{} is not a currency code", quoted(word)), currency_hint(word)};
}

}  // namespace cs
