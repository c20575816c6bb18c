/// \file posting.hpp  What the verbs that send mail to our own people have in common.
#pragma once
#include "cmd/command.hpp"
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace cs {

/// Whether --format eml asks for the messages instead of sending them.
bool wants_messages(const Session&);
/// Messages, by person, as files: one on stdout or in FILE, several in a folder.
void show_messages(Session&, const std::vector<std::pair<std::string, std::string>>& messages);
/// The right to send the mails of a job, until it is let go; null: another run has it and sends what there is.
std::shared_ptr<void> sending_right(Session&, std::string_view job);

}  // namespace cs
