/// \file place.hpp  Where in a cs.toml a setting stands.
#pragma once
#include "config/settings.hpp"

namespace cs {

/// Where a setting was said, for an error; nullopt for a default.
std::optional<Place> place_of(const SettingValue&);

}  // namespace cs
