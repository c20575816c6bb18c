/// \file summary.hpp  What is kept about the rows of usage, so that questions about all accounts cost what accounts
/// cost.
///
/// usage_day    a block of accounts on a day: events, minutes, features and users of each (packed.hpp).
/// usage_month  a block of accounts in a month: the days with rows, and those without use.
/// Both are made from the rows alone: the same rows give the same text, whatever was imported in whichever order.
#pragma once
#include "store/doctor.hpp"
#include "usage/packed.hpp"
#include <map>
#include <string>
#include <string_view>

namespace cs {

/// A month as a number: 12 * year + month - 1.
std::int32_t month_of(Date) noexcept;
std::int32_t last_day_of_month(std::int32_t month) noexcept;  ///< days since 1970-01-01

/// A block in a month while its days are gone through.
struct TouchedMonth {
    std::uint32_t days = 0;  ///< bit d - 1: day d was gone through
    MonthUse use;            ///< of those days
};

/// Sums rows up. They come by day, then block, and in order within it.
class Summing {
  public:
    virtual ~Summing() = default;

    void begin(std::int32_t day, std::uint32_t block);
    void add(const UsageRow&);
    void end();     ///< of the block on the day; one without rows has an empty text
    void finish();  ///< after the last

  protected:
    virtual void keep_day(std::int32_t day, std::uint32_t block, const std::string& packed) = 0;
    virtual void keep_month(std::int32_t month, std::uint32_t block, const TouchedMonth&) = 0;

  private:
    void flush_account();
    void flush_months();

    std::int32_t day_ = 0, month_ = 0, dated_ = INT32_MIN;
    std::uint32_t block_ = 0, bit_ = 0;
    bool any_ = false;
    DayUse use_;
    DayPacker packer_;
    std::map<std::uint32_t, TouchedMonth> months_;  // by block
    TouchedMonth* touched_ = nullptr;
};

/// Keeps what is summed up, in a write transaction.
class SummaryWriter final : public Summing {
  public:
    explicit SummaryWriter(Engine&);

  private:
    void keep_day(std::int32_t, std::uint32_t, const std::string&) override;
    void keep_month(std::int32_t, std::uint32_t, const TouchedMonth&) override;

    Engine& engine_;
};

/// The kept text of a block in a month; empty if there is none.
std::string kept_month(Engine&, std::int32_t month, std::uint32_t block);

/// Sums the rows of such blocks up again: after rows were taken away or put back.
void sum_again(Engine&, const std::map<std::int32_t, std::vector<std::uint32_t>>& blocks_by_day);

/// Where what is kept differs from what the rows say.
Faults summary_faults(Context&);

}  // namespace cs
