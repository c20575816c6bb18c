#include "cmd/store/place.hpp"
#include "cmd/project.hpp"
#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace cs::store {
namespace {

namespace fs = std::filesystem;

Place on_server(const std::string& word, std::string_view role) {
    constexpr std::string_view setting = "store.url: ";
    try {
        return {parse_postgres_url(word, false)};
    } catch (const Error& e) {
        const auto said = e.message().starts_with(setting) ? e.message().substr(setting.size()) : e.message();
        throw Error{Kind::usage, fmt::format("{}: {}", role, said), e.hint()};
    }
}

bool is_project(const fs::path& folder) {
    return fs::exists(folder / "cs.toml") || fs::exists(folder / ".cs" / "store.db");
}

Place of_folder(const Session& session, const fs::path& folder) {
    const auto& around = session.around;
    auto project = is_project(folder) ? find_project(around, folder.string()) : project_in(around, folder.string());
    const auto here = session.given.value("directory").value_or(around.store_directory);
    std::error_code other;
    if (!fs::equivalent(folder, fs::path{around.directory} / here, other)) project.given_url.clear();
    if (project.on_server()) return {project.store_url(), {}, folder};
    return {std::nullopt, project.store_path(), folder};
}

bool is_store_of_project(const fs::path& path) {
    return path.filename() == "store.db" && path.parent_path().filename() == ".cs";
}

bool names_a_file(const fs::path& path) {
    constexpr std::array endings = {".db", ".sqlite", ".sqlite3"};
    return std::ranges::find(endings, path.extension()) != endings.end();
}

}  // namespace

Place place_of(const Session& session, const std::string& word, std::string_view role) {
    if (word.empty())
        throw Error{Kind::usage, fmt::format("{}: nothing is named", role), "such as . or postgresql://host/database"};
    if (word.find("://") != std::string::npos) return on_server(word, role);
    auto path = (fs::path{session.around.directory} / word).lexically_normal();
    if (!path.has_filename()) path = path.parent_path();
    std::error_code none;
    if (fs::is_directory(path, none)) return of_folder(session, path);
    if (is_store_of_project(path)) return {std::nullopt, path, path.parent_path().parent_path()};
    if (fs::exists(path, none) || names_a_file(path)) return {std::nullopt, path};
    return {std::nullopt, path / ".cs" / "store.db", path};
}

}  // namespace cs::store
