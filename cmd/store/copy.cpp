// cs store copy FROM TO -- a store, whole, to a server, back from it, or to another file. What is made anew is made in
// one transaction, or as a draft beside its place: it is there whole, or not at all.
#include "store/copy.hpp"
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/draft.hpp"
#include "cmd/file.hpp"
#include "cmd/intake/talk.hpp"
#include "cmd/project.hpp"
#include "cmd/store/place.hpp"
#include "cmd/store/verbs.hpp"
#include "store/views.hpp"
#include <fmt/format.h>

namespace cs::store {
namespace {

namespace fs = std::filesystem;

std::unique_ptr<Engine> opened(const Place& from) {
    return from.url ? open_postgres(*from.url) : open_sqlite(from.file.string(), OpenMode::read_only);
}

/// Takes `to` out of the caller's hands: when this returns it is closed, and what it holds is on the disk.
Copied filled(Session& session, Engine& from, std::unique_ptr<Engine> to) {
    intake::Progress progress{session};
    const Transaction snapshot{from, Engine::Mode::read};
    const auto show = [&](std::uint64_t done, std::uint64_t all) { progress.show(done, all); };
    auto copied = [&] {
        try {
            return copy_store(from, *to, catalogue::migrations(), show);
        } catch (...) {
            progress.clear();
            throw;
        }
    }();
    const auto settings = Settings::read(catalogue::settings(), {});
    renew_views_within(*to, Nouns{catalogue::nouns(), settings}, settings);
    to->commit();
    progress.clear();
    return copied;
}

void refuse_without_parent(const fs::path& parent) {
    std::error_code none;
    if (!fs::is_directory(parent, none))
        throw Error{Kind::missing, fmt::format("there is no folder '{}'", printable(parent.string())),
                    "make it first, or name another place"};
}

Copied fill_new_file(Session& session, Engine& from, const fs::path& file) {
    refuse_without_parent(file.parent_path());
    Draft draft{file.parent_path()};
    auto copied = filled(session, from, fill_sqlite(draft.file("store.db").string()));
    draft.place_file("store.db", file);
    return copied;
}

/// As 'cs init' would have made it.
Copied fill_new_project(Session& session, Engine& from, const fs::path& folder) {
    std::error_code none;
    const bool there = fs::is_directory(folder, none);
    if (!there) refuse_without_parent(folder.parent_path());
    Draft draft{there ? folder : folder.parent_path()};
    auto copied = filled(session, from, fill_sqlite(draft.file("store.db").string()));
    write_file(draft.file(".gitignore").string(), "*\n");
    fs::create_directory(folder, none);
    draft.place(folder / ".cs");
    const auto config = (folder / "cs.toml").string();
    if (!fs::exists(config, none)) write_file(config, settings_template(catalogue::settings()), 0600, true);
    return copied;
}

Copied copied_to(Session& session, Engine& from, const Place& to) {
    if (to.url) return filled(session, from, fill_postgres(*to.url));
    std::error_code none;
    if (fs::exists(to.file, none)) return filled(session, from, fill_sqlite(to.file.string()));
    return to.folder.empty() ? fill_new_file(session, from, to.file) : fill_new_project(session, from, to.folder);
}

std::string cs_in(const Session& session, const fs::path& folder) {
    std::error_code none;
    if (folder.empty() || fs::equivalent(folder, session.around.directory, none)) return "cs";
    return fmt::format("cs -C '{}'", printable(folder.lexically_relative(session.around.directory).string()));
}

/// The one thing that is left to the person: cs.toml is theirs.
std::string next_step(const Session& session, const Place& from, const Place& to, const std::string& word) {
    if (to.url && !to.folder.empty()) return "";
    if (to.url) return fmt::format("to use it: {} config set store.url '{}'", cs_in(session, from.folder), word);
    if (to.folder.empty()) return "to use it, put it in the place of .cs/store.db";
    if (project_in(session.around, to.folder.string()).settings.is_default("store.url")) return "";
    return fmt::format("to use it: {} config set store.url  # which takes the url out", cs_in(session, to.folder));
}

}  // namespace

void copy(Session& session) {
    const auto& words = session.given.operands;
    const auto from = place_of(session, words[0], "FROM"), to = place_of(session, words[1], "TO");
    const auto source = opened(from);
    const auto copied = copied_to(session, *source, to);
    session.say(fmt::format("copied {} row{} of {} tables, and read them back; the digest of both: {}", copied.rows,
                            copied.rows == 1 ? "" : "s", copied.tables, copied.digest));
    if (const auto next = next_step(session, from, to, words[1]); !next.empty()) session.say(next);
}

}  // namespace cs::store
