/// \file migration.hpp  The schema, as numbered steps that are only ever added to.
#pragma once
#include "store/engine.hpp"
#include <functional>
#include <span>

namespace cs {

struct Migration {
    std::string_view name;
    std::string (*ddl)();  ///< neutral DDL, see Engine::ddl
};

/// Error{config} if the store is newer than this program; whether it is older otherwise.
bool needs_migration(Engine&, std::span<const Migration>);
/// Brings the store up to date: each step in one transaction with its version, looked at again under the lock.
/// True if there was something to do. Error{denied} where that is not this role's to do.
bool migrate(Engine&, std::span<const Migration>);
/// The same in the write transaction that is open: all of it or nothing.
void migrate_within(Engine&, std::span<const Migration>);

}  // namespace cs
