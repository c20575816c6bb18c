/// \file words.hpp  From the words of a command line to the verb that they name.
#pragma once
#include "cmd/command.hpp"

namespace cs {

struct Found {
    const Group* group = nullptr;  ///< nullptr: no noun was named
    const Verb* verb = nullptr;    ///< the one named, or what its noun does when no verb is
    bool verb_named = false;
    std::vector<std::string> rest;  ///< for the verb's parser
    std::string called = "cs";      ///< "cs account list", for messages
};

/// The noun, then the verb; options may stand before, between and behind them. Errors: usage, with what is near.
Found find_words(const std::vector<std::string>& words);

/// Whether --help or -h stands before `--`.
bool asks_for_help(const std::vector<std::string>& words);

/// What a bare 'cs' does: the agenda; nullptr where there is none.
const Verb* bare_verb() noexcept;

/// What a noun does without a verb: it is a command by itself, or lists; nullptr if it needs a verb.
const Verb* default_verb(const Group&) noexcept;

const Group& group_named(std::string_view word);  ///< Error{usage} with what is near
const Verb& verb_named(const Group&, std::string_view word,
                       std::string_view called);  ///< Error{usage} with what is near

/// A command line as it could be typed again, at most about 500 bytes.
std::string command_text(const std::vector<std::string>& words);

}  // namespace cs
