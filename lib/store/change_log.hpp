/// \file change_log.hpp  The journal as a list of changes: which there were, and one of them.
#pragma once
#include "store/journal.hpp"

namespace cs {

struct LogFilter {
    std::optional<std::size_t> limit;  ///< the newest
    std::string who;                   ///< empty: of anybody
    std::optional<Date> since;         ///< from that day on, UTC
};
/// The newest first.
std::vector<ChangeSet> change_log(Context&, const LogFilter&);

/// Error{no} if there is none of that number.
ChangeSet change_set(Context&, std::int64_t id);

/// One side of a part as people read it: a reference by its name, an amount in its currency; empty for "not given".
std::string shown_part(Context&, const NounView&, const Change&, const Change::Part&, const Cell& side);
/// Whether people are shown a part: not what is kept for finding, nor when it was written.
bool is_shown(const NounView&, const Change::Part&);

/// The change that an undo without a number takes back. Error{no} if there is none.
std::int64_t last_to_undo(Context&);

}  // namespace cs
