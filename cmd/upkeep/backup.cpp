// cs backup FILE -- a copy of the store while others write, checked before it counts.
#include "base/text.hpp"
#include "cmd/leftover.hpp"
#include "cmd/upkeep/verbs.hpp"
#include <filesystem>
#include <fmt/format.h>

namespace cs::upkeep {

void backup(Session& session) {
    const auto& name = session.given.operands.front();
    const auto path = (std::filesystem::path{session.around.directory} / name).string();
    const Leftover draft{path + ".cs-draft"}, journal{path + ".cs-draft-journal"};  // as the engine names them
    session.context().engine.backup_to(path);
    session.say(
        fmt::format("backed up to {}; to bring it back, put it in the place of .cs/store.db", cs::quoted(name)));
}

}  // namespace cs::upkeep
