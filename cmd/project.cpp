#include "cmd/project.hpp"
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/file.hpp"
#include "cmd/trust.hpp"
#include "store/roles.hpp"
#include "store/views.hpp"
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
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
        if (!is_project(folder))
            throw Error{Kind::missing, fmt::format("there is no store in '{}'", printable(named)),
                        "run 'cs init' there, or name the folder that holds cs.toml"};
        return folder;
    }
    if (const auto folder = upwards(around)) return *folder;
    throw Error{Kind::missing, "there is no store here or above",
                "run 'cs init' to make one here, or name its folder with -C; 'cs help' tells more"};
}

std::optional<SettingSource> own_source(const Surroundings& around) {
    const auto path = (fs::path{around.config_home} / "cs" / "config.toml").string();
    auto text = file_text(path);
    if (!text) return std::nullopt;
    return SettingSource{path, std::move(*text), true};
}

Settings read_settings(const Surroundings& around, const fs::path& folder) {
    std::vector<SettingSource> sources;
    if (auto own = own_source(around)) sources.push_back(std::move(*own));
    if (auto text = file_text((folder / "cs.toml").string())) sources.push_back({"cs.toml", std::move(*text), false});
    try {
        return Settings::read(catalogue::settings(), sources);
    } catch (const Error& e) {
        if (e.kind() != Kind::denied || !is_trusted(around, folder / "cs.toml", sources.back().text)) throw;
        sources.back().trusted = true;
        return Settings::read(catalogue::settings(), sources);
    }
}

fs::path checked_folder(const Surroundings& around, const std::optional<std::string>& directory) {
    auto folder = project_folder(around, directory);
    refuse_foreign(around, folder, [&] { return own_settings(around).texts("safe.directories"); });
    return folder;
}

}  // namespace

std::string Project::store_path() const { return (fs::path{directory} / ".cs" / "store.db").string(); }
bool Project::on_server() const { return !given_url.empty() || !settings.text("store.url").empty(); }
PostgresUrl Project::store_url() const {
    if (!given_url.empty()) return parse_postgres_url(given_url, true);
    const auto& said = settings.value("store.url");
    return parse_postgres_url(said.items.front(), !said.origin.starts_with("cs.toml:"));
}
std::string Project::config_path() const { return (fs::path{directory} / "cs.toml").string(); }

Settings own_settings(const Surroundings& around) {
    std::vector<SettingSource> sources;
    if (auto own = own_source(around)) sources.push_back(std::move(*own));
    return Settings::read(catalogue::settings(), sources);
}

Project find_project(const Surroundings& around, const std::optional<std::string>& directory) {
    const auto folder = checked_folder(around, directory);
    return {folder.string(), read_settings(around, folder), around.store_url};
}

Project project_in(const Surroundings& around, const std::string& folder) {
    return {folder, read_settings(around, folder), around.store_url};
}

Project project_without_settings(const Surroundings& around, const std::optional<std::string>& directory) {
    return {checked_folder(around, directory).string(), Settings::read(catalogue::settings(), {}), around.store_url};
}

Settings settings_with(const Surroundings& around, const Project& project, const SettingSource& last) {
    std::vector<SettingSource> sources;
    if (auto own = own_source(around)) sources.push_back(std::move(*own));
    // It was read, and asked about, when the project was opened.
    if (auto text = file_text(project.config_path())) sources.push_back({"cs.toml", std::move(*text), true});
    sources.push_back(last);
    return Settings::read(catalogue::settings(), sources);
}

std::optional<Settings> settings_in_sight(const Surroundings& around, std::span<const std::string> words) {
    std::optional<std::string> directory;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if ((words[i] == "-C" || words[i] == "--directory") && i + 1 < words.size()) directory = words[i + 1];
        if (words[i].starts_with("--directory=")) directory = words[i].substr(12);
    }
    try {
        return find_project(around, directory).settings;
    } catch (const Error& e) {
        if (e.kind() != Kind::missing) throw;
        return std::nullopt;
    }
}

namespace {

// What a migration made is the owner's alone until its rights are said.
std::unique_ptr<Engine> open_on_server(const Project& project, const Nouns& nouns) {
    auto engine = open_postgres(project.store_url());
    if (migrate(*engine, catalogue::migrations())) {
        Transaction transaction{*engine, Engine::Mode::write};
        act_as_owner(*engine);
        renew_rights(*engine, nouns, catalogue::tables());
        transaction.commit();
    }
    return engine;
}

std::unique_ptr<Engine> open_file(const Project& project, Needs needs) {
    const auto path = project.store_path();
    const auto migrations = catalogue::migrations();
    auto engine = open_sqlite(path, needs == Needs::write ? OpenMode::read_write : OpenMode::read_only);
    if (!needs_migration(*engine, migrations)) return engine;
    engine = open_sqlite(path, OpenMode::read_write);
    migrate(*engine, migrations);
    return needs == Needs::write ? std::move(engine) : open_sqlite(path, OpenMode::read_only);
}

}  // namespace

std::unique_ptr<Engine> open_as_it_is(const Project& project) {
    if (!project.on_server()) return open_sqlite(project.store_path(), OpenMode::read_only);
    auto url = project.store_url();
    url.parameters.emplace_back("connect_timeout", "2");
    return open_postgres(url);
}

OpenStore open_store(const Project& project, Needs needs) {
    OpenStore store;
    store.nouns = std::make_unique<Nouns>(catalogue::nouns(), project.settings);
    store.engine = project.on_server() ? open_on_server(project, *store.nouns) : open_file(project, needs);
    if (needs == Needs::write) renew_views(*store.engine, *store.nouns, project.settings);
    return store;
}

}  // namespace cs
