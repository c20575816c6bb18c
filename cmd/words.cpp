#include "cmd/words.hpp"
#include "base/near.hpp"
#include "base/text.hpp"
#include "cmd/run.hpp"
#include <fmt/format.h>

namespace cs {
namespace {

bool takes_value(std::string_view word) {
    for (const auto& option : shared_options()) {
        const bool is_letter = option.letter != 0 && word.size() == 2 && word[0] == '-' && word[1] == option.letter;
        const bool is_name = word.starts_with("--") && word.substr(2) == option.name;
        if (is_letter || is_name) return !option.value.empty();
    }
    return false;
}

[[noreturn]] void refuse_word(std::string_view kind, std::string_view word, const std::vector<std::string_view>& known,
                              std::string_view list) {
    auto hint = did_you_mean(word, known);
    if (hint.empty()) hint = fmt::format("'{}' lists them", list);
    throw Error{Kind::usage, fmt::format("there is no {} {}", kind, quoted(word)), hint};
}

// The verb was put first: "cs list account".
[[noreturn]] void refuse_noun(std::string_view word, const std::vector<std::string>& words) {
    for (const auto& other : words)
        if (const auto* group = find_group(other); group && !group->hidden() && find_verb(other, word))
            throw Error{Kind::usage, fmt::format("there is no command {}", quoted(word)),
                        fmt::format("did you mean 'cs {} {}'?", other, word)};
    std::vector<std::string_view> known;
    for (const auto& group : groups())
        if (!group.hidden()) known.push_back(group.noun);
    refuse_word("command", word, known, "cs help");
}

class Reader {
  public:
    explicit Reader(const std::vector<std::string>& words) : words_{words} {}

    Found read() {
        while (next_ < words_.size() && !done()) {
            const auto& word = words_[next_++];
            if (word.starts_with('-') && word != "-")
                option(word);
            else if (!found_.group)
                noun(word);
            else
                second(word);
        }
        found_.rest.insert(found_.rest.end(), words_.begin() + static_cast<std::ptrdiff_t>(next_), words_.end());
        if (!found_.verb) found_.verb = found_.group ? default_verb(*found_.group) : bare_verb();
        return std::move(found_);
    }

  private:
    bool done() const { return words_[next_] == "--" || found_.verb; }

    void option(const std::string& word) {
        found_.rest.push_back(word);
        if (takes_value(word) && next_ < words_.size()) found_.rest.push_back(words_[next_++]);
    }
    void noun(const std::string& word) {
        found_.group = find_group(word);
        if (!found_.group) refuse_noun(word, words_);
        found_.called += " " + word;
        if (verb_names(*found_.group).empty()) found_.verb = find_verb(word, "");
    }
    void second(const std::string& word) {
        if (const auto* verb = find_verb(found_.group->noun, word)) {
            found_.verb = verb;
            found_.verb_named = true;
            found_.called += " " + word;
        } else if (const auto* alone = find_verb(found_.group->noun, "")) {
            found_.verb = alone;
            found_.rest.push_back(word);
        } else {
            static_cast<void>(verb_named(*found_.group, word, found_.called));
        }
    }

    const std::vector<std::string>& words_;
    std::size_t next_ = 0;
    Found found_;
};

}  // namespace

Found find_words(const std::vector<std::string>& words) { return Reader{words}.read(); }

bool asks_for_help(const std::vector<std::string>& words) {
    for (const auto& word : words) {
        if (word == "--") return false;
        if (word == "--help" || word == "-h") return true;
    }
    return false;
}

const Verb* default_verb(const Group& group) noexcept {
    const auto* alone = find_verb(group.noun, "");
    return alone ? alone : find_verb(group.noun, "list");
}

const Verb* bare_verb() noexcept {
    const auto* agenda = find_group("agenda");
    return agenda ? default_verb(*agenda) : nullptr;
}

const Group& group_named(std::string_view word) {
    const auto* group = find_group(word);
    if (!group) refuse_noun(word, {});
    return *group;
}

const Verb& verb_named(const Group& group, std::string_view word, std::string_view called) {
    if (const auto* verb = find_verb(group.noun, word)) return *verb;
    refuse_word(fmt::format("'{}' command", called), word, verb_names(group), fmt::format("{} --help", called));
}

std::string command_text(const std::vector<std::string>& words) {
    std::string text = "cs";
    for (const auto& word : words) {
        const bool plain = !word.empty() && word.find_first_of(" \t\n'\"\\$`*?;&|<>()") == std::string::npos;
        text += plain ? " " + word : fmt::format(" '{}'", word);
    }
    return text.size() > 500 ? cut(text, 500) : text;
}

}  // namespace cs
