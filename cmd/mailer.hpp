/// \file mailer.hpp  Mail goes out through the program that mail.sendmail names, and through nothing else.
#pragma once
#include "document/mail.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// Error{config} unless `argv` names a program.
void check_mailer(const std::vector<std::string>& argv);

/// Runs `argv` without a shell, the message on its standard input. Unless one of its words is -t (recipients are read
/// from the message), `--` and the recipient follow. What the mailer prints goes to stderr. Stopped after a minute.
Delivery hand_to_mailer(std::vector<std::string> argv, const std::string& recipient, std::string_view message);

}  // namespace cs
