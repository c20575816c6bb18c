/// \file search.hpp  Which records of a noun fit some words, and how well: the same on every engine.
///
/// The engine gives rows that hold words (Engine::ddl, {any_word:} and {all_words:}); they are weighed here. A word
/// that few texts hold says more than one that many do, and one in a short text more than one in a long text (BM25 of
/// words that are counted once a text). What holds only words that more than most_found rows have is looked for among
/// the newest of those.
#pragma once
#include "store/store.hpp"

namespace cs {

struct WordHit {
    std::int64_t id;
    double score;                    ///< above 0
    std::vector<std::string> words;  ///< of those asked for, the most telling first
};

struct Question {
    std::vector<std::string> words;  ///< as asked_words() gives them
    std::size_t subject = 0;         ///< so many of the first are of a subject, which says more than what follows
};

/// The best first, then the newest; what has less than a third of the best one's score is left out. `which` is SQL on
/// alias `t` that leaves some out, such as `t."public" = 1`; the noun has a column "words".
std::vector<WordHit> find_words(Context&, const NounView&, const Question&, std::string_view which, std::size_t most);

}  // namespace cs
