#include "renewal/pricing.hpp"
#include "base/text.hpp"
#include "store/value.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

constexpr std::int64_t whole = 100'00;  // hundredths of a per cent

Error bad_tier(const std::string& text) {
    return Error{Kind::config, fmt::format("pricing.tiers: {} is no tier", quoted(text)),
                 "seats and per cent, both rising, such as [\"20:5\", \"50:10\"]"};
}

PriceTier tier_of(const std::string& text) {
    const auto colon = text.find(':');
    if (colon == std::string::npos) throw bad_tier(text);
    try {
        return {parse_integer(std::string_view{text}.substr(0, colon)),
                parse_per_cent(std::string_view{text}.substr(colon + 1))};
    } catch (const Error&) {  // said with what was expected of the whole
        throw bad_tier(text);
    }
}

}  // namespace

std::vector<PriceTier> price_tiers(const Settings& settings) {
    std::vector<PriceTier> tiers;
    for (const auto& text : settings.texts("pricing.tiers")) {
        const auto tier = tier_of(text);
        const bool rises = tiers.empty() || (tier.seats > tiers.back().seats && tier.discount > tiers.back().discount);
        if (tier.seats < 1 || tier.discount < 0 || tier.discount > whole || !rises) throw bad_tier(text);
        tiers.push_back(tier);
    }
    return tiers;
}

std::int64_t tier_discount(std::span<const PriceTier> tiers, std::int64_t seats) {
    std::int64_t discount = 0;
    for (const auto& tier : tiers)
        if (seats >= tier.seats) discount = tier.discount;
    return discount;
}

Priced priced(const PriceBase& base, const PriceWish& wish, std::span<const PriceTier> tiers, std::int64_t together) {
    Priced out{{{PriceStep::What::now, 0, 0, base.yearly}}, base.yearly, base.seats, base.discount};
    const auto step = [&](PriceStep::What what, std::int64_t from, std::int64_t to, const Fraction& factor) {
        out.yearly = out.yearly * factor;
        out.steps.push_back({what, from, to, out.yearly});
    };
    if (wish.seats && base.seats != wish.seats) {
        if (!base.seats || *base.seats == 0)
            throw Error{Kind::no, "a line without seats has no price of a seat", "give its price: --amount"};
        step(PriceStep::What::seats, *base.seats, *wish.seats, fraction(*wish.seats, *base.seats));
        out.seats = wish.seats;
    }
    if (wish.change != 0) step(PriceStep::What::change, 0, wish.change, fraction(whole + wish.change, whole));
    const auto by_volume = out.seats ? tier_discount(tiers, together) : 0;
    const auto discount = wish.discount.value_or(std::max(base.discount, by_volume));
    if (discount != base.discount) {
        if (base.discount == whole)
            throw Error{Kind::no, "a line that costs nothing has no list price", "give its price: --amount"};
        step(PriceStep::What::discount, base.discount, discount, fraction(whole - discount, whole - base.discount));
        out.discount = discount;
    }
    return out;
}

std::int64_t term_price(const Fraction& yearly, Date starts, Date ends) {
    if (const auto months = whole_months(starts, ends)) return rounded(yearly * fraction(*months, 12));
    return rounded(yearly * fraction(days_between(starts, ends), 365));
}

std::vector<std::int64_t> shared_out(std::int64_t all, std::span<const Fraction> weights) {
    Fraction sum;
    for (const auto& weight : weights) sum = sum + weight;
    std::vector<std::int64_t> parts;
    std::int64_t left = all;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto share = sum.numerator == 0 ? fraction(1, static_cast<Int128>(weights.size()))
                                              : weights[i] * fraction(sum.denominator, sum.numerator);
        const auto part = i + 1 == weights.size() ? left : rounded(share * fraction(all, 1));
        parts.push_back(part);
        left -= part;
    }
    return parts;
}

std::int64_t parse_per_cent(std::string_view text) {
    const auto wrong = Error{Kind::data, fmt::format("{} is no per cent", quoted(text)), "such as +5%, -3.5% or 10"};
    auto number = trimmed(text);
    if (!number.empty() && number.back() == '%') number = trimmed(number.substr(0, number.size() - 1));
    const bool minus = !number.empty() && number.front() == '-';
    if (!number.empty() && (number.front() == '+' || minus)) number.remove_prefix(1);
    const auto dot = number.find('.');
    const auto before = number.substr(0, dot);
    auto after = dot == std::string_view::npos ? std::string{} : std::string{number.substr(dot + 1)};
    const auto digits = [](std::string_view t) { return t.find_first_not_of("0123456789") == std::string_view::npos; };
    if (before.empty() || before.size() > 4 || after.size() > 2 || !digits(before) || !digits(after) ||
        (dot != std::string_view::npos && after.empty()))
        throw wrong;
    after.resize(2, '0');
    const auto hundredths = parse_integer(before) * 100 + parse_integer(after);
    if (hundredths > 1000'00 || (minus && hundredths > whole)) throw wrong;
    return minus ? -hundredths : hundredths;
}

std::string per_cent_text(std::int64_t hundredths) {
    const auto size = hundredths < 0 ? -hundredths : hundredths;
    auto text = fmt::format("{}{}", hundredths < 0 ? "-" : "", size / 100);
    if (size % 100 != 0)
        text += size % 10 == 0 ? fmt::format(".{}", size % 100 / 10) : fmt::format(".{:02}", size % 100);
    return text;
}

}  // namespace cs
