/// \file import_rows.hpp  Files of daily numbers become rows: of usage, or of signals.
///
/// Same day      a row whose day, account, feature and user stand already takes their place; with the same numbers it
///               changes nothing. What a file lacks stays, unless its days are taken as whole.
/// Numbers       events and minutes are whole, 0 to 10^12; a file with neither counts one event a row. Values of
/// signals
///               have up to six decimals, and 10^12 at most either way.
/// Words         accounts and features by key, external id or exact name; features may be made from what is unknown.
/// Twice         two rows of one key in a file are an error, unless they are to be added up.
/// Errors        each row's, at file:line:column, the first 20 in the report, all counted. Nothing is stored if there
/// are
///               any, unless bad rows are to be skipped.
/// Cost          memory is bounded (file_rows.hpp, keep_rows.hpp), whatever the size of the file. One transaction. A
///               large file that goes by day is stored while it is being read, another one once it was. Rows that stand
///               already are read and compared; only blocks of accounts with a change are written and summed up.
#pragma once
#include "intake/notation.hpp"
#include "usage/batch.hpp"
#include "usage/rows_file.hpp"

namespace cs {

struct RowsOptions {
    UsageAbout about = UsageAbout::usage;
    InputOptions input = {};
    ImportRules rules = {};
    Notation notation = {};
    bool create_features = false, skip_bad = false, whole_days = false, add_up = false;
    std::string scratch;     ///< folder for what does not fit into memory
    std::size_t run = 0;     ///< rows sorted at once, for tests; 0: as usual
    std::uint64_t size = 0;  ///< of the file in bytes; 0: not known, as of a pipe
    std::function<void(std::size_t done, std::size_t all)> progress = {};
    /// Of bad rows, part by part, from another thread than the import's.
    std::function<void(std::string_view csv)> rejected = {};
};

/// rows == added + changed + unchanged + added_up + rejected
struct RowsReport {
    std::size_t rows = 0, added = 0, changed = 0, unchanged = 0, added_up = 0, rejected = 0;
    std::size_t removed = 0;        ///< that stood on a day taken as whole
    std::vector<std::string> made;  ///< features
    std::vector<Error> errors;      ///< the first 20
    std::size_t more_errors = 0;
    std::string understood;  ///< "day, account, 'module' is feature"; empty if every column has its field's name
    std::vector<std::string> left_out;  ///< columns that are no field
    std::int64_t set = 0;    ///< of the journal; 0: nothing was changed
};

/// Throws Error{data} with a summary when rows are wrong and must not be skipped; the report tells which.
void import_rows(Context&, InputFile&, const RowsOptions&, RowsReport&);

}  // namespace cs
