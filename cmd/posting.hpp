/// \file posting.hpp  What the verbs that send mail to our own people have in common.
#pragma once
#include "cmd/command.hpp"
#include <utility>
#include <vector>

namespace cs {

/// Whether --format eml asks for the messages instead of sending them.
bool wants_messages(const Session&);
/// Messages, by person, as files: one on stdout or in FILE, several in a folder.
void show_messages(Session&, const std::vector<std::pair<std::string, std::string>>& messages);

}  // namespace cs
