/// \file examples.hpp  Command lines that show what a verb is for. Help, manual and surface test read them.
#pragma once
#include "cmd/command.hpp"

namespace cs {

struct Example {
    std::string command, what;
};

/// Those of the verb's row; of a generic verb those written for its noun (examples.cpp), or else made from its fields.
std::vector<Example> examples_of(const Group&, const Verb&);

/// For the noun's page: one of each verb, those that record things first.
std::vector<Example> examples_of(const Group&);

/// "command  # what it does", one a line.
std::vector<Example> parse_examples(std::string_view lines);

}  // namespace cs
