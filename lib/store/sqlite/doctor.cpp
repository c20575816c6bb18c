#include "store/sqlite/doctor.hpp"
#include <algorithm>
#include <fmt/format.h>
#include <functional>

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

/// A sum over pairs of a word and an id, whatever their order.
class Pairs {
  public:
    void add(std::string_view word, std::int64_t id) {
        ++count_;
        sum_ += std::hash<std::string_view>{}(word) * (2 * static_cast<std::uint64_t>(id) + 1);
    }
    bool operator==(const Pairs&) const = default;

  private:
    std::uint64_t count_ = 0, sum_ = 0;
};

Pairs pairs_in_rows(Engine& engine, std::string_view table) {
    Pairs pairs;
    const auto row =
        engine.prepare(fmt::format("SELECT \"id\", \"words\" FROM \"{}\" WHERE \"words\" IS NOT NULL", table));
    while (row->step())
        for (auto rest = row->text(1); !rest.empty();) {
            const auto word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            pairs.add(word, row->integer(0));
        }
    return pairs;
}

Pairs pairs_in_index(Engine& engine, std::string_view index) {
    Pairs pairs;
    engine.execute(
        fmt::format("CREATE VIRTUAL TABLE temp.\"{0}_list\" USING fts5vocab('main', '{0}', 'instance')", index));
    {
        const auto row = engine.prepare(fmt::format("SELECT term, doc FROM temp.\"{}_list\"", index));
        while (row->step()) pairs.add(row->text(0), row->integer(1));
    }
    engine.execute(fmt::format("DROP TABLE temp.\"{}_list\"", index));
    return pairs;
}

}  // namespace

std::vector<std::string> sqlite_word_indexes(Engine& engine) {
    std::vector<std::string> all;
    const auto row = engine.prepare(
        "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%' AND name LIKE '%~_words' ESCAPE '~' ORDER BY name");
    while (row->step()) all.emplace_back(row->text(0));
    return all;
}

std::vector<EngineFault> sqlite_faults(Engine& engine) {
    std::vector<EngineFault> all;
    for (auto s = engine.prepare("PRAGMA integrity_check"); s->step();)
        if (s->text(0) != "ok") all.push_back({"integrity", "store", std::string{s->text(0)}});
    // The check above does not look at what refers to what.
    for (auto s = engine.prepare("PRAGMA foreign_key_check"); s->step();)
        all.push_back({"foreign_key",
                       s->null(1) ? std::string{s->text(0)} : fmt::format("{} {}", s->text(0), s->integer(1)),
                       fmt::format("refers to one of {} that is not there", s->text(2))});
    for (const auto& index : sqlite_word_indexes(engine)) {
        const auto table = index.substr(0, index.rfind('_'));
        if (pairs_in_index(engine, index) != pairs_in_rows(engine, table))
            all.push_back(
                {"words", table, "is found by other words than it has; a copy has the right ones: cs store copy"});
    }
    return all;
}

std::vector<SchemaObject> sqlite_views(Engine& engine) { return objects(engine, "type = 'view'"); }
std::vector<SchemaObject> sqlite_schema_objects(Engine& engine) {
    return objects(engine, "name NOT LIKE 'sqlite~_%' ESCAPE '~'");
}

}  // namespace cs
