/// \file staff_pages.hpp  One of our people: as a customer is introduced to them, and what they hold.
#pragma once
#include "document/document.hpp"
#include "store/store.hpp"

namespace cs {

/// The page that introduces them to a customer (domain.md, "Handoff"): experience, customers served, strengths. Holds
/// nothing that is not a customer's business.
Document staff_card(Context&, std::int64_t staff);

/// The accounts they answer for as CSM, with what is due in 90 days, against their capacity (metrics.md §1.11).
Document staff_book(Context&, std::int64_t staff);

}  // namespace cs
