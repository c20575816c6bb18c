/// \file stayed.hpp  They stay after all, or come back: what becomes of a loss that was noted.
#pragma once
#include "renewal/renewal.hpp"

namespace cs {

/// A set that was renewed or prolonged is not lost: the loss that was noted of it goes, with its win-back, and an
/// account that counted as churned is won back on `on`. The numbers of the losses; the journal keeps what they said.
std::vector<std::int64_t> take_back_loss(Write&, const Renewal&, Date on);

/// A lost set was won back by this contract: the win-back of its loss is won with it.
void finish_winback(Write&, const Renewal&, const Contract&, Date on);

}  // namespace cs
