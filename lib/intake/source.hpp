/// \file source.hpp  What was said about a file the last time, kept in cs.toml under the name of its source.
///
/// The source of `usage-2026-11.csv` is `usage`: its name without folder, extension, digits, and what joined them; a
/// rejected file is of the source it was rejected from. Where one source was imported as another noun before, the noun
/// is a part of the name.
#pragma once
#include "config/settings.hpp"
#include "intake/mapping.hpp"

namespace cs {

/// `otherwise` where the name leaves nothing: standard input, digits alone.
std::string source_name(std::string_view file, std::string_view otherwise);
bool is_rejected_file(std::string_view file) noexcept;

/// The noun that the source was imported as; empty if it never was.
std::string remembered_noun(const Settings&, std::string_view file);

/// The name of the table [import.NAME] that is kept for the file as that noun.
std::string source_section(const Settings&, std::string_view file, const NounView&);

/// What is remembered of the file for the noun; its `noun` is empty if nothing is.
ImportRules remembered(const Settings&, std::string_view file, const NounView&);

/// `said` before `kept`: pairs by their left side, the rest as a whole.
ImportRules merged(const ImportRules& said, const ImportRules& kept);

/// Settings for with_setting, in order: name and value in TOML form (empty: taken out). Empty if nothing was said that
/// is worth remembering.
std::vector<std::pair<std::string, std::string>> to_settings(const ImportRules&, const Settings&, std::string_view file, const NounView&);

}  // namespace cs
