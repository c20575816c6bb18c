/// \file whole_days.hpp  Sorted runs of a file as whole days, as long as the file goes by day. Pure.
///
/// Exports mostly do: then a day can be stored once the next one has begun, while the rest is still being read.
#pragma once
#include "usage/row.hpp"
#include <span>
#include <vector>

namespace cs {

class WholeDays {
  public:
    explicit WholeDays(std::size_t most) noexcept : most_{most} {}

    /// The next run, in order of its keys. False, and of no use any more: it has a day before the last one of the run
    /// before, or more than `most` rows of one day came together.
    bool add(std::span<const FiledRow> run);
    /// Puts the rows of the days that are over in place of `rows`, in order of their keys.
    void take(std::vector<FiledRow>& rows);
    /// The same with the day that was not over.
    void take_all(std::vector<FiledRow>& rows);

  private:
    std::size_t most_;
    std::vector<FiledRow> rows_;
    std::size_t over_ = 0;  // rows of the days that are over
};

}  // namespace cs
