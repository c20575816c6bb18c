/// \file catalogue.hpp  The roof: the one list of every noun, every migration and every key of cs.toml.
#pragma once
#include "config/settings.hpp"
#include "store/belonging.hpp"
#include "store/fields.hpp"
#include "store/migration.hpp"
#include <span>

namespace cs::catalogue {

std::span<const NounView* const> nouns() noexcept;
std::span<const Migration> migrations() noexcept;
std::span<const SettingKey> settings() noexcept;
/// What holds neither a noun's records nor their lists.
std::span<const TableRows> tables() noexcept;

}  // namespace cs::catalogue
