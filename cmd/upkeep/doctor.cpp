// cs doctor -- says nothing when all is well, else every fault by its name. It opens the store itself, since what keeps
// other commands from opening it is what it is asked about.
#include "store/doctor.hpp"
#include "base/text.hpp"
#include "catalogue/catalogue.hpp"
#include "cmd/project.hpp"
#include "cmd/upkeep/verbs.hpp"
#include "store/roles.hpp"
#include <fmt/format.h>

namespace cs::upkeep {
namespace {

void append(Faults& all, Faults more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::string_view fault_of(const Error& e) {
    switch (e.kind()) {
    case Kind::config: return "config";
    case Kind::data: return "damaged";
    case Kind::denied: return "not_readable";
    case Kind::missing: return "store_missing";
    case Kind::busy: return "busy";
    default: return "engine";
    }
}

std::string place_of(const Project& project) { return project.on_server() ? "server" : project.store_path(); }

void examine_store(Session& session, const Project& project, Faults& faults) {
    const auto engine = open_as_it_is(project);
    try {
        needs_migration(*engine, catalogue::migrations());
    } catch (const Error& e) {
        if (e.kind() != Kind::config) throw;
        faults.push_back({"schema_newer", place_of(project), e.message()});
        return;
    }
    const Nouns nouns{catalogue::nouns(), project.settings};
    Context context{*engine,     nouns,           project.settings, session.today, session.now,
                    session.who, session.command, session.lang,     true};
    read(context, [&] {
        append(faults, schema_faults(*engine, nouns, catalogue::migrations(), session.around.clock));
        for (const auto& fault : faults)
            if (fault.id == "schema_older" || fault.id == "schema_missing")
                return 0;  // its records cannot be read by this schema
        append(faults, role_faults(context, catalogue::tables()));
        if (!engine->sees_all()) {
            session.note(fmt::format(
                "cs: '{}' sees some accounts alone: records and journal were not looked at\nhint: an admin's 'cs doctor' looks at all of them",
                login_of(*engine)));
            return 0;
        }
        append(faults, record_faults(context));
        append(faults, journal_faults(context));
        return 0;
    });
}

Table table_of(const Faults& faults, Lang lang) {
    const auto header = [&](Words words) { return std::string{words.in(lang)}; };
    Table table{.name = "faults", .title = "", .columns = {}, .rows = {}, .none = ""};
    table.columns = {{"fault", header({"Fault", "问题"}), Type::text},
                     {"where", header({"Where", "位置"}), Type::text},
                     {"what", header({"What", "说明"}), Type::text}};
    for (const auto& fault : faults) table.rows.push_back({fault.id, fault.where, fault.what});
    return table;
}

}  // namespace

void doctor(Session& session) {
    const auto format = session.format();
    Faults faults;
    const auto directory = session.given.value("directory");
    std::optional<Project> project;
    try {
        project = find_project(session.around, directory);
    } catch (const Error& e) {
        if (e.kind() != Kind::config && e.kind() != Kind::denied) throw;
        project = project_without_settings(session.around, directory);
        faults.push_back({e.kind() == Kind::config ? "config" : "not_trusted",
                          e.place() ? to_text(*e.place()) : "cs.toml", e.message()});
    }
    if (!project->on_server()) append(faults, file_faults(project->store_path()));
    try {
        examine_store(session, *project, faults);
    } catch (const Error& e) {
        faults.push_back({std::string{fault_of(e)}, place_of(*project), e.message()});
    }
    const auto above = project->directory + "/";
    for (auto& fault : faults)
        if (fault.where.starts_with(above)) fault.where.erase(0, above.size());
    session.status = faults.empty() ? 0 : 1;
    if (!faults.empty() || format != Format::table)
        session.out = render(table_of(faults, session.lang), format, session.look());
}

}  // namespace cs::upkeep
