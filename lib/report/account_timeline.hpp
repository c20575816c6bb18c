/// \file account_timeline.hpp  Everything dated about one account, of all areas, in one stream.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// That of account/timeline.hpp, with the moves of hand-overs, what became of promises, kick-offs and steps of plans,
/// trainings and certificates, and what was heard from it: tickets, complaints, requests, alerts and surveys
/// (account_happened.hpp).
Table account_timeline(Context&, std::int64_t account, std::optional<std::size_t> limit);
void label_account_events(Table& timeline, Lang);

}  // namespace cs
