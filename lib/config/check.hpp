/// \file check.hpp  One value against what its key declares.
#pragma once
#include "config/settings.hpp"
#include "config/toml.hpp"

namespace cs {

/// The items of a value of the key's type. Throws Error{config} at the value's place with what was expected; what a
/// `user_only` key holds is never shown.
std::vector<std::string> checked_items(const SettingKey&, const std::string& name, const TomlValue&,
                                       const std::string& file);

/// The items of the key's default, which is taken at its word.
std::vector<std::string> default_items(const SettingKey&);

}  // namespace cs
