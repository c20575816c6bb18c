// cs __complete -- what may stand next: a candidate a line, a tab, and what it is. ":files" and ":directories" leave it
// to the shell. It answers within a blink or not at all, and never says what is wrong: somebody is typing.
#include "catalogue/catalogue.hpp"
#include "cmd/guide/candidates.hpp"
#include "cmd/guide/verbs.hpp"
#include "cmd/project.hpp"
#include "cmd/run.hpp"
#include "cmd/words.hpp"
#include <algorithm>
#include <csignal>
#include <sys/time.h>
#include <unistd.h>

namespace cs::guide {
namespace {

constexpr long patience_in_microseconds = 250'000;  // a store that another command holds is not waited for

void give_up_later() {
    std::signal(SIGALRM, [](int) { ::_exit(0); });
    const itimerval after{{0, 0}, {0, patience_in_microseconds}};
    ::setitimer(ITIMER_REAL, &after, nullptr);
}

// What stands before the cursor, read with the verb's grammar.
struct Position {
    std::vector<std::string> operands;
    std::vector<const Option*> given;
    const Option* waiting = nullptr;  ///< the option whose value is being typed
    bool only_operands = false;
};

const Option* option_of(const Grammar& grammar, std::string_view word) {
    if (word.starts_with("--")) return grammar.option(word.substr(2, word.find('=') - 2));
    for (const auto& option : grammar.options)
        if (word.size() > 1 && option.letter == word.back()) return &option;
    return nullptr;
}

Position position_after(const Grammar& grammar, const std::vector<std::string>& words) {
    Position at;
    for (const auto& word : words) {
        if (at.waiting) {
            at.waiting = nullptr;
        } else if (!at.only_operands && word == "--") {
            at.only_operands = true;
        } else if (!at.only_operands && word.starts_with('-') && word != "-") {
            const auto* option = option_of(grammar, word);
            if (!option) continue;
            at.given.push_back(option);
            if (!option->value.empty() && word.find('=') == std::string::npos) at.waiting = option;
        } else {
            at.operands.push_back(word);
        }
    }
    return at;
}

void offer_options(Candidates& offer, const Grammar& grammar, const Position& at) {
    for (const auto& option : grammar.options)
        if (option.repeats || std::ranges::find(at.given, &option) == at.given.end()) offer.option(option);
}

void offer_after(Candidates& offer, const Grammar& grammar, const std::vector<std::string>& words,
                 const std::string& typed) {
    const auto at = position_after(grammar, words);
    if (at.waiting) return offer.values(at.waiting->offers, at.waiting->of, at.waiting->field);
    if (const auto equal = typed.find('=');
        !at.only_operands && typed.starts_with("--") && equal != std::string::npos) {
        if (const auto* option = grammar.option(typed.substr(2, equal - 2)))
            offer.below(equal + 1).values(option->offers, option->of, option->field);
        return;
    }
    if (!at.only_operands && typed.starts_with('-')) return offer_options(offer, grammar, at);
    const auto& all = grammar.operands;
    const auto n = std::min(at.operands.size(), all.empty() ? 0 : all.size() - 1);
    if (all.empty() || (at.operands.size() >= all.size() && !all.back().repeats)) return;
    offer.values(all[n].offers,
                 n > 0 && all[n].offers == Offers::verbs ? std::string_view{at.operands[n - 1]} : all[n].of, nullptr);
}

void offer_next(Candidates& offer, const std::vector<std::string>& before, const std::string& typed,
                const Nouns& nouns) {
    const auto found = find_words(before);
    if (!found.group) {
        const Grammar grammar{{}, {shared_options().begin(), shared_options().end()}};
        const auto at = position_after(grammar, found.rest);
        if (!at.waiting && !typed.starts_with('-')) return offer.values(Offers::nouns, {}, nullptr);
        return offer_after(offer, grammar, found.rest, typed);
    }
    if (!found.verb_named && !typed.starts_with('-'))
        for (const auto* verb : verbs_of(*found.group))
            if (!verb->name.empty()) offer.word(verb->name, verb->summary.en);
    if (!found.verb) return;
    const auto grammar = grammar_of(*found.verb, nouns.find(found.group->noun));
    const bool chosen = found.verb_named || found.verb->name.empty();
    if (chosen || typed.starts_with('-') || !found.rest.empty()) offer_after(offer, grammar, found.rest, typed);
}

}  // namespace

void complete(Session& session) {
    give_up_later();
    auto words = session.given.operands;
    if (words.empty()) return;
    const auto typed = words.back();
    words.pop_back();
    try {
        auto nouns = nouns_in_sight(session.around, words);
        if (!nouns) nouns = std::make_unique<Nouns>(catalogue::nouns(), Settings::read(catalogue::settings(), {}));
        Candidates offer{session, words, *nouns, typed};
        offer_next(offer, words, typed, *nouns);
        session.out = offer.text();
    } catch (const Error&) {
        session.out.clear();  // what is wrong with the words, or with the project, is said when they are run
    }
}

}  // namespace cs::guide
