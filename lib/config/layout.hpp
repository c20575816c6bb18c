/// \file layout.hpp  Where in the text of a cs.toml each key, header and value stands, byte by byte.
///
/// The parser (toml.hpp) knows what a file says; this knows where, which an edit that keeps comments needs, and which
/// tells both places of a key that is given twice. It reads any text without failing: what is not TOML is passed over.
/// Offsets are bytes into the text.
#pragma once
#include "base/error.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

struct TomlStatement {
    enum class Kind { value, table, table_list };  ///< key = value, [table], [[table_list]]

    Kind kind = Kind::value;
    std::vector<std::string> path;  ///< from the root
    std::size_t section = 0;        ///< how many parts of the path its header gives; a value's own key gives the rest
    bool in_list = false;           ///< belongs to an element of a [[table_list]], so that its path names many places
    std::size_t line = 0;           ///< where its first line begins
    std::size_t key = 0;            ///< where its key begins, in a header past the brackets
    std::size_t value = 0, value_end = 0;
    std::size_t end = 0;  ///< past the line end of its last line
};
std::vector<TomlStatement> statements(std::string_view toml);

/// Why two statements cannot stand in one file: they give one path twice, or one makes a value of what is a table to
/// the other.
bool conflict(const TomlStatement& earlier, const TomlStatement& later);

/// A dotted key ('a."b c".d') at `at`, which moves past it and the blanks behind it. Letters of any script pass for
/// bare ones. nullopt if there is none.
std::optional<std::vector<std::string>> dotted_key(std::string_view toml, std::size_t& at);

/// The text that a quoted string ("..." with its escapes, or '...') on one line stands for. nullopt if it is none.
std::optional<std::string> unquoted(std::string_view form);

/// Where the most parts stand that any dotted key of the text has beyond `most`; nullopt if none has more. A tree that
/// deep would be taken apart by recursion.
std::optional<std::size_t> key_longer_than(std::string_view toml, std::size_t most);

std::size_t past_value(std::string_view toml, std::size_t at);  ///< the value that begins at `at`, trailing blanks left
std::size_t past_line(std::string_view toml, std::size_t at);   ///< the line end included
std::size_t past_blanks(std::string_view toml, std::size_t at);
std::string_view byte_order_mark(std::string_view toml);  ///< the mark the text begins with, or nothing

/// The place of a byte; needs valid UTF-8 before it. A byte order mark counts for nothing.
Place place_of(std::string_view toml, std::size_t offset, std::string file);

}  // namespace cs
