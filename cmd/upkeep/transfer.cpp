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

namespace {

std::string all_of(InputFile&& file) {
    std::string text;
    std::string room(1 << 16, '\0');
    while (const auto n = file.read(room)) text.append(room, 0, n);
    return text;
}

}  // namespace

void restore(Session& session) {
    const auto& name = session.given.operands.front();
    const auto text = name == "-" ? all_of(InputFile{STDIN_FILENO, "standard input"}) : all_of(InputFile{name});
    const auto outcome = cs::restore(session.context(), text, name == "-" ? "standard input" : name);
    std::size_t added = 0;
    for (const auto& change : outcome.changes) added += change.action == Change::Action::add;
    session.say(fmt::format("{} {} records", session.dry_run ? "would have restored" : "restored", added));
}

}  // namespace cs::upkeep
