/// \file run.hpp  From words to a verb's outcome: the order of things in every command.
#pragma once
#include "cmd/command.hpp"

namespace cs {

/// The options that every verb takes, or every verb of a kind.
std::span<const Option> shared_options() noexcept;

/// A verb's whole grammar for a noun (nullptr: one without records).
Grammar grammar_of(const Verb&, const NounView*);

/// Runs one command line; what it says goes to stdout and stderr. The exit status.
int run(const Surroundings&, std::vector<std::string> words);

}  // namespace cs
