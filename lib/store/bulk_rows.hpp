/// \file bulk_rows.hpp  Rows too many to be records, such as daily usage: their room keeps them and tells the kernel how.
///
/// They come in batches; each batch is a record of a noun that names its BulkRows (NounView::bulk). The journal notes
/// the batch alone: taking it back takes its rows back. An export writes them behind the noun's records.
#pragma once
#include "store/doctor.hpp"
#include <functional>
#include <memory>
#include <string_view>

namespace cs {

using TakeLine = std::function<void(std::string_view line)>;  ///< one JSON object, without its line end

/// Rows that come back from an export.
class BulkRestore {
  public:
    virtual ~BulkRestore() = default;
    virtual void take(std::string_view line) = 0;  ///< Error{data} for what is no such row
    virtual void finish() = 0;                     ///< all were taken: what is kept about them is made again
};

struct BulkRows {
    bool (*knows)(std::string_view noun);  ///< whether lines of this noun are rows of its
    /// Takes the rows of a batch away and puts back what they had replaced. Error{no} where others were built on them.
    void (*take_back)(Write&, std::int64_t batch);
    void (*each_line)(Context&, const TakeLine&);  ///< in an order that the same store always has
    std::unique_ptr<BulkRestore> (*restore)(Write&);
    /// What of a record, if anything, keeps it from being removed: "rows of usage"; empty if nothing does.
    std::string_view (*uses)(Context&, std::string_view noun, std::int64_t record);
    Faults (*faults)(Context&);  ///< what is kept about the rows and is not as they say
};

}  // namespace cs
