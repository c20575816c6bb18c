// cs backup FILE -- a copy of the store while others write, checked before it counts.
#include "base/text.hpp"
#include "cmd/upkeep/verbs.hpp"
#include <filesystem>
#include <fmt/format.h>

namespace cs::upkeep {

void backup(Session& session) {
    const auto& name = session.given.operands.front();
    session.context().engine.backup_to((std::filesystem::path{session.around.directory} / name).string());
    session.say(fmt::format("backed up to {}; to bring it back, put it in the place of .cs/store.db", cs::quoted(name)));
}

}  // namespace cs::upkeep
