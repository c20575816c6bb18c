// cs init -- a project folder: cs.toml to edit, .cs/ with an empty store. The store is made beside its place and then
// renamed, so that one who is stopped half way leaves no half of a store.
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/draft.hpp"
#include "cmd/file.hpp"
#include "cmd/project.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "store/views.hpp"
#include <filesystem>
#include <fmt/format.h>
#include <sys/statfs.h>

namespace cs::upkeep {
namespace {

namespace fs = std::filesystem;

fs::path project_folder(const Session& session) {
    auto folder =
        (fs::path{session.around.directory} / session.given.value("directory").value_or(".")).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        throw Error{Kind::denied, fmt::format("cannot make '{}': {}", printable(folder.string()), failed.message()),
                    "check the permissions of the folder above"};
    return folder;
}

void refuse_existing(const Project& project) {
    const auto inner = fs::path{project.directory} / ".cs";
    std::error_code ignored;
    if (fs::exists(project.store_path(), ignored))
        throw Error{Kind::no, "there is a store here already", "'cs doctor' looks after it"};
    if (fs::exists(fs::symlink_status(inner, ignored)) &&
        !(fs::is_directory(inner, ignored) && fs::is_empty(inner, ignored)))
        throw Error{Kind::no, fmt::format("'{}' is there already, and holds no store", printable(inner.string())),
                    "move it away, then run 'cs init' again"};
}

// What is asked for must hold: a cs.toml that is there already is its owner's to change.
void write_settings(const Session& session, const Project& project) {
    const auto currency = session.given.value("currency"), language = session.given.value("lang"),
               url = session.given.value("url");
    std::error_code ignored;
    if (fs::exists(project.config_path(), ignored)) {
        if (currency || language || url)
            throw Error{Kind::usage, "cs.toml is there already, and is left as it is",
                        fmt::format("run 'cs init' alone, then 'cs config set {}'",
                                    currency   ? "currency " + *currency
                                    : language ? "language " + *language
                                               : "store.url " + *url)};
        return;
    }
    auto text = settings_template(catalogue::settings());
    try {
        if (currency) text = with_setting(text, "currency", toml_text(parse_currency(*currency).code()));
        if (url) text = with_setting(text, "store.url", toml_text(*url));
        if (language) text = with_setting(text, "language", toml_text(*language));
    } catch (const Error& e) {
        throw e.as(Kind::usage).about("--currency");
    }
    write_file(project.config_path(), text, 0600, true);
}

void fill(Engine& engine) {
    migrate(engine, catalogue::migrations());
    const auto settings = Settings::read(catalogue::settings(), {});
    renew_views(engine, Nouns{catalogue::nouns(), settings}, settings);
}

void make_on_server(const PostgresUrl& url) { fill(*create_postgres(url)); }

void make_store(const Project& project) {
    Draft draft{project.directory};
    {
        const auto engine = create_sqlite(draft.file("store.db").string());
        fill(*engine);
    }
    write_file(draft.file(".gitignore").string(), "*\n");
    draft.place(fs::path{project.directory} / ".cs");
}

// Locks do not hold on every network's file system, and programs that keep folders in step copy a store half written.
std::string risk_of(const std::string& folder) {
    struct statfs found {};
    if (::statfs(folder.c_str(), &found) == 0) {
        constexpr std::pair<std::uint32_t, const char*> kinds[] = {
            {0x6969, "NFS"}, {0xFF534D42, "CIFS"}, {0xFE534D42, "SMB"}, {0x517B, "SMB"}, {0x65735546, "FUSE"}};
        for (const auto& [magic, name] : kinds)
            if (static_cast<std::uint32_t>(found.f_type) == magic)
                return fmt::format("this folder is on a network file system or the like ({}), where locks may not hold",
                                   name);
    }
    for (const auto& part : fs::path{folder})
        for (const auto* program : {"Dropbox", "OneDrive", "坚果云", "Nutstore", "iCloud", "Google Drive", "百度网盘"})
            if (part.string().find(program) != std::string::npos)
                return fmt::format("'{}' copies this folder while it is written, which can damage a store", program);
    return "";
}

}  // namespace

void init(Session& session) {
    const auto project = project_in(session.around, project_folder(session).string());
    const auto url = session.given.value("url");
    if (url || project.on_server()) {
        if (fs::exists(project.config_path())) write_settings(session, project);  // or says why it cannot
        make_on_server(url ? parse_postgres_url(*url, false) : project.store_url());
        write_settings(session, project);
    } else {
        refuse_existing(project);
        write_settings(session, project);
        make_store(project);
        if (const auto risk = risk_of(project.directory); !risk.empty())
            session.note(
                fmt::format("cs: warning: {}\nhint: keep the store on a local disk, and its backups here", risk));
    }
    session.say("made an empty store, and its settings in cs.toml");
}

}  // namespace cs::upkeep
