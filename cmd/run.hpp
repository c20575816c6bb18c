/// \file run.hpp  From words to a verb's outcome: the order of things in every command.
#pragma once
#include "cmd/command.hpp"
#include <memory>

namespace cs {

/// The options that every verb takes, or every verb of a kind.
std::span<const Option> shared_options() noexcept;

/// The nouns with the fields that the cs.toml in sight adds; null where there is none, or a faulty one.
std::unique_ptr<Nouns> nouns_in_sight(const Surroundings&, std::span<const std::string> words);

/// The noun whose records a group's verbs are about; nullptr if they are about none.
const NounView* noun_of(const Group&) noexcept;

/// A verb's whole grammar for a noun (nullptr: one without records).
Grammar grammar_of(const Verb&, const NounView*);

/// Runs one command line; what it says goes to stdout and stderr. The exit status. `surroundings` is called first, so
/// that what it refuses (CS_TODAY that is no day) is answered as every other error is.
int run(Surroundings (*surroundings)(), std::vector<std::string> words) noexcept;

}  // namespace cs
