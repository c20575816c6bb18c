#include "store/migration.hpp"
#include "base/error.hpp"
#include "store/roles.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

void refuse_newer(std::int64_t version, std::size_t known) {
    if (version > static_cast<std::int64_t>(known))
        throw Error{Kind::config, fmt::format("the store has schema {}, this cs knows only {}", version, known),
                    "a newer cs wrote it: run that one, or upgrade this one; the store was left as it is"};
}

void run_step(Engine& engine, std::span<const Migration> all, std::int64_t version) {
    engine.execute(engine.ddl(all[static_cast<std::size_t>(version)].ddl()));
    engine.set_schema_version(version + 1);
}

void refuse_without_right(Engine& engine, std::size_t known) {
    if (may_change_schema(engine)) return;
    throw Error{
        Kind::denied,
        fmt::format("the store has an older schema than this cs writes ({}), and '{}' may not bring it up to date",
                    known, login_of(engine)),
        "the next command of one of its admins does; until then use the cs that you used before"};
}

}  // namespace

bool needs_migration(Engine& engine, std::span<const Migration> all) {
    const auto version = engine.schema_version();
    refuse_newer(version, all.size());
    return version < static_cast<std::int64_t>(all.size());
}

bool migrate(Engine& engine, std::span<const Migration> all) {
    bool did = false;
    for (; needs_migration(engine, all); did = true) {
        refuse_without_right(engine, all.size());
        Transaction transaction{engine, Engine::Mode::write};
        const auto version = engine.schema_version();  // again, under the lock: another command may have come first
        refuse_newer(version, all.size());
        if (version < static_cast<std::int64_t>(all.size())) {
            act_as_owner(engine);
            run_step(engine, all, version);
        }
        transaction.commit();
    }
    return did;
}

void migrate_within(Engine& engine, std::span<const Migration> all) {
    while (needs_migration(engine, all)) run_step(engine, all, engine.schema_version());
}

}  // namespace cs
