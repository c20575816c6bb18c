// cs export [FILE], cs restore FILE -- the whole store as JSON lines, and back into an empty one.
#include "store/transfer.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "intake/input_file.hpp"
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace cs::upkeep {

void export_store(Session& session) {
    auto text = read(session.context(), [&] { return export_lines(session.context()); });
    const auto& operands = session.given.operands;
    if (operands.empty() || operands.front() == "-")
        session.out = std::move(text);
    else
        write_file((std::filesystem::path{session.around.directory} / operands.front()).string(), text);
}

void restore(Session& session) {
    const auto& name = session.given.operands.front();
    if (name == "-") {
        InputFile file{STDIN_FILENO, "standard input"};
        return restore_from(session, file);
    }
    InputFile file{name};
    restore_from(session, file);
}

void restore_from(Session& session, InputFile& file) {
    const auto outcome = cs::restore(session.context(), file.rest(), file.name());
    std::size_t added = 0;
    for (const auto& change : outcome.changes) added += change.action == Change::Action::add;
    session.say(fmt::format("{} {} record{}", session.dry_run ? "would have restored" : "restored", added, added == 1 ? "" : "s"));
}

}  // namespace cs::upkeep
