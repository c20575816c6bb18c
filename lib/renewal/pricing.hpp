/// \file pricing.hpp  What the line that follows costs: price change, seats, volume discount, term. Pure.
///
/// Every step is exact; the amount is rounded once, half away from zero (metrics.md §1.1). Per cents are in hundredths.
#pragma once
#include "account/contract.hpp"
#include <span>

namespace cs {

/// From so many seats on, so much off. In hundredths of a per cent.
struct PriceTier {
    std::int64_t seats = 0, discount = 0;
    bool operator==(const PriceTier&) const = default;
};
/// "20:5", "50:10", seats and per cent both rising. Error{config}.
std::vector<PriceTier> price_tiers(const Settings&);
/// What that many seats, bought at once, take off; 0 below the first tier.
std::int64_t tier_discount(std::span<const PriceTier>, std::int64_t seats);

/// What is asked for of every line.
struct PriceWish {
    std::int64_t change = 0;                    ///< of the price: +5% is 500
    std::optional<std::int64_t> seats = {};     ///< nullopt: as many as now
    std::optional<std::int64_t> discount = {};  ///< nullopt: by the tiers, and never less than what the line has
};
/// What the price is made from.
struct PriceBase {
    Fraction yearly;  ///< minor units, what is paid now
    std::optional<std::int64_t> seats;
    std::int64_t discount = 0;  ///< that `yearly` has already
};
/// A step of the arithmetic: what it did, and the yearly value after it.
struct PriceStep {
    enum class What { now, seats, change, discount } what;
    std::int64_t from = 0, to = 0;  ///< seats; the change; discounts
    Fraction yearly;
};
struct Priced {
    std::vector<PriceStep> steps;  ///< the first is what is paid now; what changes nothing is left out
    Fraction yearly;
    std::optional<std::int64_t> seats;
    std::int64_t discount = 0;
};
/// `together`: seats of the product that are bought at once. Error{no}: other seats of a line that has none, and a
/// discount in place of one of 100 %, from which no list price can be told.
Priced priced(const PriceBase&, const PriceWish&, std::span<const PriceTier>, std::int64_t together);

/// The price of a term from `starts` to `ends`: whole months by twelfths, else days by 365ths. Rounded.
std::int64_t term_price(const Fraction& yearly, Date starts, Date ends);

/// `whole` in parts that sum to it, by `weights`; what rounding leaves goes to the last. Equal parts where all are 0.
std::vector<std::int64_t> shared_out(std::int64_t whole, std::span<const Fraction> weights);

/// "+5%", "-3.5", "5 %": in hundredths of a per cent. Error{data}: none, more than two decimals, below -100 or above
/// 1000.
std::int64_t parse_per_cent(std::string_view text);
std::string per_cent_text(std::int64_t hundredths);  ///< 5, 3.5, 0.25

}  // namespace cs
