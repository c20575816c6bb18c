/// \file known.hpp  Records that a half-typed word may mean, for completion.
#pragma once
#include "store/store.hpp"

namespace cs {

struct KnownRecord {
    std::string word;  ///< what names the record on a command line: key, name or number
    std::string what;  ///< how people know it
};

/// At most `most` records whose word begins with what is typed, found by the key's or the name's index; those without
/// either by number, newest first. An answer costs what `most` costs, however many records there are.
std::vector<KnownRecord> known_beginning(Context&, const NounView&, std::string_view typed, std::size_t most);

}  // namespace cs
