/// \file keys.hpp  Finding the key that declares a path, and what to say when none does.
#pragma once
#include "config/settings.hpp"
#include <optional>
#include <string>
#include <vector>

namespace cs {

using SettingPath = std::vector<std::string>;

/// What a declared name has after `path`, a '*' standing for any one part: "*" of "import.*.map.*" after import.a.map.
/// nullopt if it does not begin with `path`.
std::optional<std::string_view> below(std::string_view declared, const SettingPath& path);

/// The key that declares `path`: itself before one with a '*'. nullptr if none does.
const SettingKey* declaring(std::span<const SettingKey> keys, const SettingPath& path);

/// Whether keys are declared below `path`.
bool is_table(std::span<const SettingKey> keys, const SettingPath& path);

Error unknown_key(std::span<const SettingKey> keys, const SettingPath& path, std::string_view what);

}  // namespace cs
