// The migrations are run on a store in memory whose columns keep their neutral types by name; it is then asked what it
// has. So nothing here reads SQL, and a table that a new migration makes is known at once.
#include "store/tables.hpp"
#include "base/error.hpp"
#include "base/places.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace cs {
namespace {

std::string meaning(std::string_view token) {
    if (token == "id") return "ID PRIMARY KEY";
    if (token == "ref" || token == "integer") return "INTEGER";
    if (token == "boolean") return "BOOLEAN";
    if (token == "real") return "REAL";
    if (token == "text" || token == "login") return "TEXT";
    if (token == "date") return "DATE";
    if (token == "instant") return "INSTANT";
    if (token.starts_with("joined:") || token.starts_with("listed:") || token.starts_with("day:"))
        return "NULL";  // in views, which hold nothing
    constexpr std::string_view domain = "domain:";
    if (token.starts_with(domain)) return fmt::format("\"{}\"", token.substr(domain.size()));
    return "";
}

Type type_of(const std::string& table, std::string_view declared) {
    constexpr std::pair<std::string_view, Type> types[] = {
        {"ID", Type::integer}, {"INTEGER", Type::integer}, {"BOOLEAN", Type::boolean}, {"REAL", Type::number},
        {"TEXT", Type::text},  {"DATE", Type::date},       {"INSTANT", Type::instant}};
    for (const auto& [name, type] : types)
        if (declared == name) return type;
    throw Error{Kind::bug,
                fmt::format("a column of '{}' has the type '{}', which is no token of the schema", table, declared)};
}

BulkTable table_of(Engine& model, const std::string& name) {
    BulkTable table{name, {}, false};
    const auto column = model.prepare("SELECT name, type FROM pragma_table_info($1)");
    column->bind(1, name);
    while (column->step()) {
        table.has_ids = table.has_ids || column->text(1) == "ID";
        table.columns.push_back({std::string{column->text(0)}, type_of(name, column->text(1))});
    }
    return table;
}

std::set<std::string> referred_to(Engine& model, const std::string& name) {
    std::set<std::string> all;
    const auto key = model.prepare("SELECT \"table\" FROM pragma_foreign_key_list($1)");
    key->bind(1, name);
    while (key->step()) all.emplace(key->text(0));
    all.erase(name);
    return all;
}

}  // namespace

std::vector<BulkTable> tables_of(std::span<const Migration> migrations) {
    const auto model = create_sqlite(":memory:");
    for (const auto& migration : migrations) model->execute(with_places(migration.ddl(), meaning));
    std::map<std::string, std::set<std::string>> waiting;
    for (const auto& object : model->schema())
        if (object.kind == "table") waiting[object.name] = referred_to(*model, object.name);
    std::vector<BulkTable> ordered;
    while (!waiting.empty()) {
        const auto ready = std::ranges::find_if(waiting, [](const auto& each) { return each.second.empty(); });
        if (ready == waiting.end()) throw Error{Kind::bug, "tables refer to each other in a circle"};
        const auto name = ready->first;
        ordered.push_back(table_of(*model, name));
        waiting.erase(ready);
        for (auto& [other, of] : waiting) of.erase(name);
    }
    return ordered;
}

}  // namespace cs
