#include "ticket/search.hpp"
#include "base/search_words.hpp"
#include "base/text.hpp"
#include "store/field_sql.hpp"
#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <numeric>

namespace cs {
namespace {

constexpr double emphasis = 4;  // of the words of a subject: by it most tickets of a kind find each other

struct Asked {
    std::string word;
    std::int64_t rows;  ///< that hold it; no more than most_found are counted
    double weight = 0;
};

std::string found(Context& context, std::string_view how, const NounView& noun) {
    return context.engine.ddl(fmt::format("{{{}:{}}}", how, noun.table()));
}

std::vector<Asked> weighed(Context& context, const NounView& noun, const Question& question) {
    const auto row = context.engine.prepare(fmt::format("SELECT count(*) FROM {} f", found(context, "any_word", noun)));
    const auto all = static_cast<double>(std::max<std::int64_t>(context.engine.last_id(noun.table()), 1));
    std::vector<Asked> asked;
    for (std::size_t i = 0; i < question.words.size(); ++i) {
        const auto& word = question.words[i];
        row->bind(1, word);
        row->step();
        const auto rows = row->integer(0);
        row->reset();
        if (rows == 0) continue;
        // Of a word that was not counted to the end it is only known that many hold it.
        const auto of = rows < most_found ? static_cast<double>(rows) : std::max(all / 4, static_cast<double>(rows));
        asked.push_back(
            {word, rows,
             (i < question.subject ? emphasis : 1) * std::log(1 + (std::max(all - of, 0.0) + 0.5) / (of + 0.5))});
    }
    std::ranges::stable_sort(asked, std::ranges::greater{}, &Asked::weight);
    return asked;
}

struct Candidate {
    std::vector<std::size_t> words;  ///< their places in what is asked for
    std::size_t length;              ///< words of its text
};
using Candidates = std::map<std::int64_t, Candidate>;

class Gatherer {
  public:
    Gatherer(Context& context, const NounView& noun, std::string_view which, const std::vector<Asked>& asked)
        : context_{context}, noun_{noun}, which_{which} {
        for (std::size_t i = 0; i < asked.size(); ++i) place_of_.emplace(asked[i].word, i);
    }

    void gather(std::string_view how, const std::vector<std::string>& words) {
        Sql sql;
        sql.values = {join(words, " ")};
        sql.text = fmt::format(R"(SELECT t."id", t."words" FROM {} f JOIN {} t ON t."id" = f."id"{}{})",
                               found(context_, how, noun_), identifier(noun_.table()), which_.empty() ? "" : " WHERE ",
                               which_);
        const auto row = sql.prepared(context_.engine);
        while (row->step())
            if (!candidates_.contains(row->integer(0))) candidates_.emplace(row->integer(0), matched(row->text(1)));
    }
    Candidates take() { return std::move(candidates_); }

  private:
    Candidate matched(std::string_view text) const {
        Candidate candidate{{}, 0};
        while (!text.empty()) {
            const auto word = text.substr(0, text.find(' '));
            text.remove_prefix(std::min(word.size() + 1, text.size()));
            ++candidate.length;
            if (const auto known = place_of_.find(word); known != place_of_.end())
                candidate.words.push_back(known->second);
        }
        std::ranges::sort(candidate.words);
        return candidate;
    }

    Context& context_;
    const NounView& noun_;
    std::string_view which_;
    std::map<std::string, std::size_t, std::less<>> place_of_;
    Candidates candidates_;
};

// Those with the most telling words, as many of these as can be weighed; and those with all, which may all be common.
Candidates gathered(Context& context, const NounView& noun, std::string_view which, const std::vector<Asked>& asked) {
    Gatherer gatherer{context, noun, which, asked};
    std::vector<std::string> telling, every;
    std::int64_t rows = 0;
    for (const auto& each : asked) {
        every.push_back(each.word);
        if (!telling.empty() && rows + each.rows > most_found) continue;
        telling.push_back(each.word);
        rows += each.rows;
    }
    gatherer.gather("any_word", telling);
    if (telling.size() < every.size()) gatherer.gather("all_words", every);
    return gatherer.take();
}

double score(const Candidate& candidate, const std::vector<Asked>& asked, double mean_length) {
    constexpr double k = 1.2, b = 0.75;
    const auto length = static_cast<double>(candidate.length) / mean_length;
    double sum = 0;
    for (const auto word : candidate.words) sum += asked[word].weight;
    return sum * (k + 1) / (1 + k * (1 - b + b * length));
}

}  // namespace

std::vector<WordHit> find_words(Context& context, const NounView& noun, const Question& question,
                                std::string_view which, std::size_t most) {
    const auto asked = weighed(context, noun, question);
    if (asked.empty()) return {};
    const auto candidates = gathered(context, noun, which, asked);
    const auto total = std::accumulate(candidates.begin(), candidates.end(), std::size_t{0},
                                       [](std::size_t sum, const auto& each) { return sum + each.second.length; });
    const auto mean = static_cast<double>(total) / static_cast<double>(std::max<std::size_t>(candidates.size(), 1));
    std::vector<WordHit> all;
    for (const auto& [id, candidate] : candidates) {
        auto& each = all.emplace_back(WordHit{id, score(candidate, asked, mean), {}});
        for (const auto place : candidate.words) each.words.push_back(asked[place].word);
    }
    std::ranges::sort(
        all, [](const WordHit& a, const WordHit& b) { return a.score != b.score ? a.score > b.score : a.id > b.id; });
    std::erase_if(all,
                  [best = all.empty() ? 0 : all.front().score](const WordHit& each) { return each.score * 3 < best; });
    if (all.size() > most) all.resize(most);
    return all;
}

}  // namespace cs
