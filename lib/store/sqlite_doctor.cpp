#include "store/sqlite_doctor.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

std::vector<SchemaObject> objects(Engine& engine, std::string_view which) {
    std::vector<SchemaObject> all;
    const auto row = engine.prepare(
        fmt::format("SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE {} ORDER BY name", which));
    while (row->step())
        all.push_back({std::string{row->text(0)}, std::string{row->text(1)}, std::string{row->text(2)}});
    return all;
}

}  // namespace

std::vector<EngineFault> sqlite_faults(Engine& engine) {
    std::vector<EngineFault> all;
    for (auto s = engine.prepare("PRAGMA integrity_check"); s->step();)
        if (s->text(0) != "ok") all.push_back({"integrity", "store", std::string{s->text(0)}});
    // The check above does not look at what refers to what.
    for (auto s = engine.prepare("PRAGMA foreign_key_check"); s->step();)
        all.push_back({"foreign_key",
                       s->null(1) ? std::string{s->text(0)} : fmt::format("{} {}", s->text(0), s->integer(1)),
                       fmt::format("refers to one of {} that is not there", s->text(2))});
    return all;
}

std::vector<SchemaObject> sqlite_views(Engine& engine) { return objects(engine, "type = 'view'"); }
std::vector<SchemaObject> sqlite_schema_objects(Engine& engine) {
    return objects(engine, "name NOT LIKE 'sqlite~_%' ESCAPE '~'");
}

}  // namespace cs
