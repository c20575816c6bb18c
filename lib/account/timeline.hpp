/// \file timeline.hpp  Everything dated about one account, in one stream.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// Touches, next steps, signatures, starts, notices and ends of contracts, stages, people who left: the newest first,
/// what lies ahead included. Columns: on, event (a word of two parts such as contract.starts, the same in every
/// language), text, by, and the record it stands in (noun and number).
Table timeline(Context&, std::int64_t account, std::optional<std::size_t> limit = {});

/// Events, stages and kinds as a reader sees them, in place of the words for programs.
void label_events(Table& timeline, Lang);

}  // namespace cs
