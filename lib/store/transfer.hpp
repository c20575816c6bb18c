/// \file transfer.hpp  A whole store as text, and back: JSON lines, one record a line.
///
///     {"cs_export":1,"schema":1}
///     {"noun":"account","id":1,"created":"2026-03-02T08:00:00Z","updated":"…","key":"acme",…}
///
/// Every record of every noun in the order of the catalogue, then by id; what is stored and not what is computed;
/// references by id, amounts in minor units, what is not given left out. The rows of batches (bulk.hpp) come last, a
/// line each. The journal stays behind. The same store gives the same bytes.
#pragma once
#include "store/lines.hpp"
#include "store/store.hpp"

namespace cs {

/// Within a read transaction. No more than a page of records, or a day of rows, is held at a time.
void export_lines(Context&, const TakeText&);

/// How every export begins.
inline constexpr std::string_view export_mark = "{\"cs_export\":1,";

/// Whether a file that begins with this line is an export.
bool is_export(std::string_view first_line) noexcept;

/// Fills an empty store with an export, ids and instants as they were, as one change that can be undone. No rule is
/// run: what was exported is kept as it is.
/// It is read once, line by line.
/// Errors: data with the line for what is no export; config if a newer cs wrote it; no if the store holds records;
/// busy if others wrote meanwhile; and those of `pull`.
Outcome restore(Context&, const PullText& pull, const std::string& file);

}  // namespace cs
