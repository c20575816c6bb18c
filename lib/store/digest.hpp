/// \file digest.hpp  What a table holds, in a few bytes: the same on every engine, in whatever order its rows come.
#pragma once
#include "store/bulk.hpp"

namespace cs {

/// The sum of its rows' hashes, 128 bits of them. It tells what was lost or changed by mistake; it is no seal against
/// somebody who means to forge a row.
class TableDigest {
  public:
    void add(BulkRow) noexcept;
    std::uint64_t rows() const noexcept { return rows_; }
    bool operator==(const TableDigest&) const = default;

    /// For the digest of a store: name, rows and sum of a table become a row.
    void add(std::string_view table, const TableDigest&, std::int64_t last_id) noexcept;
    std::string text() const;  ///< 32 digits, 0-9 a-f

  private:
    std::uint64_t rows_ = 0, first_ = 0, second_ = 0;
};

}  // namespace cs
