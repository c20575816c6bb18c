/// \file help.hpp  What 'cs help' and --help say: from the command table and the fields, nothing written twice.
#pragma once
#include "cmd/command.hpp"

namespace cs {

struct HelpLook {
    std::size_t columns = 80;  ///< of the window; more than 100 are not used
    Lang lang = Lang::en;      ///< of the summaries; the rest is English
    const Nouns* nouns = nullptr;  ///< with the fields of the project's cs.toml; null: as every project has them
};

/// Of everything (no group), of a noun, or of one verb. Examples first.
std::string help_text(const Group*, const Verb*, const HelpLook&);

/// "cs account list [OPTION...]", with its operands.
std::string usage_line(const Group&, const Verb&, const Grammar&);

/// "-o, --output FILE".
std::string option_words(const Option&);
/// What it means, and the names it takes where there are only some.
std::string option_meaning(const Option&);
/// One of the options that every verb has.
bool is_shared(const Option&);
/// A filter of list: --FIELD VALUE, the same for every field.
bool is_filter(const Option&);

}  // namespace cs
