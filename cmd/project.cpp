#include "cmd/project.hpp"
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

bool is_project(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / "cs.toml", ignored) || fs::exists(folder / ".cs" / "store.db", ignored);
}

// Upwards, but not past the person's home and not into another file system: what lies there is not theirs.
std::optional<fs::path> upwards(const Surroundings& around) {
    struct stat here {};
    if (::stat(around.directory.c_str(), &here) != 0) return std::nullopt;
    for (fs::path folder = around.directory;; folder = folder.parent_path()) {
        struct stat now {};
        if (::stat(folder.c_str(), &now) != 0 || now.st_dev != here.st_dev) return std::nullopt;
        if (is_project(folder)) return folder;
        if (folder == folder.parent_path() || folder == around.home) return std::nullopt;
    }
}

fs::path project_folder(const Surroundings& around, const std::optional<std::string>& directory) {
    const auto named = directory ? *directory : around.store_directory;
    if (!named.empty()) {
        const auto folder = fs::path{around.directory} / named;
        if (!is_project(folder)) throw Error{Kind::missing, fmt::format("there is no store in '{}'", printable(named)), "run 'cs init' there, or name the folder that holds cs.toml"};
        return folder;
    }
    if (const auto folder = upwards(around)) return *folder;
    throw Error{Kind::missing, "there is no store here or above", "run 'cs init' to make one here, or name its folder with -C; 'cs help' tells more"};
}

// What a folder that somebody else owns tells us to do is not ours to do (reliability.md S10).
void refuse_foreign(const Surroundings& around, const fs::path& folder) {
    struct stat owner {};
    if (::stat(folder.c_str(), &owner) != 0) throw Error{Kind::missing, fmt::format("cannot look into '{}': {}", folder.string(), std::strerror(errno)), ""};
    if (owner.st_uid != around.user_id && around.user_id != 0)
        throw Error{Kind::denied, fmt::format("'{}' belongs to somebody else", folder.string()), "use a store of your own, or share one over PostgreSQL"};
}

std::optional<std::string> text_of(const fs::path& path) {
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::not_found) return std::nullopt;
    if (failed || !fs::is_regular_file(status)) throw Error{Kind::config, fmt::format("'{}' is not a file", path.string()), ""};
    std::ifstream file{path, std::ios::binary};
    if (!file) throw Error{Kind::denied, fmt::format("cannot read '{}': {}", path.string(), std::strerror(errno)), "check its permissions"};
    return std::string{std::istreambuf_iterator<char>{file}, {}};
}

Settings read_settings(const Surroundings& around, const fs::path& folder) {
    std::vector<SettingSource> sources;
    if (!around.config_home.empty())
        if (auto text = text_of(fs::path{around.config_home} / "cs" / "config.toml"))
            sources.push_back({(fs::path{around.config_home} / "cs" / "config.toml").string(), std::move(*text), true});
    if (auto text = text_of(folder / "cs.toml")) sources.push_back({"cs.toml", std::move(*text), true});
    return Settings::read(catalogue::settings(), sources);
}

}  // namespace

std::string Project::store_path() const { return (fs::path{directory} / ".cs" / "store.db").string(); }
std::string Project::config_path() const { return (fs::path{directory} / "cs.toml").string(); }

Project find_project(const Surroundings& around, const std::optional<std::string>& directory) {
    const auto folder = project_folder(around, directory);
    refuse_foreign(around, folder);
    return {folder.string(), read_settings(around, folder)};
}

std::optional<Settings> settings_in_sight(const Surroundings& around, std::span<const std::string> words) {
    std::optional<std::string> directory;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if ((words[i] == "-C" || words[i] == "--directory") && i + 1 < words.size()) directory = words[i + 1];
        if (words[i].starts_with("--directory=")) directory = words[i].substr(12);
    }
    try {
        return find_project(around, directory).settings;
    } catch (const Error&) {
        return std::nullopt;  // the command itself will say what is wrong with the project
    }
}

OpenStore open_store(const Project& project, Needs needs) {
    OpenStore store;
    const auto path = project.store_path();
    const auto migrations = catalogue::migrations();
    store.engine = open_sqlite(path, needs == Needs::write ? OpenMode::read_write : OpenMode::read_only);
    if (needs_migration(*store.engine, migrations)) {
        store.engine = open_sqlite(path, OpenMode::read_write);
        migrate(*store.engine, migrations);
        if (needs != Needs::write) store.engine = open_sqlite(path, OpenMode::read_only);
    }
    store.nouns = std::make_unique<Nouns>(catalogue::nouns(), project.settings);
    return store;
}

}  // namespace cs
