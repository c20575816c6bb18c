/// \file import.hpp  Rows of somebody's file become records: every row is looked at before the first is written.
///
/// Which record   by the noun's key or external id, else by name (an address first) within its owner. A row that has
///                none of these is the record that says everything the row says, each used once: so the same file
///                twice changes nothing. What fits no record is added; a key that is missing is made from the name,
///                with -2, -3 if another name has it already.
/// Empty cells    leave a field as it is, unless they are to clear it.
/// References     by key, external id or exact name, among what is stored and what the file itself adds.
/// Errors         each row's, at file:line:column, in the report. Nothing is written if there are any, unless bad rows
///                are to be skipped; then the good ones are written in one transaction.
#pragma once
#include "intake/input_table.hpp"
#include "intake/mapping.hpp"
#include "intake/notation.hpp"
#include "store/store.hpp"
#include <functional>
#include <set>

namespace cs {

struct ImportOptions {
    bool skip_bad = false, clear_empty = false;
    std::vector<std::string> create = {};  ///< nouns whose records are made from the name a row refers to
    Notation notation = {};                ///< of what stands in the file's cells
    std::function<void(std::size_t done, std::size_t all)> progress = {};
    /// Given the rejected rows as CSV before what is good becomes durable; if it throws, nothing is written.
    std::function<void(const std::string& csv)> keep_rejected = {};
};

/// rows == added + changed + unchanged + filtered + rejected
struct ImportReport {
    std::size_t rows = 0, added = 0, changed = 0, unchanged = 0, filtered = 0, rejected = 0;
    std::map<std::string, std::size_t> created;  ///< of nouns that rows referred to
    std::vector<Error> errors;                   ///< the first of each row, in the order of the file
    std::set<std::string> without_rate;          ///< currencies of amounts that the company's settings cannot convert
    std::int64_t set = 0;                        ///< of the journal; 0: nothing was changed
};

/// Throws Error{data} with a summary when rows are wrong and must not be skipped; the report tells which.
void import_table(Context&, const InputTable&, const Mapping&, const ImportOptions&, ImportReport&);

}  // namespace cs
