#include "base/money.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <utility>

namespace cs {

namespace {

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
bool is_letter(char c) noexcept { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool only_digits(std::string_view text) noexcept { return !text.empty() && std::ranges::all_of(text, is_digit); }

/// An amount taken apart, not yet judged: -CNY 1,200.50万 gives CNY, -, 1,200, 50 and 4.
struct Parts {
    std::optional<Currency> currency;
    bool negative = false;
    std::string_view whole, decimals;
    bool has_point = false;
    int power = 0;  ///< of ten: 万 is 4, 亿 is 8
};

bool take_end(std::string_view& text, std::string_view end) {
    if (!text.ends_with(end)) return false;
    text = trimmed(text.substr(0, text.size() - end.size()));
    return true;
}

bool take_minus(std::string_view& text) {
    if (!text.starts_with('-')) return false;
    text = trimmed(text.substr(1));
    return true;
}

/// The word of letters at one end of the amount: its currency.
std::optional<Currency> take_currency(std::string_view& text) {
    const auto head = static_cast<std::size_t>(std::ranges::find_if_not(text, is_letter) - text.begin());
    if (head > 0) {
        const auto currency = parse_currency(text.substr(0, head));
        text = trimmed(text.substr(head));
        return currency;
    }
    std::size_t tail = text.size();
    while (tail > 0 && is_letter(text[tail - 1])) --tail;
    if (tail == text.size()) return std::nullopt;
    const auto currency = parse_currency(text.substr(tail));
    text = trimmed(text.substr(0, tail));
    return currency;
}

Parts take_apart(std::string_view text) {
    Parts parts;
    parts.negative = take_minus(text);
    parts.currency = take_currency(text);
    if (!parts.negative) parts.negative = take_minus(text);
    if (take_end(text, "万"))
        parts.power = 4;
    else if (take_end(text, "亿"))
        parts.power = 8;
    const auto point = text.find('.');
    parts.has_point = point != std::string_view::npos;
    parts.whole = text.substr(0, point);
    if (parts.has_point) parts.decimals = text.substr(point + 1);
    return parts;
}

/// Digits in one run, or grouped by three: 1,234,567. A first group with a leading 0 (0,500) is someone's decimal
/// comma.
bool well_grouped(std::string_view whole) {
    const auto comma = whole.find(',');
    if (comma == std::string_view::npos) return only_digits(whole);
    if (comma > 3 || whole.starts_with('0') || !only_digits(whole.substr(0, comma))) return false;
    for (auto rest = whole.substr(comma); !rest.empty(); rest.remove_prefix(4))
        if (rest.size() < 4 || rest[0] != ',' || !only_digits(rest.substr(1, 3))) return false;
    return true;
}

Error not_an_amount(std::string_view text, std::string_view hint) {
    return {Kind::data, fmt::format("{} is not an amount", quoted(text)), std::string{hint}};
}

/// Why it could not be read, by the commonest ways in which amounts go wrong.
Error unreadable(std::string_view text) {
    for (const std::string_view symbol : {"¥", "￥", "$", "＄", "€", "£", "元"})
        if (text.find(symbol) != std::string_view::npos)
            return not_an_amount(text, currency_hint(symbol) + " and the amount, as in CNY 1200.50");
    if (const auto plain = halfwidth(text); plain != text)
        return {Kind::data, fmt::format("{} has full-width characters", quoted(text)), "write " + printable(plain)};
    const auto comma = text.rfind(','), point = text.rfind('.');
    if (comma != std::string_view::npos && (point == std::string_view::npos || point < comma))
        return not_an_amount(text, "a comma groups digits by three and '.' is the decimal point: 1,234.56 or 1234.56");
    return not_an_amount(text, "write it as 120000, 1,200.50, 12.5万 or CNY 120000");
}

void check_decimals(std::string_view text, const Parts& parts, Currency currency, std::size_t allowed) {
    if (parts.decimals.size() <= allowed) return;
    const bool only_zeros = std::ranges::all_of(parts.decimals.substr(allowed), [](char c) { return c == '0'; });
    if (only_zeros && parts.decimals.size() != 3) return;
    throw Error{Kind::data,
                fmt::format("{} has too many decimals: {} has {}", quoted(text), currency.code(), currency.digits()),
                "'.' is the decimal point; digits are grouped by a comma, or not at all"};
}

/// The digits as an integer of minor units: exactly `places` decimals, missing ones filled up with zeros.
std::int64_t minor_units(std::string_view text, const Parts& parts, std::size_t places) {
    std::string digits{parts.whole};
    std::erase(digits, ',');
    digits += parts.decimals.substr(0, places);
    digits.append(places - std::min(places, parts.decimals.size()), '0');
    constexpr Int128 largest = std::numeric_limits<std::int64_t>::max();
    const Int128 limit = parts.negative ? largest + 1 : largest;
    Int128 value = 0;
    for (const char c : digits) {
        value = value * 10 + (c - '0');
        if (value > limit) throw Error{Kind::data, fmt::format("{} is too large an amount", quoted(text))};
    }
    return static_cast<std::int64_t>(parts.negative ? -value : value);
}

}  // namespace

Money parse_money(std::string_view text, Currency fallback) {
    if (std::ranges::none_of(text, is_digit)) throw unreadable(trimmed(text));
    const auto parts = take_apart(trimmed(text));
    if (!well_grouped(parts.whole) || (parts.has_point && !only_digits(parts.decimals)))
        throw unreadable(trimmed(text));
    const Currency currency = parts.currency.value_or(fallback);
    const auto places = static_cast<std::size_t>(currency.digits() + parts.power);
    check_decimals(text, parts, currency, places);
    const Money money{minor_units(text, parts, places), currency};
    if (parts.negative && money.minor == 0) throw not_an_amount(text, "write 0");
    return money;
}

std::string decimal_text(const Money& money) {
    const auto places = static_cast<std::size_t>(money.currency.digits());
    std::string digits = std::to_string(money.minor);
    const std::size_t first = digits.starts_with('-') ? 1 : 0;
    if (digits.size() - first <= places) digits.insert(first, places + 1 - (digits.size() - first), '0');
    if (places > 0) digits.insert(digits.size() - places, 1, '.');
    return digits;
}

std::string to_text(const Money& money) {
    std::string number = decimal_text(money);
    const auto point = number.find('.');
    if (point != std::string::npos && number.find_first_not_of('0', point + 1) == std::string::npos)
        number.erase(point);
    return fmt::format("{} {}", money.currency.code(), grouped(std::move(number)));
}

}  // namespace cs
