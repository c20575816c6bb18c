/// \file window.hpp  The days of a window, account by account, from the summary: what every question over usage is
/// answered from. A role that sees some accounts alone has their rows summed up instead (summed_rows.hpp).
#pragma once
#include "store/store.hpp"
#include "usage/packed.hpp"
#include <functional>

namespace cs {

/// Each account's use on each of these days, both included, by day. `only`: of that account alone.
void each_day_use(Context&, std::int32_t first_day, std::int32_t last_day, std::optional<std::uint32_t> only,
                  const std::function<void(std::int32_t day, std::uint32_t account, const DayUse&)>&);

/// Each account's newest active day up to `day`, in no order; accounts never active till then are left out.
void each_last_use(Context&, std::int32_t day, std::optional<std::uint32_t> only,
                   const std::function<void(std::uint32_t account, std::int32_t last)>&);

/// Which features there are, by their numbers, as bits; and which of them an account has a right to.
class Licences {
  public:
    using Bits = std::vector<std::uint64_t>;

    /// By the contracts in force at `day`; of one account or of all.
    Licences(Context&, Date day, std::optional<std::uint32_t> only);

    const Bits& of(std::uint32_t account) const;
    const Bits& core() const noexcept { return core_; }

  private:
    void read_features(Context&);
    void read_contracts(Context&, Date day, std::optional<std::uint32_t> only);

    Bits everybody_, core_;
    std::unordered_map<std::string, Bits> by_plan_;  // in match form
    std::unordered_map<std::uint32_t, Bits> by_account_;
};

int count_bits(const Licences::Bits&) noexcept;
/// How many are in all of them; a shorter one has zeros at its end.
int count_common(const Licences::Bits&, const Licences::Bits&) noexcept;
int count_common(const Licences::Bits&, const Licences::Bits&, const Licences::Bits&) noexcept;
void unite(Licences::Bits& into, const Licences::Bits& more);

}  // namespace cs
