/// \file row_reader.hpp  One record of a file as a row, checked.
#pragma once
#include "usage/directory.hpp"
#include "usage/import_rows.hpp"
#include "usage/row.hpp"

namespace cs {

/// A whole number with at most six decimals, in millionths; nullopt if it is none or beyond 10^12.
std::optional<std::int64_t> millionths(std::string_view text) noexcept;

class RowReader {
  public:
    RowReader(Context&, const RowsOptions&, const RowsFile&, const InStore&);

    /// The record that the file read last. Error{data} at the place of what is wrong. Another thread than the store's
    /// may ask.
    FiledRow read();

    std::span<const std::string> new_features() const;  ///< by the numbers first_new + i, as all of these
    std::span<const std::string> new_users() const;
    const std::vector<std::string>& signals() const noexcept { return signals_; }

  private:
    std::string_view text(std::size_t field) const;
    [[noreturn]] void refuse(std::size_t field, const Error&) const;
    std::int32_t day(std::string_view);
    static std::int64_t whole(std::string_view);
    std::uint32_t signal(std::string_view);

    Context& context_;
    const RowsOptions& options_;
    const RowsFile& file_;
    const NounView& noun_;
    Directory accounts_;
    std::optional<Directory> features_;
    std::optional<TextNumbers> users_;
    std::vector<std::string> signals_;
    std::size_t day_at_, account_at_, what_at_, user_at_, first_at_, second_at_;
    bool counts_rows_;
    std::string last_day_text_;
    std::int32_t last_day_ = 0, newest_;
};

}  // namespace cs
