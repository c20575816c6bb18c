/// \file trust.hpp  Whose word counts: a folder that is somebody else's, a cs.toml that names a program.
///
/// Entering a folder must not make anything run (reliability.md S10). What a person has said yes to is kept in their
/// state folder, as "SHA-256  path" of each cs.toml: one that has changed since is not trusted any more.
#pragma once
#include "cmd/command.hpp"
#include <filesystem>

namespace cs {

std::string sha256(std::string_view text);  ///< in hexadecimal

bool is_trusted(const Surroundings&, const std::filesystem::path& file, std::string_view text);
/// Errors: io, denied.
void keep_trust(const Surroundings&, const std::filesystem::path& file, std::string_view text);

/// Error{denied} for a folder, store or cs.toml that somebody else owns or anybody may write, unless `listed` has it.
/// `listed` is asked only then.
void refuse_foreign(const Surroundings&, const std::filesystem::path& folder,
                    const std::function<std::vector<std::string>()>& listed);

}  // namespace cs
