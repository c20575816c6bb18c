/// \file toml.hpp  What a cs.toml says, as a flat list in the order of the file, before anybody asks what it means.
///
/// Errors  Error{config} with its place: what is not TOML 1.0, invalid UTF-8, NUL, a key given twice (both places), and
///         what no settings file needs: more than 1 MiB, more than 32 levels.
#pragma once
#include "base/error.hpp"
#include <string>
#include <string_view>
#include <vector>

namespace cs {

enum class TomlKind { text, integer, number, boolean, date, time, list, table };

struct TomlValue {
    TomlKind kind = TomlKind::text;
    std::string text;              ///< of a text what it says; else the value in TOML form; empty for lists and tables
    std::vector<TomlValue> items;  ///< of a list; of a table in a list its keys (as texts) and values in turn
    std::size_t line = 0, column = 0;

    bool operator==(const TomlValue&) const;  ///< wherever they stand
};

struct TomlEntry {
    std::vector<std::string> path;
    TomlValue value;                   ///< of a table only that it is one; what is in it has entries of its own
    std::size_t line = 0, column = 0;  ///< of the key
};

std::vector<TomlEntry> read_toml(std::string_view text, const std::string& file);

}  // namespace cs
