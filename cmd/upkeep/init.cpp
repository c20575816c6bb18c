// cs init -- a project folder: cs.toml to edit, .cs/ with an empty store.
#include "catalogue/catalogue.hpp"
#include "cmd/project.hpp"
#include "cmd/upkeep/verbs.hpp"
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sys/stat.h>

namespace cs::upkeep {

void init(Session& session) {
    namespace fs = std::filesystem;
    const Project project{.directory = (fs::path{session.around.directory} / session.given.value("directory").value_or(".")).lexically_normal().string(), .settings = Settings::read(catalogue::settings(), {})};
    if (fs::exists(project.store_path())) throw Error{Kind::no, "there is a store here already", "'cs doctor' looks after it"};
    ::umask(0077);
    fs::create_directories(fs::path{project.directory} / ".cs");
    {
        const auto engine = create_sqlite(project.store_path());
        migrate(*engine, catalogue::migrations());
    }
    if (!fs::exists(project.config_path())) std::ofstream{project.config_path()} << settings_template(catalogue::settings());
    session.say("made a store in .cs/ and its settings in cs.toml");
}

}  // namespace cs::upkeep
