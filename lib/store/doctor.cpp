// The file, the engine and the schema of a store.
#include "store/doctor.hpp"
#include "store/views.hpp"
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>

namespace cs {
namespace {

namespace fs = std::filesystem;

void check_mode(Faults& faults, const fs::path& path, unsigned most) {
    struct stat found {};
    if (::stat(path.c_str(), &found) != 0) return;  // a file that need not be there
    if (const unsigned wider = found.st_mode & 0777U & ~most; wider != 0)
        faults.push_back(
            {"permissions", path.string(),
             fmt::format("others may get at it: its mode is {:04o}, should be {:04o}", found.st_mode & 0777U, most)});
}

std::string schema_place(const SchemaObject& object) { return fmt::format("{} {}", object.kind, object.name); }

const SchemaObject* named(const std::vector<SchemaObject>& all, const SchemaObject& wanted) {
    const auto found = std::ranges::find_if(
        all, [&](const SchemaObject& o) { return o.kind == wanted.kind && o.name == wanted.name; });
    return found == all.end() ? nullptr : &*found;
}

// Of a table that is not there at all nothing more need be said.
bool is_part_of_any(const SchemaObject& object, const std::vector<std::string>& tables) {
    return std::ranges::any_of(tables, [&](const std::string& table) { return object.name.starts_with(table + "."); });
}

void compare(Faults& faults, const std::vector<SchemaObject>& have, const std::vector<SchemaObject>& want) {
    std::vector<std::string> missing, unknown;
    for (const auto& object : want)
        if (object.kind == "table" && !named(have, object)) missing.push_back(object.name);
    for (const auto& object : have)
        if (object.kind == "table" && !named(want, object)) unknown.push_back(object.name);
    for (const auto& object : want) {
        if (object.kind == "view" || is_part_of_any(object, missing)) continue;
        const auto* found = named(have, object);
        if (!found)
            faults.push_back({"schema_missing", schema_place(object), "is not there"});
        else if (found->sql != object.sql)
            faults.push_back({"schema_changed", schema_place(object), "is not as this cs makes it"});
    }
    for (const auto& object : have)  // views are looked at by what they show; others are people's to make
        if (object.kind != "view" && !named(want, object) && !is_part_of_any(object, unknown))
            faults.push_back({"schema_unknown", schema_place(object), "is nothing that this cs makes"});
}

void compare_schema(Faults& faults, Engine& engine, const std::vector<SchemaObject>& have,
                    std::span<const Migration> migrations) {
    std::string script;
    for (const auto& migration : migrations) script += engine.ddl(migration.ddl());
    try {
        if (const auto want = engine.schema_of(script); !want.empty()) compare(faults, have, want);
    } catch (const Error& e) {
        if (e.kind() != Kind::denied) throw;
        faults.push_back(
            {"schema_unchecked", "store", "your role may not make the temporary tables to compare it with"});
    }
}

}  // namespace

Faults file_faults(const std::string& store_path) {
    Faults faults;
    const fs::path path{store_path};
    check_mode(faults, path.parent_path(), 0700);
    check_mode(faults, path, 0600);
    std::error_code failed;
    if (fs::hard_link_count(path, failed) > 1 && !failed)
        faults.push_back({"hard_link", path.string(), "has a second name; a copy is made with 'cs backup'"});
    // A store of ours has a rollback journal, and that only while a command writes or after one was killed; killed
    // early enough, it leaves an empty one, which the next writer takes over.
    for (const auto* ending : {"-wal", "-shm"})
        if (const auto other = path.string() + ending; fs::exists(other, failed))
            faults.push_back({"stray_journal", other,
                              "belongs to a mode of writing that cs does not use; keep it, and bring back a backup"});
    return faults;
}

Faults schema_faults(Engine& engine, const Nouns& nouns, std::span<const Migration> migrations,
                     std::optional<Instant> now) {
    Faults faults;
    for (auto& fault : engine.faults(now))
        faults.push_back({std::move(fault.id), std::move(fault.where), std::move(fault.what)});
    const auto version = engine.schema_version();
    if (version < static_cast<std::int64_t>(migrations.size())) {
        faults.push_back({"schema_older", "store",
                          fmt::format("has schema {}, this cs writes {}; the next command brings it up to date",
                                      version, migrations.size())});
        return faults;
    }
    const auto have = engine.schema();
    compare_schema(faults, engine, have, migrations);
    for (const auto& noun : nouns.all())
        if (has_view(noun) && !named(have, {"view", view_name(noun), ""}))
            faults.push_back(
                {"view_missing", "view " + view_name(noun), "is not there; the next command that writes makes it"});
    return faults;
}

}  // namespace cs
