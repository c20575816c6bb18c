/// \file timeline.hpp  Everything dated about one account, in one stream.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"
#include <span>

namespace cs {

/// Touches, next steps, signatures, starts, notices and ends of contracts, stages, people who left, goals: the newest
/// first, what lies ahead included. Columns: on, event (a word of two parts such as contract.starts, the same in every
/// language), text, by, and the record it stands in (noun and number).
/// `further` are the events of areas above this one (report/account_timeline.hpp): "UNION ALL SELECT" on, event, text,
/// by, noun, number, and the turn of what happened to one record on one day; with the account as $1.
Table timeline(Context&, std::int64_t account, std::optional<std::size_t> limit = {}, std::string_view further = {});

/// What a reader sees for what a program reads.
struct EventWords {
    std::string_view name;
    Words words;
};
/// Events, stages and kinds as a reader sees them, in place of the words for programs.
void label_events(Table& timeline, std::span<const EventWords> further, Lang);

}  // namespace cs
