// cs export [FILE], cs restore FILE -- the whole store as JSON lines, and back into an empty one.
#include "store/transfer.hpp"
#include "base/text.hpp"
#include "cmd/file.hpp"
#include "cmd/output.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "intake/input_file.hpp"
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace cs::upkeep {

namespace {

/// The store may be larger than memory: its lines go where they belong as they come.
void export_to(Session& session, const TakeText& take) {
    read(session.context(), [&] {
        export_lines(session.context(), take);
        return 0;
    });
}

}  // namespace

void export_store(Session& session) {
    const auto& operands = session.given.operands;
    if (!operands.empty() && operands.front() != "-") {
        FileDraft file{(std::filesystem::path{session.around.directory} / operands.front()).string()};
        export_to(session, [&](std::string_view lines) { file.write(lines); });
        file.place();
    } else if (session.to_terminal()) {
        export_to(session, [&](std::string_view lines) { session.out += lines; });  // a pager may want it whole
    } else {
        export_to(session, [](std::string_view lines) { write_answer(lines); });
    }
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
    const auto outcome = cs::restore(session.context(), file.pull(), file.name());
    std::size_t added = 0;
    for (const auto& change : outcome.changes) added += change.action == Change::Action::add;
    session.say(fmt::format("{} {} record{}", session.dry_run ? "would have restored" : "restored", added,
                            added == 1 ? "" : "s"));
}

}  // namespace cs::upkeep
