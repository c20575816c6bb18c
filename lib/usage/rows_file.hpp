/// \file rows_file.hpp  A file of daily numbers, record by record: whatever its format, which column is which field.
///
/// Format  JSON lines if the first character that is not blank is '{' or '[', else CSV. Read once, in windows: memory
///         does not grow with the file.
/// Errors  those of the readers; data: columns that are no field (unless they may be left out), or none for a field
/// that
///         every row needs; usage: a rule that a stream cannot follow (--only, --set that counts from another day).
#pragma once
#include "intake/csv.hpp"
#include "intake/input_table.hpp"
#include "intake/json_lines.hpp"
#include "intake/mapping.hpp"
#include <functional>

namespace cs {

class RowsFile {
  public:
    RowsFile(InputFile&, const InputOptions&, const ImportRules&, const NounView&);
    RowsFile(const RowsFile&) = delete;
    RowsFile& operator=(const RowsFile&) = delete;

    bool next();
    const InputRow& row() const noexcept { return row_; }
    /// Which of the record's values is the field; nullptr if the record has none.
    const InputValue* value(std::size_t field) const noexcept {
        const auto at = fields_[field];
        return at < row_.values.size() ? &row_.values[at] : nullptr;
    }
    /// What is said of the field for every row; empty if nothing is.
    const std::string& constant(std::size_t field) const noexcept { return constants_[field]; }
    bool gives(std::size_t field) const noexcept { return given_[field]; }

    const Mapping& mapping() const noexcept { return mapping_; }
    std::span<const std::string> columns() const noexcept { return columns_; }
    std::uint64_t bytes() const noexcept { return bytes_; }  ///< read so far
    std::string warning() const { return stream_->warning(); }

    /// The record with the reason why it is refused, as a line of CSV under columns(); the first begins with the
    /// header.
    std::string rejected(const std::string& reason);

  private:
    void map_again();
    void refuse_unknown() const;
    void refuse_missing() const;
    void follow_names();

    const NounView& noun_;
    ImportRules rules_;
    std::string file_;
    std::uint64_t bytes_ = 0;
    std::unique_ptr<TextStream> stream_;
    std::unique_ptr<InputReader> reader_;
    const CsvReader* csv_ = nullptr;
    InputRow row_;
    bool ahead_ = false;                        // the first record of JSON lines is looked at before it is asked for
    std::vector<std::string> columns_, names_;  // all there are; of the record read last
    Mapping mapping_;
    std::vector<std::size_t> fields_;  // by the field's place among the noun's: which value
    std::vector<std::string> constants_;
    std::vector<bool> given_;
    bool wrote_header_ = false;
};

}  // namespace cs
