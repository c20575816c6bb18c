/// \file deck.hpp  The document of a business review: a slide a question, in the customer's language.
///
/// The goal they bought for, then and now · figures before and after · value received · who does not have it yet, and
/// what that costs · what they asked for · what is owed to them, or, when nothing is, what their colleagues could have ·
/// what is next. While a promise is open nothing is offered. Pure: facts in, document out.
#pragma once
#include "review/deck_facts.hpp"

namespace cs {

/// Whether the reader sits with us, or reads a mail that asks for an answer.
enum class DeckFor { meeting, mail };
Document deck(const DeckFacts&, Lang, DeckFor, const std::string& company);

}  // namespace cs
