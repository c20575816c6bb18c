/// \file project.hpp  The project folder: cs.toml, and .cs/ with the store. Found upwards from where a command is run.
#pragma once
#include "cmd/command.hpp"
#include "store/postgres/url.hpp"
#include <memory>

namespace cs {

struct Project {
    std::string directory;  ///< the folder that holds cs.toml or .cs/
    Settings settings;
    std::string given_url = {};  ///< CS_STORE_URL
    std::string store_path() const;
    bool on_server() const;          ///< the store is not a file, but lies where store_url() says
    PostgresUrl store_url() const;   ///< Error{config}
    std::string config_path() const;
};

/// -C, CS_DIR, or upwards from the working directory, as git does. Error{missing} with what to do if there is none,
/// Error{denied} for a folder of somebody else's or a cs.toml that names a program and is not trusted (trust.hpp),
/// Error{config} for a wrong cs.toml.
Project find_project(const Surroundings&, const std::optional<std::string>& directory);

/// A folder that need not be a project yet, with the settings that stand there.
Project project_in(const Surroundings&, const std::string& folder);

/// The same folder, whatever its cs.toml says: for commands that look at cs.toml itself.
Project project_without_settings(const Surroundings&, const std::optional<std::string>& directory);

/// The settings of a project with one more source, which wins over them key by key.
Settings settings_with(const Surroundings&, const Project&, const SettingSource&);

/// What a person's own configuration says, without any project.
Settings own_settings(const Surroundings&);

/// Opens the store as `needs` says, migrating it where it may be written. `command` is for the journal.
struct OpenStore {
    std::unique_ptr<Engine> engine;
    std::unique_ptr<Nouns> nouns;
};
OpenStore open_store(const Project&, Needs);
/// For a look at it, without a migration; a server is not waited for.
std::unique_ptr<Engine> open_as_it_is(const Project&);

/// The settings of the project one stands in, for reading options that cs.toml declares; nullopt where there is no
/// project. Errors: those of find_project.
std::optional<Settings> settings_in_sight(const Surroundings&, std::span<const std::string> words);

}  // namespace cs
