/// \file known.hpp  Which record a word of a file means: every key, external id and name of a noun, in memory.
///
/// As find_exact (store/find.hpp) without a query for each word, and with the records that a file is about to add. One
/// thing differs: a number is the number of a record only where records have no key, and after everything else, since
/// in a file of somebody else's 17 is their 17.
#pragma once
#include "store/store.hpp"
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cs {

class Known {
  public:
    struct Hit {
        std::int64_t record;  ///< negative: one that is about to be added
        std::int64_t owner;   ///< 0: it belongs to nobody
        bool operator==(const Hit&) const = default;
    };
    using Hits = std::vector<Hit>;

    Known(Context&, const NounView&);

    const NounView& noun() const noexcept { return noun_; }
    bool empty() const noexcept { return size_ == 0; }

    /// Those whose key, else external id or address, else name (with `owner`, among that one's if there are any), else
    /// number the word is.
    Hits find(std::string_view text, std::int64_t owner = 0) const;
    Hits with_key(std::string_view key) const;
    Hits with_source(std::string_view id) const;
    Hits named(std::string_view text, std::int64_t owner) const;  ///< by address, else name; of that owner
    bool has_source(std::int64_t record) const;

    struct Names {
        std::string key, source, name;
        std::vector<std::string> exact;  ///< addresses and the like
    };
    void add(Hit, const Names&);

  private:
    using Index = std::unordered_map<std::string, Hits>;
    void load(Context&);
    static Hits in(const Index&, const std::string& text);

    const NounView& noun_;
    std::size_t size_ = 0;
    Index keys_, sources_, exact_, names_;
    std::unordered_map<std::int64_t, std::int64_t> owners_;  // of nouns without a key: by number
    std::unordered_map<std::int64_t, bool> sourced_;
};

}  // namespace cs
