/// \file sums.hpp  Sums of yearly values: exact, rounded once, in one currency where the rates allow it.
#pragma once
#include "base/money.hpp"
#include "store/store.hpp"
#include <map>
#include <set>

namespace cs {

/// A sum of fractions, none below 0. Kept by denominator: the least common one of hundreds of terms in days would not
/// fit any integer.
class Sum {
  public:
    void add(const Fraction& f) {
        if (f.denominator == 1)
            whole_ += f.numerator;
        else
            add_part(f);
    }
    void add(const Sum&);
    void subtract(const Sum&);                        ///< of which it is part: nothing below 0 may be left
    std::int64_t rounded(std::int64_t of = 1) const;  ///< the sum / `of`, half away from zero
    long double value() const;                        ///< nearly: to be multiplied by what is not exact either
    bool zero() const noexcept { return whole_ == 0 && parts_.empty(); }
    /// The same parts: sums of the same fractions are, in whatever order they were added.
    bool operator==(const Sum&) const = default;

    friend std::optional<double> ratio(const Sum& part, const Sum& whole, int decimals);

  private:
    void add_part(const Fraction&);

    Int128 whole_ = 0;
    std::map<std::int64_t, Int128> parts_;  // numerators below their denominator, by denominator
};
Fraction least(const Fraction&, const Fraction&);
/// part / whole, rounded once to so many decimals, half away from zero; nullopt for a whole of nothing.
std::optional<double> ratio(const Sum& part, const Sum& whole, int decimals);
/// The same in per cent, with two decimals.
std::optional<double> percent(const Sum& part, const Sum& whole);

/// Sums by currency, so that what cannot be converted is never added.
using Sums = std::map<Currency, Sum>;
void add(Sums&, Currency, const Fraction&);
void add(Sums&, const Sums&);

/// The rates of cs.toml as of the context's day: of those that begin on a day the last one by then, else the one without
/// a day. All of a report is converted at one rate. Exact: a rate is the decimal number that was written.
class Exchange {
  public:
    explicit Exchange(const Context&);
    Currency company() const noexcept { return company_; }
    /// Decides, once all currencies of a report are known: one currency stays as it is, several become the company's
    /// where every one of them has a rate, and are kept apart otherwise.
    void settle(const std::set<Currency>&);
    Currency currency_for(Currency) const;
    Fraction value_for(Currency, const Fraction&) const;  ///< in minor units of currency_for()
    bool converts() const noexcept { return converts_; }
    bool mixed() const noexcept { return mixed_; }
    std::string missing() const;   ///< of those that were settled, the currencies without a rate, such as "EUR, USD"
    std::string rates() const;     ///< those that were used, such as "USD = 7.1 CNY"; empty if none was needed
    std::string note(Lang) const;  ///< which rates were used, or which are missing; empty if none was needed

  private:
    void take(const std::vector<std::pair<std::string, SettingValue>>& rates, const std::string& since);

    Currency company_;
    std::map<Currency, Fraction> factors_;
    std::map<Currency, std::string> said_;
    std::set<Currency> used_;
    bool converts_ = false, mixed_ = false;
};

/// A decimal number as it was written, such as 7.1 or 71e-1, as a fraction. Error{config} if it is none or not above 0.
Fraction exact_decimal(std::string_view text);

}  // namespace cs
